import { useSearchParams } from "@solidjs/router";
import { createResource, Show } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { signIn as words } from "../words/sign-in.ts";

/** The way in by the province's own accounts, where there is one; says why the last try was refused. */
export const SingleSignOn = (props: { back: string }) => {
  const [search] = useSearchParams();
  const [offered] = createResource(() => auth.singleSignOn().catch(() => false));
  const refused = () => {
    const code = Array.isArray(search.loi) ? search.loi[0] : search.loi;
    if (!code) return undefined;
    return Object.entries(words.refused).find(([known]) => known === code)?.[1] ?? words.refused.other;
  };
  return (
    <>
      <ActProblem says={refused()} />
      <Show when={offered.state === "ready" && offered()}>
        <p class="sso">
          <a class="btn" rel="external" href={`/auth/sso?back=${encodeURIComponent(props.back)}`}>
            {words.sso}
          </a>
          <span class="muted">{words.or}</span>
        </p>
      </Show>
    </>
  );
};
