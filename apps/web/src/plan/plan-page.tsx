import type { PlanView, TargetView } from "@xhht/api";
import { useParams } from "@solidjs/router";
import { createMemo, createSignal, onCleanup, onMount } from "solid-js";
import { getPlan } from "../api/queries.ts";
import { planPaperAddress } from "../plans/plan-address.ts";
import { Loaded } from "../state/loaded.tsx";
import { paper } from "../words/paper.ts";
import { plan as words } from "../words/plan.ts";
import { anchorsOf, goTo } from "./anchors.ts";
import { Outline } from "./outline.tsx";
import { Paper } from "./paper/paper.tsx";
import { PlanContextObject } from "./plan-context.ts";
import { PlanFrame } from "./plan-frame.tsx";
import { SidePanel } from "./side-panel.tsx";
import "./plan-page.css";

const zones = ["muc-luc", "van-ban", "chi-tiet"];

/** F6 goes round outline, text and panel. */
const goRound = (event: KeyboardEvent) => {
  if (event.key !== "F6" || event.isComposing) return;
  const here = zones.findIndex((id) => document.getElementById(id)?.contains(document.activeElement));
  const stops = zones.map((_, step) => document.getElementById(zones[(here + 1 + step) % zones.length]!));
  const next = stops.find((element) => element && element.offsetParent !== null);
  if (!next) return;
  event.preventDefault();
  next.focus();
};

const Reading = (props: { view: PlanView }) => {
  const [opened, open] = createSignal<TargetView | null>(null);
  const anchor = createMemo(() => anchorsOf(props.view));
  const onHash = () => {
    const place = decodeURIComponent(location.hash.slice(1));
    if (!place) return;
    const target = props.view.targets.find(({ id }) => id === place);
    if (target) open(target);
    goTo(place);
  };
  onMount(() => {
    requestAnimationFrame(onHash);
    addEventListener("hashchange", onHash);
    addEventListener("keydown", goRound);
  });
  onCleanup(() => {
    removeEventListener("hashchange", onHash);
    removeEventListener("keydown", goRound);
  });
  return (
    <PlanContextObject.Provider
      value={{
        view: () => props.view,
        anchor: (piece) => anchor()(piece),
        opened,
        open,
        agency: (id) => props.view.agencies[id]?.label ?? id,
      }}
    >
      <div class="reading">
        <Outline />
        <Paper />
        <SidePanel />
      </div>
    </PlanContextObject.Provider>
  );
};

/** A plan that reads like its paper. */
export default function PlanPage() {
  const params = useParams();
  const files = () => planPaperAddress(`${params.plugin}/${params.plan}`);
  return (
    <Loaded page ask={() => getPlan(`${params.plugin}/${params.plan}`)}>
      {(view) => (
        <PlanFrame
          view={view()}
          face={words.tabs.paper}
          acts={
            <>
              <a class="btn wide-only" href={files()}>
                {paper.files}
              </a>
              <button type="button" class="btn" onClick={() => print()}>
                {paper.print}
              </button>
            </>
          }
        >
          <a class="btn on-phone" href={files()}>
            {paper.files}
          </a>
          <Reading view={view()} />
        </PlanFrame>
      )}
    </Loaded>
  );
}
