import { type MemberRole, ok, reportRef, transition, type UnitId } from "@xhht/core";
import { actOnReport, contentHash, readReport } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { actorContext } from "./answer/view-card.ts";
import { contentNow, readCells } from "./report-content.ts";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, type SampleReports, sampleNow, settle } from "./sample-report-world.test.data.ts";

const units: UnitId[] = [place.neighbour, place.otherWard];
const everywhere = (role: MemberRole) => units.map((unit): [MemberRole, UnitId] => [role, unit]);
const hoa = person("Lê Thị Hoa", ...everywhere("reporter"));
const minh = person("Trần Văn Minh", ...everywhere("reporter"));
const lan = person("Phạm Ngọc Lan", ...everywhere("approver"));

/** Numbers from 0 to below 1, the same every time. */
const random = ((state: number) => () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31)(2026);
const chance = (most: number) => new Promise((resolve) => setTimeout(resolve, random() * most));

eachEngine("a report that is typed into, submitted and approved at once", ({ newDatabase }) => {
  let sample: SampleReports;
  let lanes: string[];
  let ops = 0;
  const as = (actor: typeof hoa) => appRouter.createCaller(sample.as(actor));
  const tried = (call: Promise<unknown>): Promise<boolean> => call.then(() => true, () => false);
  const revision = async (id: string): Promise<number> => (await readReport(sample.db, id))?.revision ?? 0;

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [hoa, minh, lan]) await settle(sample.db, one);
    lanes = units.flatMap((unit) => [2023, 2024, 2025, 2026].flatMap((year) => sample.world.obligations(unit, year).map(({ id }) => id)));
    if (lanes.length < 4) throw new Error(`only ${lanes.length} reports to race on`);
  });
  afterAll(() => sample.db.close());

  const type = async (id: string, who: typeof hoa, key: string): Promise<void> => {
    const { unit, period } = reportRef(id)!;
    for (let n = 0; n < 3; n++) {
      await chance(12);
      const current = (await as(who).entries.history({ unit, period, key }))[0];
      const operation = { id: `01990000-0000-7000-8000-${String(++ops).padStart(12, "0")}`, key, baseVersion: current?.version ?? 0, typedAt: sampleNow().toISOString(), state: "value" as const, value: 1_000 + ops };
      await as(who).entries.push({ unit, period, operations: [operation] });
    }
  };

  /** Approves what the approver saw; `blind` leaves the comparison with what stands there out. */
  const approve = async (id: string, blind: boolean): Promise<boolean> => {
    const { hash } = await as(lan).reports.content({ id });
    await chance(25);
    const request = { act: "approve" as const, revision: await revision(id), hash };
    if (!blind) return tried(as(lan).reports.approve({ id, revision: request.revision, hash }));
    const ctx = sample.as(lan);
    const owed = ctx.world.obligation(id)!;
    const done = await actOnReport(sample.db, id, {
      by: lan, now: sampleNow(), chain: place.province,
      decide: (report) => {
        const moved = transition(report, request, { ...actorContext(ctx, lan, owed), at: sampleNow().toISOString(), hash, cells: ctx.world.form(owed).cells });
        return moved.ok ? ok(moved.value) : moved;
      },
    });
    return done.ok;
  };

  /** One race; whether what is approved is what stands there, or null where nothing was approved. */
  const race = async (id: string, blind: boolean): Promise<boolean | null> => {
    const submit = async (): Promise<void> => {
      for (let n = 0; n < 4; n++) if (await chance(8).then(async () => tried(as(minh).reports.submit({ id, revision: await revision(id) })))) return;
    };
    const approving = async (): Promise<void> => {
      for (let n = 0; n < 4; n++) if (await chance(12).then(() => approve(id, blind))) return;
    };
    await Promise.all([type(id, hoa, "base/nguoi-trong-do-tuoi-lao-dong"), submit(), approving()]);
    const owed = sample.world.obligation(id)!;
    const report = (await readReport(sample.db, id))!;
    const { content } = contentNow(sample.world, owed, await readCells(sample.world, sample.db, owed), report.planVersion);
    const again = { id, revision: report.revision, reason: "Vòng sau." };
    if (report.state === "submitted_internal") await as(lan).reports.return(again);
    if (report.state !== "approved") return null;
    await as(lan).reports.revise(again);
    return report.approvedHash === contentHash(content);
  };

  const run = async (races: number, blind: boolean): Promise<{ right: number; wrong: number }> => {
    const found = { right: 0, wrong: 0 };
    for (let at = 0; at < races; at += lanes.length)
      for (const same of await Promise.all(lanes.map((id) => race(id, blind)))) if (same !== null) found[same ? "right" : "wrong"] += 1;
    return found;
  };

  it("is never approved with other figures than were seen, in 500 interleavings", { timeout: 90_000 }, async () => {
    const { right, wrong } = await run(500, false);
    expect(wrong).toBe(0);
    expect(right).toBeGreaterThan(20);
  });

  it("control: without the comparison it is", { timeout: 60_000 }, async () => {
    expect((await run(120, true)).wrong).toBeGreaterThan(0);
  });
});
