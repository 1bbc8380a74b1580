import { AlignmentType, BorderStyle, LineRuleType, convertMillimetersToTwip, type IParagraphStyleOptions, type IStylesOptions } from "docx";

const mm = convertMillimetersToTwip;
const font = "Times New Roman";
const half = (points: number): number => points * 2;
const pt = (points: number): number => points * 20;

/** Space between paragraphs and lines of the body, and its first indent (NĐ 30/2020: ≥ 6 pt, single to 1,5; 1 or 1,27 cm). */
const body = {
  alignment: AlignmentType.JUSTIFIED,
  indent: { firstLine: mm(12.7) },
  spacing: { before: 0, after: pt(6), line: 264, lineRule: LineRuleType.AUTO },
};
const centred = { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 0 } };

type Paragraphs = NonNullable<IParagraphStyleOptions["paragraph"]>;
type Letters = NonNullable<IParagraphStyleOptions["run"]>;
const style = (id: string, name: string, paragraph: Paragraphs, run: Letters = {}): IParagraphStyleOptions => ({
  id, name, basedOn: "Normal", quickFormat: true, paragraph, run: { font, ...run },
});

/** A drawn rule: an empty line with a border on top, as long as its indents leave. */
const rule = (id: string, name: string, side: number): IParagraphStyleOptions =>
  style(
    id,
    name,
    {
      indent: { left: mm(side), right: mm(side) },
      spacing: { before: pt(3), after: pt(4), line: pt(4), lineRule: LineRuleType.EXACT },
      border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    },
    { size: half(2) },
  );

const bold = { bold: true };

/** Every manner of text in our papers, by what it is; nothing is formatted by hand. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: half(14), color: "000000", language: { value: "vi-VN" } } },
    heading1: {
      run: { font, size: half(14), color: "000000", ...bold },
      paragraph: { ...body, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font, size: half(14), color: "000000", ...bold },
      paragraph: { ...body, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    style("CoQuanCapTren", "Cơ quan cấp trên", centred, { size: half(13) }),
    style("CoQuan", "Cơ quan ban hành", centred, { size: half(13), ...bold }),
    style("QuocHieu", "Quốc hiệu", centred, { size: half(13), ...bold }),
    style("TieuNgu", "Tiêu ngữ", centred, { size: half(14), ...bold }),
    rule("KeCoQuan", "Kẻ dưới cơ quan", 20),
    rule("KeTieuNgu", "Kẻ dưới tiêu ngữ", 18.5),
    rule("KeTrichYeu", "Kẻ dưới trích yếu", 57),
    style("SoKyHieu", "Số, ký hiệu", centred, { size: half(13) }),
    style("DiaDanhNgay", "Địa danh và ngày", centred, { size: half(13), italics: true }),
    style("DauTinhTrang", "Dấu tình trạng", { ...centred, spacing: { before: pt(6), after: 0 } }, { size: half(13), ...bold }),
    style("TenLoai", "Tên loại văn bản", { ...centred, spacing: { before: pt(18), after: 0 } }, { size: half(14), ...bold }),
    style("TrichYeu", "Trích yếu", centred, { size: half(14), ...bold }),
    style("KemTheo", "Dòng kèm theo", { ...centred, spacing: { before: 0, after: pt(6) } }, { size: half(14), italics: true }),
    style("ThamQuyen", "Thẩm quyền ban hành", { ...centred, spacing: { before: pt(12), after: pt(6) } }, { size: half(14), ...bold }),
    style("CanCu", "Căn cứ ban hành", body, { italics: true }),
    style("QuyetDinh", "Dòng quyết định", { ...centred, spacing: { before: pt(6), after: pt(6) } }, bold),
    style("Dieu", "Điều", body),
    style("Khoan", "Khoản", body),
    style("Diem", "Điểm", body),
    style("DiemMo", "Điểm mở đầu một loạt ý", { ...body, keepNext: true }),
    style("GachDauDong", "Gạch đầu dòng", body),
    style("DauCong", "Dấu cộng", body),
    style("NoiDung", "Nội dung", body),
    style("DoanKet", "Đoạn kết", { ...body, keepNext: true, keepLines: true }),
    style("PhuLuc", "Phụ lục", { ...centred, keepNext: true }, { size: half(14), ...bold }),
    style("TenPhuLuc", "Tên phụ lục", { ...centred, keepNext: true }, { size: half(14), ...bold }),
    style("TieuDeBang", "Tiêu đề bảng", { ...centred, spacing: { before: pt(2), after: pt(2) } }, { size: half(12), ...bold }),
    style("BangTrai", "Chữ trong bảng", { alignment: AlignmentType.LEFT, spacing: { before: pt(2), after: pt(2) } }, { size: half(12) }),
    style("BangGiua", "Chữ giữa ô", { ...centred, spacing: { before: pt(2), after: pt(2) } }, { size: half(12) }),
    style("BangPhai", "Số trong bảng", { alignment: AlignmentType.RIGHT, spacing: { before: pt(2), after: pt(2) } }, { size: half(12) }),
    style("GhiChuBang", "Ghi chú dưới bảng", body, { size: half(13), italics: true }),
    style("SauBang", "Khoảng sau bảng", { spacing: { before: 0, after: 0, line: pt(6), lineRule: LineRuleType.EXACT } }, { size: half(2) }),
    style("NhanNoiNhan", "Nhãn nơi nhận", { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } }, { size: half(12), bold: true, italics: true }),
    style("NoiNhan", "Nơi nhận", { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } }, { size: half(11) }),
    style("QuyenHan", "Quyền hạn, chức vụ", { ...centred, keepNext: true }, { size: half(14), ...bold }),
    style("HoTen", "Họ tên người ký", { ...centred, spacing: { before: pt(72), after: 0 } }, { size: half(14), ...bold }),
    style("SoTrang", "Số trang", centred, { size: half(14) }),
    style("ChanTrang", "Chân trang", { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 0 } }, { size: half(10), italics: true }),
  ],
  characterStyles: [
    { id: "Dam", name: "Đậm", basedOn: "DefaultParagraphFont", quickFormat: true, run: { bold: true } },
    { id: "ChoTrong", name: "Chỗ trống", basedOn: "DefaultParagraphFont", quickFormat: true, run: {} },
  ],
};
