const minute = 60_000;

/** A session ends after an hour without use … */
export const idleMs = 60 * minute;
/** … and twelve hours after sign-in, whatever happens. */
export const absoluteMs = 12 * 60 * minute;
/** Use is written down at most every five minutes, so an idle session may end five minutes early. */
const noteEveryMs = 5 * minute;

/** When a session that is used now shall end, or null where that need not be written yet. */
export const prolonged = ({ createdAt, updatedAt }: { createdAt: Date; updatedAt: Date }, now: Date): Date | null =>
  now.getTime() - updatedAt.getTime() < noteEveryMs ? null : new Date(Math.min(now.getTime() + idleMs, createdAt.getTime() + absoluteMs));
