import { useParams } from "@solidjs/router";
import { createResource, ErrorBoundary, type JSX, onCleanup, Show, Suspense, untrack } from "solid-js";
import type { MeView } from "@xhht/api";
import { SignedIn } from "../account/signed-in.tsx";
import { Failure } from "../api/failure.ts";
import { FailureNotice } from "../state/failure-notice.tsx";
import { LoadingSheet } from "../state/loading.tsx";
import { entry as words } from "../words/entry.ts";
import type { Desk } from "./desk.ts";
import { openDesk } from "./open-desk.ts";
import { idOfAddress } from "./report-address.ts";

const Opened = (props: { id: string; me: MeView; children: (desk: Desk) => JSX.Element }) => {
  const [opened, { refetch }] = createResource(
    () => props.id,
    (id) => openDesk(id, props.me),
  );
  const self = untrack(() => props.me.id);
  let closing: (() => void) | undefined;
  onCleanup(() => closing?.());
  return (
    <ErrorBoundary
      fallback={(error, reset) => {
        if (!(error instanceof Failure)) console.error(error);
        return <FailureNotice page error={error} retry={() => void Promise.resolve(refetch()).then(reset, reset)} />;
      }}
    >
      <Suspense fallback={<LoadingSheet />}>
        <Show when={opened()} keyed>
          {({ desk, close }) => {
            // Nothing of it is needed before the first cell takes keys.
            const watching = import("./watch-server.ts").then(({ watchServer }) => watchServer(desk, self));
            closing = () => {
              void watching.then((stop) => stop());
              close();
            };
            return props.children(desk);
          }}
        </Show>
      </Suspense>
    </ErrorBoundary>
  );
};

/** Opens the report that the address names for the person who is signed in, with or without a network. */
export const ReportDesk = (props: { children: (desk: Desk) => JSX.Element }) => {
  const params = useParams();
  return (
    <SignedIn title={words.work}>
      {(me) => (
        <Show when={idOfAddress(params)} keyed>
          {(id) => (
            <Opened id={id} me={me()}>
              {props.children}
            </Opened>
          )}
        </Show>
      )}
    </SignedIn>
  );
};
