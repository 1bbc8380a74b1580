import { For, Index } from "solid-js";

/** One choice of a few, each an address, so that the choice can be sent, kept and gone back from; what was chosen keeps the focus. */
export const Switch = (props: { label: string; choices: { label: string; to: string; chosen: boolean }[] }) => (
  <nav class="switch-of" aria-label={props.label}>
    <Index each={props.choices}>
      {(choice) => (
        <a href={choice().to} aria-current={choice().chosen ? "true" : undefined} noScroll replace>
          {choice().label}
        </a>
      )}
    </Index>
  </nav>
);

/** One choice of several, as a list to pull down. */
export const Choose = <T extends string>(props: {
  label: string;
  choices: readonly (readonly [key: T, label: string])[];
  chosen: T;
  onChoose: (choice: T) => void;
}) => (
  <label class="choose-of">
    <span class="muted">{props.label}</span>
    <select class="field" onChange={(event) => props.onChoose(event.currentTarget.value as T)}>
      <For each={props.choices}>
        {([key, label]) => (
          <option value={key} selected={key === props.chosen}>
            {label}
          </option>
        )}
      </For>
    </select>
  </label>
);
