import type { ImportSummary, UnitSummary } from "@xhht/api";
import { For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { OfUnit } from "../members/of-unit.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { Page } from "../shell/page.tsx";
import { PlaceBar } from "../shell/place-bar.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { imports as words } from "../words/imports.ts";
import { sayMoment } from "../words/say-moment.ts";
import { DocumentDrop } from "./document-drop.tsx";
import { getImports } from "./import-queries.ts";
import { mayImport } from "./may-import.ts";
import "./imports.css";

const Row = (props: { one: ImportSummary }) => (
  <li>
    <a href={`/nhap-van-ban/${props.one.id}`}>{props.one.fileName}</a>
    <span class="chip" classList={{ met: props.one.state === "saved", course: props.one.state === "open" }}>
      {props.one.state === "saved" ? "✓" : "◐"} {words.states[props.one.state]}
    </span>
    <span class="small muted">{words.by(props.one.by, sayMoment(props.one.at))}</span>
    <Show when={props.one.savedAs} fallback={<a href={`/nhap-van-ban/${props.one.id}`}>{words.goOn}</a>}>
      {(plan) => <a href={planAddress(plan())}>{words.toPlan}</a>}
    </Show>
  </li>
);

const Take = (props: { unit: UnitSummary }) => (
  <>
    <p class="lead">{words.lead(props.unit.name)}</p>
    <DocumentDrop unit={props.unit.id} />
    <h2 class="take-list">{words.list}</h2>
    <Loaded ask={() => getImports(props.unit.id)}>
      {(list) => (
        <Show when={list().length > 0} fallback={<Empty {...words.none} />}>
          <ul class="sheet import-rows">
            <For each={list()}>{(one) => <Row one={one} />}</For>
          </ul>
        </Show>
      )}
    </Loaded>
  </>
);

/** Where a paper is handed in, and the papers that were. */
export default function ImportsPage() {
  return (
    <SignedIn title={words.title}>
      {() => (
        <Page title={words.title} place={<PlaceBar />}>
          <OfUnit at="/nhap-van-ban">
            {(own) => (
              <Show when={own().level !== "nation"} fallback={<Empty {...words.nation} />}>
                <Show when={mayImport(own())} fallback={<Empty {...words.forbidden} to="/ke-hoach" />}>
                  <Take unit={own()} />
                </Show>
              </Show>
            )}
          </OfUnit>
        </Page>
      )}
    </SignedIn>
  );
}
