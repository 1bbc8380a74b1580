import type { PlanView, TargetView } from "@xhht/api";
import { type Accessor, createContext, useContext } from "solid-js";

/** What every part of the paper needs: the plan, its anchors, and which target is open. */
export interface PlanContext {
  view: Accessor<PlanView>;
  anchor: (piece: object) => string | undefined;
  opened: Accessor<TargetView | null>;
  open: (target: TargetView | null) => void;
  agency: (id: string) => string;
}

/** Carries the plan to the parts of the paper. */
export const PlanContextObject = createContext<PlanContext>();

/** The plan around a part of the paper; throws outside of one. */
export const usePlan = (): PlanContext => {
  const context = useContext(PlanContextObject);
  if (!context) throw new Error("usePlan needs a plan around it");
  return context;
};
