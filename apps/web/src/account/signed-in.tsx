import type { MeView } from "@xhht/api";
import { revalidate } from "@solidjs/router";
import { type JSX, lazy, Show, Suspense } from "solid-js";
import { Page } from "../shell/page.tsx";
import { me } from "../shell/session.ts";
import { LoadingSheet } from "../state/loading.tsx";
import { shell } from "../words/shell.ts";
import { nextStep } from "./next-step.ts";

// Whoever is signed in already need not wait for the way in.
const SignIn = lazy(async () => ({ default: (await import("./sign-in.tsx")).SignIn }));

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
            <p class="lead">{shell.signInNeeded}</p>
            <section class="sheet sign-in-page">
              <Suspense>
                <SignIn says="" initialMe={me() ?? null} onDone={() => void revalidate()} />
              </Suspense>
            </section>
          </Page>
        </Show>
      }
    >
      {(now) => props.children(now)}
    </Show>
  );
};
