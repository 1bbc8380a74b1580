import { createSignal, For, Show } from "solid-js";
import type { NudgeView } from "@xhht/api";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { figures as words } from "../words/figures.ts";

/** So many units are reminded at once. */
const most = 200;

/** Reminds units that still owe their report; what goes to whom is seen before it goes. */
export const NudgeDialog = (props: {
  units: string[];
  period: string;
  onClose: () => void;
  onDone: (said: string) => void;
}) => {
  const [text, setText] = createSignal("");
  const [shown, setShown] = createSignal<NudgeView>();
  const ask = (really: boolean): Promise<NudgeView> =>
    send("figures.nudge", {
      units: props.units.slice(0, most),
      period: props.period,
      send: really,
      ...(text().trim() ? { text: text().trim() } : {}),
    });
  const preview = createAct(async () => {
    setShown(await ask(false));
  });
  const nudge = createAct(async () => props.onDone(words.nudge.done((await ask(true)).sent)));
  void preview.run();
  const people = () => shown()?.units.reduce((sum, one) => sum + one.people, 0) ?? 0;
  const reached = () => shown()?.units.filter((one) => one.people > 0).length ?? 0;
  return (
    <Dialog title={words.nudge.title} onClose={props.onClose}>
      <p class="muted">{words.nudge.lead}</p>
      <label>
        {words.nudge.more}
        <textarea
          class="field"
          rows="3"
          maxlength="500"
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <Show when={shown()}>
        {(view) => (
          <>
            <h3>{words.nudge.text}</h3>
            <p class="notice nudge-text">
              {view().text} {text().trim()}
            </p>
            <p role="status">
              {people() === 0 ? words.nudge.none : words.nudge.to(reached(), people(), view().units.length - reached())}
            </p>
            <ul class="nudged">
              <For each={view().units}>
                {(one) => (
                  <li>
                    {one.name}
                    <Show when={one.people === 0}>
                      <span class="muted small">, {words.nudge.nobody}</span>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
      <ActProblem says={preview.problem() ?? nudge.problem()} />
      <p class="acts">
        <button
          type="button"
          class="btn primary"
          disabled={nudge.busy() || !shown() || people() === 0}
          onClick={() => void nudge.run()}
        >
          {words.nudge.send}
        </button>
      </p>
    </Dialog>
  );
};
