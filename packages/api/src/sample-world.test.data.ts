import { about, atLeast, type LoadedPlugin, milestone, type PluginDefinition, ratio, setFor } from "@xhht/core";
import { type Database, loadNationalTree, openDatabase, storePlugins } from "@xhht/db";
import { samplePlan, samplePlugin, sampleTree } from "@xhht/testing";
import type { Context } from "./context.ts";
import { openWorld, type World } from "./world.ts";

/** A programme with one indicator, and a goal on it for every commune. */
const programme: PluginDefinition = {
  id: "national-1373",
  programme: {
    id: "qd-1373",
    label: "Xây dựng xã hội học tập giai đoạn 2021–2030",
    short: "Đề án 1373",
    decision: { kind: "QĐ", number: "1373/QĐ-TTg", issuedOn: "2021-07-30", issuer: "Thủ tướng Chính phủ" },
    period: { from: 2021, to: 2030 },
    milestones: [2025, 2030],
  },
  indicators: {
    SKILL_INFO: {
      label: "Người có năng lực thông tin",
      english: "People with information skills",
      phrase: "người trong độ tuổi lao động có năng lực thông tin",
      theme: "skills",
      measure: ratio({ of: "người có năng lực thông tin", outOf: "người trong độ tuổi lao động" }),
    },
  },
  targets: setFor(["nation", "commune"], milestone(2025, "Điều 1.II.2", [atLeast("SKILL_INFO", 50)])),
};

/** Makes accounts without a password, as a server makes them with one. */
export const samplePeople: Context["people"] = {
  newSecret: async () => ({ secret: "sample-secret", hash: "-" }),
  async create({ q, t }, { name, email }) {
    const at = new Date("2026-11-22T07:00:00.000Z");
    const id = `person-${email}`;
    await q.insert(t.person).values({ id, name, email, emailVerified: false, disabled: false, mustChangePassword: true, createdAt: at, updatedAt: at });
    return id;
  },
};

const level: PluginDefinition = {
  id: "level-commune",
  level: "commune",
  agencies: { "ubnd-xa": { label: "UBND xã", short: "UBND" }, "hkh-xa": { label: "Hội Khuyến học xã", short: "HKH" } },
  reporting: [
    { id: "yearly", label: "Báo cáo năm", due: { month: 12, day: 5, inclusive: false }, to: ["ubnd-xa"], source: "mặc định" },
  ],
};

const ward = samplePlugin({
  plans: [
    samplePlan({
      targets: milestone(2025, "II.2.a", [about("SKILL_INFO", 35)]),
      taskGroups: [{ number: "1", title: "Tuyên truyền", source: "III.1", tasks: [{ number: "a", text: "Phát thanh hằng tuần.", source: "III.1.a" }] }],
      responsibilities: [
        {
          number: "1",
          agency: "hkh-xa",
          source: "V.1",
          duties: [{ number: "a", text: "Chủ trì tuyên truyền.", source: "V.1.a", role: "lead", with: ["ubnd-xa"], tasks: ["III.1"] }],
        },
      ],
      reporting: [{ id: "yearly", label: "Báo cáo kết quả năm", due: null, to: ["ubnd-xa"], source: "V.2" }],
    }),
  ],
});

/** The plugins of the sample world. */
export const samplePlugins: LoadedPlugin[] = [programme, level, ward].map((definition) => ({ definition, version: "1.0.0", home: "folder" }));

/** A small world on a given database: one ward whose unit ended on 30/6/2025, its level and its programme. */
export const openSampleWorld = async (url: string, plugins = samplePlugins): Promise<{ db: Database; world: World }> => {
  const now = (): Date => new Date("2024-05-01T00:00:00Z");
  const db = await openDatabase(url);
  await db.migrate();
  await loadNationalTree(db, sampleTree());
  const stored = await storePlugins(db, plugins, { now: now() });
  if (!stored.ok) throw new Error(JSON.stringify(stored.issues));
  const world = await openWorld({ db, plugins, now, version: "1.2.3" });
  if (!world.ok) throw new Error(JSON.stringify(world.issues));
  return { db, world: world.value };
};

/** The context of a visitor who is not signed in. */
export const visitor = ({ db, world }: { db: Database; world: World }): Context => ({
  world,
  db,
  now: () => new Date("2024-05-01T00:00:00Z"),
  actor: async () => null,
  people: samplePeople,
  demo: false,
  requestId: "test",
});
