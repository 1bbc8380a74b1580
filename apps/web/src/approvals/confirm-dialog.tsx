import { Show } from "solid-js";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { approvals } from "../words/approvals.ts";
import { form } from "../words/form.ts";

/** What cannot be taken back lightly is said once more: which unit, which year, how many indicators, which content. */
export const ConfirmDialog = (props: {
  act: "approve" | "close" | "publish" | "withdraw";
  title: string;
  says: string;
  hash: string | null;
  send: () => Promise<unknown>;
  onClose: () => void;
}) => {
  const act = createAct(() => props.send());
  const help = () =>
    ({
      approve: approvals.facts.hashHelp,
      close: approvals.confirm.closeHelp,
      publish: approvals.confirm.publishHelp,
      withdraw: approvals.confirm.withdrawHelp,
    })[props.act];
  return (
    <Dialog title={approvals.confirm[props.act]} onClose={() => props.onClose()}>
      <div class="form">
        <div>
          <p>
            <b>{props.title}</b>
          </p>
          <p>{props.says}</p>
          <Show when={props.hash}>
            {(hash) => (
              <p>
                {approvals.facts.hash}: <code>{hash().slice(0, 8)}</code>
              </p>
            )}
          </Show>
          <p class="small muted">{help()}</p>
        </div>
        <ActProblem says={act.problem()} />
        <div class="form-acts">
          <button type="button" class="btn primary" autofocus aria-busy={act.busy()} onClick={() => void act.run()}>
            {act.busy() ? form.busy : approvals.button[props.act]}
          </button>
          <button type="button" class="btn far" onClick={() => props.onClose()}>
            {form.cancel}
          </button>
        </div>
      </div>
    </Dialog>
  );
};
