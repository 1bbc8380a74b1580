import { onCleanup, onMount } from "solid-js";

/** Where somebody was on a page, kept with its entry in the browser's history: the way back leads there, and so does a reload. */
export interface PlaceLeft {
  top: number;
  left: number;
  page: number;
  /** Rows that were drawn. */
  rows: number;
  /** Unit and series of the cell that had the focus. */
  cell: [unit: string, series: string] | null;
}

/** The place that was kept for what the address shows now; null on a first visit. */
export const placeLeft = (): PlaceLeft | null => (history.state as { place?: PlaceLeft } | null)?.place ?? null;

/** The cell of a figure in the table; nothing where it is not drawn. */
export const cellOf = (table: ParentNode, unit: string, series: string): HTMLElement | null =>
  table.querySelector(`[data-unit="${CSS.escape(unit)}"][data-series="${CSS.escape(series)}"]`);

let now: (() => PlaceLeft) | null = null;

/** The place as it is at this moment, to be carried into the next entry; null where none is kept. */
export const placeNow = (): PlaceLeft | null => now?.() ?? null;

/** Keeps the place in a scrolled frame, and goes back to the one that was kept. */
export const keepPlace = (frame: HTMLElement, table: () => HTMLElement | undefined, drawn: () => number): void => {
  const seen = (): PlaceLeft => {
    const { unit, series } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
    return {
      top: frame.scrollTop,
      left: frame.scrollLeft,
      page: scrollY,
      rows: drawn(),
      cell: unit && series ? [unit, series] : null,
    };
  };
  let timer: ReturnType<typeof setTimeout>;
  const write = () => history.replaceState({ ...(history.state as object | null), place: seen() }, "");
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, 150);
  };
  onMount(() => {
    now = seen;
    const kept = placeLeft();
    if (kept)
      requestAnimationFrame(() => {
        frame.scrollTo(kept.left, kept.top);
        scrollTo(0, kept.page);
        const box = table();
        if (kept.cell && box && !document.querySelector("dialog[open]"))
          cellOf(box, ...kept.cell)?.focus({ preventScroll: true });
      });
    frame.addEventListener("scroll", soon, { passive: true });
    frame.addEventListener("focusin", soon);
    frame.addEventListener("click", write, { capture: true });
    addEventListener("scroll", soon, { passive: true });
  });
  onCleanup(() => {
    now = null;
    clearTimeout(timer);
    removeEventListener("scroll", soon);
  });
};
