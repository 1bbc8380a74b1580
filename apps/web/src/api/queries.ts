import { query } from "@solidjs/router";
import { ask, forgetKept } from "./ask.ts";
import type { Answer, Path, Question } from "./question.ts";
import { questions } from "./questions.ts";

const kept = query((path: Path, input: never): Promise<unknown> => ask(path, input), "ask");

/** Asks a question once; the router keeps its answer for as long as a page shows it. */
export const get = <P extends Path>([path, input]: Question<P>): Promise<Answer<P>> =>
  kept(path, input as never) as Promise<Answer<P>>;

/** Forgets every answer that this page still holds; for a sign-out. */
export const forgetAnswers = (): void => {
  forgetKept();
  query.clear();
};

export const getMeta = () => get(questions.meta());
export const getPlans = () => get(questions.plans());
export const getPlan = (id: string) => get(questions.plan(id));
export const getMatrix = (plan: string) => get(questions.matrix(plan));
export const getChecks = (plan: string) => get(questions.checks(plan));
export const getUnit = (id: string, on?: string) => get(questions.unit(id, on));
export const getTaskTable = (plan: string, table: string) => get(questions.taskTable(plan, table));
export const getIndicators = () => get(questions.indicators());
export const getIndicator = (code: string) => get(questions.indicator(code));
export const getPlugins = () => get(questions.plugins());
