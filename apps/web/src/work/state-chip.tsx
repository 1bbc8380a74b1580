import { type ReportState, reportStateLabel } from "@xhht/core";
import { reportState } from "../words/report-state.ts";

/** Where a report stands: sign, word, colour. */
export const StateChip = (props: { state: ReportState }) => (
  <span class={`chip ${reportState[props.state].tone}`}>
    <span aria-hidden="true">{reportState[props.state].sign}</span>
    {reportStateLabel[props.state]}
  </span>
);
