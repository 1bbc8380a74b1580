import type { Piece } from "../outline/tree.ts";
import { isParagraph } from "../outline/outline.ts";
import type { Paragraph } from "../outline/paragraph.ts";
import { roleOf } from "./section-role.ts";

const closes =
  /^(?:Trên đây|Căn cứ (?:nội dung|kế hoạch|vào)|Trong quá trình|Yêu cầu|Đề nghị|Ủy ban|Uỷ ban|UBND|Kế hoạch này|Nhận được|Giao |Hội Khuyến học|Sở |Phòng |Các (?:cơ quan|đơn vị|phòng|ban|ngành|sở)|Quá trình|Định kỳ|Nếu )/u;

/** Cuts the closing sentences off a body: prose without a mark, after the last item, that speaks to all or ends "./.". */
export const cutClosing = (pieces: readonly Piece[]): { body: Piece[]; closing: Paragraph[] } => {
  let from = pieces.length;
  for (let at = pieces.length - 1; at > 0; at -= 1) {
    const piece = pieces[at]!;
    if (!isParagraph(piece) || piece.mark || piece.heading) break;
    // Prose under a heading is that heading's own, whatever it says.
    const before = pieces[at - 1]!;
    const own = isParagraph(before) && before.mark !== null && (before.passage.text.length < 90 && !/[.;]$/u.test(before.passage.text));
    const above = pieces.slice(0, at).findLast((one): one is Paragraph => isParagraph(one) && one.mark !== null);
    const owed = above !== undefined && roleOf(above.passage.text) === "reporting" && /báo cáo/iu.test(piece.passage.text) && !/\.\/\.?\s*$/u.test(piece.passage.text);
    if (own || owed) break;
    if (closes.test(piece.passage.text) || /\.\/\.?\s*$/u.test(piece.passage.text)) from = at;
    else if (from !== at + 1) break;
  }
  return { body: pieces.slice(0, from), closing: pieces.slice(from).filter(isParagraph) };
};
