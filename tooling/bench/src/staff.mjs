import { createHmac, randomUUID } from "node:crypto";
import { join } from "node:path";
import { existsOn, unitId } from "@xhht/core";
import { addPerson, openDatabase, openSession, readUnitTree } from "@xhht/db";
import { startApp } from "./app.mjs";

const secret = "a-secret-for-benchmarks-and-nothing-else";
const today = () => new Date().toISOString().slice(0, 10);
const cookieOf = (token) => `xhht.session_token=${encodeURIComponent(`${token}.${createHmac("sha256", secret).update(token).digest("base64")}`)}`;

/** A real installation with so many signed-in reporters, each in a commune of her own: their cookies and units. */
export const startWithReporters = async (dataDir, count) => {
  const env = { XHHT_DEMO: "0", AUTH_SECRET: secret };
  await (await startApp(dataDir, env)).stop();
  const db = await openDatabase(`sqlite:${join(dataDir, "xhht.sqlite")}`);
  const { units } = await readUnitTree(db);
  const communes = units.filter((unit) => unit.level === "commune" && existsOn(unit, today())).slice(0, count);
  const now = new Date();
  const reporters = communes.map((unit, n) => ({ unit: unitId(unit), person: `reporter-${n}`, token: randomUUID() }));
  await db.tx(async (tx) => {
    for (const { unit, person, token } of reporters) {
      await addPerson(tx, { id: person, name: person, email: `${person}@bench.test`, mustChangePassword: false, passwordHash: "-", now });
      await tx.q.insert(tx.t.membership).values({ id: person, person, role: "reporter", unit, from: "2026-01-01", to: null, grantedBy: null, grantedAt: now });
      const expiresAt = new Date(now.getTime() + 3_600_000);
      await openSession(tx, { id: person, token, person, strong: false, ipAddress: "127.0.0.1", userAgent: "bench", expiresAt, now });
    }
  });
  await db.close();
  const app = await startApp(dataDir, env);
  return { app, reporters: reporters.map(({ unit, token }) => ({ unit, cookie: cookieOf(token) })) };
};

let made = 0;
/** The body that saves one value, as a device sends it: a new operation each time. */
export const oneValue = (unit, key, value, baseVersion) => {
  const at = Date.now().toString(16).padStart(12, "0");
  const id = `${at.slice(0, 8)}-${at.slice(8)}-7000-8000-${(++made).toString(16).padStart(12, "0")}`;
  const operation = { id, key, baseVersion, typedAt: new Date().toISOString(), state: "value", value };
  return JSON.stringify({ unit, period: today().slice(0, 4), operations: [operation] });
};

/** A real installation with one signed-in receiver in a province of about a hundred communes: her cookie and unit. */
export const oneReceiver = async (dataDir) => {
  const env = { XHHT_DEMO: "0", AUTH_SECRET: secret };
  await (await startApp(dataDir, env)).stop();
  const db = await openDatabase(`sqlite:${join(dataDir, "xhht.sqlite")}`);
  const { units } = await readUnitTree(db);
  const living = units.filter((unit) => existsOn(unit, today()));
  const count = new Map();
  for (const unit of living) if (unit.level === "commune") count.set(unit.versions.at(-1).parent, (count.get(unit.versions.at(-1).parent) ?? 0) + 1);
  const [unit] = [...count].toSorted((a, b) => Math.abs(a[1] - 102) - Math.abs(b[1] - 102))[0];
  const now = new Date();
  const [person, token] = ["receiver", randomUUID()];
  await db.tx(async (tx) => {
    await addPerson(tx, { id: person, name: person, email: `${person}@bench.test`, mustChangePassword: false, passwordHash: "-", now });
    await tx.q.insert(tx.t.membership).values({ id: person, person, role: "receiver", unit, from: "2026-01-01", to: null, grantedBy: null, grantedAt: now });
    await openSession(tx, { id: person, token, person, strong: false, ipAddress: "127.0.0.1", userAgent: "bench", expiresAt: new Date(now.getTime() + 3_600_000), now });
  });
  await db.close();
  return { env, unit, cookie: cookieOf(token) };
};
