import type { PlanSummary, PluginSummary } from "@xhht/api";
import { For, Show } from "solid-js";
import { getPlans, getPlugins } from "../api/queries.ts";
import { planAddress } from "../plans/plan-row.tsx";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { plugin as words } from "../words/plugin.ts";
import { shell } from "../words/shell.ts";
import "../tables/table.css";
import "./plugins.css";

const columns = ["targets", "tasks", "duties", "taskTables"] as const;
const amount = (plugin: PluginSummary, column: (typeof columns)[number]): number => (column === "taskTables" ? plugin.taskTables.length : plugin[column]);

const Place = (props: { plugin: PluginSummary; plans: PlanSummary[] }) => (
  <>
    <Show when={props.plugin.unit} fallback={props.plugin.id.startsWith("national") ? words.national : words.everyUnit}>
      {(unit) => <b>{unit().name}</b>}
    </Show>
    <p class="muted small">
      {props.plugin.id}
      <For each={props.plans}>
        {(plan) => (
          <>
            {" · "}
            <a href={planAddress(plan.id)}>
              {words.plans} {plan.programme.short}
            </a>
          </>
        )}
      </For>
    </p>
  </>
);

const Table = (props: { plugins: PluginSummary[]; plans: PlanSummary[] }) => {
  const group = (plugin: PluginSummary) => plugin.unit?.level ?? (plugin.id.startsWith("national") ? "nation" : "other");
  const groups = () => (["nation", "other", "province", "district", "commune"] as const).map((level) => ({ level, list: props.plugins.filter((one) => group(one) === level) }));
  return (
    <For each={groups().filter(({ list }) => list.length > 0)}>
      {({ level, list }) => (
        <section class="sheet plugins">
          <table class="data stacks">
            <caption>{words.level[level]}</caption>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <For each={columns}>
                  {(column) => (
                    <th scope="col" class="num">
                      {words.counts[column]}
                    </th>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={list}>
                {(plugin) => (
                  <tr>
                    <th scope="row">
                      <Place plugin={plugin} plans={props.plans.filter(({ id }) => id.startsWith(`${plugin.id}/`))} />
                    </th>
                    <For each={columns}>
                      {(column) => (
                        <td class="num" data-label={words.counts[column]}>
                          {amount(plugin, column) || "–"}
                        </td>
                      )}
                    </For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      )}
    </For>
  );
};

/** The plugins in use: national programmes, levels, places. */
export default function PluginList() {
  return (
    <Page title={words.title} crumbs={[{ label: shell.home, to: "/" }, { label: words.title }]}>
      <p class="lead">{words.lead}</p>
      <Loaded ask={async () => ({ plugins: await getPlugins(), plans: await getPlans() })}>
        {(both) => (
          <Show when={both().plugins.length > 0} fallback={<Empty {...words.none} to="/" />}>
            <Table {...both()} />
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
