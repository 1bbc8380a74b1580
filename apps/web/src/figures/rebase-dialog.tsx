import type { EndedTarget } from "@xhht/api";
import { documentKindLabel } from "@xhht/core";
import { createSignal, For, Show, untrack } from "solid-js";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { Choice } from "../form/choice.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { Line } from "../form/line.tsx";
import { today } from "../shell/today.ts";
import { Chip } from "../state/chip.tsx";
import { figures } from "../words/figures.ts";
import { rebase as words } from "../words/rebase.ts";

/** The first day on which there were no districts any more. */
const firstDay = "2025-07-01";

/** Chooses how a target on units that are no more is lawfully read: what changes is seen before, and a document must say so. */
export const RebaseDialog = (props: {
  target: EndedTarget;
  unit: string;
  plan: string;
  onClose: () => void;
  onDone: (said: string) => void;
}) => {
  const [choice, setChoice] = createSignal(untrack(() => props.target.chosen?.choice ?? null));
  const [document, setDocument] = createSignal({
    kind: "QĐ" as (typeof words.kinds)[number],
    number: "",
    issuedOn: "",
    issuer: "",
  });
  const [on, setOn] = createSignal(today());
  const [tried, setTried] = createSignal(false);
  const set = (change: Partial<ReturnType<typeof document>>) => setDocument((before) => ({ ...before, ...change }));
  const problem = () => {
    const { number, issuedOn, issuer } = document();
    return {
      choice: choice() ? undefined : words.problem.choice,
      number: number.trim() ? undefined : words.problem.number,
      issuedOn: issuedOn ? undefined : words.problem.issuedOn,
      issuer: issuer.trim() ? undefined : words.problem.issuer,
      on: on() >= firstDay ? undefined : words.problem.on,
    };
  };
  const said = (key: keyof ReturnType<typeof problem>) => (tried() ? problem()[key] : undefined);
  const keep = createAct(async () => {
    await send("figures.rebase", {
      unit: props.unit,
      plan: props.plan,
      target: props.target.target,
      choice: choice()!,
      document: document(),
      on: on(),
    });
    props.onDone(words.done(props.target.label));
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(problem()).some(Boolean)) {
      queueMicrotask(() =>
        (event.target as HTMLFormElement)
          .querySelector<HTMLElement>("[aria-invalid], [aria-describedby='rebase-choice'] input")
          ?.focus(),
      );
      return;
    }
    void keep.run();
  };
  return (
    <Dialog wide title={words.title} onClose={props.onClose}>
      <form class="rebase" noValidate onSubmit={submit}>
        <p>
          <b>{props.target.label}</b>: {props.target.goal}. <span class="muted">{words.why}</span>
        </p>
        <fieldset aria-describedby={said("choice") ? "rebase-choice" : undefined}>
          <legend>{words.how}</legend>
          <For each={props.target.readings}>
            {(reading) => (
              <label class="reading">
                <input
                  type="radio"
                  name="reading"
                  checked={choice() === reading.choice}
                  onChange={() => setChoice(reading.choice)}
                />
                <b>{words.choice[reading.choice].name}</b>
                <span class="reading-means">
                  <span class="muted">
                    {words.choice[reading.choice].means}{" "}
                    <Show when={reading.text}>{(text) => <>{words.now(text())}</>}</Show>
                  </span>{" "}
                  <Show when={reading.status} fallback={<span class="muted">{words.byFigures}</span>}>
                    {(status) => (
                      <Chip
                        look={{
                          ...figures.status[status()],
                          word: `${words.becomes} ${figures.status[status()].word}`,
                        }}
                      />
                    )}
                  </Show>
                </span>
              </label>
            )}
          </For>
          <Show when={said("choice")}>
            {(text) => (
              <p class="problem" id="rebase-choice">
                ▼ {text()}
              </p>
            )}
          </Show>
        </fieldset>
        <fieldset class="document-of">
          <legend>{words.document}</legend>
          <Choice
            label={words.kind}
            value={document().kind}
            options={words.kinds.map((kind) => ({ value: kind, label: documentKindLabel[kind] }))}
            onChoose={(kind) => set({ kind: kind as ReturnType<typeof document>["kind"] })}
          />
          <Line
            label={words.number}
            hint={words.numberHint}
            onText={(number) => set({ number })}
            problem={said("number")}
            narrow
          />
          <Line
            label={words.issuedOn}
            type="date"
            onText={(issuedOn) => set({ issuedOn })}
            problem={said("issuedOn")}
            narrow
          />
          <Line label={words.issuer} onText={(issuer) => set({ issuer })} problem={said("issuer")} />
          <Line
            label={words.on}
            type="date"
            value={on()}
            hint={words.onHint}
            onText={setOn}
            problem={said("on")}
            narrow
          />
        </fieldset>
        <ActProblem says={keep.problem()} />
        <p class="acts">
          <button type="submit" class="btn primary" disabled={keep.busy()}>
            {words.keep}
          </button>
        </p>
      </form>
    </Dialog>
  );
};
