/** A calendar day as ISO text, `2025-07-01`. */
export type IsoDate = string;

/** Tiers of administration; `district` ended on 30/06/2025 (NQ 203/2025/QH15). */
export type Level = "nation" | "province" | "district" | "commune";

/** Identity of a unit: `code@validFrom`, e.g. `21439@0000`; an unknown beginning is `0000`. */
export type UnitId = string;

/** What may change while a unit stays the same unit: its name, its type (xã → phường), its parent. */
export interface UnitVersion {
  /** First day on which this version holds, `0000` where unknown. */
  from: IsoDate | "0000";
  /** Name without the type: `Nguyễn Nghiêm`. */
  name: string;
  /** Type as officers write it: `Tỉnh`, `Thành phố`, `Quận`, `Huyện`, `Thị xã`, `Xã`, `Phường`, `Thị trấn`, `Đặc khu`. */
  type: string;
  /** The unit above, or null for the nation itself. */
  parent: UnitId | null;
}

/** An administrative unit through time. A merger or a split ends it, even where its code is used again. */
export interface Unit {
  /** Official code as text, leading zeros kept (QĐ 124/2004, then QĐ 19/2025); the nation is `VN`. */
  code: string;
  level: Level;
  /** First day, `0000` where unknown. */
  validFrom: IsoDate | "0000";
  /** Last day (inclusive), or null while the unit exists. */
  validTo: IsoDate | null;
  /** Dated attributes, oldest first; never empty. */
  versions: UnitVersion[];
}

/** One line of succession: (part of) `from` became (part of) `to`. */
export interface Succession {
  from: UnitId;
  to: UnitId;
  /** `whole`: all of `from` went into `to`; `part`: only some of it. */
  extent: "whole" | "part";
  /** Share of `from`'s population, 0–1, or null where no source states it. */
  share: number | null;
  /** First day of the new order. */
  on: IsoDate;
}

/** A unit named by its code and any day on which it existed; a code alone names several units. */
export interface UnitRef {
  code: string;
  on: IsoDate;
}

/** The identity of a unit. */
export const unitId = (unit: Pick<Unit, "code" | "validFrom">): UnitId => `${unit.code}@${unit.validFrom}`;

/** The version of a unit that holds on a day (its first version where the day is earlier). */
export const versionOn = (unit: Unit, on: IsoDate): UnitVersion =>
  unit.versions.findLast((version) => version.from <= on) ?? unit.versions[0]!;

/** Name with its type, as on a letterhead: `Phường Nguyễn Nghiêm`. */
export const fullName = (version: UnitVersion): string => `${version.type} ${version.name}`.trim();

/** Whether the unit exists on a day. */
export const existsOn = (unit: Unit, on: IsoDate): boolean =>
  unit.validFrom <= on && (unit.validTo === null || on <= unit.validTo);
