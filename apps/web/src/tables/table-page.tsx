import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { getPlan, getTaskTable } from "../api/queries.ts";
import { PlanFrame } from "../plan/plan-frame.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { tableFace as words } from "../words/faces.ts";
import { CellTable } from "./cell-table.tsx";
import "./table-page.css";

/** A task table of a plan, on its own page. */
export default function TablePage() {
  const params = useParams();
  const id = () => `${params.plugin}/${params.plan}`;
  return (
    <Loaded page ask={() => getPlan(id())}>
      {(view) => (
        <Loaded page ask={() => getTaskTable(id(), params.table!)}>
          {(table) => (
            <PlanFrame
              view={view()}
              face={table().label}
              lead={words.lead(table().rows.length, Object.keys(table().columns).length)}
            >
              <Show when={table().rows.length > 0} fallback={<Empty {...words.empty} to={planAddress(id())} />}>
                <section class="sheet task-table">
                  <CellTable table={table()} agencies={table().agencies} caption={table().label} />
                </section>
                <p class="muted small">
                  {words.place}: <a href={`${planAddress(id())}#bang-${table().id}`}>{table().source}</a>.{" "}
                  {words.origin(table().origin)}
                </p>
              </Show>
            </PlanFrame>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
