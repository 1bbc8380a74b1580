import type { ReportCard } from "@xhht/api";
import { createResource, createSignal, For, Show, untrack } from "solid-js";
import { send } from "../api/send.ts";
import { createAct, sayFailure } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { offlineSince } from "../shell/connection.ts";
import { approvals } from "../words/approvals.ts";
import { form } from "../words/form.ts";
import { shell } from "../words/shell.ts";
import { indicatorCount } from "./entries-of.ts";
import { Figures } from "./figures.tsx";
import { type ReadReport, readForBatch } from "./read-batch.ts";

const words = approvals.batch;
type Ready = Extract<ReadReport, { hash: string }>;
const isReady = (one: ReadReport): one is Ready => "hash" in one;

/** One report of the batch with its figures, and what became of it. */
const Item = (props: { one: ReadReport; chosen: boolean; said: string | undefined; onChoose: (is: boolean) => void }) => {
  const ready = () => (isReady(props.one) ? props.one : null);
  const title = () => `${props.one.card.title}, ${props.one.card.unitSummary.name}`;
  return (
    <li>
      <Show when={ready() && props.said === undefined} fallback={<b>{title()}</b>}>
        <label class="tick">
          <input type="checkbox" checked={props.chosen} onChange={(event) => props.onChoose(event.currentTarget.checked)} />
          <b>{title()}</b>
        </label>
      </Show>
      <Show when={props.said}>{(says) => <p role="status">{says()}</p>}</Show>
      <Show when={"why" in props.one && props.one}>{(left) => <p>○ {words.left(left().why)}</p>}</Show>
      <Show when={ready()}>
        {(read) => (
          <details open>
            <summary>
              {words.about(indicatorCount(read().view), read().card.filled, read().card.total, read().explained)} {approvals.facts.hash}:{" "}
              <code>{read().hash.slice(0, 8)}</code>
            </summary>
            <Figures view={read().view} of={read().card.title} />
          </details>
        )}
      </Show>
    </li>
  );
};

/**
 * Several reports approved in one act, after each one's figures were shown: each by itself, bound to what was shown. One that
 * changed meanwhile is left out, and said.
 */
export default function BatchDialog(props: { cards: readonly ReportCard[]; onClose: (approved: number) => void }) {
  const [read] = createResource(() => Promise.all(untrack(() => props.cards).map(readForBatch)));
  const [dropped, setDropped] = createSignal<ReadonlySet<string>>(new Set());
  const [said, setSaid] = createSignal<ReadonlyMap<string, string>>(new Map());
  const [approved, setApproved] = createSignal(0);
  const chosen = () => (read() ?? []).filter(isReady).filter(({ card }) => !dropped().has(card.id) && !said().has(card.id));
  const choose = (id: string, is: boolean) => setDropped((now) => new Set(is ? [...now].filter((one) => one !== id) : [...now, id]));
  const tell = (id: string, says: string) => setSaid((now) => new Map([...now, [id, says]]));
  const act = createAct(async () => {
    for (const { card, hash } of chosen()) {
      try {
        await send("reports.approve", { id: card.id, revision: card.revision, hash });
        setApproved((n) => n + 1);
        tell(card.id, `✓ ${approvals.done.approve}`);
      } catch (error) {
        tell(card.id, `▲ ${words.left(sayFailure(error))}`);
      }
    }
  });
  return (
    <Dialog title={words.title} wide onClose={() => props.onClose(approved())}>
      <p>{words.lead}</p>
      <Show when={read()} fallback={<p class="muted">{shell.loading}</p>}>
        {(all) => (
          <>
            <ul class="told batch">
              <For each={all()}>
                {(one) => (
                  <Item one={one} chosen={!dropped().has(one.card.id)} said={said().get(one.card.id)} onChoose={(is) => choose(one.card.id, is)} />
                )}
              </For>
            </ul>
            <p class="form-acts">
              <Show when={chosen().length > 0}>
                <button type="button" class="btn primary" aria-busy={act.busy()} disabled={!!offlineSince()} onClick={() => void act.run()}>
                  {act.busy() ? form.busy : words.send(chosen().length)}
                </button>
              </Show>
              <button type="button" class="btn far" onClick={() => props.onClose(approved())}>
                {said().size > 0 ? form.close : form.cancel}
              </button>
            </p>
          </>
        )}
      </Show>
    </Dialog>
  );
}
