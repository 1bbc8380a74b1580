import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileKinds } from "./public-address.ts";
import { openPublicSite, type PublicSite } from "./public-site.test.data.ts";

let site: PublicSite;
const codeOf = (id: string): string => id.split("@")[0]!;
const page = (id: string, year = 2026, end = ""): string => `/cong-khai/${codeOf(id)}/${year}${end}`;
const published = new Date("2026-11-20T03:05:00.000Z");
const canary = 73_193;

beforeAll(async () => {
  site = await openPublicSite();
  const { commune, neighbour, third } = site.place;
  await site.send(commune, { SKILL_INFO: [321, 1000], SKILL_LIFE: [7, 4001, "suppressed"], EDU_TECH_TRAINED_15P: [0, 0, "not_applicable"] }, published);
  await site.send(neighbour, { SKILL_INFO: [600, 2000] }, published);
  await site.send(third, { SKILL_INFO: [canary, canary + 1] }, null);
});
afterAll(() => site.close());

describe("the page of a unit and a year", () => {
  test("says what a commune published, with its target, how it stands in sign and word, and when", async () => {
    const { status, text, headers } = await site.get(page(site.place.commune));
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(text).toContain('<html lang="vi">');
    expect(text).toContain("32,1% (321/1.000)");
    expect(text).toMatch(/SKILL_INFO"[\s\S]*?<span class="chip (met|course|risk|off|none)">[✓◐▲▼○] /);
    expect(text).toContain("Công bố gần nhất lúc 10:05 ngày 20/11/2026.");
    expect(text).toContain(`<link rel="canonical" href="${page(site.place.commune)}">`);
    expect(text).toContain("chưa công bố");
    expect(text).not.toContain("mô phỏng");
  });

  test("of a province: sums of what is published alone, provisional, its units with links", async () => {
    const { text } = await site.get(page(site.place.province));
    expect(text).toContain("30,7% (921/3.000)");
    expect(text).toMatch(/tạm tính 2\/\d+/);
    expect(text).toContain(`href="${page(site.place.third)}"`);
    expect(text).toMatch(new RegExp(`${page(site.place.commune)}">[^<]+</a> <span class="small ok">✓ 1 báo cáo`));
  });

  test("what nobody published is in no page and no file; once it is, it is in all", async () => {
    const seen = async (): Promise<string[]> => {
      const found: string[] = [];
      for (const unit of [site.place.third, site.place.province, "VN@0000"])
        for (const end of ["", ...fileKinds.map((kind) => `.${kind}`)]) {
          const { text } = await site.get(page(unit, 2026, end));
          if (text.replaceAll(".", "").includes(String(unit === site.place.third ? canary : canary + 921))) found.push(`${codeOf(unit)}${end}`);
        }
      return found;
    };
    expect(await seen()).toEqual([]);
    expect((await site.get(page(site.place.third))).text).toContain("Chưa công bố: đơn vị chưa công bố báo cáo của năm này.");
    await site.send(site.place.third, { SKILL_INFO: [canary, canary + 1] }, published);
    await new Promise((done) => setTimeout(done, 2_100));
    const shown = [".csv", ".json", ".sdmx.json", ".adx.xml", ""];
    expect((await seen()).toSorted()).toEqual([codeOf(site.place.third), codeOf(site.place.province), "VN"].flatMap((code) => shown.map((end) => code + end)).toSorted());
    await site.send(site.place.third, { SKILL_INFO: [canary, canary + 1] }, null);
    await new Promise((done) => setTimeout(done, 2_100));
    expect(await seen()).toEqual([]);
  });

  test("a suppressed number is in none of them, and that there is one is said", async () => {
    for (const end of ["", ...fileKinds.map((kind) => `.${kind}`)]) {
      const { text } = await site.get(page(site.place.commune, 2026, end));
      expect([end, /4\.?001/.test(text)]).toEqual([end, false]);
    }
    expect((await site.get(page(site.place.commune))).text).toMatch(/SKILL_LIFE"[\s\S]*?Không công bố[\s\S]*?<\/tr>/);
  });
});

describe("a suppressed number", () => {
  /** What a page and its files say of an indicator: numerator and denominator. */
  const parts = async (unit: string, code: string): Promise<(number | null)[]> => {
    const { figures } = JSON.parse((await site.get(page(unit, 2026, ".json"))).text) as { figures: { indicator: string; numerator: number | null; denominator: number | null; reported: number }[] };
    const one = figures.find(({ indicator }) => indicator === code)!;
    return [one.numerator, one.denominator, one.reported];
  };
  const later = () => new Promise((done) => setTimeout(done, 2_100));

  test("is not left over when the published ones are taken from the total: of its province, and of the nation", async () => {
    const { commune, neighbour, province } = site.place;
    await site.send(neighbour, { SKILL_INFO: [600, 2000], SKILL_LIFE: [40, 200] }, new Date("2026-11-21T03:00:00.000Z"));
    await later();
    for (const above of [province, "VN@0000"]) {
      expect(await parts(above, "SKILL_LIFE")).toEqual([40, 200, 1]);
      expect(await parts(above, "SKILL_INFO")).toEqual([921, 3000, 2]);
      expect((await site.get(page(above))).text).not.toMatch(/4\.201|47\/4/);
    }
    expect(await parts(commune, "SKILL_LIFE")).toEqual([null, null, null]);
  });

  test("is counted above as soon as two are so many that neither can be told", async () => {
    const { neighbour, province } = site.place;
    await site.send(neighbour, { SKILL_INFO: [600, 2000], SKILL_LIFE: [4, 200, "suppressed"] }, new Date("2026-11-21T04:00:00.000Z"));
    await later();
    for (const above of [province, "VN@0000"]) expect(await parts(above, "SKILL_LIFE")).toEqual([11, 4201, 2]);
  });
});

describe("an address", () => {
  test("without a year leads to the latest with figures; without a code to the nation", async () => {
    await site.send(site.place.neighbour, { SKILL_INFO: [5, 10] }, published, 2025);
    const to = async (url: string) => (await site.get(url)).headers.location;
    expect(await to("/cong-khai")).toBe("/cong-khai/VN/2026");
    expect(await to(`/cong-khai/${codeOf(site.place.neighbour)}`)).toBe(page(site.place.neighbour));
    expect(await to("/cong-khai/105")).toBe("/cong-khai/105/2025");
  });

  test("of a unit that ended says what became of it, in its last year and after", async () => {
    const last = await site.get("/cong-khai/105/2025");
    expect(last.status).toBe(200);
    const after = await site.get("/cong-khai/105/2026");
    expect(after.status).toBe(410);
    for (const { text } of [last, after]) {
      expect(text).toContain("kết thúc ngày 30/06/2025");
      expect(text).toMatch(/href="\/cong-khai\/\d{5}(\/2026)?">(Phường|Xã) /);
    }
  });

  test("of a code that several units bore is that of the year", async () => {
    const title = async (year: number) => /<h1>(.*?)<\/h1>/.exec((await site.get(`/cong-khai/21439/${year}`)).text)?.[1];
    expect([await title(2024), await title(2025), await title(2026)]).toEqual(["Phường Nguyễn Nghiêm", "Phường Đức Phổ", "Phường Đức Phổ"]);
    expect((await site.get("/cong-khai/21439/2025")).text).toContain('<a href="/cong-khai/21439/2024">xem năm 2024</a>');
  });

  test.each(["/cong-khai/99999/2026", "/cong-khai/01/2027", "/cong-khai/01/1999", "/cong-khai/01/x", "/cong-khai/01/2026.exe", "/cong-khai/%3Cb%3E/2026", "/cong-khai/01/2026/x", "/cong-khai/01/2026-Q1"])(
    "%s is a 404 in the same look",
    async (url) => {
      const { status, text } = await site.get(url);
      expect(status).toBe(404);
      expect(text).toContain("<h1>Không có trang này</h1>");
      expect(text).not.toContain("<b>/");
    },
  );

  test("of a report that was taken back says so, and by whom, without the words of the office", async () => {
    const report = await site.send(site.place.neighbour, { SKILL_INFO: [5, 10] }, null, 2025);
    const by = { report, from: "approved" as const, to: "approved" as const, by: "x", hash: null, alone: false, cells: [] };
    await site.db.q.insert(site.db.t.reportEvent).values([
      { ...by, number: 1, act: "publish", at: published, reason: null },
      { ...by, number: 2, act: "revise", at: new Date("2026-11-21T03:00:00.000Z"), reason: "Nội bộ: chị Hoa nhập nhầm" },
    ]);
    const { status, text } = await site.get(page(site.place.neighbour, 2025));
    expect(status).toBe(410);
    expect(text).toContain("đã rút lại lúc 10:00 ngày 21/11/2026, vì đơn vị mở lại báo cáo để sửa");
    expect(text).not.toContain("Hoa");
    expect((await site.get(page(site.place.neighbour, 2025, ".csv"))).status).toBe(410);
  });
});

describe("an answer", () => {
  test("is at most 100 KB with everything, runs nothing, and shows itself with one style that the policy names", async () => {
    for (const unit of [site.place.commune, site.place.province, "VN@0000"]) {
      const { text, bytes, headers } = await site.get(page(unit));
      expect(bytes.length).toBeLessThan(100 * 1024);
      expect(text).not.toMatch(/<script|\son\w+=|style="|javascript:/i);
      expect([...text.matchAll(/ (?:src|href)="([^"/#][^"]*)"/g)].map(([, to]) => to)).toEqual(["https://creativecommons.org/licenses/by/4.0/deed.vi"]);
      const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(text)!;
      expect(headers["content-security-policy"]).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    }
  });

  test("is packed, is not sent twice, has a head, and takes no other method", async () => {
    const url = page(site.place.province);
    const plain = await site.get(url);
    for (const [encoding, open] of [["br", brotliDecompressSync], ["gzip", gunzipSync]] as const) {
      const packed = await site.get(url, { "accept-encoding": encoding });
      expect(packed.headers).toMatchObject({ "content-encoding": encoding, vary: "accept-encoding", "cache-control": "public, max-age=60" });
      expect(open(packed.bytes).toString()).toBe(plain.text);
      const again = await site.get(url, { "accept-encoding": encoding, "if-none-match": String(packed.headers.etag) });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
    expect((await site.get(url, { "if-none-match": '"other"' })).status).toBe(200);
    const head = await site.get(url, {}, "HEAD");
    expect([head.status, head.bytes.length, head.headers["content-length"]]).toEqual([200, 0, String(plain.bytes.length)]);
    expect((await site.get(url, {}, "POST")).status).toBe(405);
  });

  test("is the same for everybody: no cookie is read and none is set", async () => {
    const cookie = await site.person("receiver", site.place.province);
    const [mine, theirs] = [await site.get(page(site.place.province), { cookie }), await site.get(page(site.place.province))];
    expect(mine.text).toBe(theirs.text);
    expect(mine.headers["set-cookie"]).toBeUndefined();
  });

  test("robots are let in here and nowhere else", async () => {
    expect((await site.get("/robots.txt")).text).toBe("User-agent: *\nAllow: /cong-khai\nDisallow: /\n");
  });
});

test("an installation of simulated figures says so on every page and in every file", async () => {
  const demo = await openPublicSite({ demo: true });
  try {
    await demo.send(demo.place.commune, { SKILL_INFO: [321, 1000] }, published);
    for (const end of ["", ".csv-metadata.json", ".json", ".sdmx.json"])
      expect([end, /mô phỏng|"simulated": true|SIMULATED/.test((await demo.get(page(demo.place.commune, 2026, end))).text)]).toEqual([end, true]);
  } finally {
    await demo.close();
  }
});
