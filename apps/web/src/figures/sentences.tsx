import type { DashboardSentence } from "@xhht/api";
import { For, Show } from "solid-js";
import { type DashboardState, dashboardAddress } from "./address.ts";

/** Where a sentence leads: the list of those that sent, of those that are late, or the table of the indicators at risk. */
const stateOf: Record<DashboardSentence["about"], Partial<DashboardState>> = {
  received: { layout: "sent", filter: "all", order: "sent" },
  late: { layout: "sent", filter: "late" },
  risk: { layout: "table", filter: "risk" },
};

/** The three sentences that can be said to a leader as they stand; the number in each leads to the units it counts. */
export const Sentences = (props: {
  sentences: readonly DashboardSentence[];
  unit: string;
  period: string;
  state: DashboardState;
}) => {
  const parts = ({ text }: DashboardSentence) => /^(\D*?)(\d[\d./]*(?:\/[\d.]+)?)(.*)$/su.exec(text)?.slice(1);
  return (
    <div class="three-sentences">
      <For each={props.sentences}>
        {(sentence) => (
          <p>
            <Show when={sentence.count > 0 && parts(sentence)} fallback={sentence.text}>
              {(found) => (
                <>
                  {found()[0]}
                  <a
                    href={dashboardAddress(props.unit, props.period, { ...props.state, ...stateOf[sentence.about] })}
                    noScroll
                  >
                    <b>{found()[1]}</b>
                  </a>
                  {found()[2]}
                </>
              )}
            </Show>
          </p>
        )}
      </For>
    </div>
  );
};
