import { type Unit, existsOn, unitId, versionOn } from "@xhht/core";
import { describe, expect, it } from "vitest";
import { groupBy } from "./group-by.ts";
import { loadUnits } from "./load-units.ts";

const { units, successions, unresolved } = loadUnits();
const ids = new Map(units.map((unit) => [unitId(unit), unit]));
const levels = {
  province: ["nation"],
  district: ["province"],
  commune: ["district", "province"],
  nation: [] as string[],
};

/** Units that break a rule, as ids; a rule that breaks nowhere gives none. */
const breaking = (among: readonly Unit[], holds: (unit: Unit) => boolean): string[] =>
  among.filter((unit) => !holds(unit)).map(unitId);

const parentsLive = (unit: Unit): boolean =>
  unit.versions.every(({ parent, from }) => {
    const above = parent === null ? undefined : ids.get(parent);
    return unit.level === "nation"
      ? above === undefined
      : above !== undefined && levels[unit.level].includes(above.level) && existsOn(above, from);
  });

const parentLivesToTheEnd = (unit: Unit): boolean => {
  const last = unit.validTo ?? "9999-12-31";
  const parent = versionOn(unit, last).parent;
  return parent === null || existsOn(ids.get(parent)!, last);
};

describe("units", () => {
  it("have one identity each", () => expect(ids.size).toBe(units.length));
  it("hang under a living unit of the level above, from the first day of every version to the last day", () => {
    expect(breaking(units, parentsLive)).toEqual([]);
    expect(breaking(units, parentLivesToTheEnd)).toEqual([]);
  });
  it("would be caught under a dead parent", () => {
    const orphan: Unit = {
      ...ids.get("23710@2025-07-01")!,
      versions: [{ from: "2025-07-01", type: "Xã", name: "Ia Băng", parent: "64@0000" }],
    };
    expect(breaking([orphan], parentsLive)).toEqual(["23710@2025-07-01"]);
  });
  it("end no earlier than they begin, with versions in order that each say something new", () =>
    expect(
      breaking(units, ({ validFrom, validTo, versions }) => {
        const inOrder = versions.every((version, n) => n === 0 || versions[n - 1]!.from < version.from);
        const said = versions.map(({ type, name, parent }) => [type, name, parent].join());
        const news = said.every((words, n) => words !== said[n - 1]);
        return versions[0]?.from === validFrom && inOrder && news && (validTo === null || validFrom <= validTo);
      }),
    ).toEqual([]));
  it("never bear one code at one time", () => {
    for (const bearers of groupBy(units, (unit) => unit.code).values())
      expect(
        bearers.slice(1).filter((next, n) => bearers[n]!.validTo === null || bearers[n]!.validTo! >= next.validFrom),
      ).toEqual([]);
  });
  it("have a type and a tidy name", () => {
    const types = {
      nation: /^$/u,
      province: /^(Tỉnh|Thành phố)$/u,
      district: /^(Huyện|Quận|Thị xã|Thành phố)$/u,
      commune: /^(Xã|Phường|Thị trấn|Đặc khu)$/u,
    };
    const tidy = /^[\p{Lu}\d]\S*( \S+)*$/u;
    expect(
      breaking(units, (unit) =>
        unit.versions.every(({ type, name }) => types[unit.level].test(type) && tidy.test(name)),
      ),
    ).toEqual([]);
  });
});

describe("succession", () => {
  const forward = groupBy(successions, (line) => line.from);
  const backward = groupBy(successions, (line) => line.to);
  const without = new Set(
    unresolved.find(({ kind }) => kind === "commune-without-successor")!.rows.map((row) => `${row.slice(0, 5)}@0000`),
  );

  it("leads from a unit that was to a unit that is on the day, once per pair", () => {
    const odd = successions.filter(
      ({ from, to, on }) =>
        from === to || ids.get(from)!.validFrom >= on || !existsOn(ids.get(to)!, on) || existsOn(ids.get(from)!, on),
    );
    expect(odd).toEqual([]);
    expect(new Set(successions.map(({ from, to }) => `${from} ${to}`)).size).toBe(successions.length);
  });
  it("states no share, because no source does", () =>
    expect(successions.filter(({ share }) => share !== null)).toEqual([]));
  it("is whole exactly where a commune or a province has one successor", () => {
    const others = [...forward].filter(([from]) => ids.get(from)!.level !== "district");
    expect(
      others.filter(([, lines]) => lines.some(({ extent }) => (extent === "whole") !== (lines.length === 1))),
    ).toEqual([]);
  });
  it("accounts for every unit that ended, but for those reported", () => {
    const ended = units.filter((unit) => unit.validTo !== null && !forward.has(unitId(unit))).map(unitId);
    expect(ended).toEqual([...without]);
  });
  it("accounts for every unit of the new order", () => {
    const begun = units.filter((unit) => unit.validFrom === "2025-07-01" && !backward.has(unitId(unit)));
    expect(begun).toEqual([]);
  });
  it("lets a district go whole only where all its communes went whole into one", () => {
    const whole = [...forward].filter(
      ([from, lines]) => ids.get(from)!.level === "district" && lines[0]!.extent === "whole",
    );
    expect(whole.every(([, lines]) => lines.length === 1)).toBe(true);
    const zones = ["318", "471", "498", "536", "755"].map((code) => `${code}@0000`);
    expect(whole.map(([from]) => from)).toEqual(expect.arrayContaining(zones));
    const wrong = whole.filter(([district, [line]]) => {
      const held = units.filter(
        (unit) => unit.level === "commune" && unit.versions.some(({ parent }) => parent === district),
      );
      const allThere = (commune: Unit): boolean =>
        unitId(commune) === line!.to ||
        (forward.get(unitId(commune)) ?? []).every(({ to, extent }) => to === line!.to && extent === "whole");
      return !held.every(allThere);
    });
    expect(wrong.map(([district]) => district)).toEqual([]);
  });
});
