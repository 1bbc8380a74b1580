import { shell } from "../words/shell.ts";
import { nextTheme, theme } from "./theme.ts";

/** Goes round the three themes; its words say which one is on. */
export const ThemeButton = () => (
  <button type="button" class="theme" onClick={nextTheme}>
    {shell.theme.label}: {shell.theme[theme()]}
  </button>
);
