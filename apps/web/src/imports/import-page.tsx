import { revalidate, useParams } from "@solidjs/router";
import type { ImportStanding, ImportView } from "@xhht/api";
import { formatPercent } from "@xhht/core";
import { createSignal, onCleanup, onMount, Show, untrack } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { offlineSince } from "../shell/connection.ts";
import { Page } from "../shell/page.tsx";
import { Loaded } from "../state/loaded.tsx";
import { imports } from "../words/imports.ts";
import { shell } from "../words/shell.ts";
import { HeadPart } from "./head-part.tsx";
import { getImport } from "./import-queries.ts";
import { OtherParts } from "./other-parts.tsx";
import { type Change, idOf, ReviewProvider } from "./review-context.ts";
import { ChecksPart, SavePart } from "./save-part.tsx";
import { SourcePane } from "./source-pane.tsx";
import { TargetsPart } from "./targets-part.tsx";
import { UnreadPart } from "./unread-part.tsx";
import { waitingFields } from "./waiting.ts";
import "./imports.css";
import "./review.css";

const words = imports.review;

const ReviewBody = (props: { view: ImportView }) => {
  const view = untrack(() => props.view);
  const [standing, setStanding] = createSignal<ImportStanding>(view);
  const [shown, setShown] = createSignal<string | null>(null);
  const [open, setOpen] = createSignal(false);
  const locked = () => view.state !== "open";
  const act = createAct(async (change: Change) => {
    setStanding(await send("imports.change", { id: view.id, version: standing().version, change }));
  });
  const renew = () => {
    act.setProblem(undefined);
    void revalidate();
  };
  const waiting = () => waitingFields(standing());
  let last = "";
  const next = () => {
    const fields = waiting();
    const field = fields[(fields.indexOf(last) + 1) % fields.length];
    if (field === undefined) return;
    last = field;
    setShown(field);
    const element = document.getElementById(idOf(field));
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "F8" || event.isComposing) return;
    event.preventDefault();
    next();
  };
  onMount(() => document.addEventListener("keydown", press));
  onCleanup(() => document.removeEventListener("keydown", press));
  const review = { view, standing, locked, busy: act.busy, change: (change: Change) => act.run(change), show: (field: string) => void setShown(field), shown };
  return (
    <ReviewProvider value={review}>
      <p class="lead coverage">
        {words.coverage(formatPercent(Math.floor(view.reading.understood * 1000) / 10))}, {words.unreadCount(view.reading.unread.length)}.
      </p>
      <Show when={view.paperOf}>{(whose) => <p class="notice">▲ {words.other(whose(), view.unit.name)}</p>}</Show>
      <Show when={locked()}>
        <p class="notice">✓ {words.saved}</p>
      </Show>
      <Show when={offlineSince()}>
        <p class="notice" role="status">
          ▲ {words.offline}
        </p>
      </Show>
      <div class="waiting-bar sheet">
        <p role="status">{locked() ? words.saved : words.waiting(waiting().length)}</p>
        <Show when={!locked() && waiting().length > 0}>
          <button type="button" class="btn" aria-keyshortcuts="F8" onClick={next}>
            {words.next(waiting().length)} <span class="muted small key">{words.nextKey}</span>
          </button>
        </Show>
        <button type="button" class="btn quiet source-toggle" aria-expanded={open()} onClick={() => setOpen(!open())}>
          {open() ? words.hideSource : words.showSource}
        </button>
        <ActProblem says={act.problem()} />
        <Show when={act.problem()}>
          <button type="button" class="btn" onClick={renew}>
            {words.reload}
          </button>
        </Show>
      </div>
      <div class="review" classList={{ "source-open": open() }}>
        <SourcePane />
        <div class="structure">
          <HeadPart />
          <TargetsPart />
          <UnreadPart />
          <OtherParts />
          <ChecksPart />
          <SavePart />
        </div>
      </div>
    </ReviewProvider>
  );
};

/** A paper beside what was understood of it: people decide, correct, and save. */
export default function ImportPage() {
  const params = useParams();
  return (
    <SignedIn title={imports.title}>
      {() => (
        <Loaded page ask={() => getImport(params.id!)}>
          {(view) => (
            <Page
              title={view().fileName}
              crumbs={[{ label: shell.plans, to: "/ke-hoach" }, { label: imports.title, to: `/nhap-van-ban?don-vi=${encodeURIComponent(view().unit.id)}` }, { label: view().unit.name }]}
            >
              <Show when={`${view().id} ${view().version}`} keyed>
                <ReviewBody view={view()} />
              </Show>
            </Page>
          )}
        </Loaded>
      )}
    </SignedIn>
  );
}
