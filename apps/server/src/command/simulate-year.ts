import { formatNumber, type Unit, type UnitTree } from "@xhht/core";
import { unbuiltPlugins } from "../config.ts";
import { type Chosen, chosenUnits, treeOfYear } from "../simulation/chosen-units.ts";
import { simulated, type Tally, tallyOf, sayTally } from "../simulation/tally.ts";
import { type Command, saySentence, type Terminal } from "./command.ts";
import { within } from "./figures.ts";
import { writeOut } from "./write-out.ts";

const rules = `Cùng một --seed thì ra cùng một kết quả, từng byte. Mọi kết quả đều ghi là số liệu mô phỏng; không số nào là của địa phương nào.

  --year       năm, mặc định 2026; từ 2025 là 34 tỉnh và 3.321 xã, đến 2024 là 63 tỉnh, 705 huyện và 10.599 xã
  --provinces  mã các tỉnh cách nhau bằng dấu phẩy; không ghi thì cả nước
  --out        viết tệp có các cột của “xhht roll-up”, thêm cột “nguồn” ghi ${simulated} ở từng dòng
  --into-database  đưa báo cáo vào cơ sở dữ liệu dùng thử; nơi đã có báo cáo hoặc có kế hoạch riêng thì giữ nguyên

Năm 2025: số đến 30/6 của xã cũ ghi theo xã cũ (cột on), xã mới báo cáo cả năm.`;

interface Asked extends Chosen {
  seed: number;
}

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

const read = ({ year = "2026", seed = "1", tree, provinces }: Record<string, string | undefined>): Asked | string => {
  const [one, start] = [wholeNumber(year), wholeNumber(seed)];
  if (one === null || one < 2021 || one > 2030) return `Không mô phỏng được năm “${year}”: hãy ghi một năm từ 2021 đến 2030.`;
  if (start === null) return `--seed “${seed}” không phải là số nguyên: hãy ghi một số từ 0 trở lên.`;
  if (tree !== undefined && tree !== "today" && tree !== "old") return `Không có cây hành chính “${tree}”: hãy ghi --tree today (34 tỉnh) hoặc --tree old (63 tỉnh).`;
  const codes = provinces?.split(",").map((code) => code.trim()).filter(Boolean) ?? null;
  if (codes?.length === 0) return "--provinces không có mã nào: hãy ghi mã các tỉnh cách nhau bằng dấu phẩy, hoặc bỏ tùy chọn này để lấy cả nước.";
  return { year: one, seed: start, tree: tree ?? treeOfYear(one), provinces: codes };
};

type Groups = { province: Unit; communes: Unit[] }[];

const tally = ({ seed, year }: Asked, communes: readonly Unit[]): Tally =>
  tallyOf(seed, year, communes.map(({ code, validFrom }) => ({ id: `${code}@${validFrom}`, validFrom })));

const summary = ({ year, seed }: Asked, groups: Groups, what: Tally) => ({ simulated: true, note: simulated, year, seed, provinces: groups.length, ...what });

const tell = ({ out }: Terminal, json: boolean, asked: Asked, groups: Groups, what: Tally, more: Record<string, unknown>, lines: readonly string[]): 0 => {
  if (json) out(JSON.stringify({ ...summary(asked, groups, what), ...more }, null, 2));
  else out([`Mô phỏng năm ${asked.year}, --seed ${asked.seed}, ${groups.length} tỉnh (${simulated}):`, ...sayTally(what), ...lines].join("\n"));
  return 0;
};

/** `xhht simulate-year`: a whole year of the communes by chance, as a file of values or as reports of a demo. */
export const simulateYearCommand: Command = {
  name: "simulate-year",
  usage: "[--year 2026] [--seed 1] [--tree today|old] [--provinces 52,01] [--into-database | --out <tệp.csv>] [--json]",
  summary: "Mô phỏng số liệu cả năm của các xã, để thử và để tập",
  details: rules,
  options: {
    year: { type: "string" }, seed: { type: "string" }, tree: { type: "string" }, provinces: { type: "string" }, out: { type: "string" },
    "into-database": { type: "boolean" },
  },
  async run({ words, options: { json = false, "into-database": store, ...given } }, terminal) {
    const { err } = terminal;
    if (words.length > 0) err(`Không hiểu “${words[0]}”: lệnh này chỉ nhận các tùy chọn.`);
    else if (store && given["out"] !== undefined) err("--out và --into-database không đi cùng nhau: hãy bỏ một trong hai.");
    if (words.length > 0 || (store && given["out"] !== undefined)) return 2;
    const asked = read(given as Record<string, string | undefined>);
    if (typeof asked === "string") return refuse(err, asked);
    if (store) return intoDatabase(terminal, asked, json === true);
    const { nationalTree } = await import("@xhht/units");
    const tree = nationalTree();
    const groups = chosenUnits(tree, asked);
    if (!groups.ok) return refuse(err, ...groups.issues.map(saySentence));
    const communes = groups.value.flatMap((one) => one.communes);
    const what = tally(asked, communes);
    const path = given["out"] as string | undefined;
    if (path === undefined) return tell(terminal, json === true, asked, groups.value, what, {}, ["Chưa viết gì: thêm --out <tệp.csv> hoặc --into-database."]);
    if (!/\.csv$/i.test(path)) return refuse(err, `Tên tệp “${path}” phải kết thúc bằng .csv.`);
    const lines = await writeValues(terminal, path, asked, tree, communes);
    if (lines === null) return 1;
    return tell(terminal, json === true, asked, groups.value, what, { file: path, lines }, [`Đã viết ${path}: ${formatNumber(lines)} dòng, dòng nào cũng ghi “${simulated}”.`]);
  },
};

const refuse = (err: Terminal["err"], ...sentences: string[]): 1 => {
  for (const sentence of sentences) err(sentence);
  return 1;
};

/** How many lines were written; null where the file could not be. */
const writeValues = async (terminal: Terminal, path: string, { year, seed }: Asked, tree: UnitTree, communes: readonly Unit[]): Promise<number | null> => {
  const [{ loadEachPlugin }, { simulatedColumns, simulateValues }, { csvText }] = await Promise.all([
    import("../load-plugins.ts"), import("../simulation/simulate-values.ts"), import("@xhht/documents/exchange"),
  ]);
  const { plugins } = await loadEachPlugin(unbuiltPlugins(terminal.env));
  const lines = simulateValues({ tree, plugins, year, seed }, communes);
  return (await writeOut(path, csvText(simulatedColumns, lines), terminal)) ? lines.length : null;
};

const notADemo = "Chỉ đưa số liệu mô phỏng vào cơ sở dữ liệu dùng thử. Hãy chạy “xhht serve” một lần với DATA_DIR là thư mục mới trên chính máy này, rồi chạy lại lệnh này với cùng DATA_DIR.";

const intoDatabase = (terminal: Terminal, asked: Asked, json: boolean) =>
  within(terminal, async (db, world) => {
    const begun = performance.now();
    const [{ readDemoFlag, createFolder }, { refreshFigures }, { demoStaff }, { simulateProvince }, { sizesFrom }] = await Promise.all([
      import("@xhht/db"), import("@xhht/api"), import("../simulation/demo-staff.ts"), import("../simulation/simulate-into-database.ts"), import("../simulation/size-of.ts"),
    ]);
    const staff = (await readDemoFlag(db)) === "ready" ? await demoStaff(db) : null;
    if (!staff) return refuse(terminal.err, notADemo);
    const groups = chosenUnits(world.tree, asked);
    if (!groups.ok) return refuse(terminal.err, ...groups.issues.map(saySentence));
    const now = new Date();
    await refreshFigures(world, db, now);
    const sizeOf = sizesFrom(world.tree, asked.seed);
    const laid: string[] = [];
    for (const { province, communes } of groups.value) laid.push(...(await simulateProvince({ world, db, staff, seed: asked.seed, year: asked.year, now }, province, communes, sizeOf)));
    const stored = performance.now();
    await createFolder(world.counting)(db, now);
    const [ms, foldMs] = [stored - begun, performance.now() - stored].map(Math.round) as [number, number];
    const what = tally(asked, groups.value.flatMap(({ communes }) => communes));
    const seconds = (time: number): string => (time / 1000).toFixed(1).replace(".", ",");
    return tell(terminal, json, asked, groups.value, what, { laid: laid.length, ms, foldMs }, [
      `Đã đưa ${formatNumber(laid.length)} báo cáo vào cơ sở dữ liệu trong ${seconds(ms)} giây và cộng lên các cấp trong ${seconds(foldMs)} giây; nơi đã có báo cáo, có kế hoạch riêng hoặc chưa nhập gì thì không thêm.`,
    ]);
  });
