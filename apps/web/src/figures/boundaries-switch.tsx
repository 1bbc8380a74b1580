import type { Boundaries } from "@xhht/api";
import { figures as words } from "../words/figures.ts";
import { Switch } from "./switches.tsx";

const both: readonly Boundaries[] = ["reported", "restated"];

/** In which boundaries figures stand: those of the time when they were reported, or today's. Both are addresses. */
export const BoundariesSwitch = (props: { chosen: Boundaries; to: (boundaries: Boundaries) => string }) => (
  <Switch
    label={words.boundaries.label}
    choices={both.map((one) => ({ label: words.boundaries[one], to: props.to(one), chosen: props.chosen === one }))}
  />
);
