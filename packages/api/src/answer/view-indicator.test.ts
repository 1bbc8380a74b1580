import { type LoadedPlugin, definePlugin, ratio } from "@xhht/core";
import { expect, test } from "vitest";
import { viewIndicators } from "./view-indicator.ts";

const indicator = { label: "Sách", english: "Books", phrase: "sách", theme: "skills", measure: ratio({ of: "sách", outOf: "sách" }) } as const;
const loaded = (definition: LoadedPlugin["definition"]): LoadedPlugin => ({ definition, version: "1", home: "folder" });

test("what many places count stands before what one place counts, whatever the plugins are called", () => {
  const place = loaded(definePlugin({ id: "commune-a", unit: { code: "19999", on: "2022-03-01", level: "commune", name: "Xã A" }, indicators: { OWN: indicator } }));
  const level = loaded(definePlugin({ id: "level-commune", level: "commune", indicators: { SHARED: indicator } }));
  expect(viewIndicators([place, level]).map(({ code }) => code)).toEqual(["SHARED", "OWN"]);
});
