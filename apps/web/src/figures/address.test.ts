import { describe, expect, it } from "vitest";
import { dashboardAddress, type DashboardState, readState } from "./address.ts";

const searchOf = (address: string) => Object.fromEntries(new URL(address, "http://x").searchParams);

describe("the address of a dashboard", () => {
  const states: Partial<DashboardState>[] = [
    {},
    { boundaries: "restated", layout: "list", order: "sent", filter: "late" },
    { layout: "sent", filter: "sent", order: "by", sorted: "SKILL_INFO" },
    {
      indicator: "SKILL_INFO",
      explained: "80@2025-07-01~LIT_STD_LEVEL@2",
      chosen: ["00004@2025-07-01", "00008@2025-07-01"],
    },
  ];

  it.each(states)("says everything that is seen: %j", (state) => {
    const plain = readState({});
    expect(readState(searchOf(dashboardAddress("80@2025-07-01", "2026", state)))).toEqual({ ...plain, ...state });
  });

  it("is short where nothing was chosen", () => {
    expect(dashboardAddress("VN@0000", "2026", readState({}))).toBe("/tong-hop/VN@0000/2026");
  });

  it("falls back where somebody typed nonsense", () => {
    expect(readState({ "dia-gioi": "mai-sau", cach: "x", sap: "y", loc: "z" })).toEqual(readState({}));
  });
});
