import { Navigate, useNavigate, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { Page } from "../shell/page.tsx";
import { me } from "../shell/session.ts";
import { signIn as words } from "../words/sign-in.ts";
import { nextStep } from "./next-step.ts";
import { SignIn } from "./sign-in.tsx";

/** Where to go after signing in: only an address of this app. */
export const backTo = (asked: string | string[] | undefined): string => {
  const to = Array.isArray(asked) ? asked[0] : asked;
  return to && /^\/(?![/\\])/.test(to) ? to : "/viec-can-lam";
};

/** Signing in, at an address of its own. */
export default function SignInPage() {
  const go = useNavigate();
  const [search] = useSearchParams();
  const isIn = () => {
    const now = me();
    return now && nextStep(now) === null;
  };
  return (
    <Page title={words.title}>
      <Show when={!isIn()} fallback={<Navigate href={backTo(search.ve)} />}>
        <p class="lead">{words.lead}</p>
        <section class="sheet sign-in-page">
          <SignIn
            says=""
            back={backTo(search.ve)}
            initialMe={me() ?? null}
            onDone={() => go(backTo(search.ve), { replace: true })}
          />
        </section>
      </Show>
    </Page>
  );
}
