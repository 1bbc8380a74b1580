import { grantsOf, personById, readAssignments } from "@xhht/db";
import { eachEngine } from "@xhht/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appRouter } from "./router.ts";
import { openSampleReports, person, place, report, sampleNow, type SampleReports, settle } from "./sample-report-world.test.data.ts";

const chief = person("Đỗ Thu Hà", ["administrator", place.province]);
const hoa = person("Lê Thị Hoa", ["reporter", place.ward]);
const minh = person("Trần Văn Minh", ["reporter", place.ward]);
const nga = person("Vũ Thị Nga", ["viewer", place.ward]);
const far = person("Cao Văn Xa", ["viewer", place.ward], ["viewer", place.otherWard]);

eachEngine("members", ({ newDatabase }) => {
  let sample: SampleReports;
  const as = (actor: Parameters<SampleReports["as"]>[0]) => appRouter.createCaller(sample.as(actor));
  const signIn = async (who: string): Promise<void> => {
    const { q, t } = sample.db;
    const now = sampleNow();
    await q.insert(t.session).values({ id: `s-${who}`, userId: who, token: `t-${who}`, strong: false, expiresAt: now, createdAt: now, updatedAt: now } as never);
  };
  const sessionsOf = async (who: string): Promise<number> => (await sample.db.q.select().from(sample.db.t.session)).filter(({ userId }) => userId === who).length;
  const assign = (item: string, owner: string | null, deputy: string | null) => as(hoa).assignments.set({ report: report.ofPlan, item, agency: "hkh-xa", owner, deputy });

  beforeAll(async () => {
    sample = await openSampleReports(await newDatabase());
    for (const one of [chief, hoa, minh, nga, far]) await settle(sample.db, one);
  });
  afterAll(() => sample.db.close());

  test("an invited person gets one secret; a second role needs none, and ends her sessions at once", async () => {
    const invite = { unit: place.ward, name: "Phạm Thị Mới", email: "Moi@Sample.vn", from: "2026-11-22", to: null };
    const first = await as(chief).members.invite({ ...invite, role: "viewer" });
    expect(first).toMatchObject({ secret: "sample-secret" });
    await signIn(first.person);
    expect(await as(chief).members.invite({ ...invite, role: "clerk" })).toMatchObject({ person: first.person, secret: null });
    expect(await sessionsOf(first.person)).toBe(0);
    expect(await as(hoa).members.list({ unit: place.ward })).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "Phạm Thị Mới", email: "moi@sample.vn", roleLabel: "Văn thư", disabled: false, secondFactor: false })]),
    );
  });

  test("who answers for a target is a member, and not her own deputy", async () => {
    await expect(assign("SKILL_INFO", "nobody", null)).rejects.toMatchObject({ message: expect.stringContaining("không có vai trò nào tại đơn vị") as string });
    await expect(assign("SKILL_INFO", hoa.id, hoa.id)).rejects.toMatchObject({ message: expect.stringContaining("phải khác") as string });
    await expect(assign("NOTHING", hoa.id, minh.id)).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    expect(await assign("SKILL_INFO", hoa.id, minh.id)).toMatchObject({
      label: "Người có năng lực thông tin", agency: { label: "Hội Khuyến học xã" }, owner: { name: "Lê Thị Hoa" }, deputy: { name: "Trần Văn Minh" }, missing: [],
    });
    expect((await as(hoa).work.get()).orphans).toBe(1);
  });

  test("who leaves hands over: the deputy becomes the owner, and what is then missing is an orphan again", async () => {
    const [member] = (await as(chief).members.list({ unit: place.ward })).filter(({ person: one }) => one === hoa.id);
    await signIn(hoa.id);
    await as(chief).members.revoke({ membership: member!.membership });
    expect(await grantsOf(sample.db, hoa.id)).toEqual([]);
    expect(await sessionsOf(hoa.id)).toBe(0);
    expect(await readAssignments(sample.db, place.ward)).toMatchObject([{ item: "SKILL_INFO", owner: minh.id, deputy: null }]);
    expect((await as(minh).work.get()).orphans).toBe(2);
  });

  test("a disabled person is out at once and everywhere; an administrator does not decide on whoever also serves elsewhere", async () => {
    await signIn(nga.id);
    await as(chief).members.disable({ person: nga.id });
    expect(await sessionsOf(nga.id)).toBe(0);
    expect((await as(minh).members.list({ unit: place.ward })).find(({ person: one }) => one === nga.id)).toMatchObject({ disabled: true });
    await expect(as(chief).members.disable({ person: far.id })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("Xã Tam Nông") as string });
    await expect(as(chief).members.disable({ person: chief.id })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    await expect(as(chief).members.disable({ person: "nobody" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const invite = { unit: place.ward, role: "viewer", name: "Vũ Thị Nga", email: nga.email, from: "2026-11-22", to: null } as const;
    await expect(as(chief).members.invite(invite)).rejects.toMatchObject({ message: expect.stringContaining("đang bị khóa") as string });
  });

  test("who lost her secret gets another: every session and the second factor end at once, and it must be replaced; only whoever administers all her units gives it", async () => {
    const { q, t } = sample.db;
    await signIn(minh.id);
    await signIn(hoa.id);
    await q.insert(t.twoFactor).values({ id: "f", userId: minh.id, secret: "x", backupCodes: "x", verified: true });
    const others = await sessionsOf(hoa.id);
    expect(await as(chief).members.reissue({ person: minh.id })).toEqual({ secret: "sample-secret" });
    expect([await sessionsOf(minh.id), await sessionsOf(hoa.id)]).toEqual([0, others]);
    expect(await q.select().from(t.twoFactor)).toEqual([]);
    expect(await personById(sample.db, minh.id)).toMatchObject({ mustChangePassword: true, twoFactorEnabled: false });
    expect((await grantsOf(sample.db, minh.id)).map(({ role }) => role)).toEqual(["reporter"]);

    // A key to somebody's account is a key to all that she may do: not for whoever administers a part of it.
    await signIn(far.id);
    await expect(as(chief).members.reissue({ person: far.id })).rejects.toMatchObject({ code: "FORBIDDEN", message: expect.stringContaining("Xã Tam Nông") as string });
    expect(await sessionsOf(far.id)).toBe(1);
    await expect(as(chief).members.reissue({ person: chief.id })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    await expect(as(minh).members.reissue({ person: nga.id })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a new secret opens a disabled account again", async () => {
    expect(await personById(sample.db, nga.id)).toMatchObject({ disabled: true });
    await as(chief).members.reissue({ person: nga.id });
    expect(await personById(sample.db, nga.id)).toMatchObject({ disabled: false, mustChangePassword: true });
  });

  test("each of these acts is in the log, in words", async () => {
    const says = (await as(chief).audit.list({ unit: place.ward, limit: 50 })).map((line) => line.says);
    expect(says).toEqual(
      expect.arrayContaining([
        "Mời Phạm Thị Mới làm người xem tại Phường Đức Phổ.",
        "Giao vai trò văn thư tại Phường Đức Phổ cho Phạm Thị Mới.",
        "Phân công “Người có năng lực thông tin” tại Phường Đức Phổ.",
        "Gỡ vai trò chuyên viên tại Phường Đức Phổ của Lê Thị Hoa.",
        "Bàn giao một việc của Lê Thị Hoa tại Phường Đức Phổ.",
        "Khóa tài khoản của Vũ Thị Nga.",
        "Cấp lại mật khẩu một lần cho Trần Văn Minh; mọi phiên làm việc và bước xác thực thứ hai của người này kết thúc.",
      ]),
    );
  });

  test("me: roles of today in words, whether a second factor is asked, and nothing for a visitor", async () => {
    expect(await as(null).me.get()).toBeNull();
    expect(await as({ ...chief, strong: false }).me.get()).toMatchObject({
      name: "Đỗ Thu Hà", needsSecondFactor: true, strong: false, unread: 0, memberships: [{ roleLabel: "Quản trị", unit: { name: "Tỉnh Tây Ninh" } }],
    });
  });
});
