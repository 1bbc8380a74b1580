import { createSignal, onCleanup } from "solid-js";

/** Whether the screen is as narrow as a telephone's, for what cannot be told to a style sheet; follows a turned screen. */
export const createNarrow = (): (() => boolean) => {
  const screen = matchMedia("(max-width: 700px)");
  const [narrow, setNarrow] = createSignal(screen.matches);
  const follow = () => setNarrow(screen.matches);
  screen.addEventListener("change", follow);
  onCleanup(() => screen.removeEventListener("change", follow));
  return narrow;
};
