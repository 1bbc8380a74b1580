import { dayIn, publicPlace, publishedYears } from "@xhht/api";
import { publishedMarks } from "@xhht/db";
import { TRPCError } from "@trpc/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { nothingHere, tooMuchAtOnce } from "./absent-page.ts";
import { keptAnswers } from "./kept-answers.ts";
import type { AskedAgain } from "../host/asked-again.ts";
import type { TakeShare } from "../host/visitor-shares.ts";
import { type MadeAnswer, madeAnswer, sendMade } from "../host/made-answer.ts";
import { publicAddress } from "./public-address.ts";
import { type Open, pageAnswer, publicAnswer } from "./public-answer.ts";

/** How long a publication may wait to be seen here, in ms; caches of others keep an answer for a minute. */
const look = 2_000;
const oldest = 60_000;
/** About 40 KB each with their packed forms. */
const most = 400;

const robots = "User-agent: *\nAllow: /cong-khai\nDisallow: /\n";

/** The latest year of which something of a code may be read; the present year, or its last, where nothing may; null for a code of nobody. */
const latestYear = async (open: Open, code: string): Promise<number | null> => {
  const today = dayIn(open.now());
  const thisYear = Number(today.slice(0, 4));
  const place = publicPlace(open.world, code, thisYear, today);
  if (!place) return null;
  const [latest] = await publishedYears(open.world, open.db, place.unit);
  const last = place.unit.validTo === null ? thisYear : Number(place.unit.validTo.slice(0, 4));
  return Math.min(latest ?? last, last);
};

const leadOn = async (open: Open, code: string): Promise<MadeAnswer> => {
  const year = await latestYear(open, code);
  return year === null ? pageAnswer(404, nothingHere(open.demo)) : madeAnswer(302, { location: publicAddress(code, year), "cache-control": "public, max-age=60" }, "");
};

/** Only addresses that can be are remembered: the memory is not filled with made-up ones. */
const isCode = (code: string): boolean => /^(VN|\d{2,5})$/.test(code);

/**
 * `/cong-khai/<code>/<year>` and the files beside it, for everybody and without a script; `/cong-khai/<code>` leads to the latest
 * year, `/cong-khai` to the nation. Nobody is asked who she is.
 */
export const publicRoute = (app: FastifyInstance, open: Open, shareOf: (request: FastifyRequest) => TakeShare, again: AskedAgain): void => {
  const stamp = async (): Promise<string> => `${dayIn(open.now())} ${[...(await publishedMarks(open.db))].flat().join(" ")}`;
  const kept = keptAnswers({ stamp, look, oldest, most, now: () => performance.now() });
  const nothing = (request: FastifyRequest, reply: FastifyReply): void | Promise<void> => sendMade(request, reply, pageAnswer(404, nothingHere(open.demo)));
  const send = (request: FastifyRequest, reply: FastifyReply, address: string, make: () => Promise<MadeAnswer>): void | Promise<void> => {
    const made = kept.get(address, make);
    if (!(made instanceof Promise)) again.keep(request.raw, made, () => kept.stands(address, made));
    return made instanceof Promise ? made.catch(tooMuch).then((one) => sendMade(request, reply, one)) : sendMade(request, reply, made);
  };
  const lead = (request: FastifyRequest, reply: FastifyReply, code: string): void | Promise<void> =>
    isCode(code) ? send(request, reply, code, () => leadOn(open, code)) : nothing(request, reply);
  /** Of everything that can go wrong here only this is the asker's doing. */
  const tooMuch = (error: unknown): MadeAnswer => {
    if (error instanceof TRPCError && error.code === "TOO_MANY_REQUESTS") return pageAnswer(429, tooMuchAtOnce(open.demo), null, { "cache-control": "no-store", "retry-after": "10" });
    throw error;
  };

  app.get("/cong-khai", (request, reply) => lead(request, reply, "VN"));
  app.get<{ Params: { code: string } }>("/cong-khai/:code", (request, reply) => lead(request, reply, request.params.code));
  app.get<{ Params: { code: string; file: string } }>("/cong-khai/:code/:file", (request, reply) => {
    const { code, file } = request.params;
    if (!isCode(code) || !/^\d{4}(\.[a-z.-]{3,20})?$/.test(file)) return nothing(request, reply);
    return send(request, reply, `${code}/${file}`, () => publicAnswer({ ...open, takeShare: shareOf(request) }, code, file));
  });
  app.get("/cong-khai/*", nothing);
  app.get("/robots.txt", (_, reply) => reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=3600").send(robots));
};
