import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "./content-of.ts";
import { differences } from "./differences.ts";
import type { Entry, Observation } from "./entry.ts";
import { form, none, value } from "./sample-form.test.data.ts";

const seen = (key: string, entry: Entry, version = 1, author = "hoa"): Observation => ({
  key,
  ...entry,
  version,
  author,
  authorName: author,
  typedAt: `t${version}`,
  savedAt: `s${version}`,
});
const families = "base/gia-dinh-tai-dia-phuong";
const observations = [
  seen("FAMILY_ACH/of", value(60)),
  seen(families, value(100), 3),
  seen(`why/${families}`, value("nhập xã")),
  seen("CLASSES/value", none),
  seen("OTHER/of", value(1)),
  seen("other/plan:text/achieved", value("của kế hoạch khác")),
  seen("why/OTHER/of", value("khác")),
];
const files = [
  { key: families, hash: "bb" },
  { key: families, hash: "aa" },
  { key: families, hash: "bb" },
  { key: "OTHER/of", hash: "cc" },
];
const content = contentOf(form, observations, files, 4);
const cell = (key: string) => content.cells.find((one) => one.key === key);

describe("the content of a report", () => {
  it("has every cell of its form and the reasons given for them, and nothing of other reports", () => {
    expect(content.cells.map(({ key }) => key)).toEqual([...Object.keys(form.cells), `why/${families}`].toSorted());
    expect(cell(families)).toEqual({ key: families, state: "value", value: 100, version: 3, evidence: ["aa", "bb"] });
    expect(cell("TITLE/value")).toEqual({
      key: "TITLE/value",
      state: "not_reported",
      value: null,
      version: 0,
      evidence: [],
    });
    expect(content).toMatchObject({ unit: form.unit, subject: form.subject, period: "2025", planVersion: 4 });
  });

  it("is the same text in whatever order it was read, by whomever and whenever it was typed", () => {
    const text = JSON.stringify(content);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(observations, { minLength: observations.length }),
        fc.shuffledSubarray(files, { minLength: files.length }),
        (some, evidence) => {
          const others = some.map((one) => ({ ...one, author: "lan", authorName: "Lan", typedAt: "x", savedAt: "y" }));
          expect(JSON.stringify(contentOf(form, others, evidence, 4))).toBe(text);
        },
      ),
    );
  });

  it.each([
    ["a value", observations.map((one) => (one.key === families ? { ...one, value: 101 } : one)), files, 4],
    [
      "a state",
      observations.map((one) => (one.key === families ? { ...one, state: "suppressed" as const } : one)),
      files,
      4,
    ],
    ["a version", observations.map((one) => (one.key === families ? { ...one, version: 5 } : one)), files, 4],
    [
      "a reason",
      observations.map((one) => (one.key === `why/${families}` ? { ...one, value: "khác" } : one)),
      files,
      4,
    ],
    ["a file", observations, files.slice(1, 2), 4],
    ["the plan", observations, files, 5],
  ])("is another text when %s differs", (_, some, evidence, plan) => {
    expect(JSON.stringify(contentOf(form, some, evidence, plan))).not.toBe(JSON.stringify(content));
  });
});

describe("what changed since last time", () => {
  it("is nothing where only versions went up", () => {
    expect(
      differences(
        contentOf(
          form,
          observations.map((one) => ({ ...one, version: 9 })),
          files,
          4,
        ),
        content,
      ),
    ).toEqual([]);
  });

  it("is named cell by cell, with the files", () => {
    const later = contentOf(
      form,
      [seen(families, value(120), 4), seen("FAMILY_ACH/of", value(60)), seen("CLASSES/value", none)],
      [
        { key: families, hash: "dd" },
        { key: families, hash: "aa" },
      ],
      4,
    );
    expect(differences(later, content)).toEqual([
      { key: families, from: value(100), to: value(120), added: ["dd"], removed: ["bb"] },
      { key: `why/${families}`, from: value("nhập xã"), to: null, added: [], removed: [] },
    ]);
    expect(differences(content, later).map(({ from, to }) => [from, to])).toEqual([
      [value(120), value(100)],
      [null, value("nhập xã")],
    ]);
  });
});
