import { official } from "../words/official.ts";
import { paperAddress } from "./paper-about.ts";

/** The way from the figures of a unit to their tables as files. */
export const TableLink = (props: { unit: string; period: string }) => (
  <a class="btn" href={paperAddress({ kind: "table", unit: props.unit, period: props.period })}>
    {official.openTable}
  </a>
);
