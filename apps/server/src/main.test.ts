import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";
import { eachEngine } from "@xhht/testing";
import { afterAll, describe, expect, test, vi } from "vitest";

// Each test starts whole programs from source; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "xhht-main-"));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Running {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  ended: Promise<number | null>;
}

/** The program itself, run from source in a process of its own. */
const xhht = (typed: string[], env: Record<string, string>): Running => {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["--conditions=@xhht/source", "--import", import.meta.resolve("tsx"), main, ...typed], {
    env: { PATH, ...env },
    cwd: newFolder(),
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", (text) => (err += text));
  return { child, out: () => out, err: () => err, ended: once(child, "close").then(([code]) => code as number | null) };
};

/** The address that `serve` prints, once it does. */
const addressOf = async ({ child, out, err, ended }: Running): Promise<string> => {
  let over = false;
  void ended.then(() => (over = true));
  while (!out().includes("\n")) {
    if (over) throw new Error(`ended early: ${err()}`);
    await Promise.race([once(child.stdout!, "data"), ended]);
  }
  return /http:\S+/.exec(out())![0];
};

test("a reader who stops early, as `| head` does, is no fault", async () => {
  const { child, err, ended } = xhht(["--help"], {});
  child.stdout!.destroy();
  expect([await ended, err()]).toEqual([0, ""]);
});

eachEngine("xhht serve", ({ dialect, newDatabase }) => {
  test("from nothing: prints one address line, answers, stops on SIGTERM with 0; the second start finds all in place", async () => {
    const env = { DATABASE_URL: await newDatabase(), PORT: "0", XHHT_DEMO: "0" };
    for (const round of [1, 2]) {
      const running = xhht(["serve"], env);
      const address = await addressOf(running);
      expect(running.out()).toMatch(/^XHHT đang chạy tại http:\/\/127\.0\.0\.1:\d+\n/);
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
      const meta = (await (await fetch(`${address}/api/v1/meta`)).json()) as { engine: string; counts: object };
      expect(meta).toMatchObject({ engine: dialect, counts: { plans: 5, plugins: 10, targets: 150 } });
      running.child.kill("SIGTERM");
      expect(await running.ended).toBe(0);
      // The first administrator's secret is said at the first start, and never again.
      expect(running.out().trim().split("\n")).toHaveLength(round === 1 ? 4 : 1);
      const administrator = /Quản trị viên đầu tiên: quantri@xhht\.local\nMật khẩu một lần: ([a-z2-9]{4}-){4}[a-z2-9]{4}\n/;
      expect(administrator.test(running.out())).toBe(round === 1);
      expect(running.err()).toMatch(round === 1 ? /Đã nạp cây hành chính/ : /^$/);
    }
    const migrate = xhht(["migrate", "--json"], env);
    expect(await migrate.ended).toBe(0);
    expect(JSON.parse(migrate.out())).toMatchObject({ engine: dialect, treeMs: null, newPlans: 0, newVersions: 0 });

    const reset = xhht(["admin", "reset", "quantri@xhht.local", "--json"], env);
    expect(await reset.ended).toBe(0);
    expect(JSON.parse(reset.out())).toEqual({ email: "quantri@xhht.local", secret: expect.stringMatching(/^([a-z2-9]{4}-){4}[a-z2-9]{4}$/) });
    const nobody = xhht(["admin", "reset", "nobody@xhht.local"], env);
    expect(await nobody.ended).toBe(1);
    expect(nobody.err()).toMatch(/^Không có người nào dùng thư điện tử “nobody@xhht\.local”/);
  });
});

describe("a stop right after the start ends the program", () => {
  const stopsAfter = async (sent: string): Promise<number> => {
    const running = xhht(["serve"], { PORT: "0", DATA_DIR: join(newFolder(), "data") });
    const browser = connect(Number(new URL(await addressOf(running)).port), "127.0.0.1");
    await once(browser, "connect");
    browser.on("error", () => {}).write(sent);
    await pause(100);
    const asked = performance.now();
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    browser.destroy();
    return performance.now() - asked;
  };

  test("at once where a browser holds a connection that it never used", async () => {
    expect(await stopsAfter("")).toBeLessThan(3_000);
  });

  test("after some patience where a request is never finished", async () => {
    expect(await stopsAfter("GET / HTTP/1.1\r\n")).toBeLessThan(15_000);
  });
});

describe("a value that cannot work is one sentence on stderr and 1", () => {
  const refused = async (env: Record<string, string>): Promise<string> => {
    const running = xhht(["serve"], { PORT: "0", ...env });
    expect(await running.ended).toBe(1);
    expect(running.out()).toBe("");
    const lines = running.err().trim().split("\n");
    expect(lines.filter((line) => !line.startsWith("Đã nạp"))).toHaveLength(1);
    return lines.at(-1)!;
  };

  test("a port in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const data = join(newFolder(), "data");
    expect(await refused({ PORT: String(port), DATA_DIR: data })).toContain(`Cổng ${port}`);
    expect(existsSync(data)).toBe(false);
    other.close();
  });

  test("an address that this machine does not have", async () => {
    expect(await refused({ HOST: "192.0.2.1" })).toContain("192.0.2.1");
  });

  test("a data folder that is a file", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    expect(await refused({ DATA_DIR: file })).toContain(file);
  });

  test("a data folder that the system does not take", async () => {
    expect(await refused({ DATA_DIR: "/proc/nope/data" })).toContain("/proc/nope/data");
  });

  test("a database file that belongs to another program", async () => {
    const file = join(newFolder(), "letter.sqlite");
    writeFileSync(file, "Kính gửi Ủy ban nhân dân xã. ".repeat(100));
    expect(await refused({ DATABASE_URL: `sqlite:${file}` })).toContain("không phải là cơ sở dữ liệu SQLite");
  });

  test.skipIf(process.getuid?.() === 0)("a data folder that may not be written", async () => {
    const folder = join(newFolder(), "locked");
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    expect(await refused({ DATA_DIR: folder })).toContain(folder);
  });

  test("a database newer than the program", async () => {
    const folder = newFolder();
    expect(await xhht(["migrate"], { DATA_DIR: folder }).ended).toBe(0);
    const newer = new DatabaseSync(join(folder, "xhht.sqlite"));
    newer.exec("INSERT INTO schema_migration (name, hash) VALUES ('29990101000000_later', 'x')");
    newer.close();
    const sentence = await refused({ DATA_DIR: folder });
    expect(sentence).toContain("Cơ sở dữ liệu mới hơn chương trình này");
    expect(sentence).toContain("29990101000000_later");
  });

  test("a database that does not answer, without its password", async () => {
    const sentence = await refused({ DATABASE_URL: "postgres://somebody:secret@127.0.0.1:1/none" });
    expect(sentence).toMatch(/cơ sở dữ liệu/i);
    expect(sentence).not.toContain("secret");
  });
});

test("one JSON document on stdout, whatever else there is to say", async () => {
  const running = xhht(["units", "find", "vạn hòa", "--json"], {});
  expect(await running.ended).toBe(0);
  expect(Array.isArray(JSON.parse(running.out()))).toBe(true);
});
