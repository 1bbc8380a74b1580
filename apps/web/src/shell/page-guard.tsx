import { useLocation } from "@solidjs/router";
import { createEffect, ErrorBoundary, type JSX, on } from "solid-js";
import { Failure } from "../api/failure.ts";
import { FailureNotice } from "../state/failure-notice.tsx";
import { offlineSince } from "./connection.ts";

const Notice = (props: { reset: () => void }) => {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname,
      () => props.reset(),
      { defer: true },
    ),
  );
  // The code of a page that did not arrive is only asked again by a fresh start of the app.
  return (
    <FailureNotice
      page
      error={new Failure(offlineSince() || !navigator.onLine ? "offline" : "server", "")}
      retry={() => window.location.reload()}
    />
  );
};

/** Stands in for a page whose own code could not be fetched or run; another page takes its place as usual. */
export const PageGuard = (props: { children: JSX.Element }) => (
  <ErrorBoundary
    fallback={(error, reset) => {
      console.error(error);
      return <Notice reset={reset} />;
    }}
  >
    {props.children}
  </ErrorBoundary>
);
