import type { World } from "@xhht/api";
import { inForceMark, type Queries } from "@xhht/db";

/** Keeps a server's world as people who stored definitions left it, by this server or by another one of the same database. */
export interface Following {
  /** Reads the world anew, after whoever reads it now. */
  renew(): Promise<void>;
  /** Ends the looking, after a look that is under way. */
  stop(): Promise<void>;
}

/** What is followed. */
export interface FollowingInput {
  db: Queries;
  /** The world that requests get now. */
  current: () => World;
  /** Reads it anew and hands it to requests. */
  reopen: () => Promise<void>;
  /** Hears why a look failed; the next one tries again. */
  onFault: (error: unknown) => void;
  /** Milliseconds between two looks. */
  every?: number;
}

/** Looks every two seconds whether somebody stored a definition by another server: one small row, on both engines alike. */
export const followDefinitions = ({ db, current, reopen, onFault, every = 2_000 }: FollowingInput): Following => {
  let last: Promise<void> = Promise.resolve();
  let looking: Promise<void> | null = null;
  // One after the other: who stored something while the world was being read gets a world that was read after it.
  const renew = (): Promise<void> => {
    last = last.catch(() => undefined).then(reopen);
    return last;
  };
  const look = async (): Promise<void> => {
    if ((await inForceMark(db)) !== current().mark) await renew();
  };
  const timer = setInterval(() => {
    looking ??= look()
      .catch(onFault)
      .finally(() => {
        looking = null;
      });
  }, every);
  timer.unref();
  return {
    renew,
    async stop() {
      clearInterval(timer);
      await Promise.all([looking, last.catch(() => undefined)]);
    },
  };
};
