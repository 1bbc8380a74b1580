import * as fc from "fast-check";

/** Holds a property to a thousand cases. */
export const always = <T>(cases: fc.Arbitrary<T>, holds: (one: T) => void): void =>
  fc.assert(
    fc.property(cases, (one) => void holds(one)),
    { numRuns: 1000 },
  );

/** Whether a thousand cases find one in which something does not hold: the control of a property. */
export const fails = <T>(cases: fc.Arbitrary<T>, holds: (one: T) => boolean): boolean =>
  fc.check(fc.property(cases, holds), { numRuns: 1000 }).failed;

/** What an arbitrary draws. */
export type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
