import type { MemberView } from "@xhht/api";
import { createSignal, Show, untrack } from "solid-js";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { form } from "../words/form.ts";
import { members } from "../words/members.ts";
import { OneTimeSecret } from "./one-time-secret.tsx";

const words = members.reissue;

/** Asks once more, then gives somebody who lost hers a new secret, shown once. */
export const ReissueDialog = (props: { member: MemberView; onReissued: (says: string) => void; onClose: () => void }) => {
  // The list is read anew as soon as it is done; what is asked here stays.
  const { person, name, disabled } = untrack(() => props.member);
  const [secret, setSecret] = createSignal<string>();
  const act = createAct(async () => {
    const given = await send("members.reissue", { person });
    setSecret(given.secret);
    props.onReissued(words.done(name));
  });
  return (
    <Dialog title={words.title(name)} onClose={() => props.onClose()}>
      <Show
        when={secret()}
        fallback={
          <>
            <p>
              {disabled && words.saysDisabled} {words.says(name)}
            </p>
            <ActProblem says={act.problem()} />
            <div class="form-acts confirm-acts">
              <button type="button" class="btn danger" aria-busy={act.busy()} onClick={() => void act.run()}>
                {act.busy() ? form.busy : disabled ? words.actDisabled : words.act}
              </button>
              <button type="button" class="btn far" onClick={() => props.onClose()}>
                {form.cancel}
              </button>
            </div>
          </>
        }
      >
        {(known) => <OneTimeSecret name={name} secret={known()} onDone={() => props.onClose()} />}
      </Show>
    </Dialog>
  );
};
