import type { DashboardView } from "@xhht/api";
import { describe, expect, it } from "vitest";
import { orderUnits, troubles } from "./order.ts";

const unit = (name: string, received: number, late = false) => ({ id: `${name}@0000`, code: name, name, level: "commune" as const, received, expected: 1, late, sentAt: null });
const view: Pick<DashboardView, "units" | "columns" | "legend"> = {
  legend: { statuses: ["none", "met", "at_risk", "not_met"], kinds: ["value"] },
  units: [unit("Xã Đông", 1), unit("Xã An", 1), unit("Xã Dương", 0, true), unit("Xã Ất", 0)],
  columns: [
    { value: [1, 2, null, null], status: [3, 1, 0, 0], kind: [0, 0, 0, 0], reported: [1, 1, 0, 0], expected: [1, 1, 1, 1] },
    { value: [1, 2, null, null], status: [2, 2, 0, 0], kind: [0, 0, 0, 0], reported: [1, 1, 0, 0], expected: [1, 1, 1, 1] },
  ],
};
const names = (places: number[]) => places.map((at) => view.units[at]!.name);

describe("units of a dashboard", () => {
  it("count what is at risk or not met", () => expect(troubles(view)).toEqual([2, 1, 0, 0]));
  it("stand worst first, then what was not sent, then by name", () =>
    expect(names(orderUnits(view, "risk", "all"))).toEqual(["Xã Đông", "Xã An", "Xã Ất", "Xã Dương"]));
  it("stand by Vietnamese name", () => expect(names(orderUnits(view, "name", "all"))).toEqual(["Xã An", "Xã Ất", "Xã Dương", "Xã Đông"]));
  it("stand with what was not sent first, late ones before", () =>
    expect(names(orderUnits(view, "sent", "all"))).toEqual(["Xã Dương", "Xã Ất", "Xã An", "Xã Đông"]));
  it("are filtered", () => {
    expect(names(orderUnits(view, "name", "late"))).toEqual(["Xã Dương"]);
    expect(names(orderUnits(view, "name", "unsent"))).toEqual(["Xã Ất", "Xã Dương"]);
    expect(names(orderUnits(view, "name", "risk"))).toEqual(["Xã An", "Xã Đông"]);
  });
});
