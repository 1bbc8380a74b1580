import type { Boundaries, ExplainedLeaf } from "@xhht/api";
import { formatPercent } from "@xhht/core";
import { For, Show, Suspense } from "solid-js";
import { getExplanation } from "../api/figures-queries.ts";
import { Dialog } from "../form/dialog.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { Loaded } from "../state/loaded.tsx";
import { LoadingSheet } from "../state/loading.tsx";
import { Chip } from "../state/chip.tsx";
import { figures as words } from "../words/figures.ts";
import { sayMoment } from "../words/say-moment.ts";
import { seriesAddress, sourceAddress } from "./address.ts";
import { AsOf } from "./as-of.tsx";

const Leaf = (props: { leaf: ExplainedLeaf; to: (report: string) => string }) => (
  <li>
    <span class="leaf-unit">{props.leaf.unit.name}</span>
    <span class="num">{props.leaf.text}</span>
    <Show when={props.leaf.weight}>
      {(weight) => (
        <span class="muted small">
          {words.explain.share(formatPercent(props.leaf.share * 100), words.explain.weight[weight()])}
        </span>
      )}
    </Show>
    <Show when={props.leaf.report}>
      {(report) => (
        <span class="muted small">
          <Show when={report().mayOpen} fallback={words.explain.report(report().letter, sayMoment(report().sentAt))}>
            <a href={props.to(report().id)}>{words.explain.report(report().letter, sayMoment(report().sentAt))}</a>
          </Show>
          , {words.explain.approved(report().approvedBy)}
        </span>
      )}
    </Show>
  </li>
);

/** Where a figure comes from: the rule and the sum in words, the judgement with its rule, and every unit that gave to it. `at` is the dashboard that it stands in. */
export const ExplainDialog = (props: {
  at: string;
  unit: string;
  series: string;
  period: string;
  boundaries: Boundaries;
  onClose: () => void;
}) => (
  <Dialog wide title={words.explain.title} onClose={props.onClose}>
    <Suspense fallback={<LoadingSheet />}>
      <Loaded ask={() => getExplanation(props.unit, props.series, props.period, props.boundaries)}>
        {(one) => (
          <div class="explained">
            <p class="explained-figure">
              <b>{one().figure.text}</b>
              <span>
                {one().indicator.label}, {one().unit.name}, {one().period.label}
              </span>
            </p>
            <p class="muted small">
              <AsOf asOf={one().asOf} />
            </p>
            <h3>{words.explain.formula}</h3>
            <For each={one().formula}>{(sentence) => <p>{sentence}</p>}</For>
            <Show when={one().judged.length > 0}>
              <h3>{words.explain.judged}</h3>
              <ul class="judged">
                <For each={one().judged}>
                  {(judged) => (
                    <li>
                      <p>
                        <Chip look={words.status[judged.status]} /> <b>{judged.goal}.</b> {judged.reason}
                      </p>
                      <p class="muted small">
                        {words.explain.rule}: {judged.rule}
                      </p>
                      <p class="muted small">
                        {words.explain.place}:{" "}
                        <Show when={judged.plan} fallback={judged.source}>
                          {(plan) => (
                            <a href={`${planAddress(plan())}#${encodeURIComponent(judged.target)}`}>{judged.source}</a>
                          )}
                        </Show>
                        .
                      </p>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <h3>
              {words.explain.leaves} ({one().leaves.length})
            </h3>
            <ul class="leaves">
              <For each={one().leaves}>
                {(leaf) => (
                  <Leaf
                    leaf={leaf}
                    to={(report) => sourceAddress(props.at, props.period, report, one().indicator.code)}
                  />
                )}
              </For>
            </ul>
            <p class="acts">
              <a class="btn" href={seriesAddress(props.unit, one().indicator.code, props.boundaries)}>
                {words.explain.series}
              </a>
            </p>
          </div>
        )}
      </Loaded>
    </Suspense>
  </Dialog>
);
