import type { OtherValue, TargetView } from "@xhht/api";

/** What the parent and the nation set for the same goal; those who set nothing are left out. */
export const othersOf = (target: TargetView): OtherValue[] =>
  [target.parent, target.nation].filter((one): one is OtherValue => one !== null && one.standing !== "missing");
