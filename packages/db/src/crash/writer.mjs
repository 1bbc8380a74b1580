// Enters figures until it is killed. Arguments: database, file for what it acknowledged, seed, `after` or `before` the commit.
import { applyOperation } from "@xhht/core";
import { openDatabase, pushOperations, readEntries } from "@xhht/db";
import { randomUUID } from "node:crypto";
import { openSync, writeSync } from "node:fs";

const [url, file, seed, when] = process.argv.slice(2);
const unit = "27685@2025-07-01";
const period = Number(seed) % 2 ? "2026" : "2025";
const author = { id: `p${seed}`, name: "" };
const spec = (key) => ({ key, label: "", counts: "", takes: { kind: "percent" } });
const decide = (operation, current, { now }) => applyOperation(current, operation, author, now.toISOString(), spec(operation.key));

const acknowledged = openSync(file, "a");
const acknowledge = (lines) => writeSync(acknowledged, lines.map((line) => `${JSON.stringify({ period, ...line })}\n`).join(""));

const db = await openDatabase(url);
await db.migrate();
for (let value = 0; ; value++) {
  const now = new Date();
  const versions = new Map((await readEntries(db, unit, period)).map(({ key, version }) => [key, version]));
  const operations = Array.from({ length: 1 + (value % 3) }, (_, i) => {
    const key = `C/${(value * 3 + i) % 40}`;
    return { id: randomUUID(), key, baseVersion: versions.get(key) ?? 0, typedAt: now.toISOString(), state: "value", value: Math.random() };
  });
  if (when === "before") acknowledge(operations.map(({ id, key, baseVersion, value }) => ({ id, key, version: baseVersion + 1, value })));
  const answers = await pushOperations(db, { unit, period, operations, author, now, decide });
  if (when === "after") {
    const saved = answers.map((answer, i) => ({ ...answer, value: operations[i].value })).filter(({ kind }) => kind === "saved");
    acknowledge(saved.map(({ id, key, version, value }) => ({ id, key, version, value })));
  }
  if (value === 0) process.stdout.write("begun\n");
}
