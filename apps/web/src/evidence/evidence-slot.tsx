import type { EvidenceView } from "@xhht/api";
import type { EntryKey, PeriodId, UnitId } from "@xhht/core";
import { createEffect, createMemo, createSignal, createUniqueId, on, Show } from "solid-js";
import { send } from "../api/send.ts";
import { offlineSince } from "../shell/connection.ts";
import { askToSignIn, me } from "../shell/session.ts";
import { evidence as words } from "../words/evidence.ts";
import { AttachedList } from "./attached-list.tsx";
import { accepted, type FileQueue } from "./file-queue.ts";
import { ownQueue } from "./own-queue.ts";
import { QueuedList } from "./queued-list.tsx";
import "./evidence.css";

/** Files of one cell: what is attached, and for whom may write the place to attach more. */
export interface EvidenceSlotProps {
  unit: UnitId;
  period: PeriodId;
  of: EntryKey;
  files: readonly EvidenceView[];
  /** The cell is open to the person. */
  open: boolean;
  /** The list changed on the server. */
  onChange: (files: EvidenceView[]) => void;
  /** What it says where the files are no evidence, and the kinds that the file picker offers then. */
  says?: { title: string; none: string; add: string; takes: string; accepts: string };
}

const ofEvidence = { ...words, accepts: [...accepted, "image/jpeg", "image/png", "image/webp"].join(",") };

/** The files that show that a figure is right: attached, on their way, and a place to add some. */
export const EvidenceSlot = (props: EvidenceSlotProps) => {
  const takes = createUniqueId();
  const says = () => props.says ?? ofEvidence;
  const [queue, setQueue] = createSignal<FileQueue>();
  createEffect(() => {
    const account = me()?.id;
    if (account) void ownQueue(account).then(setQueue);
  });
  const isHere = (one: { unit: UnitId; period: PeriodId; key: EntryKey }) => one.unit === props.unit && one.period === props.period && one.key === props.of;
  const onTheirWay = () => queue()?.files().filter(isHere) ?? [];
  const fresh = createMemo(() => (queue()?.arrived() ?? []).filter(isHere).map(({ file }) => file));
  const take = (chosen: FileList | null) => {
    const { unit, period, of: key } = props;
    if (chosen) void queue()?.add({ unit, period, key }, [...chosen]);
  };
  const [last, setLast] = createSignal("");
  // A file that arrived while another cell was open is told when this one is opened.
  createEffect(
    on(fresh, (files) => {
      if (files.length === 0) return;
      const more = files.filter(({ id }) => !props.files.some((one) => one.id === id));
      setLast(files.at(-1)!.name);
      queue()!.shown(files.map(({ id }) => id));
      if (more.length > 0) props.onChange([...props.files, ...more]);
    }),
  );
  createEffect(on(offlineSince, (lost) => lost === null && void queue()?.resume(), { defer: true }));
  const signIn = async () => {
    if (await askToSignIn()) await queue()?.resume();
  };
  return (
    <details class="small" open>
      <summary>
        {says().title}
        <Show when={props.files.length > 0}> ({props.files.length})</Show>
      </summary>
      <Show when={props.files.length + onTheirWay().length > 0} fallback={<p class="muted">{says().none}</p>}>
        <AttachedList
          files={props.files}
          open={props.open}
          remove={(id) => send("evidence.remove", { id })}
          onRemoved={(id) => props.onChange(props.files.filter((file) => file.id !== id))}
        />
        <Show when={queue()}>{(own) => <QueuedList files={onTheirWay()} queue={own()} />}</Show>
      </Show>
      <p class="hidden" role="status">
        <Show when={last()}>{(name) => words.attached(name())}</Show>
      </p>
      <Show when={queue()?.signedOut() && onTheirWay().length > 0}>
        <p class="off-ink">
          {words.signedOut}{" "}
          <button type="button" class="btn" onClick={() => void signIn()}>
            {words.signIn}
          </button>
        </p>
      </Show>
      <Show when={props.open && queue()}>
        <label class="btn add-evidence">
          {says().add}
          <input
            type="file"
            multiple
            accept={says().accepts}
            aria-describedby={takes}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = "";
            }}
          />
        </label>
        <p class="muted" id={takes}>
          {says().takes}
        </p>
      </Show>
    </details>
  );
};
