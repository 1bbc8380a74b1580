import { expect, it } from "vitest";
import { canonicalJson, contentHash } from "./canonical-json.ts";

it("writes equal data as equal text, whatever the order of its keys", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "ă" }], a: true, gone: undefined })).toBe(
    '{"a":true,"b":[1,{"c":"ă","d":null}]}',
  );
  expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
});

it("is JSON that reads back as the data", () => {
  const data = { text: 'dấu " và \n', list: [[], {}, 0.1, -1e21], deep: { columns: { z: 1, a: 2 } } };
  expect(JSON.parse(canonicalJson(data))).toEqual(data);
});

it("tells apart columns in another order, and lists in another order", () => {
  expect(contentHash({ columns: { topic: 1, due: 2 } })).not.toBe(contentHash({ columns: { due: 2, topic: 1 } }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});
