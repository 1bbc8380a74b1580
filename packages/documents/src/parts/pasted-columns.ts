import type { Line } from "../outline/line.ts";
import { type Passage, slicePassage } from "../passage.ts";

/** What stands at the right of a letterhead, whatever a copy pasted in front of it. */
const stateBeside = /^(?=.*\S\s)(.+?)\s+((?:CỘNG HÒA|CỘNG HOÀ|CONG HOA)\s+XÃ HỘI.*|(?:Độc lập|ĐỘC LẬP)\s*[-–—].*)$/u;
const dateBeside = /^(S[ốôo]\s*:?\s*[\d.…_]*\s*[/-]\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\d]*(?:\s*[-&.]\s*\p{Lu}[\p{L}\d]*)*)\s+(\p{Lu}\p{Ll}.*\sngày\s.*)$/u;
const officeBeside =
  /^(?=.*\p{Ll})(.*?\S)\s+((?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}{2}[\p{Lu}\s,.-]*|(?:PHÓ |QUYỀN |Q\. ?)?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|BÍ THƯ)(?:\s[\p{Lu}\s]+)?)$/u;
const nameBeside = /^([-–—+•*]?\s*.*(?:[;.,:]|\s\p{Lu}{2,4}))\s+(\p{Lu}[\p{Ll}’']+(?:\s+\p{Lu}[\p{L}’']*){1,4})$/u;

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Thị Đào": a whole signature in one cell. */
const signedInOne = /^((?:TM|KT|TL|TUQ)\s*\.\s*\p{Lu}{2}[\p{Lu}\s.,]*?)\s+((?:\p{Lu}[\p{Ll}’']+\s+){1,4}\p{Lu}[\p{Ll}’']+)$/u;
const secondOffice = /^((?:TM|KT|TL|TUQ)\s*\.\s*\p{Lu}{2}[\p{Lu}\s.,]*?)\s+(KT\s*\.\s*\p{Lu}{2}.*|(?:PHÓ|QUYỀN) \p{Lu}[\p{Lu}\s]+)$/u;

const cutBy = (pattern: RegExp, cell: Passage): Passage[] => {
  const found = cell.text.length > 200 ? null : pattern.exec(cell.text);
  return found ? [slicePassage(cell, 0, found[1]!.length), slicePassage(cell, cell.text.length - found[2]!.length)] : [cell];
};

/** The columns of a line of a letterhead; two that a copy pasted into one line are parted again. */
export const letterheadColumns = ({ columns }: Line): Passage[] => columns.flatMap((cell) => cutBy(stateBeside, cell)).flatMap((cell) => cutBy(dateBeside, cell));

/** The columns of the lines at the end of a document: an office or, on the last such line, a name pasted behind a recipient is parted. */
export const endingColumns = (lines: readonly Line[]): Passage[][] => {
  const rows = lines.map(({ columns }) => columns.flatMap((cell) => cutBy(signedInOne, cell)).flatMap((cell) => cutBy(secondOffice, cell)).flatMap((cell) => cutBy(secondOffice, cell)).flatMap((cell) => cutBy(officeBeside, cell)));
  const pasted = rows.some((row, at) => row.length > lines[at]!.columns.length);
  const alone = rows.some((row) => row.some(({ text }) => !/^[-–—+•*]/u.test(text) && /^(?:\p{Lu}[\p{Ll}’']+\s+){1,4}\p{Lu}[\p{L}’']+$/u.test(text)));
  const last = pasted && !alone ? rows.findLastIndex((row) => row.some((cell) => nameBeside.test(cell.text))) : -1;
  return rows.map((row, at) => (at === last ? row.flatMap((cell) => cutBy(nameBeside, cell)) : row));
};
