import { compareVi } from "@xhht/core";
import { createMemo } from "solid-js";
import { Choice } from "../form/choice.tsx";
import { imports } from "../words/imports.ts";
import { useReview } from "./review-context.ts";

const words = imports.review;

/** One indicator of those that can be linked: the unit's own first, then those in use elsewhere. */
export const IndicatorChoice = (props: { label: string; value: string; onChoose: (code: string) => void; problem?: string | undefined }) => {
  const { view } = useReview();
  const options = createMemo(() => [
    { value: "", label: words.chooseFirst },
    ...view.indicators
      .toSorted((a, b) => Number(a.where !== null) - Number(b.where !== null) || compareVi(a.label, b.label))
      .map(({ code, label, where }) => ({ value: code, label: where === null ? label : `${label} (${where})` })),
  ]);
  return <Choice label={props.label} value={props.value} options={options()} onChoose={(code) => props.onChoose(code)} problem={props.problem} />;
};
