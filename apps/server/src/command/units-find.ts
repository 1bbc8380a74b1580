import { isIsoDate } from "@xhht/core";
import { describeUnit, nationalTree, searchUnits, type UnitDescription } from "@xhht/units";
import type { Command } from "./command.ts";

/** `xhht units find`: looks a place up by a name, old or new, or by its code. */
export const unitsFindCommand: Command = {
  name: "units find",
  usage: "<tên hoặc mã> [--on <ngày>] [--json]",
  summary: "Tìm đơn vị hành chính, theo tên cũ hoặc mới",
  options: { on: { type: "string" } },
  async run({ words, options }, { out, err }) {
    const text = words.join(" ").trim();
    if (text === "") return 2;
    const on = options["on"] as string | undefined;
    if (on !== undefined && !isIsoDate(on)) {
      err(`Ngày “${on}” không đúng: hãy viết theo dạng 2025-07-01.`);
      return 2;
    }
    if (text.length > 100) {
      err("Chữ cần tìm dài quá 100 ký tự.");
      return 1;
    }
    const tree = nationalTree();
    const found = searchUnits(tree, text, { on, limit: 50 }).map(({ unit }) => describeUnit(tree, unit, on));
    if (options["json"]) out(JSON.stringify(found, null, 2));
    else if (found.length === 0) out(`Không tìm thấy nơi nào khớp với “${text}”${on ? ` vào ngày ${on}` : ""}.`);
    else for (const one of found) out(sayUnit(one));
    return 0;
  },
};

const sayUnit = ({ code, path, validFrom, validTo, successors }: UnitDescription): string => {
  const place = path.toReversed().map(({ name }) => name).join(", ");
  const from = validFrom === "0000" ? "" : `từ ${validFrom}`;
  const life = [from, validTo === null ? "" : `đến hết ${validTo}`].filter(Boolean).join(" ");
  const became = successors.map((one) => `    → ${one.code}@${one.validFrom}${one.share === null ? "" : ` (${one.share * 100}%)`}`);
  return [`${code}  ${place}${life ? ` (${life})` : ""}`, ...became].join("\n");
};
