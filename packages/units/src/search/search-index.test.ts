import { compareVi, fullName, unitId } from "@xhht/core";
import { describe, expect, it } from "vitest";
import { nationalTree } from "../national-tree.ts";
import { rankMatch } from "./rank-match.ts";
import { compared } from "./search-index.ts";
import { searchUnits } from "./search-units.ts";

const tree = nationalTree();
const versions = tree.units.flatMap((unit) => unit.versions.map((version) => ({ unit, name: compared(version.name), full: compared(fullName(version)), version })));

describe("the index of names", () => {
  it("leaves nobody out: who is found is who would be found by asking every name, one by one", () => {
    const texts = ["n", "ia bang", "5", "05", "214", "cư m'gar", "vn", "phường", "zzz", ...tree.units.filter((_, at) => at % 500 === 0).map(({ versions: [first] }) => first!.name.slice(0, 4))];
    for (const text of texts) {
      const query = compared(text);
      const asked = versions.filter(({ unit, name, full }) => unit.code.toLowerCase() === query.key || rankMatch(query, name) !== undefined || rankMatch(query, full) !== undefined);
      const found = searchUnits(tree, text, { limit: Infinity }).map(({ unit }) => unitId(unit));
      expect({ text, found: found.toSorted() }).toEqual({ text, found: [...new Set(asked.map(({ unit }) => unitId(unit)))].toSorted() });
    }
  });
  it("compares a whole name as its type and its name, each by itself", () => {
    const joined = (type: string, name: string): string => `${type} ${name}`.trim();
    for (const { version, name, full } of versions) {
      const type = compared(version.type);
      expect([joined(type.text, name.text), joined(type.key, name.key)]).toEqual([full.text, full.key]);
    }
  });
});

describe("the cost of a search", () => {
  const best = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );
  // Whoever asks chooses the text, twenty of them in one request.
  it.each(["n", `n,${"a,n,h,t,i,g,c,u,".repeat(6)}`, `n,${"a,n,h,t,i,g,c,u,".repeat(6)}zzz`])("is for a letter that is everywhere below half of ordering all names: %s", (text) => {
    const ordering = best(() => versions.toSorted((a, b) => compareVi(a.version.name, b.version.name)));
    expect(best(() => searchUnits(tree, text, { limit: 50 })) / ordering).toBeLessThan(0.5);
  });
  it("is for a name below that of asking every name", () => {
    const query = compared("ia bang");
    const asking = best(() => versions.filter(({ full, name }) => rankMatch(query, full) ?? rankMatch(query, name)));
    expect(best(() => searchUnits(tree, "ia bang")) / asking).toBeLessThan(0.6);
  });
});
