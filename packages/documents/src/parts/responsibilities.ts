import type { Table } from "../outline/table.ts";
import type { Branch } from "../outline/tree.ts";
import { type Passage, type Span, wholeSpan } from "../passage.ts";
import type { ResponsibilityReading } from "../reading.ts";
import { rolesIn, splitAgency } from "./agency.ts";
import { marked, pointsOf, prose, type Section, wordsOf } from "./section.ts";
import { roleOf } from "./section-role.ts";

type DutyReading = ResponsibilityReading["duties"][number];

const dutyOf = (branch: Branch): DutyReading => {
  const words = wordsOf(branch);
  const span: Span = branch.mark ? [branch.span[0], wholeSpan(words)[1]] : wholeSpan(words);
  return { letter: branch.mark?.label ?? "-", text: words.text, span, points: pointsOf(branch).map((point) => ({ text: wordsOf(point).text, span: wholeSpan(wordsOf(point)) })) };
};

const proseDuty = (passages: readonly Passage[]): DutyReading[] => {
  const said = passages.filter(({ text }) => text !== "");
  if (said.length === 0) return [];
  return [{ letter: "-", text: said.map(({ text }) => text).join(" "), span: [wholeSpan(said[0]!)[0], wholeSpan(said.at(-1)!)[1]], points: [] }];
};

const responsibilityOf = (branch: Branch): ResponsibilityReading => {
  const { agency, duty } = splitAgency(branch.passage);
  const listed = marked(branch.children);
  const loose = prose(branch.children).map(({ passage }) => passage);
  const duties = listed.length > 0 ? listed.map(dutyOf) : proseDuty([...(duty ? [duty] : []), ...loose]);
  const said = [branch.passage.text, ...loose.map(({ text }) => text), ...duties.flatMap(({ text, points }) => [text, ...points.map((point) => point.text)])].join(" ");
  return { number: branch.mark?.label || "-", agency: agency.text.replace(/[.:;,\s]+$/u, ""), roles: rolesIn(said), duties, span: branch.span };
};

/** A heading that only gathers agencies: "Phân công trách nhiệm", "Đối với các phòng, ban". */
const gathers = ({ passage, children }: Branch): boolean => {
  const below = marked(children);
  if (passage.text.length > 90 || !below.some((child) => child.children.length > 0 || splitAgency(child.passage).duty !== null)) return false;
  if (roleOf(passage.text) === "organisation") return true;
  const numbered = below.every(({ mark }) => mark!.kind === "number" || mark!.kind === "decimal");
  return numbered && /^(?:đối với|các|trách nhiệm|nhiệm vụ|khối|nhóm)\s/iu.test(passage.text);
};

const agencyColumn = /(?:đơn vị|cơ quan|bộ phận|ngành|chủ trì)/iu;
const dutyColumn = /(?:nhiệm vụ|nội dung|công việc|việc|trách nhiệm|phân công)/iu;

/** A table of agencies and duties, a row each; rows of one agency are gathered. */
const tabled = (table: Table): ResponsibilityReading[] => {
  const [header, ...rows] = table.rows;
  const who = header!.findIndex(({ text }) => agencyColumn.test(text));
  const what = header!.findIndex(({ text }, at) => at !== who && dutyColumn.test(text));
  const found: ResponsibilityReading[] = [];
  for (const row of who < 0 || what < 0 ? [] : rows) {
    const [agency, duty] = [row[who], row[what]];
    if (!agency || !duty || duty.text === "") continue;
    const known = found.at(-1);
    const one: DutyReading = { letter: "-", text: duty.text, span: wholeSpan(duty), points: [] };
    if (known && (agency.text === "" || agency.text === known.agency)) known.duties.push(one);
    else if (agency.text !== "") found.push({ number: "-", agency: agency.text, roles: rolesIn(duty.text), duties: [one], span: wholeSpan(agency) });
  }
  return found;
};

/** What the plan lays on each agency, in the order of the document. */
export const responsibilitiesOf = ({ items }: Section): ResponsibilityReading[] =>
  items.flatMap((item) => {
    if (item.table) return tabled(item.table);
    if (!item.mark) return [];
    return (gathers(item) ? marked(item.children) : [item]).map(responsibilityOf);
  });
