import { createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { paper } from "../words/paper.ts";
import { plan as words } from "../words/plan.ts";
import { goTo } from "./anchors.ts";
import { milestonesOf } from "./milestones.ts";
import { usePlan } from "./plan-context.ts";

interface Step {
  id: string;
  label: string;
  inner?: true;
}

/** The outline beside the text; it follows the scroll. On narrow screens it folds away above the text. */
export const Outline = () => {
  const { view } = usePlan();
  const [current, setCurrent] = createSignal("");
  const steps = (): Step[] => [
    { id: "can-cu", label: paper.bases },
    ...view().plan.sections.flatMap((section): Step[] => [
      { id: section.number, label: `${section.number}. ${section.title}` },
      ...(section.part === "targets"
        ? milestonesOf(view().targets).map(({ year, anchor }): Step => ({
            id: anchor,
            label: year === null ? paper.noMilestone : words.milestone(year),
            inner: true,
          }))
        : []),
    ]),
    { id: "noi-nhan", label: paper.recipients.replace(":", "") },
    ...Object.entries(view().plan.taskTables).map(([id, table]): Step => ({
      id: `bang-${id}`,
      label: `${paper.appendix}: ${table.label}`,
    })),
  ];
  const follow = () => {
    const line = innerHeight * 0.28;
    const passed = steps().filter(
      ({ id }) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < line,
    );
    setCurrent((passed.at(-1) ?? steps()[0])?.id ?? "");
  };
  let frame = 0;
  const onScroll = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  };
  onMount(() => {
    addEventListener("scroll", onScroll, { passive: true });
    onScroll();
  });
  onCleanup(() => removeEventListener("scroll", onScroll));
  let fold: HTMLDetailsElement | undefined;
  const list = () => (
    <ol>
      <For each={steps()}>
        {(step) => (
          <li>
            <a
              href={`#${encodeURIComponent(step.id)}`}
              class={step.inner && "inner"}
              aria-current={current() === step.id ? "true" : undefined}
              onClick={(event) => {
                event.preventDefault();
                if (fold) fold.open = false;
                history.replaceState(history.state, "", `#${encodeURIComponent(step.id)}`);
                goTo(step.id);
              }}
            >
              {step.label}
            </a>
          </li>
        )}
      </For>
    </ol>
  );
  const narrow = matchMedia("(max-width: 1180px)");
  const [isNarrow, setNarrow] = createSignal(narrow.matches);
  const onWidth = () => setNarrow(narrow.matches);
  narrow.addEventListener("change", onWidth);
  onCleanup(() => narrow.removeEventListener("change", onWidth));
  return (
    <nav id="muc-luc" class="outline" aria-label={paper.outline} tabindex="-1">
      <Show when={isNarrow()} fallback={list()}>
        <details ref={fold} class="sheet">
          <summary>{paper.outline}</summary>
          {list()}
        </details>
      </Show>
    </nav>
  );
};
