import type { AgencyId } from "../plan/agency.ts";
import type { Duty, Plan, Responsibility } from "../plan/plan.ts";
import type { Place } from "../target/target.ts";

/** A duty with its heading and the body that really acts. */
export interface ActedDuty {
  duty: Duty;
  heading: Responsibility;
  actor: AgencyId;
}

/** All duties of a plan in reading order. */
export const actedDuties = (plan: Plan): ActedDuty[] =>
  plan.responsibilities.flatMap((heading) =>
    heading.duties.map((duty) => ({ duty, heading, actor: duty.agency ?? heading.agency })),
  );

/** Whether one place is another or lies inside it: `III.1.a` lies inside `III.1`. */
export const inside = (place: Place, whole: Place): boolean => place === whole || place.startsWith(`${whole}.`);

/** Whether two duties serve a task in common. */
export const shareTask = (a: Duty, b: Duty): boolean =>
  (a.tasks ?? []).some((one) => (b.tasks ?? []).some((other) => inside(one, other) || inside(other, one)));
