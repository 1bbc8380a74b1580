import { day } from "../day.ts";
import { groupBy } from "../group-by.ts";
import type { Ledger } from "../ledger.ts";
import { joinName, nameKey } from "../name.ts";
import type { MappingRow, NewUnit, Reform } from "../source/read-reform.ts";
import type { Snapshot } from "../source/read-snapshot.ts";
import type { OldCommune } from "./attest-communes.ts";
import type { Source } from "./match-source.ts";

/** Rule: a coded line speaks of the commune that bears the code on the last day of the old order; a line without a code of the one it names. */
export const followLines = (
  communes: readonly OldCommune[],
  rows: readonly MappingRow[],
  sources: ReadonlyMap<MappingRow, Source>,
  targetOf: (row: MappingRow) => NewUnit | undefined,
): void => {
  const first = new Map(
    communes.filter((commune) => commune.from === day.unknown).map((commune) => [commune.code, commune]),
  );
  const last = new Map(
    communes.filter((commune) => commune.to === day.lastOfOldOrder).map((commune) => [commune.code, commune]),
  );
  for (const row of rows) {
    const source = sources.get(row);
    const commune =
      row.oldCode !== null
        ? last.get(row.oldCode)
        : source?.layer === "snapshot"
          ? first.get(source.code)
          : last.get(source?.code ?? "");
    const target = commune && targetOf(row);
    if (target) commune.into.add(target.code);
  }
};

/** Rule: a line without any old name leads from the island district without communes that bears the zone's name. District code → commune code. */
export const followZones = (
  snapshot: Snapshot,
  rows: readonly MappingRow[],
  targetOf: (row: MappingRow) => NewUnit | undefined,
  ledger: Ledger,
): Map<string, string> => {
  const peopled = new Set(snapshot.communes.map((commune) => commune.above));
  const empty = new Map(
    snapshot.districts
      .filter((district) => !peopled.has(district.code))
      .map((district) => [nameKey(district.name), district]),
  );
  const zones = new Map<string, string>();
  for (const row of rows) {
    const district = row.oldCode === null && row.old === null ? empty.get(nameKey(row.new.name)) : undefined;
    const target = district && targetOf(row);
    if (!target) continue;
    zones.set(district.code, target.code);
    ledger.note("zone-from-district", `${district.code} ${joinName(district)} → ${target.code} ${joinName(target)}`);
  }
  return zones;
};

/**
 * Rule: a new commune to which nothing leads comes from the one commune of its type and name that is left over in its old provinces;
 * that commune then lived to the end of the old order.
 */
export const followLeftOvers = (
  communes: readonly OldCommune[],
  reform: Reform,
  reached: ReadonlySet<string>,
  provinceOf: (commune: OldCommune) => string | undefined,
  ledger: Ledger,
): void => {
  const leftOver = groupBy(
    communes.filter((commune) => commune.into.size === 0),
    (commune) => `${provinceOf(commune)} ${joinName(commune.versions[0]!)}`,
  );
  for (const target of reform.communes) {
    if (reached.has(target.code)) continue;
    const [commune, ...others] = leftOver.get(`${target.above} ${joinName(target)}`) ?? [];
    if (!commune || others.length > 0) continue;
    commune.into.add(target.code);
    commune.to = day.lastOfOldOrder;
    ledger.note("commune-without-line", `${commune.code} ${joinName(target)} → ${target.code} ${joinName(target)}`);
  }
};

/**
 * Rule: a commune that ended before 30/06/2025 and that no line names went into the commune of its district that bore its name at
 * the end; failing that, into the one that bore its code.
 */
export const findHeirs = (communes: readonly OldCommune[], ledger: Ledger): Map<OldCommune, OldCommune> => {
  const atEnd = communes.filter((commune) => commune.to === day.lastOfOldOrder);
  const byName = new Map(
    atEnd.map((commune) => [`${commune.versions.at(-1)!.district} ${nameKey(commune.versions.at(-1)!.name)}`, commune]),
  );
  const byCode = new Map(atEnd.map((commune) => [commune.code, commune]));
  const heirs = new Map<OldCommune, OldCommune>();
  for (const commune of communes) {
    if (commune.to === day.lastOfOldOrder) continue;
    const { name, type, district } = commune.versions[0]!;
    const described = `${commune.code} ${joinName({ type, name })}, ${district}`;
    ledger.note("end-undated", described);
    if (commune.into.size > 0) continue;
    const heir = byName.get(`${district} ${nameKey(name)}`) ?? byCode.get(commune.code);
    if (heir) heirs.set(commune, heir);
    else ledger.note("commune-without-successor", described);
  }
  return heirs;
};
