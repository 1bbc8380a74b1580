import { createRequire } from "node:module";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { contentOf } from "@xhht/core";
import { docxOf, figureGrid, lintDocx, paperText, pdfOf, readPlan, readSource, writePlan, writeReport, xlsxOf } from "@xhht/documents";
import { drawnBy, openMaker } from "@xhht/documents/write";
import { openWorld } from "@xhht/api";
import { emptyFolder } from "./app.mjs";
import { median, print } from "./figures.mjs";

const server = (file) => import(fileURLToPath(new URL(`../../../apps/server/dist/${file}.js`, import.meta.url)));
const library = createRequire(fileURLToPath(import.meta.resolve("@xhht/documents")));
const rounds = 5;
const atOnce = 100;
const now = new Date("2026-11-22T07:00:00.000Z");

/** CPU ms of one run, all threads of the process; the answer is kept so that it can be looked at. */
const timed = async (work) => {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return { ms: (user + system) / 1_000, result };
};

/** Ours and the floor in turns, so that a busy machine slows both. */
const inTurns = async (ours, floor) => {
  const [mine, theirs] = [[], []];
  await ours();
  await floor();
  for (let round = 0; round < rounds; round++) {
    mine.push((await timed(ours)).ms);
    theirs.push((await timed(floor)).ms);
  }
  return { mine, theirs };
};

const say = (what, { mine, theirs }) =>
  print({ what, ours: median(mine).toFixed(1), floor: median(theirs).toFixed(1), unit: " ms", ratio: median(mine) / median(theirs), rounds: mine });

/** The same words by the library alone: bare paragraphs and tables, no styles, no lists, no fixed package. */
const bareDocx = (paper) => {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = library("docx");
  const draw = (block) =>
    block.kind === "table"
      ? [new Table({ rows: [block.columns.map(({ label }) => label), ...block.rows].map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) })]
      : paperText({ ...paper, sheets: [{ landscape: false, blocks: [block] }] }).split("\n").map((text) => new Paragraph(text));
  return Packer.toBuffer(new Document({ sections: paper.sheets.map(({ blocks }) => ({ children: blocks.flatMap(draw) })) }));
};

/** The same words by the library alone: lines of text with the same embedded font, no heads, rules, lists and page numbers. */
const barePdf = (paper) =>
  library("pdfmake")
    .createPdf({ content: paperText(paper).split("\n").map((text) => ({ text })), defaultStyle: { font: "Tinos", fontSize: 14 } })
    .getBuffer();

/** The same cells by the library alone, without formats and borders. */
const bareXlsx = async (grid) => {
  const ExcelJS = library("exceljs");
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(grid.name);
  sheet.addRow(grid.columns.map(({ label }) => label));
  for (const row of grid.rows) sheet.addRow(row);
  return book.xlsx.writeBuffer();
};

/** Five plans and a full report of the country as it is shipped. */
const samples = async (dataDir) => {
  const [{ prepare }, { shippedPlan }] = await Promise.all([server("start-up"), server("shipped-plan")]);
  const prepared = await prepare({ host: "127.0.0.1", port: 0, dataDir, database: { engine: "sqlite", file: join(dataDir, "xhht.sqlite") } }, () => now);
  const { db, plugins } = prepared.value;
  const world = (await openWorld({ db, plugins, now: () => now, version: "bench" })).value;
  const ids = plugins.flatMap(({ definition }) => (definition.unit ? (definition.plans ?? []).map(({ id }) => `${definition.id}/${id}`) : [])).slice(0, 5);
  const plans = ids.map((id) => ({ id, file: { ...shippedPlan(id, plugins, world.tree).value, stamp: {} } }));
  const unit = "21439@2025-07-01";
  const form = world.form(world.obligations(unit, 2026)[0]);
  const value = ({ takes }, at) => (takes.kind === "text" ? "Đã mở thêm lớp ở hai khu phố." : takes.kind === "progress" ? "done" : takes.kind === "status" ? 1 : takes.kind === "level" ? takes.max : takes.kind === "percent" ? 80 : 900 + at);
  const observations = Object.entries(form.cells).map(([key, spec], at) => ({ key, state: "value", value: value(spec, at), version: 1, author: "", authorName: "", typedAt: "", savedAt: "" }));
  const report = {
    form, content: contentOf(form, observations, [], 0), lastYear: null, issuer: "UBND phường Đức Phổ", letter: null, plan: null, addressees: ["UBND tỉnh"],
    recipients: [{ text: "Lưu: VT" }], signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "" }, stamp: {},
  };
  await db.close();
  return { plans, report };
};

/** 100 units × 40 indicators, every number made again by anybody. */
const wideGrid = () =>
  figureGrid(
    "Số liệu tổng hợp",
    Array.from({ length: 100 }, (_, at) => ({ id: String(at), code: String(10_000 + at), name: `Xã số ${at + 1}` })),
    Array.from({ length: 40 }, (_, at) => ({ code: `B_${at}`, label: `Chỉ tiêu ${at + 1}`, measure: { kind: "ratio", of: "a", outOf: "b" } })),
    (unit, code) => ({ state: "value", numerator: (Number(unit) * 7919 + code.length * 31) % 1000, denominator: 1000 }),
  );

/** How long a server that makes 100 files is deaf to others, beside one that makes them itself. */
const manyAtOnce = async (paper, grids) => {
  const content = { drawnBy, name: "bench", title: "bench", paper, grids, footer: null };
  const maker = openMaker();
  await maker.file(content, "docx").made;
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const mine = await timed(() => Promise.all(Array.from({ length: atOnce }, () => maker.file(content, "docx").made)));
  lag.disable();
  await maker.close();
  if (new Set(mine.result.map((bytes) => Buffer.from(bytes).toString("base64"))).size !== 1) throw new Error("the same paper gave different bytes");
  const theirs = await timed(async () => {
    for (let n = 0; n < atOnce; n++) await bareDocx(paper);
  });
  print({ what: `${atOnce} reports as .docx at once, CPU`, ours: (mine.ms / 1000).toFixed(2), floor: (theirs.ms / 1000).toFixed(2), unit: " s", ratio: mine.ms / theirs.ms });
  print({ what: "  longest time the server heard nobody", ours: Math.round(lag.max / 1e6), unit: " ms", goal: "≤ 100 ms" });
};

/**
 * What importing our own files costs (their text, every part and goal), beside unpacking them and throwing the tags away, beside the
 * text alone as mammoth reads it (.docx), and beside pdf.js alone (.pdf).
 */
const reading = async (plans) => {
  const { unzipSync } = library("fflate");
  const { extractRawText } = await import("mammoth");
  const { extractText, getDocumentProxy } = await import(library.resolve("unpdf"));
  for (const { id, file } of plans) {
    const paper = writePlan(file);
    const [docx, pdf] = [await docxOf(paper), await pdfOf(paper)];
    const read = async (bytes, name) => {
      const source = await readSource(bytes, name);
      if (!source.ok) throw new Error(source.issues[0].message);
      return readPlan(source.value.text, { indicators: file.indicators });
    };
    const found = await read(docx, "a.docx");
    if (found.targets.length === 0) throw new Error(`nothing was read of ${id}`);
    const before = process.memoryUsage().rss;
    const word = await inTurns(() => read(docx, "a.docx"), async () => new TextDecoder().decode(unzipSync(docx)["word/document.xml"]).replaceAll(/<[^>]+>/g, " "));
    const grown = (process.memoryUsage().rss - before) / 1_048_576;
    say(`import ${id} .docx (${Math.round(docx.length / 1024)} KB, +${Math.max(0, grown).toFixed(0)} MB)`, word);
    say("  its text alone, against mammoth", await inTurns(() => readSource(docx, "a.docx"), () => extractRawText({ buffer: Buffer.from(docx) })));
    say(`import ${id} .pdf (${Math.round(pdf.length / 1024)} KB)`, await inTurns(() => read(pdf, "a.pdf"), async () => extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })));
  }
};

/** Official files, each beside what the library needs for the same words and cells alone. */
export const measure = async () => {
  const folder = emptyFolder();
  const { plans, report } = await samples(folder.path);
  const [plan] = plans.toSorted((a, b) => JSON.stringify(b.file.plan).length - JSON.stringify(a.file.plan).length);
  const [planPaper, reportPaper, grid] = [writePlan(plan.file), writeReport(report), wideGrid()];
  for (const paper of [planPaper, reportPaper]) {
    const found = await lintDocx(await docxOf(paper));
    if (!found.ok || found.value.some(({ severity }) => severity === "error")) throw new Error(`our own file breaks the decree: ${JSON.stringify(found)}`);
  }
  say("plan as .docx", await inTurns(() => docxOf(writePlan(plan.file)), () => bareDocx(planPaper)));
  say("report as .docx", await inTurns(() => docxOf(writeReport(report)), () => bareDocx(reportPaper)));
  say("100 units × 40 ratios as .xlsx", await inTurns(() => xlsxOf([grid]), () => bareXlsx(grid)));
  say("report as .pdf", await inTurns(() => pdfOf(reportPaper), () => barePdf(reportPaper)));
  await manyAtOnce(reportPaper, [grid]);
  await reading(plans);
  folder.dispose();
};
