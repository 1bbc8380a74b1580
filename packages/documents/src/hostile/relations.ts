import { posix } from "node:path";
import { Refusal } from "./refusal.ts";
import { walkXml } from "./walk-xml.ts";

/** One line of a `.rels` part: what it is for, and the part it names (whole path, no leading slash). */
export interface Relation {
  id: string;
  /** Last word of the type: `styles`, `worksheet`, `hyperlink` … */
  type: string;
  target: string;
}

const remedies: Record<string, string> = {
  attachedTemplate: "Trong Word, hãy vào Developer → Document Template, chọn lại Normal, lưu tệp rồi chọn lại.",
  image: "Hãy chép hình vào thẳng văn bản (không dùng hình liên kết), lưu tệp rồi chọn lại.",
  externalLinkPath: "Trong Excel, hãy vào Data → Edit Links → Break Link, lưu tệp rồi chọn lại.",
};

const external = (type: string): Refusal =>
  new Refusal("file.external", `Tệp lấy dữ liệu từ nơi khác (liên kết ngoài kiểu “${type}”) nên không được đọc.`, remedies[type] ?? "Hãy bỏ liên kết tới tệp ngoài, dán nội dung thật vào, lưu tệp rồi chọn lại.");

/** The relations of the part `owner` (`""` for the package). Throws a `Refusal` at a relation to the outside; a hyperlink is left out, never followed. */
export const readRelations = (bytes: Buffer, owner: string): Relation[] => {
  const relations: Relation[] = [];
  walkXml(bytes, {
    open(name, { Id: id = "", Type: kind = "", Target: target = "", TargetMode: mode }) {
      if (name.slice(name.indexOf(":") + 1) !== "Relationship") return;
      const type = kind.slice(kind.lastIndexOf("/") + 1);
      const outside = mode?.toLowerCase() === "external" || /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(target);
      if (type === "hyperlink") return;
      if (outside) throw external(type.slice(0, 40));
      const path = target.startsWith("/") ? target : posix.join("/", posix.dirname(owner), target);
      relations.push({ id, type, target: posix.normalize(path).slice(1) });
    },
  });
  return relations;
};
