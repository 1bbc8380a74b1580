import { type Observation, specOf } from "@xhht/core";
import { addressOf } from "../api/question.ts";
import { entry as words } from "../words/entry.ts";
import type { Desk } from "./desk.ts";
import { setOthers } from "./others.ts";

/** What others did, in a sentence. */
const say = (news: readonly Observation[]): string => {
  const names = [...new Set(news.map(({ authorName }) => authorName))];
  return news.length === 0 ? "" : words.others(names.join(", "), news.length);
};

/**
 * Gives a function that fetches what was saved in the cells of a desk since it last did, and lays it there. It says whether
 * the server gave such an answer; whoever may not ask is not asked for again.
 */
export const hearOthers = (desk: Desk, self: string): (() => Promise<boolean>) => {
  setOthers("");
  let answeredAt = "";
  let allowed = true;
  return async () => {
    if (!allowed) return false;
    const { asOf, card, form } = desk.view();
    const since = answeredAt > asOf ? answeredAt : asOf;
    const response = await fetch(addressOf(["entries.pull", { unit: card.unit, period: card.period, since }]), {
      cache: "no-store",
      signal: AbortSignal.timeout(15_000),
    });
    allowed = response.status !== 403;
    const { result } = (await response.json()) as { result?: { data?: Observation[] } };
    if (!Array.isArray(result?.data)) return false;
    const own = result.data.filter(({ key }) => specOf(form, key));
    const news = own.filter(({ key, version, author }) => author !== self && version > (desk.known(key)?.version ?? 0));
    desk.hear(own);
    setOthers(say(news));
    // The server's own clock; its answer reaches a minute further back.
    answeredAt = new Date(response.headers.get("date") ?? since).toISOString();
    return true;
  };
};
