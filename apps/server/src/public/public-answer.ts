import { type Context, dayIn, exchangeFigures, fateOf, type PublicPage, publicPageOf, publicPlace } from "@xhht/api";
import type { Unit } from "@xhht/core";
import { endedBefore, notYetThen, nothingHere } from "./absent-page.ts";
import { contentTypes, figureFile } from "./figure-file.ts";
import type { Markup } from "./html.ts";
import { type MadeAnswer, madeAnswer } from "../host/made-answer.ts";
import { pagePolicy } from "./page-style.ts";
import { type FileKind, publicAddress, readFile } from "./public-address.ts";
import { isOpen, publicPage } from "./public-page.ts";

/** Who asks is never looked at: what is here is the same for everybody. */
export type Open = Pick<Context, "world" | "db" | "now" | "demo" | "takeShare">;

const shortly = "public, max-age=60";

/** A page as an answer. */
export const pageAnswer = (status: number, page: Markup, updatedAt: string | null = null, more: Record<string, string> = {}): MadeAnswer =>
  madeAnswer(
    status,
    {
      "content-type": "text/html; charset=utf-8",
      "content-language": "vi",
      "content-security-policy": pagePolicy,
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cache-control": shortly,
      ...dated(updatedAt),
      ...more,
    },
    page.text,
  );

const dated = (at: string | null): Record<string, string> => (at === null ? {} : { "last-modified": new Date(at).toUTCString() });

/** The first year of any programme: before it nothing was asked of anybody. */
const firstYear = ({ world }: Open): number =>
  Math.min(...world.plugins().flatMap(({ id }) => world.plugin(id)?.programme?.period.from ?? []));

/** What stands at `/cong-khai/<code>/<file>`: the page of a year, or a file beside it. */
export const publicAnswer = async (open: Open, code: string, file: string): Promise<MadeAnswer> => {
  const { world, now, demo } = open;
  const asked = readFile(file);
  const today = dayIn(now());
  const year = asked && /^\d{4}$/.test(asked.name) ? Number(asked.name) : null;
  if (!asked || year === null || year < firstYear(open) || year > Number(today.slice(0, 4))) return pageAnswer(404, nothingHere(demo));
  const place = publicPlace(world, code, year, today);
  if (!place) return pageAnswer(404, nothingHere(demo));
  if (place.stands === "ended") return pageAnswer(410, endedBefore(fateOf(world, place.unit, place.unit.validTo!), year, demo));
  if (place.stands === "later") return pageAnswer(404, notYetThen(fateOf(world, place.unit, place.unit.validFrom), year, demo));
  const page = await publicPageOf(open, place.unit, year);
  if (asked.kind !== null) return isOpen(page) ? fileAnswer(page, asked.kind) : pageAnswer(page.takenBack.length > 0 ? 410 : 404, publicPage(page));
  const before = place.before.map((unit: Unit) => fateOf(world, unit, unit.validTo!));
  return pageAnswer(page.takenBack.length > 0 && !isOpen(page) ? 410 : 200, publicPage(page, before), page.updatedAt);
};

const fileAnswer = async (page: PublicPage, kind: FileKind): Promise<MadeAnswer> => {
  const { figures, year, updatedAt, demo } = page;
  const { unit } = figures;
  const at = updatedAt!;
  const about = {
    unit: { id: unit.id, code: unit.code, name: unit.name, level: unit.level, validFrom: unit.validFrom, validTo: unit.validTo },
    year,
    publishedAt: at,
    coverage: { published: figures.published, expected: figures.expected },
    targets: figures.lines.flatMap(({ code, judged }) => (judged ? [{ indicator: code, goal: judged.goal, milestone: judged.milestone, status: judged.status, reason: judged.reason }] : [])),
  };
  const leaving = { title: `${unit.name}, năm ${year}`, csv: `${year}.csv`, id: `XHHT-${unit.code}-${year}`, figures: exchangeFigures(figures), at, about, demo };
  const here = publicAddress(unit.code, year);
  return madeAnswer(
    200,
    {
      "content-type": contentTypes[kind],
      "content-disposition": `attachment; filename="so-lieu-${unit.code}-${year}.${kind}"`,
      // Open data: pages of others may read it, and nothing in it may run.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": shortly,
      ...(kind === "csv" ? { link: `<${here}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"` } : {}),
      ...dated(at),
    },
    await figureFile(kind, leaving),
  );
};
