import type { UnitRef } from "../unit/unit.ts";

/** Identity of an agency within a composed definition: `hoi-khuyen-hoc-xa`. */
export type AgencyId = string;

/** A body that leads, coordinates, advises, supervises, reports or receives. */
export interface Agency {
  label: string;
  /** Short form for narrow columns: `HKH`. */
  short?: string;
  /** `outside`: a body of another unit or tier, which owes this unit nothing by this plan. */
  outside?: true;
  /** The unit to which the body belongs, when it is not the plan's own: it ends when that unit ends. */
  of?: UnitRef;
  /** A body that many agencies form together: `các sở, ngành`. */
  collective?: true;
}

/** What an agency does in a duty. Absent where the document only says that it carries the duty out. */
export type Role = "lead" | "coordinate" | "advise" | "supervise";

/** Vietnamese words for the roles. */
export const roleLabel: Record<Role, string> = {
  lead: "Chủ trì",
  coordinate: "Phối hợp",
  advise: "Tham mưu",
  supervise: "Giám sát",
};
