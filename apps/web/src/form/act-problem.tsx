import { Show } from "solid-js";
import "./form.css";

/** What went wrong with the last act, said at once. */
export const ActProblem = (props: { says: string | undefined }) => (
  <div role="alert">
    <Show when={props.says}>{(says) => <p class="act-problem">▼ {says()}</p>}</Show>
  </div>
);
