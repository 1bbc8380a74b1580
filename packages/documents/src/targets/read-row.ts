import { joinPassages, type Passage } from "../passage.ts";
import { foldText } from "./folded.ts";
import type { Goal } from "./goal.ts";
import { goalsIn } from "./goals-in.ts";
import type { Wording } from "./link-goal.ts";
import type { TargetClause } from "./target-clause.ts";

type Cells = NonNullable<TargetClause["cells"]>;

/** A goal out of a row, with the words that it stands in. */
export interface RowGoal {
  goal: Goal;
  passage: Passage;
  milestone: number | null;
  /** The original words of a stretch of the sentence that the row was read as. */
  words: Wording;
}

const beside = /^(?:tt|stt|so tt|ghi chu|don vi|co quan|chu tri|phoi hop|don vi thuc hien|nguon|kinh phi|thoi gian|giai phap|hien trang|thuc hien|thuc trang|ket qua|hien nay|da dat|can cu)/;
const unitColumn = /^(?:don vi tinh|dvt|don vi do|dv tinh|d\.v\.t)/;
const aim = /muc tieu|chi tieu|phan dau|ke hoach|moc|den nam|nam 20\d\d|^20\d\d/;
const figure = /^(?:(?:dat|tu|tren|duoi|it nhat|toi thieu|khong qua|toi da|khoang|>=|<=|>|<|≥|≤|~) ?)*"?\d[\d.,]*(?: ?- ?\d[\d.,]*)? ?%?(?: (?:tro len|tro xuong))?$/;
const levelCell = /^(?:dat |duy tri )?(?:chuan )?(?:muc do|muc) (?:[1-3]|i{1,3})$/;
const fractionCell = /^\d{1,4} ?\/ ?\d{1,4}(?: [a-z ]{2,20})?$/;
const statusCell = /^(?:dat|dat chuan|duy tri|giu vung|x|co|hoan thanh|duoc cong nhan)$/;

/** The sentence that label, unit and figure of a row amount to; null where the cell holds no goal. */
const sentenceOf = (label: string, unit: string, column: string, value: string): string | null => {
  const said = foldText(value).text.trim();
  const plainly = label.replace(/\s*\((?:%|phần trăm|ĐVT:?\s*%)\)\s*/giu, " ").replace(unit === "" ? /$^/u : `(${unit})`, "").replace(/[:;.,\s]+$/u, "");
  const act = /đăng ký|công nhận/iu.exec(column)?.[0].toLowerCase();
  const name = act === undefined || plainly.toLowerCase().includes(act) ? plainly : `${plainly} ${act === "đăng ký" ? act : `được ${act}`}`;
  const named = foldText(name).text;
  const percent = /%|phan tram/.test(foldText(`${unit} ${column} ${/\((?:%|phần trăm|ĐVT:?\s*%)\)/iu.test(label) ? "%" : ""}`).text) || (unit === "" && /^(?:ty le|ti le)|(?:^| )(?:ty le|ti le) /.test(named));
  if (levelCell.test(said)) return `${name} đạt ${value}`;
  if (statusCell.test(said)) return /(?:chuan|pho cap|xoa mu|danh hieu|hoc tap)/.test(named) ? `${/duy tri|giu vung/.test(said) ? "Duy trì" : "Đạt"} ${name}` : null;
  if (fractionCell.test(said)) return `${/\p{L}/u.test(value) ? value : `${value} ${unit.toLowerCase()}`} ${name.toLowerCase().startsWith(unit.toLowerCase()) && unit !== "" ? name.slice(unit.length).trim() : name}`;
  if (!figure.test(said)) return /\d ?%/.test(said) ? `${name} ${value}` : null;
  if (/%/.test(said)) return `${name} đạt ${value}`;
  if (/(?:pho cap|xoa mu|pcgd|xmc)/.test(named) && /^[1-3]$/.test(said) && !percent && !/^so (?!xa|phuong)/.test(named)) return `${name} mức độ ${value}`;
  if (percent) return `${name} đạt ${value.replace(/(\d)(?!.*\d)/u, "$1%")}`;
  return unit === "" ? null : `Đạt ${value} ${unit.toLowerCase()} ${name}`;
};

const labelAt = (cells: Cells): number => {
  const named = cells.findIndex(({ column, passage }) => /chi tieu|noi dung|muc tieu|ten|tieu chi/.test(foldText(column).text) && !/20\d\d/.test(column) && /\p{L}{2}/u.test(passage.text));
  return named >= 0 ? named : cells.findIndex(({ column, passage }) => !beside.test(foldText(column).text) && /\p{L}{2}.*\s.*\p{L}{2}/u.test(passage.text));
};

/** The goals of a row of a table: its label said with each figure under a column that names a year or an aim. */
export const rowGoals = ({ milestone, headings, insideTask }: TargetClause, cells: Cells, since: number): RowGoal[] => {
  const at = labelAt(cells);
  if (at < 0) return [];
  const label = cells[at]!.passage.text;
  const printed = cells.find(({ column }) => unitColumn.test(foldText(column).text))?.passage.text.trim() ?? "";
  const unit = printed === "" ? (/\(([\p{L} ]{2,20})\)\s*$/u.exec(label)?.[1] ?? "") : printed;
  const keeps = cells.find(({ column, passage }) => foldText(column).text.startsWith("ghi chu") && /^(?:duy trì|giữ vững)$/iu.test(passage.text.trim()))?.passage.text.trim();
  return cells.flatMap(({ column, passage, milestone: year }, i): RowGoal[] => {
    const head = foldText(column).text;
    if (i <= at || passage.text.trim() === "" || unitColumn.test(head)) return [];
    if (year === null ? beside.test(head) || !aim.test(head) : year < since || /^(?:hien trang|thuc hien|ket qua|thuc trang)/.test(head)) return [];
    const plain = sentenceOf(label, unit, column, passage.text.trim());
    if (plain === null) return [];
    const sentence = keeps && !/^(?:duy trì|giữ vững)/iu.test(plain) ? `${keeps} ${plain}` : plain;
    const folded = foldText(sentence);
    const words: Wording = ({ from, to }) => sentence.slice(folded.at[from], (folded.at[to - 1] ?? 0) + 1);
    const whole = cells.slice(at, i + 1).reduce<Passage>((sum, one) => joinPassages(sum, one.passage), { text: "", offsets: [] });
    return goalsIn(sentence, folded, { insideTask, since, milestone: year ?? milestone, headings }).map((goal) => ({ goal, passage: whole, milestone: year ?? milestone, words }));
  });
};
