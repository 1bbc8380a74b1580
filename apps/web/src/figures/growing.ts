import { createEffect, createSignal, on, onCleanup } from "solid-js";
import { placeLeft } from "./keep-place.ts";

/** So many rows stand there at once, and so long may a step of further ones take, in ms. */
const atOnce = 14;
const step = 30;

/** How many of `all` rows are drawn by now: some at once, the others in steps that keep the page quick; `drawAll` draws the rest now. */
export const createGrowing = (all: () => number): { drawn: () => number; drawAll: () => void } => {
  const [drawn, setDrawn] = createSignal(Math.max(atOnce, placeLeft()?.rows ?? 0));
  let timer: ReturnType<typeof setTimeout>;
  let size = 8;
  const grow = () => {
    const before = performance.now();
    setDrawn((n) => n + size);
    size = Math.min(24, Math.max(2, Math.round((size * step) / Math.max(performance.now() - before, 1))));
    if (drawn() < all()) timer = setTimeout(grow, 16);
  };
  const later = () => {
    clearTimeout(timer);
    if (drawn() < all()) timer = setTimeout(grow, 50);
  };
  createEffect(on(all, later));
  onCleanup(() => clearTimeout(timer));
  return {
    drawn,
    drawAll() {
      clearTimeout(timer);
      setDrawn(Math.max(drawn(), all()));
    },
  };
};
