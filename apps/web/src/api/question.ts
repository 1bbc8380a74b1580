import type { AppRouter } from "@xhht/api";

type Router = AppRouter["_def"]["record"];
type Names<A extends keyof Router & string> = { [P in keyof Router[A] & string]: `${A}.${P}` }[keyof Router[A] &
  string];
/** Name of a question, `plans.get`. */
export type Path = { [A in keyof Router & string]: Names<A> }[keyof Router & string];
type At<P> = P extends `${infer A}.${infer Q}`
  ? A extends keyof Router
    ? Q extends keyof Router[A]
      ? Router[A][Q]
      : never
    : never
  : never;
type Types<P> = At<P> extends { _def: { $types: infer T extends { input: unknown; output: unknown } } } ? T : never;
/** What a question takes. */
export type Input<P extends Path> = Types<P>["input"];
/** What a question gives: plain data, so that it is the same on both sides of the wire. */
export type Answer<P extends Path> = Types<P>["output"];

/** A question before it is asked. */
export type Question<P extends Path = Path> = P extends Path ? readonly [path: P, input?: Input<P>] : never;

/** Where a question is answered: the same text for the same question, so that it is fetched once. */
export const addressOf = ([path, input]: Question): string =>
  `/trpc/${path}${input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`}`;
