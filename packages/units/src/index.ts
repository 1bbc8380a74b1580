export { day } from "./day.ts";
export { type UnitDescription, describeUnit } from "./describe-unit.ts";
export type { Finding, FindingKind, Unresolved } from "./ledger.ts";
export { type NationalUnits, loadUnits } from "./load-units.ts";
export { nationalTree, nationalUnits } from "./national-tree.ts";
export { searchKey } from "./search/search-key.ts";
export { type SearchOptions, type UnitHit, searchUnits } from "./search/search-units.ts";
export { type Supplement, supplements } from "./supplement.ts";
export { treeStamp } from "./tree-stamp.ts";
