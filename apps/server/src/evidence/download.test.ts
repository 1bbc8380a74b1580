import { bytePaths, expects, type Relation } from "@xhht/api";
import { type MemberRole, memberRoleLabel, type UnitId } from "@xhht/core";
import { docxOf } from "@xhht/documents";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attached, type Caller, type EvidenceSite, openEvidenceSite, sendFile } from "./evidence-site.test.data.ts";
import { pdf } from "./sample-files.test.data.ts";

let site: EvidenceSite;
let file: string;
let paper: string;
let template: Uint8Array<ArrayBuffer>;
/** Where the asker has her role, and how the commune of the file lies, seen from there. */
let standpoints: [Relation, UnitId][];
const roles = Object.keys(memberRoleLabel) as MemberRole[];

beforeAll(async () => {
  site = await openEvidenceSite();
  const { commune, neighbour, province, elsewhere, otherProvince } = site.place;
  const hoa = await site.person("reporter", commune);
  const { result } = (await (await fetch(`${site.address}/trpc/papers.freeze`, {
    method: "POST", headers: { origin: site.address, "content-type": "application/json", cookie: hoa.cookie }, body: JSON.stringify({ kind: "report", report: site.report }),
  })).json()) as { result: { data: { id: string } } };
  paper = result.data.id;
  template = new Uint8Array(await docxOf({ subject: "Mẫu", footer: null, blanks: [], sheets: [{ landscape: false, blocks: [{ kind: "prose", text: "{ten_loai} {ma_ban}" }] }] }));
  file = (await attached(sendFile(site.address, hoa, { bytes: pdf(), name: "a.pdf", unit: commune, key: site.keys[0] }))).id;
  standpoints = [["own", commune], ["child", province], ["sibling", neighbour], ["elsewhere", elsewhere], ["elsewhere", otherProvince]];
});
afterAll(() => site.close());

const ask = (method: string, path: string, caller: Caller | null, headers: Record<string, string> = {}) =>
  fetch(`${site.address}${path}`, { method, headers: { origin: site.address, "tus-resumable": "1.0.0", ...(caller ? { cookie: caller.cookie } : {}), ...headers } });
const begin = (caller: Caller | null, unit: UnitId) => {
  const said = { name: "a.pdf", unit, period: "2026", key: site.keys[0] };
  const metadata = Object.entries(said).map(([field, value]) => `${field} ${Buffer.from(value).toString("base64")}`).join(",");
  return ask("POST", "/files/uploads", caller, { "upload-length": "10", "upload-metadata": metadata });
};
/** What the way answers to somebody, and what it answers to her who may not. */
const ways: Record<string, (caller: Caller | null) => Promise<Response>> = {
  "POST /files/uploads": (caller) => begin(caller, site.place.commune),
  "GET /files/:id": (caller) => ask("GET", `/files/${file}`, caller),
  "POST /imports": (caller) =>
    fetch(`${site.address}/imports?unit=${encodeURIComponent(site.place.commune)}&name=ke-hoach.txt`, { method: "POST", body: "KẾ HOẠCH\nXây dựng xã hội học tập", headers: { origin: site.address, "content-type": "text/plain", ...(caller ? { cookie: caller.cookie } : {}) } }),
  "POST /templates": (caller) =>
    fetch(`${site.address}/templates?unit=${encodeURIComponent(site.place.commune)}&kind=report&name=mau.docx`, { method: "POST", body: template, headers: { origin: site.address, "content-type": "application/octet-stream", ...(caller ? { cookie: caller.cookie } : {}) } }),
  "GET /papers/:file": (caller) => ask("GET", `/papers/${paper}.docx`, caller),
  "GET /calendar/:report.ics": (caller) => ask("GET", `/calendar/${encodeURIComponent(site.report)}.ics`, caller),
  "GET /figures/:unit/:period": (caller) => ask("GET", `/figures/${site.place.commune}/2026.csv`, caller),
};

describe("every byte path", () => {
  test("stands in the list, and is guarded by it or by whose upload it is", () => {
    const listed = bytePaths.map(({ method, url }) => `${method} ${url}`);
    expect(listed).toEqual(expect.arrayContaining(Object.keys(ways)));
    expect(listed.filter((one) => !(one in ways))).toEqual(["PATCH", "HEAD", "DELETE"].map((method) => `${method} /files/uploads/:id`));
  });

  test.each(Object.keys(ways))("%s lets in exactly whom the policy names", async (way) => {
    const { policy } = bytePaths.find(({ method, url }) => `${method} ${url}` === way)!;
    const found: string[] = [];
    for (const [relation, from] of standpoints)
      for (const role of roles) {
        const answer = await ways[way]!(await site.person(role, from));
        const upload = answer.headers.get("location");
        const isRight = expects(policy, role, relation) ? answer.ok : answer.status === 403 || answer.status === 404;
        if (!isRight) found.push(`${role} of ${from}, to whom it is ${relation}: ${answer.status}`);
        if (upload) await ask("DELETE", upload, null);
      }
    expect(found).toEqual([]);
    expect((await ways[way]!(null)).status).toBe(401);
  });

  test("a role of the parent reaches no file of the unit above it", async () => {
    const { province, nation } = site.place;
    for (const unit of [province, nation]) expect((await begin(await site.person("reporter", site.place.commune), unit)).status).toBe(403);
  });

  test("a file of others and one that is not there are told apart by nothing", async () => {
    const stranger = await site.person("approver", site.place.neighbour);
    const [there, nowhere] = await Promise.all([ask("GET", `/files/${file}`, stranger), ask("GET", `/files/${"0".repeat(32)}`, stranger)]);
    const told = async (answer: Response) => [answer.status, { ...((await answer.json()) as object), requestId: null }, answer.headers.get("content-type")];
    expect(await told(there)).toEqual(await told(nowhere));
    expect(there.status).toBe(404);
  });

  test("an address under them that does not exist is a program's answer, not the app's page", async () => {
    const anybody = await site.person("viewer", site.place.commune);
    for (const path of ["/files", "/files/a/b/c", "/papers", "/papers/a", "/papers/0123456789ab.docx.exe", "/calendar", "/calendar/a", "/calendar/a/b.ics", "/figures", "/figures/a", "/figures/a/b/c"]) {
      const answer = await ask("GET", path, anybody);
      expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 404, "application/problem+json; charset=utf-8"]);
    }
    expect((await ask("PUT", `/files/${file}`, anybody)).status).toBe(405);
  });
});

describe("the calendar", () => {
  test("names the report, its last good moment and its page", async () => {
    const answer = await ways["GET /calendar/:report.ics"]!(await site.person("viewer", site.place.commune));
    const text = await answer.text();
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(text).toContain(`URL:${site.address}/bao-cao/${site.place.commune}/common/2026`);
    expect(text).toMatch(/DTEND:2026\d{4}T165959Z/);
  });
});
