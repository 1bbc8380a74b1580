import { responsibilityMatrix } from "@xhht/core";
import type { DatedPlan } from "../plan-book.ts";
import type { MatrixView } from "../view.ts";

/** Task × agency, with the labels of the agencies in force where the plan holds. */
export const viewMatrix = ({ stored, definition }: DatedPlan): MatrixView => responsibilityMatrix(stored.body, definition.agencies);
