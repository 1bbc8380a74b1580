import { annexLabel, recipientLines } from "./paper-text.ts";
import { wordsOf, type Block, type Paper } from "./paper.ts";
import { draftMark } from "./letterhead.ts";
import { capitals } from "./words.ts";

/** What a template may name: words, or rows that a loop goes through. */
export type TemplateData = { [tag: string]: string | TemplateData[] };

/** Every field of a template, with what it is in Vietnamese; `bang1`, `o1` and further numbers besides. */
export const templateFields: Readonly<Record<string, string>> = {
  co_quan: "cơ quan ban hành",
  co_quan_cap_tren: "cơ quan cấp trên",
  so_ky_hieu: "số, ký hiệu",
  dia_danh_ngay: "địa danh và ngày",
  ten_loai: "tên loại văn bản",
  trich_yeu: "trích yếu",
  tham_quyen_ban_hanh: "dòng thẩm quyền của quyết định",
  can_cu: "các căn cứ",
  noi_dung: "thân văn bản",
  phan: "phần",
  muc: "mục",
  khoan: "khoản",
  dieu: "điều",
  diem: "điểm",
  gach: "gạch đầu dòng",
  cong: "dấu cộng",
  doan: "đoạn văn",
  noi_nhan: "nơi nhận",
  quyen_han: "các dòng TM., KT.",
  dong: "một dòng",
  chuc_vu: "chức vụ người ký",
  ho_ten: "họ tên người ký",
  dau: "dấu DỰ THẢO, số liệu mô phỏng",
  ma_ban: "mã bản ở chân trang",
};

const marks = { phan: "", muc: "", khoan: "", dieu: "", diem: "", gach: "", cong: "", doan: "" };

/** A paragraph of the body under the one tag that says what it is; its other tags are empty, so they work as conditions. */
const paragraph = (block: Block): TemplateData[] => {
  switch (block.kind) {
    case "section":
      return [{ ...marks, phan: `${block.number}. ${capitals(block.text)}` }];
    case "item":
      return [{ ...marks, muc: `${block.number}. ${block.text}` }];
    case "numbered":
      return [{ ...marks, khoan: `${block.number}. ${block.text}` }];
    case "article":
      return [{ ...marks, dieu: `Điều ${block.number}. ${block.text}` }];
    case "point":
      return [{ ...marks, diem: `${block.letter}) ${wordsOf(block.pieces)}` }];
    case "dash":
      return [{ ...marks, gach: `- ${block.text}` }];
    case "plus":
      return [{ ...marks, cong: `+ ${block.text}` }];
    case "prose":
    case "note":
      return [{ ...marks, doan: block.text }];
    case "annex":
      return [annexLabel(block.number), block.title].map((text) => ({ ...marks, phan: text }));
    case "attached":
      return [{ ...marks, doan: wordsOf(block.pieces) }];
    default:
      return [];
  }
};

/** What is said at the foot of a paper made from a template: that it is a draft, then what every page says. */
const footOf = (marks: readonly string[], footer: string | null): string => [...(marks.includes(draftMark) ? ["Dự thảo"] : []), ...(footer ? [footer] : [])].join(" · ");

/**
 * What a province's own template may say of a paper: `co_quan`, `so_ky_hieu`, `dia_danh_ngay`, `ten_loai`, `trich_yeu`,
 * `tham_quyen_ban_hanh`, `chuc_vu`, `ho_ten`, `dau`, `ma_ban`; loops `can_cu` and `noi_nhan` and `quyen_han` (`dong`), `noi_dung` (one of
 * `phan`, `muc`, `khoan`, `dieu`, `diem`, `gach`, `cong`, `doan`), and `bang1`, `bang2` … with cells `o1`, `o2` ….
 */
export const templateData = ({ sheets, footer }: Paper): TemplateData => {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const first = <K extends Block["kind"]>(kind: K): Extract<Block, { kind: K }> | undefined =>
    blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind);
  const head = first("letterhead");
  const foot = first("signature");
  const lines = (texts: readonly string[]): TemplateData[] => texts.map((dong) => ({ dong }));
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []));
  const data: TemplateData = {
    co_quan: head?.issuer ?? "",
    co_quan_cap_tren: head?.superior ?? "",
    so_ky_hieu: wordsOf(head?.number ?? []).replace(/^Số:\s*/u, ""),
    dia_danh_ngay: wordsOf(head?.placeDate ?? []),
    ten_loai: first("title")?.text ?? "",
    trich_yeu: first("subject")?.text ?? "",
    tham_quyen_ban_hanh: first("authority")?.text ?? "",
    can_cu: lines(blocks.flatMap((block) => (block.kind === "basis" ? [block.text] : []))),
    noi_dung: blocks.flatMap(paragraph),
    noi_nhan: lines(recipientLines(foot?.recipients ?? [])),
    quyen_han: lines(foot?.authority ?? []),
    chuc_vu: foot?.office ?? "",
    ho_ten: foot?.name ?? "",
    dau: (head?.marks ?? []).join(" · "),
    ma_ban: footOf(head?.marks ?? [], footer),
  };
  tables.forEach((rows, at) => {
    data[`bang${at + 1}`] = rows.map((cells) => Object.fromEntries(cells.map((text, column) => [`o${column + 1}`, text])));
  });
  return data;
};
