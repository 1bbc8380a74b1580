import { createUniqueId, type JSX, Show } from "solid-js";
import "./form.css";

/** One line to fill in: its label, what helps, what is wrong. It never rewrites what is being typed. */
export const Line = (props: {
  label: string;
  type?: "text" | "email" | "password" | "date";
  value?: string;
  onText: (text: string) => void;
  hint?: string;
  problem?: string | undefined;
  autocomplete?: string;
  inputmode?: "numeric" | "email";
  autofocus?: boolean;
  narrow?: boolean;
  after?: JSX.Element;
}) => {
  const id = createUniqueId();
  const told = () => [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <p class="line" classList={{ narrow: props.narrow }}>
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <span class="small muted" id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <input
        id={id}
        class="field"
        type={props.type ?? "text"}
        value={props.value ?? ""}
        autocomplete={props.autocomplete ?? "off"}
        inputmode={props.inputmode}
        spellcheck={false}
        autocapitalize="off"
        ref={(input) => props.autofocus && queueMicrotask(() => input.focus())}
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={told() || undefined}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
      <Show when={props.problem}>
        <span class="problem" id={`${id}-problem`}>
          ▼ {props.problem}
        </span>
      </Show>
      {props.after}
    </p>
  );
};
