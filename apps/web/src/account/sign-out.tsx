import { useNavigate } from "@solidjs/router";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { settleMe } from "../shell/session.ts";
import { account } from "../words/account.ts";
import { forgetWork } from "../work/kept-work.ts";

/** Ends this session and forgets the person on this device. */
export const SignOut = (props: { quiet?: boolean }) => {
  const go = useNavigate();
  const act = createAct(async () => {
    await auth.signOut();
    forgetWork();
    settleMe(null);
    go("/");
  });
  return (
    <>
      <button type="button" class="btn" classList={{ quiet: props.quiet }} onClick={() => void act.run()}>
        {account.signOut}
      </button>
      <ActProblem says={act.problem()} />
    </>
  );
};
