import type { OtherValue, TargetView } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { For, Show } from "solid-js";
import { StandingChip } from "../targets/standing-chip.tsx";
import { othersOf } from "../targets/others.ts";
import { sayMeasure, sayReading } from "../targets/say-measure.ts";
import { target as words } from "../words/target.ts";
import { usePlan } from "./plan-context.ts";

const signed = (n: number): string => `${n > 0 ? "+" : n < 0 ? "−" : ""}${formatNumber(Math.abs(n))}`;

const Other = (props: { other: OtherValue; milestone: number | null }) => (
  <>
    <dt>{words.own(props.other.who, props.milestone)}</dt>
    <dd>{props.other.text}</dd>
    <Show
      when={props.other.difference !== null && props.other.difference !== 0 && props.other.difference !== undefined}
    >
      <dt>{words.difference}</dt>
      <dd class={`diff ${words.standing[props.other.standing].tone}-ink`}>
        {words.points(signed(props.other.difference!))}
      </dd>
    </Show>
  </>
);

/** Everything about one target: how it stands, what is counted, what is promised, where it is written. */
export default function TargetPanel(props: { target: TargetView }) {
  const { view, open } = usePlan();
  const indicator = () => view().indicators[props.target.indicator];
  const byId = (id: string | undefined) => view().targets.find((one) => one.id === id);
  const related = (): { label: string; target: TargetView }[] =>
    (
      [
        [words.labels.within, props.target.within],
        [words.labels.pair, props.target.pairedWith],
      ] as const
    ).flatMap(([label, id]) => {
      const target = byId(id);
      return target ? [{ label, target }] : [];
    });
  const others = () => othersOf(props.target);
  return (
    <>
      <h2>{indicator()?.label ?? props.target.sentence}</h2>
      <p class="chips">
        <For each={[["parent", props.target.parent] as const, ["nation", props.target.nation] as const]}>
          {([who, other]) => (
            <Show when={other}>
              {(value) =>
                value().standing !== "missing" && (
                  <StandingChip standing={value().standing} to={words.standingTo[who]} />
                )
              }
            </Show>
          )}
        </For>
      </p>
      <dl class="cmp">
        <dt>{words.own(view().summary.unit.name, props.target.milestone)}</dt>
        <dd>{props.target.text}</dd>
        <For each={others()}>{(other) => <Other other={other} milestone={props.target.milestone} />}</For>
      </dl>
      <Show when={others().length === 0}>
        <p class="muted">{words.nothingAbove}</p>
      </Show>
      <Show when={indicator()}>{(one) => <p class="muted">{sayMeasure(one().measure)}</p>}</Show>
      <Show when={sayReading(props.target)}>{(text) => <p class="muted">{text()}</p>}</Show>
      <Show when={indicator()?.note}>{(note) => <p class="muted">{note()}</p>}</Show>
      <dl class="facts small">
        <Show when={props.target.comparator}>
          {(comparator) => (
            <>
              <dt>{words.labels.comparator}</dt>
              <dd>{words.comparator[comparator()]}</dd>
            </>
          )}
        </Show>
        <dt>{words.labels.modality}</dt>
        <dd>{props.target.modality.map((one) => words.modality[one]).join(", ")}</dd>
        <Show when={props.target.condition}>
          {(condition) => (
            <>
              <dt>{words.labels.condition}</dt>
              <dd>{condition()}</dd>
            </>
          )}
        </Show>
        <For each={related()}>
          {({ label, target }) => (
            <>
              <dt>{label}</dt>
              <dd>
                <button type="button" class="link" onClick={() => open(target)}>
                  {target.sentence}
                </button>
              </dd>
            </>
          )}
        </For>
      </dl>
      <p class="muted small source">
        {words.labels.source} {props.target.source} · {view().programme.short}
        <Show when={indicator()?.definedBy}>
          {(law) => (
            <>
              {" "}
              · {words.labels.definedBy} {law()}
            </>
          )}
        </Show>
      </p>
      <p class="small">
        <a href={`/chi-so/${props.target.indicator}`}>{words.labels.indicator}</a>
      </p>
    </>
  );
}
