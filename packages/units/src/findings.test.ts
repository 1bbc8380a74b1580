import { type UnitId, createUnitTree, unitId } from "@xhht/core";
import { describe, expect, it } from "vitest";
import type { FindingKind } from "./ledger.ts";
import { loadUnits } from "./load-units.ts";
import { nameKey } from "./name.ts";
import { readReform } from "./source/read-reform.ts";
import { readSnapshot } from "./source/read-snapshot.ts";

const { units, successions, settled, unresolved } = loadUnits();
const tree = createUnitTree(units, successions);
const snapshot = readSnapshot();
const reform = readReform();
const counts = (findings: typeof settled): Partial<Record<FindingKind, number>> =>
  Object.fromEntries(findings.map(({ kind, count }) => [kind, count]));
const rowsOf = (kind: FindingKind): string[] =>
  [...settled, ...unresolved].find((finding) => finding.kind === kind)!.rows;

describe("the sources are as dirty as the rules expect", () => {
  it("in their sizes", () =>
    expect(
      [snapshot.provinces, snapshot.districts, snapshot.communes, reform.provinces, reform.communes, reform.rows].map(
        (list) => list.length,
      ),
    ).toEqual([63, 705, 10_599, 34, 3_321, 10_977]));
  it("in the lines without an old code, and those that lead outside the 3.321", () => {
    const known = new Set(reform.communes.map(({ code }) => code));
    expect(reform.rows.filter(({ oldCode }) => oldCode === null)).toHaveLength(943);
    expect(reform.rows.filter(({ newCode }) => !known.has(newCode))).toHaveLength(431);
  });
  it("in the communes that no coded line names, and the codes that two names share", () => {
    const lines = new Map(reform.rows.map((row) => [row.oldCode, row]));
    expect(snapshot.communes.filter(({ code }) => !lines.has(code))).toHaveLength(568);
    const renamed = snapshot.communes.filter(
      ({ code, name }) => lines.has(code) && nameKey(lines.get(code)!.old!.name) !== nameKey(name),
    );
    expect(renamed).toHaveLength(rowsOf("code-reused").length + 4);
  });
});

describe("what stays unresolved", () => {
  it("is counted, kind by kind", () =>
    expect(counts(unresolved)).toEqual({
      "line-without-source": 0,
      "line-without-target": 0,
      "commune-without-successor": 57,
      "end-undated": 856,
      "change-undated": 272,
      "alone-under-new-name": 9,
      "district-without-code": 4,
      "district-gone": 13,
      "change-unnamed": 10,
    }));
  it("says what each kind means and shows every row", () => {
    for (const { says, count, rows } of [...settled, ...unresolved]) {
      expect(says).toMatch(/[.?]/u);
      expect(rows).toHaveLength(count);
    }
  });
  it("leaves 696 districts at the end, which is the official number", () =>
    expect(snapshot.districts.length - rowsOf("district-gone").length + rowsOf("district-without-code").length).toBe(
      696,
    ));
  it("names the communes that vanished without a trace", () =>
    expect(rowsOf("commune-without-successor")).toContain("15790 Xã Thiệu Phú, 398"));
});

describe("what the rules settled", () => {
  it("is counted, kind by kind", () =>
    expect(counts(settled)).toEqual({
      "repeated-line": 128,
      "source-by-name": 810,
      "target-code-unknown": 383,
      "target-code-of-another": 22,
      "zone-from-district": 5,
      "commune-without-line": 1,
      "code-reused": 289,
      "code-new": 3,
    }));
  it("accounts for all 943 lines without a code: repeated, matched by name, or a zone", () => {
    const repeated = rowsOf("repeated-line").filter((row) => row.includes("không mã")).length;
    expect(
      repeated +
        rowsOf("source-by-name").length +
        rowsOf("zone-from-district").length +
        rowsOf("line-without-source").length,
    ).toBe(943);
  });
});

describe("nothing is dropped in silence", () => {
  const goesTo = (id: UnitId): UnitId[] => tree.successors(tree.byId(id)!).map((line) => line.to);
  const newName = new Map(reform.communes.map((commune) => [commune.code, `${commune.type} ${commune.name}`]));

  it("every coded line is a succession or an identity, to a commune of the line's new name", () => {
    const lost = reform.rows.filter((row) => {
      if (row.oldCode === null) return false;
      const from = tree.at({ code: row.oldCode, on: "2025-06-30" })!;
      const ends = from.validTo === null ? [unitId(from)] : goesTo(unitId(from));
      return !ends.some((to) => nameKey(newName.get(to.slice(0, 5))!) === nameKey(`${row.new.type} ${row.new.name}`));
    });
    expect(lost).toEqual([]);
  });
  it("every line without a code leads from a commune of its old name to one of its new name", () => {
    const pairs = new Set(
      successions.flatMap(({ from, to }) =>
        tree.byId(from)!.versions.map(({ name }) => `${nameKey(name)} → ${nameKey(newName.get(to.slice(0, 5)) ?? "")}`),
      ),
    );
    for (const unit of units)
      if (unit.validTo === null)
        for (const { name } of unit.versions) pairs.add(`${nameKey(name)} → ${nameKey(newName.get(unit.code) ?? "")}`);
    const lost = reform.rows.filter(
      ({ oldCode, old, new: to }) =>
        oldCode === null && old && !pairs.has(`${nameKey(old.name)} → ${nameKey(`${to.type} ${to.name}`)}`),
    );
    expect(lost).toEqual([]);
  });
});
