import { fold } from "@xhht/core";
import type { Line } from "../outline/line.ts";
import { readMark } from "../outline/mark.ts";
import type { TitleRule } from "../outline/paragraph.ts";
import { milestoneIn } from "./milestone.ts";

/** What a section of a plan is for. */
export type SectionRole =
  | "aims" | "purpose" | "requirement" | "goal" | "objectives" | "tasks" | "funding" | "organisation" | "reporting" | "bases" | "situation" | "other";

const rules: [SectionRole, RegExp][] = [
  ["aims", /^muc (?:dich|tieu)(?: ?[,;:va-]+ ?| )(?:y nghia ?,? ?)?(?:va )?(?:yeu cau|quan diem)/],
  ["purpose", /^(?:muc dich(?!.{0,12}muc tieu)|y nghia|su can thiet)/],
  ["requirement", /^(?:cac )?yeu cau(?: chung| cu the| dat ra| doi voi.*| ve.*)?$/],
  ["goal", /^muc tieu (?:chung|tong quat|bao trum)/],
  ["objectives", /^(?:cac )?(?:nhom )?(?:he thong )?(?:muc tieu|chi tieu|muc dich)/],
  ["objectives", /^(?:phan dau )?(?:den (?:het )?nam|giai doan|nam) \d{4}[\d\s–-]*$/],
  ["bases", /^(?:cac )?(?:can cu|co so)$|^(?:cac )?(?:can cu|co so) (?:phap ly|xay dung|ban hanh|lap ke hoach)/],
  ["situation", /^(?:khai quat|dac diem|tinh hinh|thuc trang|ket qua|danh gia|boi canh|thuan loi|kho khan|ton tai|nguyen nhan|han che)/],
  ["reporting", /^(?:quy dinh ve |thuc hien )?che do (?:thong tin|bao cao)|^(?:cong tac )?(?:thong tin,? ?)?(?:va )?bao cao|^(?:kiem tra|giam sat|theo doi|so ket|tong ket).{0,40}(?:bao cao|so ket|tong ket)|^so,? tong ket|^thoi gian bao cao/],
  ["organisation", /^(?:cong tac )?(?:to chuc (?:trien khai )?thuc hien|phan cong|trach nhiem|to chuc, phan cong|to chuc va phan cong|nhiem vu (?:cu the )?(?:cua )?(?:cac )?(?:co quan|don vi|ban nganh|thanh vien))/],
  ["funding", /^(?:ve )?(?:nguon )?(?:kinh phi|nguon luc|nguon von|du toan|ngan sach)|^(?:bao dam|dam bao) (?:kinh phi|nguon luc)|^co che tai chinh|^(?:nguon )?(?:luc )?tai chinh(?: thuc hien)?$|^dieu kien (?:bao|dam)/],
  ["tasks", /^(?:thoi gian (?:va )?tien do|tien do|lo trinh|phan ky)(?: (?:trien khai|thuc hien))*$/],
  ["other", /^(?:quan diem|nguyen tac|pham vi|doi tuong|thoi gian|lo trinh|tien do|dia ban|dinh huong|phuong cham|du kien)/],
  ["tasks", /^(?:cac )?(?:nhom )?(?:mot so )?(?:nhiem vu|giai phap|noi dung|hoat dong|bien phap|cong viec|viec (?:phai|can) lam|trong tam)/],
  ["organisation", /^thuc hien$/],
];

/** What a heading announces, or null; only its first words count, so that a sentence is no heading. */
export const roleOf = (title: string): SectionRole | null => {
  const words = fold(title).replace(/^[“"'(\s]+|[\s.:;,”")]+$/g, "").replace(/\s+/g, " ");
  if (words.length > 110) return null;
  for (const [role, pattern] of rules) {
    if (!pattern.test(words)) continue;
    if (role === "objectives" && /nhiem vu|giai phap/.test(words) && !/^muc tieu,? (?:va )?chi tieu$/.test(words)) return "tasks";
    return role;
  }
  return null;
};

/** "Hội Khuyến học xã:" above its duties. */
const agency = String.raw`^(?:Đề nghị )?(?:(?:Các )?(?:[Hh]ội|[Pp]hòng|[Ss]ở|[Bb]an|[Tt]rung tâm|[Tt]rường|[Đđ]oàn|[Cc]ơ quan|[Đđ]ơn vị|[Nn]gành|[Tt]hôn|[Tt]ổ)|UBND|Ủy ban|Uỷ ban|HĐND|Đài|Công chức|Mặt trận|Công an|Trạm|Văn phòng|Liên đoàn|Thư viện|Bảo tàng|Trưởng|Thành viên|Đồn)`;
const namesAgency = new RegExp(String.raw`${agency}(?:(?!\d|: )[^.;%])*:$`, "u");
const leadsDuty = new RegExp(String.raw`${agency}(?:(?!\d)[^.;:%])*:\s\S`, "u");

/** Whether lines say one after the other what an agency has to do: "Hội Khuyến học: chủ trì". */
export const giveDuties = (lines: readonly string[]): boolean => lines.length > 1 && lines.filter((text) => leadsDuty.test(text)).length > lines.length / 2;

const subtitles = /^(?:muc dich|yeu cau|muc tieu chung|muc tieu tong quat|muc tieu cu the|chi tieu cu the)$/;

/** Which kind of heading an unnumbered line is: in capitals or set apart with a purpose of its own, or the bare name of a part. */
export const unnumberedTitle = ({ text, heading }: { text: string; heading: boolean }, isPlain = false): "title" | "subtitle" | "year" | null => {
  if (isPlain && (plainHeading(text) || loosePart(text) !== null)) return "title";
  if (text.length < 110 && text.endsWith(":") && milestoneIn(text) !== null && !/\d\s*%/.test(text)) return "year";
  if (text.length > 110 || /[.;]$/u.test(text) || roleOf(text) === null) return null;
  if (!/\p{Ll}/u.test(text)) return "title";
  const bare = fold(text).replace(/[\s:]+$/, "");
  if (heading && milestoneIn(text) !== null) return "year";

  return heading || subtitles.test(bare) ? "subtitle" : null;
};

/** The rule of headings for the lines of one body: as `unnumberedTitle`, and agencies that stand above their own dashes. */
export const titlesIn = (lines: readonly Line[], isPlain: boolean): TitleRule => {
  const agencies = new Set(lines.filter((line, at) => namesAgency.test(line.text) && line.text.length < 90 && (/[.;:]$/u.test(lines[at - 1]?.text ?? ".") || roleOf(lines[at - 1]!.text.slice(readMark(lines[at - 1]!.text)?.length ?? 0)) === "organisation") && readMark(lines[at + 1]?.text ?? "")?.kind === "dash"));
  return (line) => (agencies.has(line) ? "year" : unnumberedTitle(line, isPlain));
};

/** Whether a line is a heading of a plan that neither numbers its headings nor sets them in capitals. */
export const plainHeading = (text: string): boolean => text.length < 60 && /^\p{Lu}/u.test(text) && !/[.;,]$/u.test(text) && !/\d\s*%/.test(text) && roleOf(text) !== null;

const spokenPart = /^(?:Về (?:các )?)?(?:mục đích|mục tiêu|chỉ tiêu|yêu cầu|nhiệm vụ|giải pháp|kinh phí)(?: (?!là |gồm |bao gồm )[\p{L}]+){0,5}(?=,| là | (?:bao )?gồm)/iu;

/** The words with which a paragraph of plain prose says which part of the plan it is: "Về chỉ tiêu, …"; null where it says none. */
export const loosePart = (text: string): string | null => (text.length < 60 ? null : (spokenPart.exec(text)?.[0].replace(/^Về (?:các )?/iu, "") ?? null));
