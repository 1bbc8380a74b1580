import { createSignal } from "solid-js";

/** By day, by night, or as the machine says. */
export type Theme = "system" | "light" | "dark";
const order: Theme[] = ["system", "light", "dark"];
const key = "theme";

const stored = (): Theme => {
  try {
    return order.find((theme) => theme === localStorage.getItem(key)) ?? "system";
  } catch {
    return "system";
  }
};
const [theme, setTheme] = createSignal<Theme>(stored());

/** The theme in use. */
export { theme };

/** Puts the chosen theme on the page. */
export const applyTheme = (): void => {
  if (theme() === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme();
};

/** Takes the next theme and remembers it where the browser lets us. */
export const nextTheme = (): void => {
  setTheme((now) => order[(order.indexOf(now) + 1) % order.length]!);
  applyTheme();
  try {
    localStorage.setItem(key, theme());
  } catch {
    // a browser that keeps nothing still shows the theme until the page closes
  }
};
