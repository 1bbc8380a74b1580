import type { DashboardView } from "@xhht/api";
import { describe, expect, it } from "vitest";
import { orderUnits, troubles } from "./order.ts";

const unit = (name: string, received: number, late = false) => ({
  id: `${name}@0000`,
  code: name,
  name,
  level: "commune" as const,
  received,
  expected: 1,
  late,
  sentAt: null,
});
const view: Pick<DashboardView, "units" | "columns" | "legend" | "indicators"> = {
  indicators: [{ code: "FIRST" }, { code: "SECOND" }] as DashboardView["indicators"],
  legend: { statuses: ["none", "met", "at_risk", "not_met"], kinds: ["value"] },
  units: [unit("Xã Đông", 1), unit("Xã An", 1), unit("Xã Dương", 0, true), unit("Xã Ất", 0)],
  columns: [
    {
      value: [1, 2, null, null],
      status: [3, 1, 0, 0],
      kind: [0, 0, 0, 0],
      reported: [1, 1, 0, 0],
      expected: [1, 1, 1, 1],
    },
    {
      value: [7, 2, null, 5],
      status: [2, 2, 0, 0],
      kind: [0, 0, 0, 0],
      reported: [1, 1, 0, 0],
      expected: [1, 1, 1, 1],
    },
  ],
};
const names = (places: number[]) => places.map((at) => view.units[at]!.name);

describe("units of a dashboard", () => {
  it("count what is at risk or not met", () => expect(troubles(view)).toEqual([2, 1, 0, 0]));
  it("stand worst first, then what was not sent, then by name", () =>
    expect(names(orderUnits(view, { order: "risk", filter: "all", sorted: "" }))).toEqual([
      "Xã Đông",
      "Xã An",
      "Xã Ất",
      "Xã Dương",
    ]));
  it("stand by Vietnamese name", () =>
    expect(names(orderUnits(view, { order: "name", filter: "all", sorted: "" }))).toEqual([
      "Xã An",
      "Xã Ất",
      "Xã Dương",
      "Xã Đông",
    ]));
  it("stand with what was not sent first, late ones before", () =>
    expect(names(orderUnits(view, { order: "sent", filter: "all", sorted: "" }))).toEqual([
      "Xã Dương",
      "Xã Ất",
      "Xã An",
      "Xã Đông",
    ]));
  it("stand by their figures of one indicator, the lowest first, those without a figure last", () =>
    expect(names(orderUnits(view, { order: "by", filter: "all", sorted: "SECOND" }))).toEqual([
      "Xã An",
      "Xã Ất",
      "Xã Đông",
      "Xã Dương",
    ]));
  it("are filtered", () => {
    expect(names(orderUnits(view, { order: "name", filter: "late", sorted: "" }))).toEqual(["Xã Dương"]);
    expect(names(orderUnits(view, { order: "name", filter: "unsent", sorted: "" }))).toEqual(["Xã Ất", "Xã Dương"]);
    expect(names(orderUnits(view, { order: "name", filter: "sent", sorted: "" }))).toEqual(["Xã An", "Xã Đông"]);
    expect(names(orderUnits(view, { order: "name", filter: "risk", sorted: "" }))).toEqual(["Xã An", "Xã Đông"]);
  });
});
