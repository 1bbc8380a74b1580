import type { PaperView } from "@xhht/api";
import { For, type JSX, Show } from "solid-js";
import { type Crumb, Page } from "../shell/page.tsx";
import { Loaded } from "../state/loaded.tsx";
import { official as words } from "../words/official.ts";
import { A4Sheet } from "./a4-sheet.tsx";
import { Blanks } from "./blanks.tsx";
import { FileButtons } from "./file-buttons.tsx";
import { GridPreview } from "./grid-preview.tsx";
import { LintFindings } from "./lint-findings.tsx";
import { type About, doorTo, type PaperDoor } from "./paper-about.ts";
import { PaperHistory } from "./paper-history.tsx";
import "./papers.css";

const Shown = (props: { view: PaperView; door: PaperDoor }) => (
  <div class="paper-desk">
    <aside class="paper-side" aria-label={words.files.title}>
      <Show when={props.view.draft}>
        <p class="sheet paper-part locked">
          <span class="chip risk">▲ DỰ THẢO</span> {words.draft}
        </p>
      </Show>
      <FileButtons view={props.view} door={props.door} />
      <Show when={props.view.template}>{(own) => <p class="sheet paper-part small">{words.template(own().name, own().unit)}</p>}</Show>
      <Show when={props.view.sheets.length > 0}>
        <Blanks blanks={props.view.blanks} />
        <LintFindings door={props.door} />
      </Show>
      <PaperHistory history={props.view.history} />
    </aside>
    <div class="paper-pages">
      <For each={props.view.sheets}>
        {(sheet, at) => <A4Sheet sheet={sheet} footer={props.view.footer} label={words.sheetOf(at() + 1, props.view.sheets.length)} />}
      </For>
      <Show when={props.view.sheets.length === 0}>
        <section class="sheet paper-part" aria-label={words.tables}>
          <h2>{words.tables}</h2>
          <For each={props.view.grids}>{(grid) => <GridPreview grid={grid} />}</For>
        </section>
      </Show>
    </div>
  </div>
);

const openPaper = async (about: About): Promise<{ door: PaperDoor; view: PaperView }> => {
  const door = await doorTo(about);
  return { door, view: await door.view() };
};

const titleOf = ({ kind, title }: PaperView): string => (kind === "plan" || kind === "decision" ? `${words.kinds[kind]}: ${title}` : title);

/** A paper as it would be signed: its pages, what is open in it, its files and what was made before. */
export const PaperScreen = (props: { about: About; crumbs: (view: PaperView) => Crumb[]; acts?: (view: PaperView) => JSX.Element }) => (
    <Loaded page ask={() => openPaper(props.about)}>
      {(read) => (
        <Page title={titleOf(read().view)} crumbs={props.crumbs(read().view)} acts={props.acts?.(read().view)}>
          <Shown view={read().view} door={read().door} />
        </Page>
      )}
    </Loaded>
);
