import { describe, expect, test } from "vitest";
import { onePage, pdfFile, rawPdf, stream } from "./pdf.test.data.ts";
import { pageLines, type PlacedText } from "./pdf-lines.ts";
import { readSource } from "./read-source.ts";

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await readSource(bytes, "a.pdf");
  return result.ok ? "" : result.issues[0]!.code;
};

const sentence = "Phấn đấu đến năm 2030 có 80% người lao động của phường được học tập thường xuyên";

describe("a .pdf with text", () => {
  test("gives its lines, columns set apart by tabs, pages by form feeds", async () => {
    const bytes = await pdfFile([
      { columns: [{ text: "ỦY BAN NHÂN DÂN\nPHƯỜNG PHÚ HỘI", width: 180 }, { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", width: "*" }] },
      { text: "KẾ HOẠCH", margin: [0, 40, 0, 20] },
      `a) ${sentence}.`,
      { text: `b) ${sentence}.`, pageBreak: "after" },
      { table: { widths: [40, 260, "*"], body: [["TT", "Nội dung", "Năm"], ["1", "Mở lớp tập huấn", "2026"]] } },
      "Trang này còn có một đoạn văn dài hơn một trăm chữ cái để tệp không bị coi là bản quét ảnh không có chữ.",
    ]);
    const result = await readSource(bytes, "a.pdf");
    expect(result).toMatchObject({ ok: true, value: { kind: "pdf", pages: 2 } });
    const text = result.ok ? result.value.text : "";
    const [first, second] = text.split("\f");
    expect(first!.split("\n").filter((line) => line !== "")).toEqual([
      "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "PHƯỜNG PHÚ HỘI\tĐộc lập - Tự do - Hạnh phúc",
      "KẾ HOẠCH",
      `a) ${sentence}.`,
      `b) ${sentence}.`,
    ]);
    expect(second!.split("\n").filter((line) => line !== "").slice(0, 2)).toEqual(["TT\tNội dung\tNăm", "1\tMở lớp tập huấn\t2026"]);
  });

  test("that has a password, no text or no end is refused", async () => {
    expect(await codeOf(await pdfFile(sentence, "mat khau"))).toBe("file.locked");
    expect(await codeOf(rawPdf(...onePage(stream("0 0 m 100 100 l S"))))).toBe("file.scan");
    expect(await codeOf((await pdfFile(sentence)).slice(0, 900))).toBe("file.damaged");
  });
});

describe("the pieces of a page", () => {
  const piece = (text: string, x: number, y: number, width = text.length * 6, size = 12): PlacedText => ({ text, x, y, width, size });

  test("are lines from top to bottom whatever their order", () => {
    expect(pageLines([piece("hai", 10, 686), piece("một", 10, 700)]).lines).toEqual(["một", "hai"]);
  });

  test("join where they touch, part where there is room for a space or a column", () => {
    expect(pageLines([piece("Ph", 10, 700, 12), piece("ú", 22, 700, 6), piece("Hội", 32, 700, 18), piece("2026", 200, 700)]).lines).toEqual(["Phú Hội\t2026"]);
  });

  test("a raised sign stays in its line", () => {
    expect(pageLines([piece("100 m", 10, 700, 30), piece("2", 40, 705, 4, 7), piece("sau", 10, 686)]).lines).toEqual(["100 m2", "sau"]);
  });

  test("a blank line stands where more room was left", () => {
    expect(pageLines([700, 686, 672, 640, 626].map((y) => piece(`${y}`, 10, y))).lines).toEqual(["700", "686", "672", "", "640", "626"]);
  });
});
