import { createEffect, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { Failure } from "../api/failure.ts";
import { shell } from "../words/shell.ts";

const sayTitle = (error: unknown): string => {
  if (!(error instanceof Failure)) return shell.failed.title;
  if (error.kind === "offline") return shell.offline.title;
  if (error.kind === "forbidden") return shell.forbidden;
  return error.kind === "missing" ? shell.missing : shell.failed.title;
};
const sayBody = (error: unknown): string => {
  if (!(error instanceof Failure)) return shell.failed.body;
  if (error.kind === "offline") return shell.offline.body;
  return error.kind === "server" ? shell.failed.body : error.message || shell.failed.body;
};

/** What happened, what to do, and the code to read out; `page` when nothing else is on the page. */
export const FailureNotice = (props: { error: unknown; retry: () => void; page?: boolean }) => {
  createEffect(() => props.page && (document.title = `${sayTitle(props.error)} · ${shell.name}`));
  return (
    <section class="sheet state" role="alert">
      <Dynamic component={props.page ? "h1" : "h2"}>{sayTitle(props.error)}</Dynamic>
      <p>{sayBody(props.error)}</p>
      <Show when={props.error instanceof Failure && props.error.kind === "server" && props.error.requestId}>
        {(id) => (
          <p>
            {shell.failed.code}: <code>{id()}</code>
          </p>
        )}
      </Show>
      <div class="acts">
        <Show when={!(props.error instanceof Failure && (props.error.kind === "missing" || props.error.kind === "forbidden"))}>
          <button type="button" class="btn primary" onClick={() => props.retry()}>
            {shell.retry}
          </button>
        </Show>
        <a class="btn" href="/">
          {shell.toHome}
        </a>
      </div>
    </section>
  );
};
