import type { PaperFindings, PaperIssue, PaperView } from "@xhht/api";
import { get } from "../api/queries.ts";
import { send } from "../api/send.ts";
import { Failure } from "../api/failure.ts";
import { reportPaperAddress } from "../report/report-address.ts";
import { me } from "../shell/session.ts";
import { planPaperAddress } from "../plans/plan-address.ts";

/** What a paper is about. */
export type About =
  | { kind: "plan" | "annex"; plan: string }
  | { kind: "report"; report: string }
  | { kind: "table"; unit: string; period: string };

/** Everything that is asked and done about one paper. */
export interface PaperDoor {
  view(): Promise<PaperView>;
  findings(): Promise<PaperFindings>;
  history(): Promise<PaperIssue[]>;
  freeze(): Promise<{ id: string }>;
}

type Open = Extract<About, { plan: string } | { report: string }>;
type Own = Extract<About, { report: string } | { unit: string }>;

const openDoor = (about: Open): PaperDoor => ({
  view: () => get(["papers.published", about]),
  findings: () => get(["papers.lintPublished", about]),
  history: () => get(["papers.publishedHistory", about]),
  freeze: () => send("papers.freezePublished", about),
});

const ownDoor = (about: Own): PaperDoor => ({
  view: () => get(["papers.preview", about]),
  findings: () => get(["papers.lint", about]),
  history: () => get(["papers.history", about]),
  freeze: () => send("papers.freeze", about),
});

/** Asks before anything is waited for: only so does a page notice that its answers are to be asked again. */
const asked = async (door: PaperDoor): Promise<PaperDoor> => {
  await door.view();
  return door;
};

/** The door through which this person sees a paper: a report as it stands for her unit, else as it was published. */
export const doorTo = async (about: About): Promise<PaperDoor> => {
  if ("plan" in about) return asked(openDoor(about));
  const own = ownDoor(about);
  if (about.kind === "table") return asked(own);
  if (!me()) return asked(openDoor(about));
  try {
    return await asked(own);
  } catch (error) {
    if (error instanceof Failure && error.kind === "forbidden") return openDoor(about);
    throw error;
  }
};

const part = (text: string): string => encodeURIComponent(text).replace("%40", "@");

/** The address of a paper. */
export const paperAddress = (about: About): string => {
  switch (about.kind) {
    case "plan":
      return planPaperAddress(about.plan);
    case "annex":
      return `${planPaperAddress(about.plan)}/phu-luc`;
    case "report":
      return reportPaperAddress(about.report);
    default:
      return `/van-ban/tong-hop/${part(about.unit)}/${part(about.period)}`;
  }
};
