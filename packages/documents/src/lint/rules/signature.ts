import type { Anatomy } from "../anatomy.ts";
import { finding, type LintFinding } from "../finding.ts";
import { allRuns, isCapitals, mainLetters, piecesOf, sizeWithin, type HeadPiece } from "../piece.ts";

const office = /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.?\s|(?:TM|KT|TL|TUQ|Q)\.|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG))/iu;
const recipient = /^(?:nơi\s+nhận|[-–+*•]\s*\S|lưu\s*:|như\s)/iu;
const academic = /^(?:TS|ThS|PGS|GS|BS|KS|CN|CVCC|NGƯT|NGND)\s*\.|(?:Tiến sĩ|Thạc sĩ|Phó Giáo sư|Giáo sư)\s/u;
const personName = /^\p{Lu}[\p{L}']*(?:\s+\p{Lu}[\p{L}']*){1,5}$/u;

/** Lines of authority and office, and the names, of every foot; recipients are not among them. */
const footPieces = (anatomy: Anatomy): HeadPiece[] => piecesOf(anatomy.of("foot")).filter(({ text }) => !recipient.test(text));

/** Lines of authority in order and in bold capitals, the name in bold without titles. */
export const signatureRules = (anatomy: Anatomy): LintFinding[] => {
  if (anatomy.of("title", "body").length === 0) return [];
  const pieces = footPieces(anatomy);
  const lines = pieces.filter(({ text }) => office.test(text) && (isCapitals(text) || !personName.test(text)));
  if (lines.length === 0) return [finding("nd30.signature.missing", "error", "cuối văn bản", "Không thấy chức vụ và họ tên người ký.", "Ghi thẩm quyền và chức vụ in hoa đậm (ví dụ “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”), bên phải, dưới nội dung.")];
  const findings = lines.flatMap(({ text, runs, paragraph }) => {
    const say = (code: string, message: string, remedy: string): LintFinding => finding(`nd30.signature.${code}`, "error", paragraph, message, remedy);
    return [
      ...(isCapitals(text) ? [] : [say("capitals", "Thẩm quyền, chức vụ người ký không viết in hoa.", "Viết in hoa, ví dụ “KT. CHỦ TỊCH”.")]),
      ...(allRuns(runs, ({ bold }) => bold === true) ? [] : [say("bold", "Thẩm quyền, chức vụ người ký không đậm.", "Đặt kiểu chữ đứng, đậm.")]),
      ...(sizeWithin(mainLetters(runs).size, 13, 14) ? [] : [say("size", "Cỡ chữ của thẩm quyền, chức vụ không phải 13 hoặc 14.", "Đặt cỡ chữ 13 hoặc 14.")]),
      ...(/^(?:TM|KT|TL|TUQ|Q)(?!\.)/u.test(text) && !/^(?:Q|TM|KT|TL|TUQ)\p{L}/u.test(text) ? [say("dot", "Sau chữ viết tắt thẩm quyền thiếu dấu chấm.", "Viết “TM.”, “KT.”, “TL.”, “TUQ.” hoặc “Q.”.")] : []),
      ...(/^TM\.?\s*UBND/u.test(text) ? [say("words", "Tên cơ quan trong thẩm quyền ký viết tắt.", "Viết “TM. ỦY BAN NHÂN DÂN”.")] : []),
    ];
  });
  const order = lines.map(({ text }) => text);
  const [forAll, forHead] = [order.findIndex((one) => one.startsWith("TM")), order.findIndex((one) => one.startsWith("KT"))];
  if (forHead >= 0 && forAll > forHead) findings.push(finding("nd30.signature.order", "error", lines[forHead]!.paragraph, "Dòng KT. đứng trên dòng TM.", "Ghi “TM.” trước, rồi “KT.”, rồi chức vụ người ký."));
  if (forHead >= 0 && !order.slice(forHead + 1).some((one) => /^(?:PHÓ|Q\.)/iu.test(one))) {
    findings.push(finding("nd30.signature.deputy", "error", lines[forHead]!.paragraph, "Có “KT.” nhưng không có chức vụ cấp phó bên dưới.", "Ghi chức vụ người ký thay ở dòng dưới, ví dụ “PHÓ CHỦ TỊCH”."));
  }
  return [...findings, ...nameRules(pieces, lines)];
};

const nameRules = (pieces: readonly HeadPiece[], lines: readonly HeadPiece[]): LintFinding[] => {
  const titled = pieces.find(({ text }) => academic.test(text));
  if (titled) return [finding("nd30.signer.title", "error", titled.paragraph, "Trước họ tên người ký có học hàm, học vị hoặc danh hiệu.", "Chỉ ghi họ và tên.")];
  const names = pieces.filter(({ text }) => personName.test(text) && !isCapitals(text));
  if (names.length === 0) {
    const blank = pieces.some((one) => !lines.includes(one) && /[.…]{2,}|…|^\(/u.test(one.text));
    return blank ? [] : [finding("nd30.signer.missing", "warning", lines.at(-1)!.paragraph, "Không thấy họ tên người ký.", "Ghi họ tên người ký, đậm, dưới chỗ ký.")];
  }
  return names.flatMap(({ runs, paragraph }) => [
    ...(allRuns(runs, ({ bold }) => bold === true) ? [] : [finding("nd30.signer.bold", "error", paragraph, "Họ tên người ký không đậm.", "Đặt kiểu chữ đứng, đậm.")]),
    ...(sizeWithin(mainLetters(runs).size, 13, 14) ? [] : [finding("nd30.signer.size", "error", paragraph, "Cỡ chữ của họ tên người ký không phải 13 hoặc 14.", "Đặt cỡ chữ 13 hoặc 14.")]),
  ]);
};
