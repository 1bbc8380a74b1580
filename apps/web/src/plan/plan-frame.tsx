import type { PlanView } from "@xhht/api";
import { useLocation } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { planAddress } from "../plans/plan-address.ts";
import { Page } from "../shell/page.tsx";
import { sayLife } from "../unit/life.ts";
import { plan as words } from "../words/plan.ts";
import { shell } from "../words/shell.ts";
import "./plan-frame.css";

/** What stands around every face of a plan: the way to it, its acts, and the tabs that lead to its other faces. */
export const PlanFrame = (props: {
  view: PlanView;
  face: string;
  acts?: JSX.Element;
  lead?: string;
  children: JSX.Element;
}) => {
  const location = useLocation();
  const summary = () => props.view.summary;
  const base = () => planAddress(summary().id);
  const whose = () => `${summary().unit.name}${sayLife(summary().unit) ? ` (${sayLife(summary().unit)})` : ""}`;
  const open = () => summary().issues.error + summary().issues.warning;
  const belowHolder = () => summary().holder !== null && (summary().unit.level === "province" || summary().unit.level === "nation");
  const faces = (): { to: string; label: string; count?: number; wide?: true }[] => [
    { to: base(), label: words.tabs.paper },
    { to: `${base()}/chi-tieu`, label: words.tabs.targets, count: summary().counts.targets },
    { to: `${base()}/phan-cong`, label: words.tabs.matrix },
    ...(belowHolder() ? [{ to: `${base()}/can-doi`, label: words.tabs.alignment }] : []),
    ...Object.entries(props.view.plan.taskTables).map(([id, table]) => ({
      to: `${base()}/bang/${id}`,
      label: table.label,
      wide: true as const,
    })),
    { to: `${base()}/kiem-tra`, label: words.tabs.checks, ...(open() > 0 ? { count: open() } : {}) },
  ];
  return (
    <Page
      title={
        props.face === words.tabs.paper
          ? `${summary().title} · ${summary().unit.name}`
          : `${props.face} · ${summary().unit.name}`
      }
      ownHeading={props.face === words.tabs.paper}
      acts={props.acts}
      crumbs={[
        { label: shell.plans, to: "/ke-hoach" },
        { label: whose(), to: `/don-vi/${summary().unit.id}` },
        { label: summary().programme.short },
      ]}
      tabs={
        <nav class="faces" aria-label={words.tabs.label}>
          <For each={faces()}>
            {(face) => (
              <a
                href={face.to}
                class={face.wide && "wide"}
                aria-current={decodeURIComponent(location.pathname) === face.to ? "page" : undefined}
              >
                {face.label}
                <Show when={face.count}>
                  <span class="n"> {face.count}</span>
                </Show>
              </a>
            )}
          </For>
        </nav>
      }
    >
      <Show when={props.lead}>
        <p class="lead">{props.lead}</p>
      </Show>
      {props.children}
    </Page>
  );
};
