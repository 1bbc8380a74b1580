import type { DocumentRef } from "@xhht/core";
import { plain, type Block, type Stamp } from "./paper.ts";
import { capitals, dayPieces, inFull, numberPieces, placeOf } from "./words.ts";

/** The chair signs alone, but the paper is the committee's. */
const body = (issuer: string): string => issuer.replace(/^Chủ tịch\s+/u, "");

/** Stands in the head of what was not issued yet. */
export const draftMark = "DỰ THẢO";

/** Head of a paper: who issues it (a People's Committee has no body above in the head), number, place and day. */
export const letterhead = (
  document: Pick<DocumentRef, "kind" | "number" | "issuedOn" | "issuer"> & { place?: string },
  stamp: Stamp,
  { superior = null, year = null }: { superior?: string | null; year?: number | null } = {},
): Extract<Block, { kind: "letterhead" }> => ({
  kind: "letterhead",
  superior: superior === null ? null : capitals(inFull(superior)),
  issuer: capitals(inFull(body(document.issuer))),
  number: [plain("Số: "), ...numberPieces(document)],
  placeDate: [plain(`${placeOf(document)}, `), ...dayPieces(document.issuedOn, year)],
  marks: [...(stamp.draft ? [draftMark] : []), ...(stamp.digest ? ["BẢN TÓM LƯỢC"] : []), ...(stamp.demo ? ["SỐ LIỆU MÔ PHỎNG"] : [])],
});

/** What stands at the foot of every page, or null. */
export const footerOf = ({ snapshot, demo, digest }: Stamp): string | null =>
  [
    ...(digest ? ["Bản tóm lược, không thay cho văn bản đã ký"] : []),
    ...(snapshot === undefined ? [] : [`Mã bản số liệu: ${snapshot}`]),
    ...(demo ? ["Số liệu mô phỏng"] : []),
  ].join(" · ") || null;
