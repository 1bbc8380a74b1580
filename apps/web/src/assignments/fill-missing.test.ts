import type { AssignmentView } from "@xhht/api";
import { expect, test } from "vitest";
import { filled } from "./fill-missing.tsx";

const row = (change: Partial<AssignmentView> = {}): AssignmentView => ({
  item: "a",
  label: "Gia đình học tập",
  agency: null,
  owner: null,
  deputy: null,
  missing: [],
  ...change,
});
const chosen = { agency: "hkh", owner: "hoa", deputy: "nam" };

test("an item gets what it lacks and keeps what it has", () => {
  expect(filled(row(), chosen)).toEqual(chosen);
  expect(filled(row({ owner: { id: "lan", name: "Lan" } }), chosen)).toEqual({ ...chosen, owner: "lan" });
});

test("nobody becomes her own deputy", () => {
  expect(filled(row({ owner: { id: "nam", name: "Nam" } }), chosen).deputy).toBeNull();
});
