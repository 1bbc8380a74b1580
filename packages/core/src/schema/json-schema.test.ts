import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../schema.ts";

describe("the JSON Schemas checked in", () => {
  const refresh = "npx vitest run packages/core/src/schema/json-schema.test.ts -u";

  it.each(Object.entries(jsonSchemas()))(
    `schema/%s.schema.json equals the zod schema (to refresh: ${refresh})`,
    async (name, schema) => {
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../schema/${name}.schema.json`);
    },
  );

  it("refuse unknown keys everywhere, as the zod schemas do", () => {
    const open = (node: unknown, path: string): string[] => {
      if (typeof node !== "object" || node === null) return [];
      const { type, properties, additionalProperties } = node as Record<string, unknown>;
      const here = type === "object" && properties !== undefined && additionalProperties !== false ? [path] : [];
      return [...here, ...Object.entries(node).flatMap(([key, value]) => open(value, `${path}/${key}`))];
    };
    expect(open(jsonSchemas().plugin, "")).toEqual([]);
    expect(open({ type: "object", properties: {} }, "control")).toEqual(["control"]);
  });
});
