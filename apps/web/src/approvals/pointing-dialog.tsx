import type { ReportView } from "@xhht/api";
import { type EntryKey, reportActLabel } from "@xhht/core";
import { createSignal } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { Reason } from "../form/reason.tsx";
import { approvals } from "../words/approvals.ts";
import { form } from "../words/form.ts";
import { CellPicker } from "./cell-picker.tsx";

const words = approvals.pointing;

/** Sends a report back, or asks for more: why, and which cells. */
export const PointingDialog = (props: {
  act: "return" | "askMore";
  view: ReportView;
  send: (input: { reason: string; cells: EntryKey[] }) => Promise<unknown>;
  onClose: () => void;
}) => {
  const [reason, setReason] = createSignal("");
  const [cells, setCells] = createSignal<EntryKey[]>([]);
  const [missing, setMissing] = createSignal(false);
  const act = createAct(() => props.send({ reason: reason().trim(), cells: cells() }));
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setMissing(!reason().trim());
    if (reason().trim()) void act.run();
    else event.currentTarget.querySelector("textarea")?.focus();
  };
  return (
    <Dialog title={words[props.act]} onClose={() => props.onClose()} wide>
      <form class="form" onSubmit={submit} novalidate>
        <Reason
          label={words.reason}
          hint={words.hint}
          onText={setReason}
          problem={missing() && !reason().trim() ? words.noReason : undefined}
          autofocus
        />
        <CellPicker view={props.view} chosen={cells()} onChange={setCells} />
        <ActProblem says={act.problem()} />
        <div class="form-acts">
          <button class="btn danger" aria-busy={act.busy()}>
            {act.busy() ? form.busy : reportActLabel[props.act]}
          </button>
          <button type="button" class="btn far" onClick={() => props.onClose()}>
            {form.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
