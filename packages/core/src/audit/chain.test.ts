import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditFault, type AuditHead, type AuditLine, auditText, beforeFirst, followChain, verifyChain } from "./chain.ts";

// Core compiles without Node's types; the test takes its SHA-256.
interface Hash {
  update(text: string): Hash;
  digest(as: "hex"): string;
}
const { createHash } = (await import(/* @vite-ignore */ `node:${"crypto"}`)) as { createHash(kind: string): Hash };
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Appends lines as a server does. */
const write = (many: number): { lines: AuditLine[]; head: AuditHead } => {
  let head = beforeFirst;
  const lines = Array.from({ length: many }, (_, index) => {
    const line = {
      chain: "51@0000", number: index + 1, at: new Date(1_790_000_000_000 + index * 61_000), actor: index % 5 ? `p${index % 7}` : null,
      actorName: `Người ${index % 7}`, act: ["report.submit", "report.approve", "member.grant"][index % 3]!, unit: index % 4 ? "21439@2025-07-01" : null,
      object: `report-${index % 11}`, details: { reason: index % 2 ? "Xem lại" : null, cells: [`A${index}`, "B"] }, previous: head.hash,
    };
    const whole: AuditLine = { ...line, hash: sha256(auditText(line)) };
    head = { number: whole.number, hash: whole.hash };
    return whole;
  });
  return { lines, head };
};

const { lines, head } = write(60);
const at = fc.nat(lines.length - 1);
const name = fc.constantFrom<keyof AuditLine>("chain", "number", "at", "actor", "actorName", "act", "unit", "object", "details", "previous", "hash");
const changed: Record<keyof AuditLine, (line: AuditLine) => unknown> = {
  chain: () => "52@0000",
  number: ({ number }) => number + 1000,
  at: (line) => new Date(line.at.getTime() + 1),
  actor: ({ actor }) => (actor === null ? "p0" : null),
  actorName: ({ actorName }) => `${actorName}.`,
  act: ({ act }) => `${act}x`,
  unit: ({ unit }) => (unit === null ? "1@0000" : null),
  object: ({ object }) => `${object}0`,
  details: ({ details }) => ({ ...(details as object), cells: ["A", "B"] }),
  previous: ({ previous }) => `${previous.startsWith("0") ? "1" : "0"}${previous.slice(1)}`,
  hash: ({ hash }) => `${hash.startsWith("0") ? "1" : "0"}${hash.slice(1)}`,
};

/** One thing done to a log behind its back: what it then holds, and the first line that cannot hold. */
interface Tampering { lines: AuditLine[]; first: number; kind: string }
const change = fc.tuple(at, name).map(([index, key]): Tampering => ({
  lines: lines.with(index, { ...lines[index]!, [key]: changed[key](lines[index]!) } as AuditLine), first: index + 1, kind: `change ${key}`,
}));
/** The line is made to fit itself again: only the line after it, or the head, gives it away. */
const forge = fc.tuple(at, name.filter((key) => !["hash", "number", "previous"].includes(key))).map(([index, key]): Tampering => {
  const line = { ...lines[index]!, [key]: changed[key](lines[index]!) } as AuditLine;
  return { lines: lines.with(index, { ...line, hash: sha256(auditText(line)) }), first: Math.min(index + 2, lines.length), kind: "forge" };
});
const remove = at.map((index): Tampering => ({ lines: lines.toSpliced(index, 1), first: index + 1, kind: "delete" }));
const insert = fc.tuple(fc.nat(lines.length), at).map(([index, copy]): Tampering => {
  const before = lines[index - 1] ?? { ...beforeFirst };
  const line = { ...lines[copy]!, number: index + 1, previous: before.hash };
  return { lines: lines.toSpliced(index, 0, { ...line, hash: sha256(auditText(line)) }), first: index + 1, kind: "insert" };
});
const swap = fc.tuple(at, at).filter(([a, b]) => a !== b).map(([a, b]): Tampering => ({
  lines: lines.with(a, lines[b]!).with(b, lines[a]!), first: Math.min(a, b) + 1, kind: "reorder",
}));

type Verify = (lines: AuditLine[], head: AuditHead) => AuditFault | null;
const chained: Verify = (all, end) => verifyChain(all, end, sha256);

/** Everything done to the log in a thousand tries that a verifier does not see. */
const missed = (verify: Verify): Tampering[] =>
  fc.sample(fc.oneof(change, forge, remove, insert, swap), { numRuns: 1_000, seed: 5 }).filter((one) => verify(one.lines, head) === null);

describe("the chain", () => {
  it("holds as it was written, also page by page", () => {
    expect(chained(lines, head)).toBeNull();
    expect(chained([], beforeFirst)).toBeNull();
    const first = followChain(lines.slice(0, 25), sha256);
    expect(first.ok && followChain(lines.slice(25), sha256, first.last)).toEqual({ ok: true, last: head });
  });

  it("finds every single change, deletion, insertion and reorder of 1.000, and names the first bad line", () => {
    const tried = fc.sample(fc.oneof(change, forge, remove, insert, swap), { numRuns: 1_000, seed: 5 });
    expect(new Set(tried.map(({ kind }) => kind.split(" ")[0]))).toEqual(new Set(["change", "forge", "delete", "insert", "reorder"]));
    const wrong = tried.filter((one) => {
      const fault = chained(one.lines, head);
      // A line inserted with a right hash of its own fits where it stands; the one after it does not.
      const places = one.kind === "insert" ? [one.first, one.first + 1] : [one.first];
      return fault === null || !places.includes(fault.number);
    });
    expect(wrong.map(({ kind, first }) => `${kind} ${first}`)).toEqual([]);
    expect(missed(chained)).toEqual([]);
  });

  it("would miss a deletion without chaining, and a cut-off end without the head", () => {
    const eachAlone: Verify = (all) => {
      const bad = all.find((line) => sha256(auditText(line)) !== line.hash);
      return bad ? { number: bad.number, fault: "changed" } : null;
    };
    expect(missed(eachAlone).filter(({ kind }) => kind === "delete").length).toBeGreaterThan(100);
    const headless: Verify = (all) => {
      const verdict = followChain(all, sha256);
      return verdict.ok ? null : { number: verdict.number, fault: verdict.fault };
    };
    const cut = lines.slice(0, -1);
    expect([headless(cut, head), chained(cut, head)]).toEqual([null, { number: 60, fault: "missing" }]);
  });

  it("does not hang on the order in which a line's details were built", () => {
    const [line] = lines;
    expect(auditText({ ...line!, details: { b: 1, a: { d: 2, c: undefined } } })).toBe(auditText({ ...line!, details: { a: { d: 2 }, b: 1 } }));
    expect(auditText({ ...line!, details: { a: [1, 2] } })).not.toBe(auditText({ ...line!, details: { a: [2, 1] } }));
  });
});
