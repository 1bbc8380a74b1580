import type { IsoDate, UnitId } from "../unit/unit.ts";

/** Identity of a person who signs in. */
export type PersonId = string;

/** What a person may be in a unit. */
export type MemberRole = "viewer" | "reporter" | "approver" | "clerk" | "receiver" | "configurer" | "administrator";

/** Vietnamese words for the roles. */
export const memberRoleLabel: Record<MemberRole, string> = {
  viewer: "Người xem",
  reporter: "Chuyên viên",
  approver: "Lãnh đạo",
  clerk: "Văn thư",
  receiver: "Cấp trên tiếp nhận",
  configurer: "Người cấu hình",
  administrator: "Quản trị",
};

/** Roles that sign in with a second factor. */
export const needsSecondFactor: readonly MemberRole[] = ["approver", "administrator"];

/** A role of a person in a unit, for some days. */
export interface Grant {
  role: MemberRole;
  unit: UnitId;
  from: IsoDate;
  /** Last day, or null where there is no end. */
  to: IsoDate | null;
}
