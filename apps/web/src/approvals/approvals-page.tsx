import { revalidate, useNavigate, useSearchParams } from "@solidjs/router";
import type { ReportCard } from "@xhht/api";
import { createMemo, createSignal, lazy, Show, Suspense } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getReports } from "../api/report-queries.ts";
import { refreshMe } from "../shell/session.ts";
import { PlaceBar } from "../shell/place-bar.tsx";
import { hasRole, unit, year } from "../shell/place.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { LoadingSheet } from "../state/loading.tsx";
import { approvals as words } from "../words/approvals.ts";
import { work } from "../words/work.ts";
import { forOneAct, isMine, nextAfter } from "./due-groups.ts";
import { ReportList } from "./report-list.tsx";
import { ReportPane } from "./report-pane.tsx";
import "./approvals.css";

const BatchDialog = lazy(() => import("./batch-dialog.tsx"));

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

/** Reports of the unit and, for a level above, those sent by the units below it. */
const both = async (id: string, inYear: number, below: boolean): Promise<ReportCard[]> => {
  const [own, lower] = await Promise.all([getReports(id, inYear), below ? getReports(id, inYear, true) : []]);
  return [...new Map([...own, ...lower].map((card) => [card.id, card])).values()];
};

const Inbox = (props: { cards: ReportCard[] }) => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const [said, setSaid] = createSignal("");
  const open = () => one(search["bao-cao"]);
  const mine = createMemo(() => props.cards.filter(isMine));
  const all = () => one(search.xem) === "tat-ca" || (one(search.xem) === "" && mine().length === 0);
  const shown = () => (all() ? props.cards : props.cards.filter((card) => isMine(card) || card.id === open()));
  const addressOf = (id: string, every = all()) => {
    const parts = new URLSearchParams({ ...(every ? { xem: "tat-ca" } : {}), ...(id ? { "bao-cao": id } : {}) });
    return `/duyet${parts.size > 0 ? `?${parts}` : ""}`;
  };
  const toApprove = createMemo(() => forOneAct(mine()));
  const [batch, setBatch] = createSignal<ReportCard[]>();
  const closeBatch = async (approved: number) => {
    setBatch();
    if (approved > 0) setSaid(words.batch.done(approved));
    await revalidate();
    void refreshMe();
  };
  const done = async (act: keyof typeof words.done, card: ReportCard) => {
    setSaid(words.doneTo(words.done[act], card.unitSummary.name, card.title));
    const next = all() || isMine(card) ? card.id : nextAfter(mine(), card.id);
    if (next !== open()) go(addressOf(next ?? ""), { scroll: true });
    await revalidate();
    void refreshMe();
  };
  return (
    <>
      <p class="said-done" role="status">
        <Show when={said()}>{(text) => <>✓ {text()}</>}</Show>
      </p>
      <div class="approvals" classList={{ reading: open() !== "" }}>
        <div class="beside">
          <nav class="which" aria-label={words.which}>
            <a href={addressOf(open(), false)} aria-current={all() ? undefined : "true"}>
              {words.mine(mine().length)}
            </a>
            <a href={addressOf(open(), true)} aria-current={all() ? "true" : undefined}>
              {words.all} ({props.cards.length})
            </a>
          </nav>
          <Show when={toApprove().length > 1}>
            <p>
              <button type="button" class="btn" onClick={() => setBatch(toApprove())}>
                {words.batch.act(toApprove().length)}
              </button>
            </p>
          </Show>
          <Show
            when={shown().length > 0}
            fallback={
              <Show
                when={props.cards.length > 0}
                fallback={<Empty title={words.none.title} body={words.none.body(year())} />}
              >
                <Empty {...words.noneMine} to={addressOf("", true)} />
              </Show>
            }
          >
            <ReportList cards={shown()} open={open()} own={unit()?.id ?? ""} addressOf={(id) => addressOf(id)} />
          </Show>
        </div>
        <Show when={batch()}>
          {(cards) => (
            <Suspense>
              <BatchDialog cards={cards()} onClose={(approved) => void closeBatch(approved)} />
            </Suspense>
          )}
        </Show>
        <div class="reading-pane">
          <Show
            when={open()}
            fallback={
              <Show when={shown().length > 0}>
                <p class="muted choose">{words.choose}</p>
              </Show>
            }
          >
            <a class="btn quiet back-to-list" href={addressOf("")}>
              ‹ {words.back}
            </a>
            <Suspense fallback={<LoadingSheet />}>
              <ReportPane id={open()} onDone={(act, card) => void done(act, card)} />
            </Suspense>
          </Show>
        </div>
      </div>
    </>
  );
};

/** Where leaders approve, clerks send and the level above receives; everybody else reads. */
export default function ApprovalsPage() {
  return (
    <SignedIn title={words.title}>
      {() => (
        <Page title={words.title} place={<PlaceBar />}>
          <Show
            when={unit()}
            fallback={<Empty title={work.noUnit.title} body={work.noUnit.body} to="/tai-khoan" act={work.noUnit.act} />}
          >
            {(own) => (
              <Loaded ask={() => both(own().id, year(), hasRole("receiver", "viewer"))}>
                {(cards) => <Inbox cards={cards()} />}
              </Loaded>
            )}
          </Show>
        </Page>
      )}
    </SignedIn>
  );
}
