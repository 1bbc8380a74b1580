import { bytePaths, restCalls } from "@xhht/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EvidenceSite, openEvidenceSite } from "./evidence-site.test.data.ts";

let site: EvidenceSite;
beforeAll(async () => {
  site = await openEvidenceSite();
});
afterAll(() => site.close());

/** Ways for everybody, and those whose rights are decided by the procedure or the door behind them. */
const others = [
  /^\/(?:healthz|readyz|openapi\.json|robots\.txt)?$/, /^\/cong-khai(?:\/:(?:\/:)?)?$/, /^\/trpc\/:$/, /^\/auth\//,
  // The web app, and what refuses every other address of programs; the router prints `/files/*` as `/files*`.
  /^\/?\*$/, /^\/(?:trpc|api|auth|files|papers|figures|calendar|imports|cong-khai|healthz|readyz|openapi\.json)\*?$/,
];

/** Every address that the router knows, from the lines it prints: `├── /files/:id (GET, HEAD)`. */
const addressesIn = (printed: string): string[] => {
  const path: string[] = [];
  const found: string[] = [];
  for (const line of printed.split("\n")) {
    const [, indent = "", own = "", methods] = /^([│├└─\s]*)(\S+)(?: \((.+)\))?$/u.exec(line) ?? [];
    if (own === "") continue;
    path.length = Math.max(0, indent.length / 4 - 1);
    path.push(own);
    if (methods) found.push(path.join(""));
  }
  return [...new Set(found.map(unnamed))];
};

/** Parts of an address without their names, of which two routes may have different ones. */
const unnamed = (url: string): string => url.replace(/[:{][^/]+/g, ":");

const unlisted = (addresses: readonly string[]): string[] => {
  const listed = new Set([...bytePaths.map(({ url }) => url), ...restCalls().map(({ url }) => `/api/v1${url}`)].map(unnamed));
  return addresses.filter((url) => !listed.has(url) && !others.some((one) => one.test(url)));
};

test("every address of the server stands in the list of byte paths with its policy, or is known to be for everybody", () => {
  const addresses = addressesIn(site.routes());
  for (const { url } of bytePaths) expect(addresses).toContain(unnamed(url));
  expect(unlisted(addresses)).toEqual([]);
});

test("control: a way that nobody listed is found", () => {
  expect(unlisted([...addressesIn(site.routes()), "/drafts/:"])).toEqual(["/drafts/:"]);
});
