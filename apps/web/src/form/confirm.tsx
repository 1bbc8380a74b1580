import { form } from "../words/form.ts";
import { ActProblem } from "./act-problem.tsx";
import { createAct } from "./create-act.ts";
import { Dialog } from "./dialog.tsx";

/** Asks once more before something that hurts. */
export const Confirm = (props: {
  title: string;
  says: string;
  act: string;
  send: () => Promise<unknown>;
  onClose: () => void;
}) => {
  const act = createAct(() => props.send());
  return (
    <Dialog title={props.title} onClose={() => props.onClose()}>
      <p>{props.says}</p>
      <ActProblem says={act.problem()} />
      <div class="form-acts confirm-acts">
        <button type="button" class="btn danger" aria-busy={act.busy()} onClick={() => void act.run()}>
          {act.busy() ? form.busy : props.act}
        </button>
        <button type="button" class="btn far" onClick={() => props.onClose()}>
          {form.cancel}
        </button>
      </div>
    </Dialog>
  );
};
