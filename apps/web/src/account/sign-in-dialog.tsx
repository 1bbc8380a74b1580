import { Dialog } from "../form/dialog.tsx";
import { gate } from "../shell/session.ts";
import { signIn as words } from "../words/sign-in.ts";
import { SignIn } from "./sign-in.tsx";

/** The sign-in over a page whose session ended. */
export default function SignInDialog() {
  return (
    <Dialog title={words.title} onClose={() => gate()?.settle(false)}>
      <SignIn says={words.again} onDone={() => gate()?.settle(true)} />
    </Dialog>
  );
}
