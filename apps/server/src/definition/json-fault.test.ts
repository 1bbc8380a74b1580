import { expect, it } from "vitest";
import { jsonFault } from "./json-fault.ts";

it.each<[string, number, number, string | null]>([
  ["", 1, 1, null],
  ["{", 1, 2, null],
  ["[1,]", 1, 4, "]"],
  ['{\n  "id": "x",\n}', 3, 1, "}"],
  ['{\n  id: "x"}', 2, 3, "i"],
  ["{'id': 1}", 1, 2, "'"],
  ['{"a" 1}', 1, 6, "1"],
  ['{"a": 1 "b": 2}', 1, 9, '"'],
  ['{"a": tru}', 1, 7, "t"],
  ["[01]", 1, 2, "0"],
  ["[1] ế", 1, 5, "ế"],
  ["[1}", 1, 3, "}"],
  ["]", 1, 1, "]"],
  ["// lời ghi\n{}", 1, 1, "/"],
])("%j stops being JSON at %i:%i", (text, line, column, found) => {
  expect(() => JSON.parse(text) as unknown).toThrow(/JSON/);
  expect(jsonFault(text)).toEqual({ line, column, found });
});

it("agrees with the engine about what is JSON, whatever sign is put in or taken out", () => {
  const engine = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const signs = ["", ",", "]", "}", "{", "[", ":", '"', "1", "-", ".", "e", "\\", " ", "\n", "null"];
  let wrong = 0;
  for (const json of ['{"a":[1,-2.5e+3,{}],"b":{"c":null,"d":"\\u0110 \\n"}}', '[[],{},"",true,0,[{"x":[]}]]', '"ế\u007f"', "-0.1E2"])
    for (let at = 0; at <= json.length; at++)
      for (const put of signs)
        for (const text of [json.slice(0, at) + put + json.slice(at + 1), json.slice(0, at) + put + json.slice(at)]) {
          if (!engine(text)) wrong++;
          expect(`${text} ${jsonFault(text) === null}`).toBe(`${text} ${engine(text)}`);
        }
  expect(wrong).toBeGreaterThan(1000);
});
