import type { MeView } from "@xhht/api";
import { revalidate } from "@solidjs/router";
import { type JSX, Show } from "solid-js";
import { Page } from "../shell/page.tsx";
import { me } from "../shell/session.ts";
import { LoadingSheet } from "../state/loading.tsx";
import { signIn as words } from "../words/sign-in.ts";
import { nextStep, SignIn } from "./sign-in.tsx";

/** A page for people who are signed in; others sign in on the spot and stay at its address. */
export const SignedIn = (props: { title: string; children: (me: () => MeView) => JSX.Element }) => {
  const ready = () => {
    const now = me();
    return now && nextStep(now) === null ? now : null;
  };
  return (
    <Show
      when={ready()}
      fallback={
        <Show when={me() !== undefined} fallback={<LoadingSheet />}>
          <Page title={props.title}>
            <p class="lead">{words.needed}</p>
            <section class="sheet sign-in-page">
              <SignIn says="" initialMe={me() ?? null} onDone={() => void revalidate()} />
            </section>
          </Page>
        </Show>
      }
    >
      {(now) => props.children(now)}
    </Show>
  );
};
