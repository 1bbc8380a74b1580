import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { auth } from "../api/auth.ts";
import { forgetAnswers } from "../api/queries.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { me, settleMe } from "../shell/session.ts";
import { account } from "../words/account.ts";
import { save } from "../words/save.ts";
import { forgetWork } from "../work/kept-work.ts";

/** Ends this session and forgets the person on this device. */
export const SignOut = (props: { quiet?: boolean }) => {
  const go = useNavigate();
  const [left, setLeft] = createSignal(0);
  const act = createAct(async (evenUnsent: boolean) => {
    const person = me();
    const { leaveDevice } = await import("../offline/leave-device.ts");
    if (person && setLeft(await leaveDevice(person, { evenUnsent })) > 0) return;
    await auth.signOut();
    forgetWork();
    forgetAnswers();
    settleMe(null);
    go("/");
  });
  return (
    <>
      <button type="button" class="btn" classList={{ quiet: props.quiet }} onClick={() => void act.run(false)}>
        {account.signOut}
      </button>
      <Show when={left() > 0}>
        <Dialog title={save.leaving.title} onClose={() => setLeft(0)}>
          <p>{save.leaving.says(left())}</p>
          <p class="form-acts">
            <button type="button" class="btn primary" disabled={act.busy()} onClick={() => void act.run(false)}>
              {save.leaving.again}
            </button>
            <button type="button" class="btn danger" disabled={act.busy()} onClick={() => void act.run(true)}>
              {save.leaving.drop}
            </button>
          </p>
        </Dialog>
      </Show>
      <ActProblem says={act.problem()} />
    </>
  );
};
