import { createUniqueId, For, Show } from "solid-js";
import "./form.css";

/** One of several. */
export const Choice = (props: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChoose: (value: string) => void;
  hidden?: boolean;
  problem?: string | undefined;
}) => {
  const id = createUniqueId();
  return (
    <p class="line">
      <label for={id} classList={{ hidden: props.hidden }}>
        {props.label}
      </label>
      <select
        id={id}
        class="field"
        aria-invalid={props.problem ? true : undefined}
        aria-describedby={props.problem ? `${id}-problem` : undefined}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option.value} selected={option.value === props.value}>
              {option.label}
            </option>
          )}
        </For>
      </select>
      <Show when={props.problem}>
        <span class="problem" id={`${id}-problem`}>
          ▼ {props.problem}
        </span>
      </Show>
    </p>
  );
};
