import type { Agency, AgencyId } from "../plan/agency.ts";
import { formatDate } from "../text/date.ts";
import { formatNumber, formatPercent } from "../text/format.ts";
import type { Field, FieldValue } from "./field.ts";

const quarterNames = ["I", "II", "III", "IV"];

const formatQuarter = (text: string): string => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  return quarter === undefined ? text : `Quý ${quarterNames[Number(quarter) - 1]}/${year}`;
};

const formatOfNumber = (kind: Field["kind"], value: number): string => {
  if (kind === "percent") return formatPercent(value);
  return kind === "money" ? `${formatNumber(value)} đồng` : formatNumber(value);
};

/**
 * A cell as a document shows it: `Quý II/2022`, `1.234.567 đồng`, `99,5%`, labels of agencies. Empty cells are empty; a
 * value that does not fit its column is shown as it is, never hidden.
 */
export const formatCell = (
  field: Field,
  value: FieldValue | undefined,
  agencies: Readonly<Record<AgencyId, Agency>>,
): string => {
  if (value === null || value === undefined) return "";
  const agency = (id: string): string =>
    field.kind === "agency" && Object.hasOwn(agencies, id) ? agencies[id]!.label : id;
  if (Array.isArray(value)) return value.map((id) => agency(id)).join("; ");
  if (typeof value === "boolean") return value ? "Có" : "Không";
  if (typeof value === "number") return formatOfNumber(field.kind, value);
  switch (field.kind) {
    case "date":
      return formatDate(value);
    case "quarter":
      return formatQuarter(value);
    case "choice":
      return Object.hasOwn(field.options, value) ? field.options[value]! : value;
    default:
      return agency(value);
  }
};
