import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { colours, pageStyle } from "./page-style.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../../web/src/style/tokens.css"), "utf8");

test("every colour is the one that the web app has for the role", () => {
  const theirs = Object.keys(colours).map((role) => [role, new RegExp(`--${role}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1)]);
  expect(Object.entries(colours).map(([role, both]) => [role, [...both]])).toEqual(theirs);
});

test("no colour stands outside the roles but black and white of paper", () => {
  const rules = pageStyle.replaceAll(/--[\w-]+:#\w+/g, "");
  expect([...new Set(rules.match(/#[0-9a-f]{3,8}\b/g))].toSorted()).toEqual(["#000", "#fff"]);
});
