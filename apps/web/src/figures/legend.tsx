import { figures as words } from "../words/figures.ts";

const shown = ["met", "on_course", "at_risk", "not_met", "cannot_judge"] as const;

/** What the signs in the cells of a table mean. */
export const Legend = () => (
  <p class="muted small legend">
    <b>{words.legend}:</b> {shown.map((one) => `${words.status[one].sign} ${words.status[one].word}`).join(" · ")} ·{" "}
    {words.hatched}
  </p>
);
