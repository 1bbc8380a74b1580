import { signIn as words } from "../words/sign-in.ts";
import { NewPassword } from "./new-password.tsx";

/** A secret that somebody else gave is replaced before any work. */
export const FirstSecret = (props: { current: string; onDone: (fresh: string) => unknown }) => (
  <>
    <h2>{words.first.title}</h2>
    <p class="muted">{words.first.lead}</p>
    <NewPassword
      {...(props.current ? { initialCurrent: props.current } : {})}
      act={words.first.act}
      onDone={(fresh) => props.onDone(fresh)}
    />
  </>
);
