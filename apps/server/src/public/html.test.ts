import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "./html.ts";

test("what is put into a template can begin no element and leave no attribute", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("", "<script>", '" onload="x', "' x='", "&lt;", "</title>"), (text, bad) => {
      const { text: made } = html`<p title="${text + bad}">${[bad, [text]]}</p>`;
      const [, title = "", inside = ""] = /^<p title="([^"]*)">([^<]*)<\/p>$/s.exec(made) ?? [];
      const read = (one: string): string => one.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name]!);
      expect([read(title), read(inside)]).toEqual([text + bad, bad + text]);
    }),
    { numRuns: 1_000 },
  );
});

test("markup stays markup, nothing stands for null and false, zero is a number", () => {
  expect(html`<ul>${[1, 0].map((n) => html`<li>${n}</li>`)}${null}${false}</ul>`.text).toBe("<ul><li>1</li><li>0</li></ul>");
});
