import { revalidate } from "@solidjs/router";
import type { TemplateSummary, UnitSummary } from "@xhht/api";
import { createSignal, For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { get } from "../api/queries.ts";
import { send } from "../api/send.ts";
import { saySize } from "../evidence/say-size.ts";
import { Confirm } from "../form/confirm.tsx";
import { OfUnit } from "../members/of-unit.tsx";
import { Page } from "../shell/page.tsx";
import { PlaceBar } from "../shell/place-bar.tsx";
import { reaches } from "../shell/place.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { sayMoment } from "../words/say-moment.ts";
import { shell } from "../words/shell.ts";
import { templates as words } from "../words/templates.ts";
import { TemplateDrop } from "./template-drop.tsx";
import "../imports/imports.css";
import "../members/rows.css";
import "./papers.css";

const Row = (props: { one: TemplateSummary; unit: UnitSummary }) => {
  const [asked, setAsked] = createSignal(false);
  const remove = async () => {
    await send("templates.remove", { id: props.one.id });
    setAsked(false);
    await revalidate();
  };
  const isOwn = () => props.one.unit.id === props.unit.id;
  return (
    <li>
      <b>{words.kinds[props.one.kind]}</b>
      <span>
        {props.one.name}, {saySize(props.one.size)}
        <Show when={!isOwn()}> {words.from(props.one.unit.name)}</Show>
      </span>
      <span class="small muted">{words.by(props.one.by, sayMoment(props.one.at))}</span>
      <Show when={isOwn()}>
        <button type="button" class="btn quiet" aria-label={`${words.remove}: ${props.one.name}`} onClick={() => setAsked(true)}>
          {words.remove}
        </button>
      </Show>
      <Show when={asked()}>
        <Confirm title={words.removeTitle} says={words.removeSays(props.one.name, props.unit.name)} act={words.remove} send={remove} onClose={() => setAsked(false)} />
      </Show>
    </li>
  );
};

const Templates = (props: { unit: UnitSummary }) => (
  <>
    <p class="lead">{words.lead(props.unit.name)}</p>
    <TemplateDrop unit={props.unit.id} />
    <h2 class="take-list">{words.list}</h2>
    <Loaded ask={() => get(["templates.list", { unit: props.unit.id }])}>
      {(list) => (
        <Show when={list().length > 0} fallback={<p class="muted">{words.none}</p>}>
          <ul class="sheet import-rows">
            <For each={list()}>{(one) => <Row one={one} unit={props.unit} />}</For>
          </ul>
        </Show>
      )}
    </Loaded>
  </>
);

/** The templates by which the Word files of a unit and of all below are drawn. */
export default function TemplatesPage() {
  return (
    <SignedIn title={words.title}>
      {() => (
        <Page title={words.title} crumbs={[{ label: shell.plugins, to: "/dia-phuong" }, { label: words.title }]} place={<PlaceBar />}>
          <OfUnit at="/mau-van-ban">
            {(own) => (
              <Show when={reaches(own(), "configurer")} fallback={<Empty {...words.forbidden} to="/dia-phuong" />}>
                <Templates unit={own()} />
              </Show>
            )}
          </OfUnit>
        </Page>
      )}
    </SignedIn>
  );
}
