import { createSignal } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { Reason } from "../form/reason.tsx";
import { approvals } from "../words/approvals.ts";
import { form } from "../words/form.ts";

const words = approvals.reason;

/** Opens an approved or a closed report again, with a reason. */
export const ReasonDialog = (props: {
  act: "revise" | "reopen";
  says: string;
  send: (input: { reason: string }) => Promise<unknown>;
  onClose: () => void;
}) => {
  const [reason, setReason] = createSignal("");
  const [missing, setMissing] = createSignal(false);
  const act = createAct(() => props.send({ reason: reason().trim() }));
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    setMissing(!reason().trim());
    if (reason().trim()) void act.run();
    else event.currentTarget.querySelector("textarea")?.focus();
  };
  return (
    <Dialog title={words[props.act]} onClose={() => props.onClose()}>
      <form class="form" onSubmit={submit} novalidate>
        <p>{props.says}</p>
        <Reason
          label={words.label}
          onText={setReason}
          problem={missing() && !reason().trim() ? words.none : undefined}
          autofocus
        />
        <ActProblem says={act.problem()} />
        <div class="form-acts">
          <button class="btn primary" aria-busy={act.busy()}>
            {act.busy() ? form.busy : words[props.act]}
          </button>
          <button type="button" class="btn far" onClick={() => props.onClose()}>
            {form.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
};
