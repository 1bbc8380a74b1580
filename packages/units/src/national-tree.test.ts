import { expect, test } from "vitest";
import { loadUnits } from "./load-units.ts";
import { nationalUnits, readCountry, writeCountry } from "./national-tree.ts";

test("the country that the build writes down is the one that the data packages give", () => {
  const { units, successions } = loadUnits();
  const written = writeCountry();
  expect(readCountry(written)).toStrictEqual({ units, successions });
  expect(nationalUnits()).toMatchObject({ units, successions });
});

test("a country made by other data or rules is not taken", () => {
  const written = JSON.parse(writeCountry()) as { stamp: string };
  expect(readCountry(JSON.stringify({ ...written, stamp: "earlier" }))).toBeNull();
});

test("half a country, as a build leaves it that was stopped, is not taken", () => {
  const written = writeCountry();
  expect(readCountry(written.slice(0, written.length / 2))).toBeNull();
  expect(readCountry("")).toBeNull();
});
