import { describe, expect, it } from "vitest";
import { type FindingKind, openLedger } from "../ledger.ts";
import { traceLineage } from "../lineage.ts";
import { splitName } from "../name.ts";
import type { MappingRow, NewUnit, Reform } from "../source/read-reform.ts";
import type { Snapshot, SnapshotUnit } from "../source/read-snapshot.ts";
import { distinctRows } from "./distinct-rows.ts";
import { matchDistrict } from "./match-district.ts";

const unit = (code: string, name: string, above: string | null): SnapshotUnit & NewUnit => ({
  code,
  ...splitName(name),
  above,
});

/** A small country: province 10 with two districts, province 20 with one; by default they become 10 and 20 again. */
const country = (communes: [code: string, name: string, district: string][]): Snapshot => ({
  provinces: [unit("10", "Tỉnh Sông", null), unit("20", "Tỉnh Núi", null)],
  districts: [unit("101", "Huyện Thượng", "10"), unit("102", "Huyện Hạ", "10"), unit("201", "Thị xã Đèo", "20")],
  communes: communes.map(([code, name, district]) => unit(code, name, district)),
});

const order = (
  communes: [code: string, name: string, province: string][],
  provinces: [string, string][] = [
    ["10", "Sông"],
    ["20", "Núi"],
  ],
): Omit<Reform, "rows"> => ({
  provinces: provinces.map(([code, name]) => unit(code, `Tỉnh ${name}`, null)),
  communes: communes.map(([code, name, province]) => unit(code, name, province)),
});

let id = 0;
const line = (
  oldCode: string | null,
  old: string | null,
  district: string,
  code: string,
  name: string,
  from = "Tỉnh Sông",
  to = "Sông",
): MappingRow => ({
  id: String((id += 1)),
  oldCode,
  old: old === null ? null : splitName(old),
  oldDistrict: district,
  oldProvince: from,
  newCode: code,
  new: splitName(name),
  newProvince: to,
});

const trace = (snapshot: Snapshot, after: Omit<Reform, "rows">, lines: MappingRow[]) => {
  const ledger = openLedger();
  const rows = distinctRows(lines, ledger);
  const lineage = traceLineage(snapshot, { ...after, rows }, rows, matchDistrict(snapshot, rows), ledger);
  const went = Object.fromEntries(
    lineage.communes.map((commune) => [`${commune.code}@${commune.from}`, [...commune.into].sort()]),
  );
  const count = (kind: FindingKind): number =>
    [...ledger.settled(), ...ledger.unresolved()].find((finding) => finding.kind === kind)!.count;
  return { lineage, went, count };
};

describe("targets", () => {
  const before = country([
    ["00001", "Xã Bến", "101"],
    ["00002", "Xã Cồn", "101"],
  ]);
  const after = order([
    ["00001", "Xã Sông Con", "10"],
    ["00009", "Xã Bến Cồn", "10"],
    ["00010", "Xã Bến Côn", "10"],
    ["00011", "Xã Sông Con", "20"],
  ]);
  it("follow the code where it bears the name", () =>
    expect(
      trace(before, after, [line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Sông Con")]).went["00001@0000"],
    ).toEqual(["00001"]));
  it("follow the name, in the province and with its diacritics, where the code is unknown or another's", () => {
    const found = trace(before, after, [
      line("00001", "Xã Bến", "Huyện Thượng", "99999", "Xã Bến Côn"),
      line("00002", "Xã Cồn", "Huyện Thượng", "00011", "Xã Sông Con"),
    ]);
    expect(found.went).toEqual({ "00001@0000": ["00010"], "00002@0000": ["00001"] });
    expect([found.count("target-code-unknown"), found.count("target-code-of-another")]).toEqual([1, 1]);
  });
  it("are reported where neither finds one", () => {
    const found = trace(before, after, [line("00001", "Xã Bến", "Huyện Thượng", "99999", "Xã Bên Con")]);
    expect(found.went["00001@0000"]).toEqual([]);
    expect(found.count("line-without-target")).toBe(1);
  });
});

describe("sources without a code", () => {
  const before = country([
    ["00001", "Xã Bến", "101"],
    ["00002", "Xã Bền", "101"],
    ["00003", "Xã Bến", "102"],
    ["00004", "Xã Đò", "102"],
  ]);
  const after = order([["00007", "Xã Mới", "10"]]);
  const coded = line("00001", "Xã Bến", "Huyện Thượng", "00007", "Xã Mới");
  it("are found by name, diacritics and district", () => {
    const found = trace(before, after, [coded, line(null, "Xã Bến", "Huyện Hạ", "00007", "Xã Mới")]);
    expect(found.went["00003@0000"]).toEqual(["00007"]);
    expect(found.went["00002@0000"]).toEqual([]);
  });
  it("are found across the province when the district is younger, but only there is one of the type and name", () => {
    const found = trace(before, after, [
      coded,
      line(null, "Xã Đò", "Thị xã Lạ", "00007", "Xã Mới"),
      line(null, "Xã Bến", "Thị xã Lạ", "00007", "Xã Mới"),
    ]);
    expect(found.went["00004@0000"]).toEqual(["00007"]);
    expect(found.count("line-without-source")).toBe(1);
  });
  it("stay unresolved where the folded name means two", () => {
    const found = trace(before, after, [coded, line(null, "Xã Ben", "Huyện Thượng", "00007", "Xã Mới")]);
    expect(found.count("line-without-source")).toBe(1);
  });
});

describe("the end of the old order", () => {
  const after = order([["00001", "Xã Mới", "10"]]);
  const to = ["00001", "Xã Mới"] as const;
  it("gives a new type from the first day it is attested", () => {
    const { lineage } = trace(country([["00001", "Xã Bến", "101"]]), after, [
      line("00001", "Phường Bến", "Huyện Thượng", ...to),
    ]);
    expect(lineage.communes).toMatchObject([
      { from: "0000", to: "2025-06-30", versions: [{ type: "Xã" }, { from: "2025-06-30", type: "Phường" }] },
    ]);
  });
  it("makes two units of one code where a merger shows, one where only the name changed", () => {
    const before = country([
      ["00001", "Xã Bến", "101"],
      ["00002", "Xã Cồn", "101"],
    ]);
    const renamed = trace(before, after, [
      line("00001", "Xã Bãi", "Huyện Thượng", ...to),
      line("00002", "Xã Cồn", "Huyện Thượng", ...to),
    ]);
    expect(Object.keys(renamed.went)).toEqual(["00001@0000", "00002@0000"]);
    const merged = trace(before, after, [line("00001", "Xã Cồn", "Huyện Thượng", ...to)]);
    expect(Object.keys(merged.went)).toEqual(["00001@0000", "00001@2025-06-30", "00002@0000"]);
    expect(merged.lineage.communes[0]!.to).toBe("2025-06-29");
    const heirs = [...merged.lineage.heirs].map(([from, heir]) => [from.code, heir.code, heir.from]);
    expect(heirs).toEqual([
      ["00001", "00001", "2025-06-30"],
      ["00002", "00001", "2025-06-30"],
    ]);
  });
  it("reports a commune that vanished without a trace", () => {
    const found = trace(
      country([
        ["00001", "Xã Bến", "101"],
        ["00002", "Xã Cồn", "101"],
      ]),
      after,
      [line("00001", "Xã Bến", "Huyện Thượng", ...to)],
    );
    expect(found.lineage.communes[1]).toMatchObject({ code: "00002", to: "2025-06-29" });
    expect([found.count("end-undated"), found.count("commune-without-successor")]).toEqual([1, 1]);
  });
});

describe("identity", () => {
  const before = country([
    ["00001", "Xã Bến", "101"],
    ["00002", "Xã Cồn", "101"],
    ["00003", "Xã Đèo", "201"],
  ]);
  const mountain = line("00003", "Xã Đèo", "Thị xã Đèo", "00003", "Phường Đèo", "Tỉnh Núi", "Núi");
  it("stays with a commune that went whole and alone into its own code and name, of whatever type", () => {
    const { lineage } = trace(before, order([["00003", "Phường Đèo", "20"]]), [mountain]);
    expect([...lineage.kept.keys()]).toEqual(["00003"]);
    expect(lineage.communeId("00003")).toBe("00003@0000");
  });
  it.each([
    [
      "another joins",
      order([["00001", "Xã Bến", "10"]]),
      [
        line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Bến"),
        line("00002", "Xã Cồn", "Huyện Thượng", "00001", "Xã Bến"),
      ],
    ],
    [
      "a part leaves",
      order([
        ["00001", "Xã Bến", "10"],
        ["00002", "Xã Cồn", "10"],
      ]),
      [
        line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Bến"),
        line(null, "Xã Bến", "Huyện Thượng", "00002", "Xã Cồn"),
      ],
    ],
    [
      "the code differs",
      order([["00005", "Xã Bến", "10"]]),
      [line("00001", "Xã Bến", "Huyện Thượng", "00005", "Xã Bến")],
    ],
    [
      "the name is new",
      order([["00001", "Xã Mới", "10"]]),
      [line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Mới")],
    ],
  ])("ends where %s", (_why, after, lines) => expect([...trace(before, after, lines).lineage.kept.keys()]).toEqual([]));
  it("stays with a province that is alone in its code, and ends where two meet or a code moves on", () => {
    const apart = trace(
      before,
      order([
        ["00001", "Xã Bến", "10"],
        ["00003", "Phường Đèo", "20"],
      ]),
      [line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Bến"), mountain],
    );
    expect(apart.lineage.provinceId("10")).toBe("10@0000");
    const joined = trace(
      before,
      order(
        [
          ["00001", "Xã Bến", "10"],
          ["00003", "Phường Đèo", "10"],
        ],
        [["10", "Sông Núi"]],
      ),
      [
        line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Bến", "Tỉnh Sông", "Sông Núi"),
        line("00003", "Xã Đèo", "Thị xã Đèo", "00003", "Phường Đèo", "Tỉnh Núi", "Sông Núi"),
      ],
    );
    expect(joined.lineage.provinceId("10")).toBe("10@2025-07-01");
    expect([...joined.lineage.provinces.into].map(([from, into]) => [from, ...into])).toEqual([
      ["10", "10"],
      ["20", "10"],
    ]);
  });
});

describe("districts", () => {
  const before = country([
    ["00001", "Xã Bến", "101"],
    ["00002", "Xã Cồn", "101"],
    ["00003", "Xã Đò", "102"],
  ]);
  it("go whole where all their communes go into one, else in parts", () => {
    const { lineage } = trace(
      before,
      order([
        ["00001", "Xã Bến", "10"],
        ["00008", "Xã Đò Mới", "10"],
        ["00009", "Xã Cồn Mới", "10"],
      ]),
      [
        line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Bến"),
        line("00002", "Xã Cồn", "Huyện Thượng", "00009", "Xã Cồn Mới"),
        line("00003", "Xã Đò", "Huyện Hạ", "00008", "Xã Đò Mới"),
      ],
    );
    expect(lineage.districts).toEqual([
      { district: "101", into: "00001", extent: "part" },
      { district: "101", into: "00009", extent: "part" },
      { district: "102", into: "00008", extent: "whole" },
    ]);
  });
  it("do not claim to go whole while one of their communes is lost", () => {
    const { lineage } = trace(before, order([["00001", "Xã Bến", "10"]]), [
      line("00001", "Xã Bến", "Huyện Thượng", "00001", "Xã Bến"),
    ]);
    expect(lineage.districts).toEqual([{ district: "101", into: "00001", extent: "part" }]);
  });
  it("of an island without communes become the zone of their name", () => {
    const island = { ...before, districts: [...before.districts, unit("109", "Huyện Đảo Xa", "10")] };
    const found = trace(island, order([["00009", "Đặc khu Đảo Xa", "10"]]), [
      line(null, null, "", "00009", "Đặc khu Đảo Xa", ""),
    ]);
    expect(found.lineage.districts).toContainEqual({ district: "109", into: "00009", extent: "whole" });
    expect(found.count("zone-from-district")).toBe(1);
  });
});
