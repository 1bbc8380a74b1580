import type { Anatomy } from "../anatomy.ts";
import { together, type LintFinding } from "../finding.ts";
import type { Paragraph } from "../word-file.ts";

const isTimes = (font: string | undefined): boolean => font === undefined || /^(?:times new roman|symbol|wingdings.*)$/i.test(font.trim());
const isOldCode = (font: string | undefined): boolean => /^(?:\.vn|vni-|vk )/i.test(font ?? "");
const black = new Set(["AUTO", "000000", undefined]);

const shown = (paragraph: Paragraph): Paragraph["runs"] => paragraph.runs.filter(({ text }) => text.trim() !== "");

/** Times New Roman, black, Unicode with composed letters. */
export const letterRules = ({ paragraphs }: Anatomy): LintFinding[] => {
  const fonts = [...new Set(paragraphs.flatMap((one) => shown(one).map(({ letters }) => letters.font)))].filter((font) => !isTimes(font));
  const having = (holds: (run: Paragraph["runs"][number]) => boolean): Paragraph[] => paragraphs.filter((one) => shown(one).some(holds));
  return [
    ...fonts.flatMap((font) => {
      const at = having(({ letters }) => letters.font === font);
      return isOldCode(font)
        ? together("nd30.font.code", "error", at, `Chữ dùng phông “${font}” theo bảng mã cũ, không phải Unicode.`, "Chuyển văn bản sang mã Unicode (ví dụ bằng Unikey: Ctrl+Shift+F6), rồi đặt phông Times New Roman.")
        : together("nd30.font", "error", at, `Chữ dùng phông “${font}”.`, "Đặt phông Times New Roman cho toàn văn bản.");
    }),
    ...together("nd30.colour", "error", having(({ letters }) => !black.has(letters.colour)), "Chữ có màu khác đen.", "Đặt màu chữ đen (Automatic)."),
    ...together("nd30.font.composed", "warning", paragraphs.filter(({ decomposed }) => decomposed), "Chữ có dấu viết rời (Unicode tổ hợp), nơi nhận có thể không tìm thấy.", "Chuyển sang Unicode dựng sẵn (ví dụ bằng Unikey: Ctrl+Shift+F6)."),
    ...together("nd30.underline", "warning", having(({ letters }) => letters.underline === true), "Chữ bị gạch chân.", "Bỏ gạch chân; chỗ cần đường kẻ thì vẽ đường hoặc dùng viền của đoạn."),
  ];
};
