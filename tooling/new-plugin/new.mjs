// pnpm new <province|district|commune> <slug> "<name>" [--code 12345 --on 2022-03-01]
// Copies plugins/_template and replaces its words; touches one folder.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const levels = ["province", "district", "commune"];

const stop = (sentence) => {
  console.error(sentence);
  process.exit(2);
};

const { values, positionals } = parseArgs({
  options: { code: { type: "string" }, on: { type: "string" }, into: { type: "string" } },
  allowPositionals: true,
});
const [level, slug, name] = positionals;
if (!levels.includes(level)) stop(`Cấp phải là một trong: ${levels.join(", ")}. Ví dụ: pnpm new commune phu-hoi "Phường Phú Hội"`);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug ?? "")) stop("Tên thư mục chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ: phu-hoi");
if (!name) stop('Thiếu tên đơn vị, ví dụ: "Phường Phú Hội"');
if (values.code && !/^(\d{2}|\d{3}|\d{5})$/.test(values.code)) stop("Mã đơn vị có 2, 3 hoặc 5 chữ số, giữ cả số 0 ở đầu.");
if (values.on && !/^\d{4}-\d{2}-\d{2}$/.test(values.on)) stop("Ngày ghi theo dạng 2022-03-01.");

/** The unit's code and a day on which it existed, found by name unless both are given. */
const findUnit = async () => {
  if (values.code && values.on) return { code: values.code, on: values.on };
  const { describeUnit, nationalTree, searchUnits } = await import("@xhht/units").catch(() =>
    stop("Chưa dựng được danh mục đơn vị: chạy `npx pnpm build` trước, hoặc ghi rõ --code và --on."),
  );
  const hits = searchUnits(nationalTree(), name, { limit: 50 })
    .map(({ unit }) => unit)
    .filter((unit) => unit.level === level && (!values.code || unit.code === values.code));
  if (hits.length === 0) stop(`Không tìm thấy đơn vị nào tên “${name}” ở cấp này. Ghi rõ --code và --on.`);
  const days = hits.map((unit) => ({ unit, code: unit.code, on: values.on ?? unit.validTo ?? (unit.validFrom === "0000" ? "2025-06-30" : unit.validFrom) }));
  const choice = ({ unit, code, on }) => {
    const { path } = describeUnit(nationalTree(), unit, on);
    const day = (text) => text.split("-").toReversed().join("/");
    const lived = [unit.validFrom === "0000" ? "" : `từ ${day(unit.validFrom)}`, unit.validTo === null ? "đang tồn tại" : `đến ${day(unit.validTo)}`].filter(Boolean).join(", ");
    return `  --code ${code} --on ${on}   ${path.map(({ name: called }) => called).toReversed().join(", ")} (${lived})`;
  };
  if (hits.length > 1) stop(`Có ${hits.length} đơn vị tên như vậy ở cấp này. Hãy gõ lại lệnh và thêm một trong các dòng sau:\n${days.map(choice).join("\n")}`);
  return days[0];
};

const unit = await findUnit();
const id = `${level}-${slug}`;
const from = join(root, "plugins/_template");
const to = join(values.into ?? join(root, "plugins"), id);
if (existsSync(to)) stop(`Thư mục plugins/${id} đã có. Chọn tên khác hoặc sửa ngay thư mục đó.`);

cpSync(from, to, { recursive: true, filter: (path) => !/[/\\](node_modules|dist|\.turbo)([/\\]|$)/.test(path.slice(from.length)) });
const words = [
  ["@xhht/plugin-template", `@xhht/plugin-${id}`],
  ['"_template"', `"${id}"`],
  ['code: "19786"', `code: "${unit.code}"`],
  ['on: "2022-03-01"', `on: "${unit.on}"`],
  ['level: "commune"', `level: "${level}"`],
  ["Phường Phú Hội", name],
  ["The smallest plugin; copied by `pnpm new`, checked like the others, never served", `What ${name} adds to the common plan`],
];
const rewrite = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) rewrite(path);
    else {
      const before = readFileSync(path, "utf8");
      writeFileSync(path, words.reduce((text, [word, by]) => text.replaceAll(word, by), before));
    }
  }
};
try {
  rewrite(to);
} catch (error) {
  rmSync(to, { recursive: true, force: true });
  throw error;
}
console.log(`Đã tạo plugins/${id}. Tiếp theo: npx pnpm install, rồi npx pnpm -s xhht check ${id}`);
