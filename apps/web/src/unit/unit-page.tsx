import type { UnitView } from "@xhht/api";
import { formatDate, fold } from "@xhht/core";
import { useParams, useSearchParams } from "@solidjs/router";
import { createSignal, For, lazy, Show } from "solid-js";
import { getUnit } from "../api/queries.ts";
import { PlanRows } from "../plans/plan-row.tsx";
import { mayImport } from "../imports/may-import.ts";
import { PublicLink } from "../public/public-link.tsx";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { shell } from "../words/shell.ts";
import { unit as words } from "../words/unit.ts";
import { unitPage as page } from "../words/unit-page.ts";
import { Fate } from "./fate.tsx";
import { SuccessionLine } from "./succession-line.tsx";
import "./unit-page.css";

const many = 12;
const NationReadings = lazy(() => import("../figures/nation-readings.tsx"));

const Children = (props: { children: UnitView["children"] }) => {
  const [text, setText] = createSignal("");
  const shown = () => props.children.filter(({ name, code }) => fold(`${name} ${code}`).includes(fold(text())));
  return (
    <section aria-labelledby="truc-thuoc">
      <h2 id="truc-thuoc">{page.children(props.children.length)}</h2>
      <Show when={props.children.length > many}>
        <label class="small muted">
          {page.childrenFilter}
          <input
            class="field narrow"
            type="search"
            autocomplete="off"
            on:input={(event) => setText(event.currentTarget.value)}
          />
        </label>
      </Show>
      <ul class="children">
        <For each={shown()}>
          {(child) => (
            <li>
              <a href={`/don-vi/${child.id}`}>{child.name}</a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
};

const Body = (props: { unit: UnitView }) => {
  const names = () => props.unit.versions;
  return (
    <>
      <p class="lead sentence">
        <Show when={props.unit.validTo !== null} fallback={words.fate.none}>
          <Fate successors={props.unit.successors} ended links />.
        </Show>
      </p>
      <div class="unit-two">
        <div class="unit-main">
          <SuccessionLine unit={props.unit} />
          <section aria-labelledby="ke-hoach">
            <h2 id="ke-hoach">{page.plans}</h2>
            <Show when={props.unit.plans.length > 0} fallback={<Empty {...page.noPlans} to="/ke-hoach" />}>
              <PlanRows plans={props.unit.plans} byProgramme />
            </Show>
            <Show when={props.unit.validTo === null && props.unit.level !== "nation" && mayImport(props.unit)}>
              <p class="unit-import">
                <a class="btn" href={`/nhap-van-ban?don-vi=${encodeURIComponent(props.unit.id)}`}>
                  {page.importAct}
                </a>
              </p>
            </Show>
          </section>
          <Show when={props.unit.level === "nation"}>
            <NationReadings unit={props.unit} plugins={props.unit.layers.map(({ plugin }) => plugin)} />
          </Show>
          <Show when={props.unit.children.length > 0}>
            <Children children={props.unit.children} />
          </Show>
        </div>
        <aside class="sheet unit-facts" aria-label={page.period}>
          <dl class="facts">
            <dt>{words.code}</dt>
            <dd>{props.unit.code}</dd>
            <dt>{page.level}</dt>
            <dd>{words.levels[props.unit.level]}</dd>
            <dt>{page.period}</dt>
            <dd>
              {props.unit.validFrom === "0000" ? page.unknownStart : formatDate(props.unit.validFrom)} –{" "}
              {props.unit.validTo ? formatDate(props.unit.validTo) : page.toNow}
            </dd>
          </dl>
          <p class="shown">
            <PublicLink code={props.unit.code} year={props.unit.validTo?.slice(0, 4)} />
          </p>
          <Show when={names().length > 1}>
            <hr />
            <h2>{page.names}</h2>
            <ul>
              <For each={names()}>
                {(version) => (
                  <li>
                    {version.type} {version.name}{" "}
                    <span class="muted small">
                      {version.from === "0000" ? "" : words.since(formatDate(version.from))}
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Show when={props.unit.layers.length > 0}>
            <hr />
            <h2>{page.layers}</h2>
            <ol class="layers">
              <For each={props.unit.layers}>{(layer) => <li>{layer.label}</li>}</For>
            </ol>
            <p class="small muted">{page.layersHelp}</p>
          </Show>
        </aside>
      </div>
    </>
  );
};

/** A unit through time: its path, dates, succession, what lies below it, its plans, and what is in force there. */
export default function UnitPage() {
  const params = useParams();
  const [search] = useSearchParams<{ ngay?: string }>();
  return (
    <Loaded page ask={() => getUnit(params.id!, search.ngay)}>
      {(unit) => (
        <Page
          title={unit().name}
          crumbs={[
            { label: shell.home, to: "/" },
            ...unit()
              .path.slice(0, -1)
              .map(({ code, name }) => ({
                label: name,
                to: `/don-vi/${code}${unit().validTo ? `?ngay=${unit().validTo}` : ""}`,
              })),
            { label: unit().name },
          ]}
        >
          <Body unit={unit()} />
        </Page>
      )}
    </Loaded>
  );
}
