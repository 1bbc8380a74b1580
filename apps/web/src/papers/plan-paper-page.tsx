import { useLocation, useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { planAddress } from "../plans/plan-address.ts";
import { official as words } from "../words/official.ts";
import { shell } from "../words/shell.ts";
import { type About, paperAddress } from "./paper-about.ts";
import { PaperScreen } from "./paper-screen.tsx";

/** The official text of a plan, or its annexes alone. */
export default function PlanPaperPage() {
  const params = useParams();
  const location = useLocation();
  const plan = () => `${params.plugin}/${params.plan}`;
  const annex = () => location.pathname.endsWith("/phu-luc");
  const about = (): About => ({ kind: annex() ? "annex" : "plan", plan: plan() });
  return (
    <Show when={about()} keyed>
      {(one) => (
        <PaperScreen
          about={one}
          crumbs={(view) => [
            { label: shell.plans, to: "/ke-hoach" },
            { label: view.unit.name, to: planAddress(plan()) },
            { label: words.title },
          ]}
          acts={(view) => (
            <Show when={annex() || view.grids.length > 2}>
              <a class="btn" href={paperAddress({ kind: annex() ? "plan" : "annex", plan: plan() })}>
                {annex() ? words.whole : words.annex}
              </a>
            </Show>
          )}
        />
      )}
    </Show>
  );
}
