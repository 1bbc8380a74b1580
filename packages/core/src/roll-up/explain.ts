import type { Indicator } from "../indicator/indicator.ts";
import type { Place, Target } from "../target/target.ts";
import type { UnitTree } from "../unit/tree.ts";
import { fullName, unitId, versionOn, type IsoDate, type Unit, type UnitId } from "../unit/unit.ts";
import type { Figure, Leaf } from "./figure.ts";
import { formulaOf, reportedText } from "./figure-text.ts";
import { leafFigure } from "./leaf-figure.ts";
import type { Parcel, Restated } from "./restate.ts";
import { combineRestated, nothingFrom } from "./roll-up-restated.ts";
import { rollUp, type RollUpInput } from "./roll-up.ts";

/** What one unit reported, as it lies in a figure. */
export interface ExplainedReport<S> {
  unit: UnitId;
  name: string;
  /** Words that may be shown. */
  text: string;
  leaf: Leaf;
  /** What of it lies here. */
  parcel: Pick<Parcel, "numerator" | "denominator" | "missingDenominator" | "share">;
  /** How the share was found: all of it, as stated, or equal parts. */
  weight: "whole" | "stated" | "equal";
  /** The report and who approved it, as the caller knows them. */
  source: S | null;
}

/** A figure with its reasons: those of the units below, or what was reported. */
export interface Explanation<S> {
  unit: UnitId;
  name: string;
  figure: Figure;
  /** How it is worked out, in sentences. */
  formula: string[];
  below: Explanation<S>[];
  /** For a reporting unit: its own report, or those of the units it was made of. */
  reports: ExplainedReport<S>[];
}

/** A whole explanation: where the goal stands in the plan, and the tree of reasons. */
export interface Explained<S> {
  series: string;
  period: string;
  place: { target: string; source: Place; milestone: number | null } | null;
  root: Explanation<S>;
}

/** What is explained, for whom. */
export interface ExplainInput<S> extends RollUpInput {
  unit: UnitId;
  indicator: Pick<Indicator, "measure">;
  target?: Target;
  /** The report of a unit and its approvals, of any shape; it is passed through. */
  sourceOf?: (unit: UnitId) => S | null;
  /** Figures restated on the boundaries of `on`, in place of the leaves. */
  restated?: Restated;
}

const nameOf = (tree: UnitTree, id: UnitId, on: IsoDate): string => {
  const unit = tree.byId(id);
  return unit ? fullName(versionOn(unit, unit.validTo !== null && unit.validTo < on ? unit.validTo : on)) : id;
};

const explainReport = <S>(parcel: Parcel, { tree, on, indicator, sourceOf }: ExplainInput<S>): ExplainedReport<S> => {
  const { leaf, pieces, stated, numerator, denominator, missingDenominator, share } = parcel;
  return {
    unit: leaf.unit,
    name: nameOf(tree, leaf.unit, on),
    text: reportedText(leaf.cell, indicator),
    leaf,
    parcel: { numerator, denominator, missingDenominator, share },
    weight: pieces === 1 ? "whole" : stated ? "stated" : "equal",
    source: sourceOf?.(leaf.unit) ?? null,
  };
};

/** The reporting units at and below a unit, in the order of the tree. */
const reportersUnder = <S>(unit: Unit, input: ExplainInput<S>): Unit[] =>
  unit.level === (input.reportsAt ?? "commune")
    ? [unit]
    : input.tree.children(unit, input.on).flatMap((child) => reportersUnder(child, input));

/**
 * Why a figure is what it is, down to what each unit reported. As reported, or restated: then a unit shows what it was made
 * of and by which weights. Throws where the unit is not in the tree.
 */
export const explain = <S = never>(input: ExplainInput<S>): Explained<S> => {
  const { tree, on, series, period, leaves, restated, target } = input;
  const root = tree.byId(input.unit);
  if (root === undefined) throw new RangeError(`There is no unit ${input.unit}`);
  const parcels = restated
    ? new Map(restated.leaves.map((one) => [one.unit, one.parcels]))
    : new Map(leaves.map((leaf) => [leaf.unit, [{ ...nothingFrom(leaf.unit), ...leafFigure(leaf, series), leaf }]]));
  const arrived = (unit: Unit) => ({
    unit: unitId(unit),
    parcels: parcels.get(unitId(unit)) ?? [nothingFrom(unitId(unit))],
  });
  const figures = new Map((restated ? [] : rollUp(input)).map((figure) => [figure.unit, figure]));
  const figureOf = (unit: Unit): Figure => {
    if (!restated && unit.level === (input.reportsAt ?? "commune"))
      return leafFigure(arrived(unit).parcels[0]!.leaf, series);
    const rolled = figures.get(unitId(unit));
    if (rolled === undefined)
      return combineRestated(reportersUnder(unit, input).map(arrived), { tree, to: on, series });
    const { unit: _unit, series: _series, period: _period, ...figure } = rolled;
    return figure;
  };
  const reasons = (unit: Unit): Explanation<S> => {
    const figure = figureOf(unit);
    const reporting = unit.level === (input.reportsAt ?? "commune");
    return {
      unit: unitId(unit),
      name: nameOf(tree, unitId(unit), on),
      figure,
      formula: formulaOf(figure, series),
      below: reporting
        ? []
        : tree
            .children(unit, on)
            .filter((child) => reportersUnder(child, input).length > 0)
            .map(reasons),
      reports: reporting ? arrived(unit).parcels.map((parcel) => explainReport(parcel, input)) : [],
    };
  };
  const place = target ? { target: target.id, source: target.source, milestone: target.milestone } : null;
  return { series: series.id, period, place, root: reasons(root) };
};
