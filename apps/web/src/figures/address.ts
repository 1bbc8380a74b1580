import type { Boundaries } from "@xhht/api";

/** What the dashboard's address says besides unit and period; everything that is seen can be sent to a colleague. */
export interface DashboardState {
  boundaries: Boundaries;
  layout: "table" | "list" | "sent";
  /** How the units are ordered; `by` is by their figures of `sorted`, the weakest first. */
  order: "risk" | "name" | "sent" | "by";
  filter: "all" | "sent" | "late" | "unsent" | "risk";
  /** Code of the indicator by which units are ordered; empty unless `order` is `by`. */
  sorted: string;
  /** Code of the indicator that a list shows; empty for the first. */
  indicator: string;
  /** Unit and series whose figure is explained, joined by `~`; empty for none. */
  explained: string;
  /** Ids of the units chosen for a comparison. */
  chosen: string[];
}

type Search = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));
const among = <T extends string>(text: string, words: Record<T, string>, otherwise: T): T =>
  (Object.keys(words) as T[]).find((key) => words[key] === text) ?? otherwise;

const layouts = { table: "", list: "danh-sach", sent: "da-gui" } as const;
const orders = { risk: "", name: "ten", sent: "chua-gui", by: "chi-so" } as const;
const filters = { all: "", sent: "da-gui", late: "qua-han", unsent: "chua-gui", risk: "nguy-co" } as const;
const today = "hien-nay";

/** Reads the state out of an address; what it does not know falls back to the first choice. */
export const readState = (search: Search): DashboardState => ({
  boundaries: one(search["dia-gioi"]) === today ? "restated" : "reported",
  layout: among(one(search.cach), layouts, "table"),
  order: among(one(search.sap), orders, "risk"),
  filter: among(one(search.loc), filters, "all"),
  sorted: one(search.theo),
  indicator: one(search["chi-so"]),
  explained: one(search["giai-thich"]),
  chosen: one(search.chon).split(",").filter(Boolean),
});

const query = (state: Partial<DashboardState>): string => {
  const parts = new URLSearchParams();
  if (state.boundaries === "restated") parts.set("dia-gioi", today);
  if (state.layout && layouts[state.layout]) parts.set("cach", layouts[state.layout]);
  if (state.order && orders[state.order]) parts.set("sap", orders[state.order]);
  if (state.order === "by" && state.sorted) parts.set("theo", state.sorted);
  if (state.filter && filters[state.filter]) parts.set("loc", filters[state.filter]);
  if (state.indicator) parts.set("chi-so", state.indicator);
  if (state.explained) parts.set("giai-thich", state.explained);
  if (state.chosen?.length) parts.set("chon", state.chosen.join(","));
  return parts.size > 0 ? `?${parts}` : "";
};

/** The `@` of a unit's id may stand in an address as it is, and people read it. */
const part = (text: string): string => encodeURIComponent(text).replace("%40", "@");

/** Address of a unit's dashboard; a code alone means whoever bears it in the period. */
export const dashboardAddress = (unit: string, period: string, state: Partial<DashboardState> = {}): string =>
  `/tong-hop/${part(unit)}/${part(period)}${query(state)}`;

/** Address of one indicator of a unit through the years. */
export const seriesAddress = (unit: string, code: string, boundaries: Boundaries = "reported"): string =>
  `/tong-hop/${part(unit)}/chi-so/${part(code)}${query({ boundaries })}`;

/** Address of the table of units by years. */
export const yearsAddress = (unit: string, code: string, boundaries: Boundaries = "reported"): string =>
  `/tong-hop/${part(unit)}/bang/${part(code)}${query({ boundaries })}`;

/** Address of a comparison of units. */
export const compareAddress = (units: readonly string[], period: string, boundaries: Boundaries): string =>
  `/so-sanh/${part(period)}${query({ boundaries, chosen: [...units] })}`;

/** Address of a report as the source of a figure; `code` is the indicator that one came from. */
export const sourceAddress = (unit: string, period: string, report: string, code: string): string =>
  `/tong-hop/${part(unit)}/${part(period)}/nguon?${new URLSearchParams({ "bao-cao": report, "chi-so": code })}`;
