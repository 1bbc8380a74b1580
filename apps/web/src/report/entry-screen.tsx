import { asked, type CellFinding, type EntryKey, reasonedKey, lockSentence, specOf } from "@xhht/core";
import { useSearchParams } from "@solidjs/router";
import { createEffect, createMemo, createResource, createSignal, For, lazy, on, onMount, Show, Suspense, untrack } from "solid-js";
import type { Way } from "../field/typing.ts";
import { Dialog } from "../form/dialog.tsx";
import { connectivity } from "../offline/connectivity.ts";
import { offlineSince } from "../shell/connection.ts";
import { Page } from "../shell/page.tsx";
import { entry as words } from "../words/entry.ts";
import { DeskContext, type EntryContext } from "./desk-context.ts";
import type { Desk } from "./desk.ts";
import { boxOf } from "./entry-cell.tsx";
import { EntryFoot } from "./entry-foot.tsx";
import { FigureSection } from "./figure-section.tsx";
import { NarrativeSection } from "./narrative-section.tsx";
import { PartTabs } from "./part-tabs.tsx";
import { fetchNotes } from "./notes.tsx";
import { others } from "./others.ts";
import { partOf, partsOf, tasksPart, textPart } from "./parts.ts";
import { layBlock, type PastedBlock } from "./paste-block.ts";
import { ProgressSection } from "./progress-section.tsx";
import { cellAddress, reportAddress, reportPaperAddress } from "./report-address.ts";
import { ReturnedNotice } from "./returned-notice.tsx";
import { cellBeside, gridOf } from "./walk.ts";
import "./entry.css";

const SidePanel = lazy(() => import("./side-panel.tsx"));
const FileDesk = lazy(() => import("./file-desk.tsx"));
const PasteDialog = lazy(() => import("./paste-dialog.tsx"));

/** Findings that say the same stay the same objects: the box in which somebody answers one is not drawn anew under her hands. */
const keepKnown = (before: readonly CellFinding[], now: CellFinding[]): CellFinding[] => {
  const known = new Map(before.map((one) => [JSON.stringify(one), one]));
  return now.map((one) => known.get(JSON.stringify(one)) ?? one);
};

/** Does something once the screen shows what was done: a key waits for no rule. */
const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/** The screen on which a year's figures are entered: one part at a time, every change kept as it is typed. */
export const EntryScreen = (props: { desk: Desk }) => {
  const desk = untrack(() => props.desk);
  const [search, setSearch] = useSearchParams<{ phan?: string; o?: string; ve?: string }>();
  const form = createMemo(() => desk.view().form);
  const card = () => desk.view().card;
  const parts = createMemo(() => partsOf(form()));
  const part = () => parts().find(({ id }) => id === search.phan) ?? parts()[0]!;
  const section = () => form().sections.find(({ theme }) => theme === part().id);
  const next = () => parts()[parts().indexOf(part()) + 1] ?? null;
  const [active, setActive] = createSignal<EntryKey | null>(null);
  const [inside, setInside] = createSignal<EntryKey | null>(null);
  const [looks, setLooks] = createSignal(0);
  const [pasted, setPasted] = createSignal<PastedBlock | null>(null);
  const [filing, setFiling] = createSignal(0);
  const [detail, setDetail] = createSignal(false);
  let root!: HTMLDivElement;

  const [fetched] = createResource(() => Promise.all([import("./find-flaws.ts"), fetchNotes()]));
  const rules = () => (fetched.state === "ready" ? fetched()[0] : null);
  const found = createMemo<CellFinding[]>((before) => {
    looks();
    const { earlier } = desk.view();
    const find = rules()?.findFlaws ?? (() => []);
    return keepKnown(before, untrack(() => find(form(), desk.entries(), earlier)));
  }, []);
  const byKey = createMemo(() => {
    const lists = new Map<EntryKey, CellFinding[]>();
    for (const one of found()) if (one.level !== "hint") lists.set(one.key, [...(lists.get(one.key) ?? []), one]);
    return lists;
  });

  const open = (id: string) => {
    setSearch({ phan: id, o: undefined }, { scroll: false });
    queueMicrotask(() => root.querySelector<HTMLElement>("[data-cell]")?.focus());
  };
  const focus = (key: EntryKey) => {
    const box = document.getElementById(boxOf(key));
    box?.focus();
    box?.scrollIntoView({ block: "center" });
  };
  const goTo = (key: EntryKey) => {
    const own = reasonedKey(key) ?? key;
    setSearch({ phan: partOf(form(), own) }, { scroll: false });
    queueMicrotask(() => focus(own));
  };
  const move = (key: EntryKey, way: Way) => {
    const box = cellBeside(root, key, way) ?? (way === "down" ? document.getElementById("phan-tiep") : null);
    box?.focus();
    box?.scrollIntoView({ block: "nearest" });
  };
  const beingEntered = ["not_started", "in_progress", "returned", "needs_more"];
  const lockSays = createMemo(() => [
    ...new Set(Object.values(desk.view().locks).map((lock) => lockSentence(lock, { ...desk.view().window, ...(beingEntered.includes(card().state) ? {} : { state: card().state }) }))),
  ]);
  let looking = false;
  const look = () => {
    if (looking) return;
    looking = true;
    afterPaint(() => {
      looking = false;
      setLooks((n) => n + 1);
    });
  };
  const context: EntryContext = {
    desk,
    active,
    isIn: (key) => inside() === key,
    enter: (key) => {
      setInside(key);
      setActive(key);
    },
    leave: () => {
      setInside(null);
      look();
    },
    findings: (key) => byKey().get(key) ?? [],
    judge: (row) => rules()?.judgeRow(row, desk.entries(), card().period, desk.view().earlier)[0]?.verdict ?? null,
    hints: (key) => found().filter((one) => one.level === "hint" && one.key === key && one.rule !== "cell.missing"),
    look,
    move,
    undo: () => {
      const key = desk.undo();
      look();
      if (key) goTo(key);
    },
    paste: (key, text) => {
      const asking = form();
      setPasted(layBlock(text, key, gridOf(root), (one) => specOf(asking, one)!, desk.entry));
      return true;
    },
    goTo,
    showDetail: (key) => {
      setActive(key);
      setDetail(true);
    },
  };
  const takeBlock = () => {
    for (const { key, after } of pasted()?.changes ?? []) desk.write(key, after);
    setPasted(null);
    look();
  };
  // Who comes to go on is led to the first cell that is empty.
  const begin = () => search.o ?? (search.phan ? undefined : asked(form()).find((key) => desk.entry(key).state === "not_reported" && !desk.lock(key)));
  onMount(() => {
    const key = begin();
    if (key) goTo(key);
  });
  createEffect(on([() => part().id, others], look, { defer: true }));
  // What is typed, or was shown before it is taken, goes by what she saw.
  createEffect(() => {
    const [here, all] = [inside(), filing() > 0 || pasted() !== null];
    desk.hold((key) => all || key === here);
  });

  return (
    <DeskContext.Provider value={context}>
      <Page
        title={form().title}
        crumbs={[{ label: words.work, to: "/viec-can-lam" }, { label: card().unitSummary.name }, { label: card().periodLabel }]}
      >
        <p class="lead">
          {card().due ? words.due(card().due!.says) : ""}
          <Show when={search.ve === "kiem-tra"} fallback={<a href={`${reportAddress(card().id)}/lich-su`}>{words.toHistory}</a>}>
            <a href={`${reportAddress(card().id)}/kiem-tra`}>{words.backToCheck}</a>
          </Show>
          {" · "}
          <a href={reportPaperAddress(card().id)}>{words.toPaper}</a>
          {" · "}
          <button type="button" class="link" onClick={() => setFiling((n) => n + 1)}>
            {words.byFile}
          </button>
        </p>
        <Show when={filing()} keyed>
          <Suspense>
            <FileDesk onLeave={() => setFiling(0)} />
          </Suspense>
        </Show>
        <div role="status">
          <Show when={offlineSince() || connectivity() === "off"}>
            <p class="notice">○ {words.offline}</p>
          </Show>
          <Show when={connectivity() === "slow"}>
            <p class="notice">◐ {words.slow}</p>
          </Show>
        </div>
        <ReturnedNotice card={card()} part={(key) => partOf(form(), key)} />
        <For each={lockSays()}>{(says) => <p class="notice">{says}</p>}</For>
        <PartTabs parts={parts()} here={part().id} href={(id) => cellAddress(card().id, id)} />
        <div class="entry-two">
          <div ref={root}>
            <Show when={section()} keyed>
              {(one) => <FigureSection label={one.label} rows={one.rows} />}
            </Show>
            <Show when={part().id === tasksPart}>
              <ProgressSection rows={form().progress} />
            </Show>
            <Show when={part().id === textPart}>
              <NarrativeSection parts={form().narrative} />
            </Show>
          </div>
          <Suspense>
            <aside class="entry-side sheet" aria-label={words.panel.label}>
              <SidePanel />
            </aside>
          </Suspense>
        </div>
        <EntryFoot findings={found()} check={`${reportAddress(card().id)}/kiem-tra`} next={next()} onNext={open} />
        <Show when={detail()}>
          <Dialog title={words.panel.label} onClose={() => setDetail(false)}>
            <div class="entry-side">
              <Suspense>
                <SidePanel />
              </Suspense>
            </div>
          </Dialog>
        </Show>
        <Show when={pasted()}>
          {(block) => (
            <Suspense>
              <PasteDialog desk={desk} block={block()} onTake={takeBlock} onClose={() => setPasted(null)} />
            </Suspense>
          )}
        </Show>
      </Page>
    </DeskContext.Provider>
  );
};
