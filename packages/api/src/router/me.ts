import { memberRoleLabel } from "@xhht/core";
import { unreadCount } from "@xhht/db";
import { asksSecondFactor, holdsOn } from "../access.ts";
import { summarizeUnit } from "../answer/summarize-unit.ts";
import { dayIn } from "../day-in.ts";
import type { MeView } from "../report-view.ts";
import { open, router } from "../trpc.ts";

/** The person who asks; null where nobody is signed in. The only question that is answered before signing in is complete. */
export const meRouter = router({
  get: open().query(async ({ ctx: { actor: whoAsks, world, db, now, demo } }): Promise<MeView | null> => {
    const actor = await whoAsks();
    if (!actor) return null;
    const { id, name, email, grants, strong, mustChangePassword } = actor;
    const today = dayIn(now());
    const memberships = grants
      .filter((grant) => holdsOn(grant, today))
      .flatMap(({ role, unit: code, to }) => {
        const unit = world.tree.byId(code);
        return unit ? [{ role, roleLabel: memberRoleLabel[role], unit: summarizeUnit(world.tree, unit, today), to }] : [];
      });
    return {
      id, name, email, memberships, strong, mustChangePassword, demo,
      needsSecondFactor: asksSecondFactor(actor, today),
      unread: mustChangePassword ? 0 : await unreadCount(db, id),
    };
  }),
});
