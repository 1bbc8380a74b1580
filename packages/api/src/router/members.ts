import { randomUUID } from "node:crypto";
import { memberRoleLabel, type UnitId, unitId } from "@xhht/core";
import { appendAudit, disablePerson, findMembership, grant, grantsOf, membersOf, type Membership, personByEmail, personById, resetAccess, revoke } from "@xhht/db";
import { z } from "zod";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import { auditEntry } from "../audit-entry.ts";
import type { Context } from "../context.ts";
import { dayIn } from "../day-in.ts";
import * as input from "../input.ts";
import { leave } from "../leave.ts";
import { overseer } from "../overseer.ts";
import { refuse } from "../refused.ts";
import type { MemberView } from "../report-view.ts";
import { staffOf } from "../staff.ts";
import { allowed, found, router } from "../trpc.ts";

const invitation = z
  .strictObject({
    unit: input.unitId,
    role: input.role,
    name: input.personName,
    email: input.email,
    from: input.day,
    /** Last day, or null where there is no end. */
    to: input.day.nullable(),
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ["to"], message: "phải không sớm hơn ngày bắt đầu" });

const missing = "Không có tài khoản nào như vậy. Hãy tải lại trang để thấy danh sách mới.";

type Desk = Pick<Context, "world" | "db" | "now">;

/** Every unit in which a person has a role: who keeps her out must be allowed to in each; the nation's where she has none. */
const unitsOf = async ({ person }: { person: string }, { db, world, now }: Desk): Promise<UnitId[]> => {
  const units = (await grantsOf(db, person)).map(({ unit }) => overseer(world.tree, unit, dayIn(now()))).filter((unit) => unit !== null);
  return units.length > 0 ? [...new Set(units)] : world.tree.units.filter(({ level }) => level === "nation").map(unitId);
};

const unitOf = async ({ membership }: { membership: string }, { db, world, now }: Desk): Promise<UnitId | null> => {
  const known = await findMembership(db, membership);
  return known && overseer(world.tree, known.unit, dayIn(now()));
};

/** The people of a unit and what they may be. */
export const membersRouter = router({
  list: allowed("member.read", z.strictObject({ unit: input.unitId }), ({ unit }) => unit).query(
    async ({ ctx: { db, world, now }, input: { unit } }): Promise<MemberView[]> => {
      const summary = summarizeUnit(world.tree, world.tree.byId(unit)!, dayIn(now()));
      return (await membersOf(db, unit)).map(({ id, role, ...member }) => ({ ...member, membership: id, role, roleLabel: memberRoleLabel[role], unit: summary }));
    },
  ),
  /** Answers the one-time secret of a new account, or null where the person has an account already. */
  invite: allowed("member.write", invitation, ({ unit }) => unit).mutation(async ({ ctx, input: { unit, role, name, email, from, to } }) => {
    const given = await ctx.people.newSecret();
    return ctx.db.tx(async (tx) => {
      const known = await personByEmail(tx, email);
      if (known?.disabled)
        throw refuse("member.disabled", `Tài khoản ${email} đang bị khóa.`, "Hãy mở khóa tài khoản trước khi giao vai trò.", "email");
      const person = known?.id ?? (await ctx.people.create(tx, { name, email }, given));
      const membership: Membership = { id: randomUUID(), person, role, unit, from, to };
      const details = { person, name: known?.name ?? name, role, from, to };
      await grant(tx, membership, auditEntry(ctx, ctx.actor, unit, { act: known ? "member.grant" : "member.invite", object: membership.id, details }));
      return { membership: membership.id, person, secret: known ? null : given.secret };
    });
  }),
  /** Ends a role at once; what the person answered for goes to `successor`, else to her deputies. */
  revoke: allowed("member.write", z.strictObject({ membership: input.id, successor: input.id.optional() }), unitOf).mutation(async ({ ctx, input: asked }) => {
    const { world, now, db, actor } = ctx;
    const { membership: id, successor = null } = asked;
    await db.tx(async (tx) => {
      const gone = "Vai trò này đã được gỡ. Hãy tải lại trang để thấy danh sách mới.";
      const { unit, person, role, from, to } = found(await findMembership(tx, id), gone);
      const details = { person, name: (await staffOf(tx, unit, dayIn(now()))).get(person)?.name, role, from, to };
      found((await revoke(tx, id, auditEntry({ world, now }, actor, unit, { act: "member.revoke", object: id, details }))) || null, gone);
      await leave({ world, now }, tx, actor, { unit, leaver: person, successor });
    });
    return done;
  }),
  /** Keeps a person out everywhere at once; her deputies take over what she answered for. */
  disable: allowed("member.write", z.strictObject({ person: input.id }), unitsOf).mutation(async ({ ctx: { world, now, db, actor }, input: { person } }) => {
    if (person === actor.id)
      throw refuse("member.self", "Bạn không thể tự khóa tài khoản của mình.", "Hãy nhờ một quản trị khác làm việc này.", "person");
    const units = [...new Set((await grantsOf(db, person)).map(({ unit }) => unit))];
    const [first] = await unitsOf({ person }, { db, world, now });
    await db.tx(async (tx) => {
      const { name } = found(await personById(tx, person), missing);
      await disablePerson(tx, person, auditEntry({ world, now }, actor, first!, { act: "member.disable", object: person, details: { name } }));
      for (const unit of units) await leave({ world, now }, tx, actor, { unit, leaver: person, successor: null });
    });
    return done;
  }),
  /**
   * Answers a new one-time secret for who lost hers. She is signed out everywhere, her second factor ends, a disabled account
   * opens again; whoever asks must administer every unit in which she has a role.
   */
  reissue: allowed("member.write", z.strictObject({ person: input.id }), unitsOf).mutation(async ({ ctx, input: { person } }) => {
    const { world, now, db, actor } = ctx;
    if (person === actor.id)
      throw refuse("member.self", "Bạn không thể tự cấp lại mật khẩu của mình.", "Hãy đổi mật khẩu ở trang Tài khoản, hoặc nhờ một quản trị khác.", "person");
    const given = await ctx.people.newSecret();
    const [first] = await unitsOf({ person }, { db, world, now });
    await db.tx(async (tx) => {
      const { name } = found(await personById(tx, person), missing);
      await resetAccess(tx, person, { passwordHash: given.hash, now: now() });
      await appendAudit(tx, auditEntry({ world, now }, actor, first!, { act: "member.reissue", object: person, details: { person, name } }));
    });
    return { secret: given.secret };
  }),
});

const done = { ok: true } as const;
