import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBadLine } from "./bad-line.test.data.ts";
import { attached, type Caller, type EvidenceSite, openEvidenceSite, sendFile } from "./evidence-site.test.data.ts";
import { docx, jpeg, pdf, zip } from "./sample-files.test.data.ts";
import { openUploads } from "./uploads.ts";

let site: EvidenceSite;
let hoa: Caller;
let minh: Caller;
beforeAll(async () => {
  site = await openEvidenceSite();
  hoa = await site.person("reporter", site.place.commune);
  minh = await site.person("reporter", site.place.commune);
});
afterAll(() => site.close());

const send = (bytes: Buffer, name: string, key = site.keys[0], options?: Parameters<typeof sendFile>[3]) =>
  sendFile(site.address, hoa, { bytes, name, unit: site.place.commune, key }, options);
const download = (id: string, { cookie }: Pick<Caller, "cookie"> = hoa) => fetch(`${site.address}/files/${id}`, { headers: { cookie } });
const waiting = (): string[] => readdirSync(join(site.folder, "data/uploads"));
const stored = (): string[] => readdirSync(join(site.folder, "data/files"), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map(({ name }) => name);

/** One request of the protocol, without a client that would repeat it. */
const tus = (method: string, path: string, headers: Record<string, string>, body?: Buffer, { cookie }: Pick<Caller, "cookie"> = hoa) =>
  fetch(`${site.address}${path}`, { method, headers: { cookie, origin: site.address, "tus-resumable": "1.0.0", ...headers }, ...(body ? { body: new Uint8Array(body) } : {}) });
const about = (name: string, unit = site.place.commune, key = site.keys[0]): string =>
  Object.entries({ name, unit, period: "2026", key }).map(([field, value]) => `${field} ${Buffer.from(value).toString("base64")}`).join(",");
const begin = (length: number, name = "van-ban.pdf", caller = hoa, headers = {}) => tus("POST", "/files/uploads", { "upload-length": String(length), "upload-metadata": about(name), ...headers }, undefined, caller);
const piece = (path: string, offset: number, bytes: Buffer, caller = hoa) => tus("PATCH", path, { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" }, bytes, caller);

describe("a file goes up", () => {
  test("in pieces over a line that breaks, is taken up where it broke, and comes back byte by byte", async () => {
    const bytes = pdf(3_000_000);
    const line = await openBadLine(site.address, 350_000);
    const { id, name, size, type } = await attached(sendFile(line.address, hoa, { bytes, name: "Quyết định số 45.pdf", unit: site.place.commune, key: site.keys[0] }, { chunkSize: 1_000_000, origin: line.address }));
    line.close();
    expect(line.breaks()).toBeGreaterThanOrEqual(8);
    // From the start each time, it would never have arrived.
    expect(line.carried()).toBeLessThan(bytes.length * 1.5);
    expect({ name, size, type }).toEqual({ name: "Quyết định số 45.pdf", size: bytes.length, type: "application/pdf" });
    const answer = await download(id);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf", "content-length": String(bytes.length), "cache-control": "private, no-store", "x-content-type-options": "nosniff",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("Quyết định số 45.pdf")}`, "content-security-policy": "default-src 'none'; sandbox",
    });
    expect(waiting()).toEqual([]);
  });

  test.each([
    ["anh.jpg", () => jpeg(), "image/jpeg"],
    ["Báo cáo.docx", docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ])("%s is known by its bytes", async (name, make, type) => {
    expect(await attached(send(make(), name))).toMatchObject({ name, type });
  });

  test("the same file on two cells is stored once; on the same cell it is attached once, as when an answer got lost", async () => {
    const bytes = pdf();
    const before = stored().length;
    const one = await attached(send(bytes, "a.pdf"));
    const two = await attached(send(bytes, "b.pdf", site.keys[1]));
    const again = await attached(send(bytes, "a.pdf"));
    expect([two.id === one.id, again.id]).toEqual([false, one.id]);
    expect(stored()).toHaveLength(before + 1);
    expect(stored()).toContain(createHash("sha256").update(bytes).digest("hex"));
    for (const { id } of [one, two]) expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(bytes)).toBe(true);
  });

  test("a name is kept by its last part, in NFC, without what cannot be seen", async () => {
    const name = `../../etc/Bie\u0302n ba\u0309n\u202Egpj\u0000.pdf`;
    expect((await attached(send(pdf(), name))).name).toBe("Biên bảngpj.pdf");
  });
});

describe("what is refused", () => {
  const html = Buffer.from("<!doctype html><script>alert(1)</script>");
  const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const exe = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(3_000, 7)]);
  test.each([
    ["a page named as PDF", "a.pdf", html, "không phải PDF"],
    ["a picture that may run, named as PNG", "a.png", svg, "không phải PDF"],
    ["a program named as Word", "a.docx", exe, "không phải PDF"],
    ["an archive named as Word", "a.docx", zip({ "a.txt": "a" }), "không phải PDF"],
    ["a page as it is", "a.html", html, "không phải PDF"],
    ["a JPEG named as PDF", "a.pdf", jpeg(), "thật ra là loại .jpg"],
    ["a PDF named as a program", "a.pdf.exe", pdf(), "thật ra là loại .pdf"],
    ["a file without a name", "   ", pdf(), "không có tên"],
  ])("%s, with what to do; nothing of it stays", async (_, name, bytes, words) => {
    const before = stored().length;
    const outcome = await send(bytes, name);
    expect(outcome).toMatchObject({ status: 422 });
    expect((JSON.parse((outcome as { body: string }).body) as { detail: string }).detail).toContain(words);
    expect([waiting(), stored().length]).toEqual([[], before]);
  });

  test("a cell that the report does not have", async () => {
    expect(await send(pdf(), "a.pdf", "NOTHING/of")).toMatchObject({ status: 422, body: expect.stringContaining("NOTHING/of") as unknown });
    expect(waiting()).toEqual([]);
  });

  test("more than 20 MB, or nothing at all, before a byte is read; also where the length is not said, or lies", async () => {
    const large = await begin(20 * 1024 * 1024 + 1);
    expect([large.status, ((await large.json()) as { detail: string }).detail]).toEqual([413, expect.stringContaining("20 MB")]);
    expect((await tus("POST", "/files/uploads", { "upload-defer-length": "1", "upload-metadata": about("a.pdf") })).status).toBe(400);
    for (const length of [-1, 0]) expect((await begin(length)).status).toBe(400);
    expect((await begin(10, "a.pdf", hoa, { "content-type": "application/offset+octet-stream" })).status).toBe(415);
    expect(waiting()).toEqual([]);
    const path = (await begin(10)).headers.get("location")!;
    expect((await piece(path, 0, pdf(1_000))).status).toBeGreaterThanOrEqual(400);
    expect((await tus("DELETE", path, {})).status).toBe(204);
    expect(waiting()).toEqual([]);
  });

  test("a page of another site, and a place that says nothing of itself", async () => {
    expect((await begin(10, "a.pdf", hoa, { origin: "https://evil.example" })).status).toBe(403);
    const path = (await begin(10)).headers.get("location")!;
    const answer = await tus("HEAD", path, { origin: "https://evil.example" });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, null]);
    for (const method of ["PATCH", "DELETE"]) expect((await tus(method, path, { origin: "https://evil.example", "upload-offset": "0", "content-type": "application/offset+octet-stream" })).status).toBe(403);
    expect((await tus("DELETE", path, {})).status).toBe(204);
    expect((await tus("POST", "/files/uploads", { "upload-length": "10" })).status).toBe(400);
  });

  test("the thirty-first file of a person that is on its way; that of another person is taken", async () => {
    const paths: string[] = [];
    for (let i = 0; i < 30; i += 1) paths.push((await begin(10)).headers.get("location")!);
    expect((await begin(10)).status).toBe(429);
    const other = await begin(10, "a.pdf", minh);
    expect(other.status).toBe(201);
    for (const path of paths) await tus("DELETE", path, {});
    await tus("DELETE", other.headers.get("location")!, {}, undefined, minh);
    expect(waiting()).toEqual([]);
  });
});

describe("an upload belongs to who began it", () => {
  test("for everybody else it is not there, and stays as it is", async () => {
    const bytes = pdf(1_000);
    const path = (await begin(bytes.length)).headers.get("location")!;
    const nothing = await tus("HEAD", "/files/uploads/0123456789abcdef0123456789abcdef", {}, undefined, minh);
    for (const answer of [await tus("HEAD", path, {}, undefined, minh), await piece(path, 0, bytes, minh), await tus("DELETE", path, {}, undefined, minh)])
      expect(answer.status).toBe(404);
    expect(nothing.status).toBe(404);
    expect((await tus("HEAD", path, {}, undefined, { cookie: "a=b" })).status).toBe(401);
    expect((await tus("HEAD", path, {})).headers.get("upload-offset")).toBe("0");
    expect((await piece(path, 0, bytes)).status).toBe(200);
  });

  test("an id leads nowhere else on the disk", async () => {
    for (const id of ["..%2Fxhht.sqlite", "%2e%2e%2f%2e%2e%2fauth-secret", "a", "%00"]) expect([404, 400]).toContain((await tus("HEAD", `/files/uploads/${id}`, {})).status);
  });

  test("it is gone a day after it began, and not before", async () => {
    const [old, young] = [(await begin(10)).headers.get("location")!, (await begin(10)).headers.get("location")!];
    const begunBefore = (path: string, hours: number): void => {
      const file = join(site.folder, "data/uploads", `${path.split("/").at(-1)}.json`);
      const told = JSON.parse(readFileSync(file, "utf8")) as object;
      writeFileSync(file, JSON.stringify({ ...told, creation_date: new Date(Date.now() - hours * 3_600_000).toISOString() }));
    };
    begunBefore(old, 25);
    begunBefore(young, 23);
    const { clean } = openUploads({ folder: join(site.folder, "data/uploads"), finish: async () => {}, onFault: () => {} });
    expect(await clean()).toBe(1);
    expect([(await tus("HEAD", old, {})).status, (await tus("HEAD", young, {})).status]).toEqual([404, 200]);
    await tus("DELETE", young, {});
  });
});
