import { type RouteSectionProps, useIsRouting } from "@solidjs/router";
import { lazy, onMount, Show, Suspense } from "solid-js";
import { LoadingSheet } from "../state/loading.tsx";
import { shell } from "../words/shell.ts";
import { offlineSince } from "./connection.ts";
import { PageGuard } from "./page-guard.tsx";
import { Rail } from "./rail.tsx";
import { gate, me, refreshMe } from "./session.ts";
import { ThemeButton } from "./theme-button.tsx";
import { Working } from "./working.tsx";

const SignInDialog = lazy(() => import("../account/sign-in-dialog.tsx"));
const clock = (moment: Date): string => moment.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });

/** What stands around every page: the rail, the line that tells of a lost network, the page itself. */
export const Shell = (props: RouteSectionProps) => {
  const isRouting = useIsRouting();
  onMount(() => void refreshMe());
  return (
    <div class="shell">
      <a class="btn skip" href="#noi-dung">
        {shell.skip}
      </a>
      <Rail />
      <Show when={isRouting()}>
        <Working />
      </Show>
      <main id="noi-dung" tabindex="-1">
        <div role="status">
          <Show when={offlineSince()}>{(since) => <p class="notice">○ {shell.offline.since(clock(since()))}</p>}</Show>
        </div>
        <Show when={me()?.demo}>
          <p class="demo">▲ {shell.demo}</p>
        </Show>
        <PageGuard>
          <Suspense fallback={<LoadingSheet />}>{props.children}</Suspense>
        </PageGuard>
        <footer class="page-foot">
          <ThemeButton />
          <p>{shell.foot}</p>
        </footer>
      </main>
      <Show when={gate()}>
        <Suspense>
          <SignInDialog />
        </Suspense>
      </Show>
    </div>
  );
};
