import { describe, expect, it } from "vitest";
import type { Config } from "../config.ts";
import { demoMode } from "./demo-mode.ts";

const sqlite: Config["database"] = { engine: "sqlite", file: "/data/xhht.sqlite" };
const at = (host: string, database: Config["database"] = sqlite): Config => ({ host, port: 8373, dataDir: "/data", database });
const mode = (config: Config, flag: Parameters<typeof demoMode>[2]["flag"], isNew: boolean, env = {}) => {
  const found = demoMode(config, env, { flag, isNew });
  return found.ok ? found.value : found.issues[0]!.code;
};

describe("demo mode", () => {
  it.each(["127.0.0.1", "127.8.8.8", "localhost", "::1"])("fills a new embedded database on %s", (host) => {
    expect(mode(at(host), null, true)).toBe("fill");
  });

  it.each(["0.0.0.0", "::", "10.0.0.5", "xhht.tinh.vn", "127.tinh.vn"])("is real where others reach it: %s", (host) => {
    expect(mode(at(host), null, true)).toBe("real");
  });

  it("is real on Postgres, over an existing database and with XHHT_DEMO=0", () => {
    expect(mode(at("127.0.0.1", { engine: "postgres", url: "postgres://x/y" }), null, true)).toBe("real");
    expect(mode(at("127.0.0.1"), null, false)).toBe("real");
    expect(mode(at("127.0.0.1"), null, true, { XHHT_DEMO: "0" })).toBe("real");
  });

  it.each([{ PUBLIC_URL: "https://xhht.tinh.gov.vn" }, { TRUST_PROXY: "127.0.0.1" }, { PUBLIC_URL: "https://127.0.0.1.tinh.vn" }])("is real behind a server in front: %j", (env) => {
    expect(mode(at("127.0.0.1"), null, true, env)).toBe("real");
    expect(mode(at("127.0.0.1"), "ready", false, env)).toBe("demo.elsewhere");
  });

  it.each(["http://localhost:8373", "http://127.0.0.1:8373", "http://[::1]:8373", " "])("stays a demo where its public address is this machine: %s", (PUBLIC_URL) => {
    expect(mode(at("127.0.0.1"), null, true, { PUBLIC_URL })).toBe("fill");
  });

  it.each(["localhost.", "127.1", "0x7f000001", "2130706433", "::ffff:127.0.0.1", "[::1]", "0"])("takes no odd spelling for this machine: %s", (host) => {
    expect(mode(at(host), null, true)).toBe("real");
  });

  it("never lets the accounts of a demo out of the machine", () => {
    expect(mode(at("127.0.0.1"), "ready", false)).toBe("again");
    expect(mode(at("0.0.0.0"), "ready", false)).toBe("demo.elsewhere");
    expect(mode(at("127.0.0.1"), "ready", false, { XHHT_DEMO: "0" })).toBe("demo.elsewhere");
    expect(mode(at("127.0.0.1"), "begun", false)).toBe("fill");
    expect(mode(at("0.0.0.0"), "begun", false)).toBe("demo.elsewhere");
    expect(mode(at("127.0.0.1"), "begun", false, { XHHT_DEMO: "0" })).toBe("demo.elsewhere");
  });
});
