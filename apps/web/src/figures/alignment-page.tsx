import type { AlignmentLine, AlignmentView, PlanView } from "@xhht/api";
import { formatNumber } from "@xhht/core";
import { revalidate, useParams } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { getAlignment, getReadings } from "../api/figures-queries.ts";
import { getPlan, getUnit } from "../api/queries.ts";
import { PlanFrame } from "../plan/plan-frame.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { reaches } from "../shell/place.ts";
import { Chip } from "../state/chip.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { alignment as words } from "../words/alignment.ts";
import { plan as planWords } from "../words/plan.ts";
import { EndedTargets } from "./ended-targets.tsx";
import "./figures.css";

const Line = (props: { line: AlignmentLine; plan: string }) => {
  const answer = () => {
    const look = words.reaches[props.line.reaches];
    const { reaches, missing } = props.line;
    return reaches === "no" && missing !== null ? { ...look, word: words.short(formatNumber(missing)) } : look;
  };
  return (
    <li>
      <p class="aligned">
        <a href={`${planAddress(props.plan)}#${encodeURIComponent(props.line.target)}`}>{props.line.label}</a>
        <span class="muted">{props.line.goal}</span>
        <Chip look={answer()} />
      </p>
      <p class="muted small">{props.line.says}</p>
      <Show when={props.line.lower.length > 0}>
        <details>
          <summary>{words.lower(props.line.lower.length)}</summary>
          <ul class="told">
            <For each={props.line.lower}>
              {(unit) => (
                <li>
                  <a href={`/don-vi/${unit.id}`}>{unit.name}</a>: {unit.goal}
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
      <Show when={props.line.without.length > 0}>
        <details>
          <summary>{words.without(props.line.without.length)}</summary>
          <p class="small">
            <For each={props.line.without}>
              {(unit, at) => (
                <>
                  {at() > 0 && ", "}
                  <a href={`/don-vi/${unit.id}`}>{unit.name}</a>
                </>
              )}
            </For>
          </p>
        </details>
      </Show>
    </li>
  );
};

const Aligned = (props: { view: AlignmentView }) => {
  const of = (reaches: AlignmentLine["reaches"]) => props.view.lines.filter((line) => line.reaches === reaches);
  return (
    <Show when={props.view.lines.length > 0} fallback={<Empty {...words.none} to={planAddress(props.view.plan.id)} />}>
      <div class="three-sentences">
        <p>{words.sum(of("yes").length, of("no").length, of("unknown").length)}</p>
      </div>
      <p class="muted small">{props.view.weighedBy === null ? words.unweighed : words.weighed(props.view.weighedBy)}</p>
      <For each={(["no", "unknown", "yes"] as const).filter((one) => of(one).length > 0)}>
        {(one) => (
          <section class="alignment" aria-labelledby={`can-doi-${one}`}>
            <h2 id={`can-doi-${one}`}>{words.reaches[one].heading}</h2>
            <ul class="sheet">
              <For each={of(one)}>{(line) => <Line line={line} plan={props.view.plan.id} />}</For>
            </ul>
          </section>
        )}
      </For>
    </Show>
  );
};

const readers = ["viewer", "reporter", "approver", "clerk", "receiver"];

const Face = (props: { view: PlanView; holder: string }) => {
  const [said, setSaid] = createSignal("");
  const plan = () => props.view.summary.id;
  return (
    <>
      <p class="said-done" role="status">
        <Show when={said()}>{(text) => <>✓ {text()}</>}</Show>
      </p>
      <Loaded ask={() => getUnit(props.holder)}>
        {(holder) => (
          <>
            <Show
              when={readers.some((role) => reaches(holder(), role))}
              fallback={<p class="notice">{words.closed}</p>}
            >
              <Loaded ask={() => getAlignment(props.holder, plan())}>{(view) => <Aligned view={view()} />}</Loaded>
            </Show>
            <Loaded ask={() => getReadings(props.holder, plan())}>
              {(targets) => (
                <Show when={targets().length > 0}>
                  <EndedTargets
                    targets={targets()}
                    unit={holder()}
                    plan={plan()}
                    onDone={(text) => {
                      setSaid(text);
                      void revalidate();
                    }}
                  />
                </Show>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </>
  );
};

/** If every unit below meets its own target, does the plan meet its? And how targets on units that are no more are read. */
export default function AlignmentPage() {
  const params = useParams();
  return (
    <Loaded page ask={() => getPlan(`${params.plugin}/${params.plan}`)}>
      {(view) => (
        <PlanFrame view={view()} face={planWords.tabs.alignment} lead={words.lead}>
          <Show when={view().summary.holder} fallback={<Empty {...words.unheld} to={planAddress(view().summary.id)} />}>
            {(holder) => <Face view={view()} holder={holder().id} />}
          </Show>
        </PlanFrame>
      )}
    </Loaded>
  );
}
