import type { Line } from "../outline/line.ts";
import { joinPassages, type Passage, slicePassage, splitPassage, wholeSpan } from "../passage.ts";
import { endingColumns } from "./pasted-columns.ts";
import type { ClauseReading, Reading } from "../reading.ts";

/** The end of a document: who gets it, who signed it. */
export interface Ending {
  recipients: ClauseReading[];
  signature: Reading["signature"];
  taken: Passage[];
}

const label = /^n[oơ]i\s+nh[aâậ]n\s*[:.]*\s*/iu;
const bullet = /^[-–—−•+*]\s*/u;
const onBehalf = /^(?:TM|T\/M|T\.M|KT|K\.T|TL|TUQ|Q)\s*\.?\s*\p{Lu}{2}/u;
const office = /(?:CH[ỦU] T[ỊI]CH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|BÍ THƯ|ỦY BAN|UỶ BAN|UBND|BAN CHỈ ĐẠO|BAN CHẤP HÀNH|HỘI KHUYẾN HỌC|SỞ|PHÒNG)/u;
const signed = /^[([]?\s*(?:đã ký|ký tên|ký, đóng dấu|chữ ký)[^)\]]*[)\]]?$/iu;
const personName = /^(?:(?:ThS|TS|PGS|GS|BS|CN)\.?\s*)*\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){1,5}$/u;
const loud = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);

/** Reads the list of recipients and the signature, in either order, side by side or one below the other. */
export const readEnding = (lines: readonly Line[]): Ending => {
  const taken: Passage[] = [];
  const recipients: { letter: string; passage: Passage }[] = [];
  const titles: Passage[] = [];
  let name: Passage | null = null;
  let listing = false;
  let listedLast = false;
  for (const columns of endingColumns(lines)) {
    for (const cell of columns) {
      const { text } = cell;
      if (text === "") continue;
      const names = label.exec(text);
      const mark = bullet.exec(text);
      if (names) {
        listing = true;
        listedLast = name !== null;
        const rest = slicePassage(cell, names[0].length);
        if (rest.text !== "" && !loud(rest.text)) recipients.push(...splitPassage(rest, /;\s*[-–•+]?\s*|^[-–•+]\s*/gu).map((passage) => ({ letter: "-", passage })));
        else if (loud(rest.text)) titles.push(rest);
        taken.push(cell);
      } else if (mark && !onBehalf.test(text)) {
        recipients.push({ letter: "-", passage: slicePassage(cell, mark[0].length) });
        taken.push(cell);
      } else if (onBehalf.test(text) || (loud(text) && office.test(text) && name === null)) {
        titles.push(cell);
        taken.push(cell);
      } else if (signed.test(text)) taken.push(cell);
      else if (titles.length > 0 && name === null && personName.test(text)) {
        name = cell;
        taken.push(cell);
      } else if (listing && recipients.length > 0 && !/[;.]$/u.test(recipients.at(-1)!.passage.text) && !(listedLast && /^\p{Lu}/u.test(text))) {
        recipients.at(-1)!.passage = joinPassages(recipients.at(-1)!.passage, cell);
        taken.push(cell);
      } else if (listing && (listedLast || (name === null && titles.length === 0))) {
        recipients.push({ letter: "-", passage: cell });
        taken.push(cell);
      }
    }
  }
  return { recipients: recipients.map(({ letter, passage }) => ({ letter, text: passage.text.replace(/[;.,\s]+$/u, ""), span: wholeSpan(passage) })), signature: signatureOf(titles, name), taken };
};

const signatureOf = (titles: readonly Passage[], name: Passage | null): Reading["signature"] => {
  const first = titles[0] ?? name;
  if (!first) return null;
  const role = titles.findLast(({ text }) => !/^(?:TM|T\/M|T\.M)/u.test(text)) ?? null;
  const authority = titles.filter((title) => title !== role).map(({ text }) => text);
  const last = name ?? titles.at(-1)!;
  return { authority: authority.length > 0 ? authority.join("\n") : null, role: role?.text ?? null, name: name?.text ?? null, span: [wholeSpan(first)[0], wholeSpan(last)[1]] };
};
