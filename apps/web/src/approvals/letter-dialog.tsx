import { type IsoDate, parseDate } from "@xhht/core";
import { createSignal } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { Line } from "../form/line.tsx";
import { approvals } from "../words/approvals.ts";
import { form } from "../words/form.ts";

const words = approvals.letter;

/** Number and day of the official letter, then the report goes. */
export const LetterDialog = (props: {
  says: string;
  hash: string | null;
  send: (input: { letter: { number: string; issuedOn: IsoDate } }) => Promise<unknown>;
  onClose: () => void;
}) => {
  const [number, setNumber] = createSignal("");
  const [day, setDay] = createSignal("");
  const [wrong, setWrong] = createSignal<{ number?: string; day?: string }>({});
  const act = createAct((issuedOn: IsoDate) => props.send({ letter: { number: number().trim(), issuedOn } }));
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { currentTarget: page } = event;
    const read = parseDate(day().trim());
    const issuedOn = read.ok ? read.value : null;
    setWrong({
      ...(number().trim() ? {} : { number: words.noNumber }),
      ...(issuedOn ? {} : { day: day().trim() ? words.noDay : words.dayMissing }),
    });
    if (issuedOn && number().trim()) void act.run(issuedOn);
    else queueMicrotask(() => page.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  return (
    <Dialog title={approvals.confirm.send} onClose={() => props.onClose()}>
      <form class="form" onSubmit={submit} novalidate>
        <div>
          <p>{props.says}</p>
          <p class="small muted">
            {approvals.confirm.sendHelp} {approvals.facts.hash}: <code>{props.hash?.slice(0, 8)}</code>
          </p>
        </div>
        <Line label={words.number} hint={words.numberHint} onText={setNumber} problem={wrong().number} autofocus />
        <Line label={words.day} hint={words.dayHint} onText={setDay} problem={wrong().day} inputmode="numeric" narrow />
        <ActProblem says={act.problem()} />
        <div class="form-acts">
          <button class="btn primary" aria-busy={act.busy()}>
            {act.busy() ? form.busy : approvals.button.send}
          </button>
          <button type="button" class="btn far" onClick={() => props.onClose()}>
            {form.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
