import type { PlanSummary, PluginItem } from "@xhht/api";
import { For, Show } from "solid-js";
import { getPlans, getPlugins } from "../api/queries.ts";
import { planAddress } from "../plans/plan-address.ts";
import { Page } from "../shell/page.tsx";
import { hasRole } from "../shell/place.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { plugin as words } from "../words/plugin.ts";
import { shell } from "../words/shell.ts";
import "../tables/table.css";
import "./plugins.css";

const columns = ["targets", "tasks", "duties", "taskTables"] as const;
const amount = (plugin: PluginItem, column: (typeof columns)[number]): number =>
  column === "taskTables" ? plugin.taskTables.length : plugin[column];

const Place = (props: { plugin: PluginItem; plans: PlanSummary[] }) => (
  <>
    <b>{props.plugin.label}</b>
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

const kinds = ["shared", "province", "district", "commune"] as const;

const Table = (props: { plugins: PluginItem[]; plans: PlanSummary[] }) => {
  const of = (kind: (typeof kinds)[number]) => props.plugins.filter(({ unit }) => (unit?.level ?? "shared") === kind);
  return (
    <section class="sheet plugins">
      <table class="data stacks">
        <caption class="hidden">{words.title}</caption>
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
        <For each={kinds.filter((kind) => of(kind).length > 0)}>
          {(kind) => (
            <tbody>
              <tr class="group">
                <th scope="rowgroup" colspan={columns.length + 1}>
                  {words.kinds[kind]}
                </th>
              </tr>
              <For each={of(kind)}>
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
          )}
        </For>
      </table>
    </section>
  );
};

const getBoth = async () => {
  const [plugins, plans] = await Promise.all([getPlugins(), getPlans()]);
  return { plugins, plans };
};

/** The plugins in use: national programmes, levels, places. */
export default function PluginList() {
  return (
    <Page
      title={words.title}
      crumbs={[{ label: shell.home, to: "/" }, { label: words.title }]}
      acts={
        <Show when={hasRole("configurer")}>
          <a class="btn" href="/mau-van-ban">
            {words.templates}
          </a>
        </Show>
      }
    >
      <p class="lead">{words.lead}</p>
      <Loaded ask={getBoth}>
        {(both) => (
          <Show when={both().plugins.length > 0} fallback={<Empty {...words.none} to="/" />}>
            <Table {...both()} />
          </Show>
        )}
      </Loaded>
    </Page>
  );
}
