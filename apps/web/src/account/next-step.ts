import type { MeView } from "@xhht/api";

/** A question of the sign-in. */
export type Step = "password" | "code" | "first" | "enrol";

/** What still stands between a session and work: the first secret, then the second factor. */
export const nextStep = (me: Pick<MeView, "mustChangePassword" | "needsSecondFactor" | "strong">): Step | null =>
  me.mustChangePassword ? "first" : me.needsSecondFactor && !me.strong ? "enrol" : null;
