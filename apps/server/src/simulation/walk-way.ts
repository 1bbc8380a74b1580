import {
  bindsContent, contentOf, type Grant, type MemberRole, type Observation, type PersonId, type Report, type ReportContent, type ReportForm, reportId, transition,
  type UnitId, unitId, type UnitTree,
} from "@xhht/core";
import { dayIn, factsIn, type World } from "@xhht/api";
import { contentHash, type LaidReport, provinceOf, untouched } from "@xhht/db";
import type { Owed } from "./common-report.ts";
import type { Step, Typed } from "./way-of.ts";

/** Who acts in a simulation, one person for each role. */
export type Staff = Readonly<Partial<Record<MemberRole, { id: PersonId; name: string }>>>;

/** What a report is walked with. */
interface Office {
  tree: UnitTree;
  staff: Staff;
  form: ReportForm;
}

/** Where a report stands while it is walked along its way. */
interface Walk {
  report: Report;
  events: LaidReport["events"][number][];
  snapshots: { hash: string; content: ReportContent; frozenAt: Date; sentAt: Date | null }[];
  versions: Observation[];
  standing: Map<string, Observation>;
  /** What stands in it, until something is entered. */
  content: { hash: string; content: ReportContent } | null;
}

/**
 * Walks a report along its way by the very rules of the workflow, and gives all that the procedures would have stored. A
 * step that the workflow refuses is thrown: the simulation does what no person could do.
 */
export const walkWay = (world: World, staff: Staff, { owed, form }: Owed, way: readonly Step[]): LaidReport => {
  const { unit, period, plan } = owed;
  const office = { tree: world.tree, staff, form };
  const walk: Walk = { report: untouched(owed, plan?.number ?? null), events: [], snapshots: [], versions: [], standing: new Map(), content: null };
  for (const step of way) {
    if (step.enter) enter(office, walk, step);
    else act(office, walk, step);
  }
  const { report, events, snapshots, versions } = walk;
  const sent = report.sentAt === null ? undefined : snapshots.find(({ hash }) => hash === report.approvedHash);
  const province = provinceOf(world.tree, world.tree.byId(unit)!, period);
  const facts = sent ? factsIn({ counting: world.counting, form: () => form }, owed, Object.fromEntries(sent.content.cells.map((cell) => [cell.key, cell]))) : [];
  return {
    report, events, snapshots, versions,
    facts: facts.map((parts) => ({ ...parts, report: owed.id, hash: sent!.hash, sentAt: new Date(report.sentAt!), province })),
  };
};

const enter = (office: Office, walk: Walk, { at, by, enter: cells }: Step & { enter: Typed[] }): void => {
  walk.content = null;
  const { id: author, name: authorName } = office.staff[by]!;
  for (const { key, state, value } of cells) {
    const version = (walk.standing.get(key)?.version ?? 0) + 1;
    const saved: Observation = { key, state, value: typeof value === "string" ? value.normalize("NFC") : value, version, author, authorName, typedAt: at, savedAt: at };
    walk.standing.set(key, saved);
    walk.versions.push(saved);
  }
  if (walk.report.state === "not_started") act(office, walk, { at, by, act: { act: "start" } });
};

const act = ({ tree, staff, form }: Office, walk: Walk, { at, by, act: request }: Extract<Step, { act: object }>): void => {
  const { report } = walk;
  const { id } = staff[by]!;
  const on = dayIn(new Date(at));
  const frozen = bindsContent.includes(request.act) ? contentNow(form, walk) : null;
  const hash = frozen?.hash ?? null;
  const done = transition(report, { ...request, revision: report.revision, hash: hash ?? undefined }, {
    by: id, on, at, hash, tree, grants: grantsFor(tree, by, report.unit, on), cells: form.cells,
  });
  if (!done.ok) throw new Error(`A simulated ${request.act} of ${reportId(report)} was refused: ${done.issues.map(({ message }) => message).join(" ")}`);
  const { from, to, reason, cells, alone } = done.value.event;
  walk.events.push({ act: request.act, from, to, by: id, at, reason, cells, hash: done.value.event.hash, alone });
  walk.report = done.value.report;
  if (frozen && request.act !== "send" && !walk.snapshots.some((one) => one.hash === hash)) walk.snapshots.push({ ...frozen, frozenAt: new Date(at), sentAt: null });
  const { approvedHash, sentAt } = walk.report;
  if (sentAt !== report.sentAt) for (const one of walk.snapshots) if (one.hash === approvedHash) one.sentAt = sentAt === null ? null : new Date(sentAt);
};

const contentNow = (form: ReportForm, walk: Walk): NonNullable<Walk["content"]> => {
  if (walk.content) return walk.content;
  const content = contentOf(form, [...walk.standing.values()], [], walk.report.planVersion);
  return (walk.content = { content, hash: contentHash(content) });
};

/** The right that the role gives: whoever receives has it in the unit above. */
const grantsFor = (tree: UnitTree, role: MemberRole, unit: UnitId, on: string): Grant[] => {
  const [above] = tree.ancestors(tree.byId(unit)!, on);
  return [{ role, unit: role === "receiver" && above ? unitId(above) : unit, from: "2000-01-01", to: null }];
};
