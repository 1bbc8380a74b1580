import { refreshFigures, type World } from "@xhht/api";
import { createFolder, type Database, waitingMarks } from "@xhht/db";

/** What folds figures upward while a program runs. */
export interface FoldingWork {
  /** Folds right after this turn of the event loop; many calls at once become one folding. */
  soon(): void;
  /** Waits for the folding that runs. */
  stop(): Promise<void>;
}

/** Where and how to fold. */
export interface FoldingInput {
  db: Database;
  world: World;
  now: () => Date;
  /** Writes a line for the operator. */
  tell(text: string): void;
}

/** Between two foldings the senders have the machine: figures are current within a second all the same. */
const breath = 200;
/** On Postgres another server may have left marks behind when it ended. */
const lookAround = 5_000;

/**
 * Brings all figures up to date where the tree or the rules changed, folds what waits, and from then on whatever is sent.
 * One folding at a time; a failure is told and tried again at the next look.
 */
export const startFolding = ({ db, world, now, tell }: FoldingInput): FoldingWork => {
  const fold = createFolder(world.counting);
  let running: Promise<void> | null = null;
  const state = { wanted: true, stopped: false, fresh: false };

  const once = async (): Promise<void> => {
    if (!state.fresh) await refreshFigures(world, db, now());
    state.fresh = true;
    if ((await waitingMarks(db)) > 0) await fold(db, now());
  };
  const work = async (): Promise<void> => {
    while (state.wanted && !state.stopped) {
      state.wanted = false;
      await once();
      if (state.wanted) await new Promise((resolve) => setTimeout(resolve, breath));
    }
  };
  const soon = (): void => {
    state.wanted = true;
    running ??= new Promise<void>((resolve) => setImmediate(resolve))
      .then(work)
      .catch((error: unknown) => tell(`Chưa cộng được số liệu lên cấp trên: ${error instanceof Error ? error.message : String(error)}. Chương trình sẽ thử lại.`))
      .finally(() => {
        running = null;
        if (state.wanted && !state.stopped) soon();
      });
  };
  soon();
  const timer = setInterval(soon, lookAround);
  timer.unref();
  return {
    soon,
    async stop() {
      state.stopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
