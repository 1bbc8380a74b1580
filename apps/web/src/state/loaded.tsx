import { createAsync, revalidate } from "@solidjs/router";
import { ErrorBoundary, type JSX, Show } from "solid-js";
import { FailureNotice } from "./failure-notice.tsx";

/** Shows `children` with the answer to a question; asks again after a failure when the person wants it. `page` when it is all the page has. */
export const Loaded = <T,>(props: {
  ask: () => Promise<T>;
  page?: boolean;
  children: (value: () => NonNullable<T>) => JSX.Element;
}) => (
  <ErrorBoundary
    fallback={(error, reset) => {
      if (import.meta.env.DEV) console.error(error);
      return (
        <FailureNotice error={error} page={props.page ?? false} retry={() => void revalidate().then(reset, reset)} />
      );
    }}
  >
    {(() => {
      const answer = createAsync(() => props.ask());
      return <Show when={answer()}>{(value) => props.children(value as () => NonNullable<T>)}</Show>;
    })()}
  </ErrorBoundary>
);
