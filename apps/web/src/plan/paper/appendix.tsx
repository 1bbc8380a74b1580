import type { TaskTable } from "@xhht/core";
import { CellTable } from "../../tables/cell-table.tsx";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";

/** A task table as the appendix of the paper. */
export const Appendix = (props: { id: string; table: TaskTable }) => {
  const { view } = usePlan();
  return (
    <section class="appendix" aria-labelledby={`bang-${props.id}`}>
      <h2 id={`bang-${props.id}`} tabindex="-1">
        {paper.appendix}
      </h2>
      <CellTable table={props.table} agencies={view().agencies} caption={props.table.label} />
      <p class="open-table">
        <a href={`/ke-hoach/${view().summary.id}/bang/${props.id}`}>{paper.openTable}</a>
      </p>
    </section>
  );
};
