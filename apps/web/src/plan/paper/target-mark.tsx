import type { TargetView } from "@xhht/api";
import { target as words } from "../../words/target.ts";
import { usePlan } from "../plan-context.ts";

/** The sentence as it reads within a line: the line itself says "trong đó". */
const within = (sentence: string): string => {
  const text = sentence.replace(/^trong đó /i, "").replace(/\.$/, "");
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
};

/** A target inside the text, under the marker pen; opens its panel. The id of the target is its anchor. */
export const TargetMark = (props: { target: TargetView }) => {
  const { opened, open } = usePlan();
  const isOpen = () => opened()?.id === props.target.id;
  const toggle = (event: Event) => {
    event.preventDefault();
    open(isOpen() ? null : props.target);
  };
  return (
    <a
      role="button"
      href={`#${encodeURIComponent(props.target.id)}`}
      id={props.target.id}
      data-target={props.target.id}
      class="t"
      classList={{ sel: isOpen() }}
      aria-pressed={isOpen()}
      aria-label={`${props.target.sentence}. ${words.open}`}
      onClick={toggle}
      on:keydown={(event) => event.key === " " && toggle(event)}
    >
      <span>{within(props.target.sentence)}</span>
    </a>
  );
};
