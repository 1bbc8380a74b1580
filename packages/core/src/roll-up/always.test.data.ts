import * as fc from "fast-check";

/** Holds a property to a thousand cases. */
export const always = <T>(cases: fc.Arbitrary<T>, holds: (one: T) => void): void =>
  fc.assert(
    fc.property(cases, (one) => void holds(one)),
    { numRuns: 1000 },
  );

/** What an arbitrary draws. */
export type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
