import { createUniqueId, Show } from "solid-js";
import "./form.css";

/** Some sentences: a reason for what is done. */
export const Reason = (props: {
  label: string;
  hint?: string;
  onText: (text: string) => void;
  problem?: string | undefined;
  autofocus?: boolean;
}) => {
  const id = createUniqueId();
  return (
    <p class="line">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <span class="small muted" id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <textarea
        id={id}
        class="field"
        rows="3"
        ref={(box) => props.autofocus && queueMicrotask(() => box.focus())}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={
          [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(" ") || undefined
        }
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <Show when={props.problem}>
        <span class="problem" id={`${id}-problem`}>
          ▼ {props.problem}
        </span>
      </Show>
    </p>
  );
};
