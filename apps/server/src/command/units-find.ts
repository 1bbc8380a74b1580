import { formatDate, fullName, isIsoDate, type UnitTree, versionOn } from "@xhht/core";
import { describeUnit, nationalTree, searchUnits, type UnitDescription } from "@xhht/units";
import type { Command } from "./command.ts";

/** As many as a person reads; programs get them all. */
const shown = 50;

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
      return 1;
    }
    if (text.length > 100) {
      err("Chữ cần tìm dài quá 100 ký tự.");
      return 1;
    }
    const tree = nationalTree();
    const found = searchUnits(tree, text, { on, limit: Infinity });
    const describe = (some: typeof found): UnitDescription[] => some.map(({ unit }) => describeUnit(tree, unit, on));
    if (options["json"]) out(JSON.stringify(describe(found), null, 2));
    else if (found.length === 0) out(`Không tìm thấy nơi nào khớp với “${text}”${on ? ` vào ngày ${on}` : ""}.`);
    else {
      for (const one of describe(found.slice(0, shown))) out(sayUnit(one, tree));
      if (found.length > shown) err(`Còn ${found.length - shown} nơi nữa khớp với “${text}”: hãy gõ rõ hơn, hoặc thêm --json để lấy tất cả.`);
    }
    return 0;
  },
};

const sayUnit = ({ code, path, validFrom, validTo, successors }: UnitDescription, tree: UnitTree): string => {
  const place = path.toReversed().map(({ name }) => name).join(", ");
  const from = validFrom === "0000" ? "" : `từ ${formatDate(validFrom)}`;
  const life = [from, validTo === null ? "" : `đến hết ${formatDate(validTo)}`].filter(Boolean).join(" ");
  const became = successors.map((one) => {
    const unit = tree.byId(`${one.code}@${one.validFrom}`)!;
    return `    → ${one.code}  ${fullName(versionOn(unit, unit.validFrom))} (từ ${formatDate(one.validFrom)})`;
  });
  return [`${code}  ${place}${life ? ` (${life})` : ""}`, ...became].join("\n");
};
