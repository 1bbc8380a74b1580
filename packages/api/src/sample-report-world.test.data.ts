import type { Grant, LoadedPlugin, MemberRole, PluginDefinition, Takeover, Unit, UnitId } from "@xhht/core";
import { type Database, loadNationalTree, openDatabase, recordTakeover, storePlugins } from "@xhht/db";
import { sampleTree } from "@xhht/testing";
import type { Context } from "./context.ts";
import type { Actor } from "./report-view.ts";
import { samplePeople, samplePlugins } from "./sample-world.test.data.ts";
import { openWorld, type World } from "./world.ts";

/** Units of the sample country as it stands in 2026. */
export const place = {
  nation: "VN@0000",
  province: "80@0000",
  /** Took over the plan of the old ward with its code. */
  ward: "27685@2025-07-01",
  /** Has no plan. */
  neighbour: "27700@0000",
  otherProvince: "82@0000",
  otherWard: "28300@0000",
  /** Ended on 30/06/2025. */
  ended: "27688@0000",
} as const satisfies Record<string, UnitId>;

/** Report of the ward that took a plan over, and of its neighbour without one. */
export const report = { ofPlan: `${place.ward}~ward-duc-pho/qd-1373~2026`, common: `${place.neighbour}~common~2026` } as const;

const unit = (code: string, level: Unit["level"], type: string, name: string, parent: string): Unit => ({
  code,
  level,
  validFrom: "0000",
  validTo: null,
  versions: [{ from: "0000", name, type, parent }],
});

const tree = () => {
  const { units, successions } = sampleTree();
  const more = [
    unit("27700", "commune", "Xã", "Phú Hội", place.province),
    unit("82", "province", "Tỉnh", "Đồng Tháp", place.nation),
    unit("28300", "commune", "Xã", "Tam Nông", place.otherProvince),
  ];
  return { units: [...units, ...more], successions, hash: "sample-reports" };
};

/** The old ward's plan, carried on by the ward that now bears its code. */
const takeover: Takeover = {
  plugin: "ward-duc-pho",
  plan: "qd-1373",
  successor: place.ward,
  document: { kind: "QĐ", number: "12/QĐ-UBND", issuedOn: "2025-07-02", issuer: "UBND phường Đức Phổ" },
  from: "2025-07-02",
};

/** The day on which the samples stand: the afternoon of 22/11/2026 in Việt Nam. */
export const sampleNow = (): Date => new Date("2026-11-22T07:00:00.000Z");

/** A database with the sample country, its plans and people, and the world that is read from it. */
export interface SampleReports {
  db: Database;
  world: World;
  /** A context in which this person asks; without one nobody is signed in. */
  as(actor: Actor | null, now?: () => Date): Context;
}

/** Opens the sample country on a given database. Give `more` to change or add plugins. */
export const openSampleReports = async (url: string, more: readonly PluginDefinition[] = []): Promise<SampleReports> => {
  const db = await openDatabase(url);
  await db.migrate();
  await loadNationalTree(db, tree());
  const kept = samplePlugins.filter(({ definition }) => more.every(({ id }) => id !== definition.id));
  const plugins: LoadedPlugin[] = [...kept, ...more.map((definition) => ({ definition, version: "1.0.0", home: "folder" as const }))];
  const stored = await storePlugins(db, plugins, { now: sampleNow() });
  if (!stored.ok) throw new Error(JSON.stringify(stored.issues));
  await recordTakeover(db, takeover);
  const world = await openWorld({ db, plugins, now: sampleNow, version: "1.2.3" });
  if (!world.ok) throw new Error(JSON.stringify(world.issues));
  const as = (actor: Actor | null, now = sampleNow): Context => ({ world: world.value, db, now, actor: async () => actor, people: samplePeople, demo: false, requestId: "test" });
  return { db, world: world.value, as };
};

/** A person with a role in a unit, without end. */
export const person = (name: string, ...roles: (readonly [MemberRole, UnitId])[]): Actor => {
  const grants: Grant[] = roles.map(([role, unit]) => ({ role, unit, from: "2026-01-01", to: null }));
  return { id: idOf(name), name, email: `${idOf(name)}@sample.vn`, grants, strong: true, mustChangePassword: false, session: `session-${idOf(name)}` };
};

const idOf = (name: string): string => name.toLowerCase().normalize("NFD").replaceAll(/[^a-z0-9]+/g, "-");

/** Writes a person with her roles into the database, as if she had been invited. */
export const settle = async ({ q, t }: Database, { id, name, email, grants }: Actor): Promise<void> => {
  const now = sampleNow();
  await q.insert(t.person).values({ id, name, email, emailVerified: true, disabled: false, mustChangePassword: false, createdAt: now, updatedAt: now });
  for (const [at, { role, unit, from, to }] of grants.entries())
    await q.insert(t.membership).values({ id: `${id}-${at}`, person: id, role, unit, from, to, grantedBy: null, grantedAt: now });
};
