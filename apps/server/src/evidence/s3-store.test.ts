import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attached, type EvidenceSite, openEvidenceSite, sendFile } from "./evidence-site.test.data.ts";
import { s3Store } from "./s3-store.ts";
import { pdf } from "./sample-files.test.data.ts";

const folder = mkdtempSync(join(tmpdir(), "xhht-s3-"));
let running: S3rver;
let bucketUrl: string;
let site: EvidenceSite;
const keys = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER", region: "us-east-1" };

beforeAll(async () => {
  running = new S3rver({ address: "127.0.0.1", port: 0, silent: true, directory: folder, configureBuckets: [{ name: "xhht", configs: [] }] });
  const { port } = await running.run();
  bucketUrl = `http://127.0.0.1:${port}/xhht`;
  site = await openEvidenceSite({ store: s3Store({ bucketUrl, ...keys }) });
});
afterAll(async () => {
  await site.close();
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (hash: string, options = keys): Promise<Buffer | null> => {
  const stream = await s3Store({ bucketUrl, ...options }).read(hash);
  return stream && Buffer.concat(await stream.toArray());
};

test("bytes that were put come back, once however often they are put; what was never put is null", async () => {
  const bytes = pdf(300_000);
  const hash = createHash("sha256").update(bytes).digest("hex");
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  const store = s3Store({ bucketUrl: `${bucketUrl}/`, ...keys });
  for (let i = 0; i < 2; i += 1) await store.put(hash, path, "application/pdf");
  expect((await read(hash))?.equals(bytes)).toBe(true);
  expect(readdirSync(join(folder, "xhht")).filter((name) => name.startsWith(hash) && name.endsWith("_object"))).toHaveLength(1);
  expect(await read("0".repeat(64))).toBeNull();
  await expect(store.read("../xhht")).rejects.toThrow("no hash");
});

test("a request that is not signed with the keys is refused, and said so", async () => {
  await expect(read("0".repeat(64), { ...keys, accessKeyId: "OTHER" })).rejects.toThrow("S3 answered 403");
});

test("evidence goes there and comes back through the server; with the store away the device is told to send it again", async () => {
  const hoa = await site.person("reporter", site.place.commune);
  const send = (bytes: Buffer) => sendFile(site.address, hoa, { bytes, name: "a.pdf", unit: site.place.commune, key: site.keys[0] });
  const bytes = pdf(200_000);
  const { id } = await attached(send(bytes));
  const answer = await fetch(`${site.address}/files/${id}`, { headers: { cookie: hoa.cookie } });
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  const away = await openEvidenceSite({ store: s3Store({ bucketUrl: "http://127.0.0.1:9/xhht", ...keys }) });
  const mai = await away.person("reporter", away.place.commune);
  const refused = await sendFile(away.address, mai, { bytes, name: "a.pdf", unit: away.place.commune, key: away.keys[0] });
  expect(refused).toMatchObject({ status: 500, body: expect.stringContaining("gửi lại sau ít phút") as unknown });
  expect(JSON.stringify(refused)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|fetch failed/);
  expect(await away.db.q.select().from(away.db.t.evidence)).toEqual([]);
  await away.close();
});
