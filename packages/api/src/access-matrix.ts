import { type Act, type MemberRole, memberRoleLabel, policy, type Reach } from "@xhht/core";
import type { Policy } from "./trpc.ts";

/** Where a unit lies, seen from the unit in which somebody has a role; `ended` lay below it. */
export type Relation = "own" | "child" | "sibling" | "parent" | "elsewhere" | "ended";

/** Who asks: somebody with one role, or nobody who is signed in. */
export type Asker = MemberRole | "visitor";

/** Everybody who may ask. */
export const askers: readonly Asker[] = ["visitor", ...(Object.keys(memberRoleLabel) as MemberRole[])];

/** A way by which bytes go in or out, beside the procedures, and who may take it. */
export interface BytePath {
  method: "POST" | "PATCH" | "HEAD" | "DELETE" | "GET";
  url: string;
  policy: Policy;
}

/** Every byte path. Whoever may not read a unit's drafts gets a file or a paper only once it was sent to her, or published. */
export const bytePaths: readonly BytePath[] = [
  { method: "POST", url: "/files/uploads", policy: "evidence.write" },
  { method: "PATCH", url: "/files/uploads/:id", policy: "evidence.write" },
  { method: "HEAD", url: "/files/uploads/:id", policy: "evidence.write" },
  { method: "DELETE", url: "/files/uploads/:id", policy: "evidence.write" },
  { method: "GET", url: "/files/:id", policy: "draft.read" },
  { method: "POST", url: "/imports", policy: "import.write" },
  { method: "POST", url: "/templates", policy: "definition.write" },
  { method: "GET", url: "/calendar/:report.ics", policy: "report.read" },
  { method: "GET", url: "/papers/:file", policy: "draft.read" },
  { method: "GET", url: "/figures/:unit/:period", policy: "report.read" },
];

const reached: Record<Reach, readonly Relation[]> = { unit: ["own"], subtree: ["own", "child", "ended"], below: ["child", "ended"] };
const readsOnly: readonly Policy[] = ["draft.read", "report.read", "assignment.read", "member.read", "audit.read"];

/**
 * Whether the policy table allows it, worked out without `can`, so that tests can hold every way in against it. A unit
 * that ended is only read; `isOver` says that the asker's own unit ended.
 */
export const expects = (rule: Policy, asker: Asker, relation: Relation, isOver = false): boolean => {
  if (rule === "public") return true;
  if (asker === "visitor") return false;
  if (rule === "self") return true;
  const reach = (policy[rule] as Partial<Record<MemberRole, Reach>>)[asker];
  if (!reach || !reached[reach].includes(relation)) return false;
  return readsOnly.includes(rule) || !(isOver || relation === "ended");
};

/** The acts of the policy table that some procedure or byte path asks for. */
export const actsOf = (policies: Iterable<Policy>): Set<Act> => new Set([...policies].filter((one): one is Act => one !== "self" && one !== "public"));
