import { type Agency, type Field, type FieldValue, formatDate, formatNumber } from "@xhht/core";

const quarters = ["I", "II", "III", "IV"];

/** A cell of a task table as people read it; an empty one is a dash. */
export const sayCell = (field: Field, value: FieldValue | undefined, agencies: Record<string, Agency>): string => {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return "–";
  const agency = (id: string): string => agencies[id]?.label ?? id;
  switch (field.kind) {
    case "agency":
      return (Array.isArray(value) ? value : [String(value)]).map(agency).join(", ");
    case "quarter": {
      const [year, quarter] = String(value).split("-Q");
      return quarter ? `Quý ${quarters[Number(quarter) - 1]} năm ${year}` : String(value);
    }
    case "date":
      return formatDate(String(value));
    case "money":
      return `${formatNumber(Number(value))} đồng`;
    case "percent":
      return `${formatNumber(Number(value))}%`;
    case "integer":
    case "number":
      return formatNumber(Number(value));
    case "yesNo":
      return value ? "Có" : "Không";
    case "choice":
      return field.options[String(value)] ?? String(value);
    case "text":
      return String(value);
  }
};

/** How a column stands: figures to the right, dates and quarters on one line. */
export const classOf = ({ kind }: Field): string | undefined =>
  ["integer", "number", "percent", "money"].includes(kind)
    ? "num"
    : kind === "quarter" || kind === "date"
      ? "short"
      : undefined;
