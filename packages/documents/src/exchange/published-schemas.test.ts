import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { adx } from "./adx.ts";
import { sampleFigures } from "./exports.test.data.ts";
import { sdmxJson } from "./sdmx-json.ts";

/**
 * The published schemas carry no licence that lets us ship them, so this folder is given by whoever fetched them:
 * `sdmx-json-data-schema.json` (json.sdmx.org/2.1) and `adx.xsd` with what it imports beside it (IHE QRPH).
 */
const folder = process.env["XHHT_SCHEMAS"] ?? "";
const given = (name: string): boolean => folder !== "" && existsSync(join(folder, name));
const head = { id: "so-lieu-2026", sender: "XHHT", prepared: "2026-11-22T01:00:00Z" };

describe("held to the published schemas (skipped without XHHT_SCHEMAS: see apps/docs/decisions/0011-exchange.md)", () => {
  test.runIf(given("sdmx-json-data-schema.json"))("the SDMX-JSON message is valid, and one without its head is not", () => {
    const { $schema: dialect, ...schema } = JSON.parse(readFileSync(join(folder, "sdmx-json-data-schema.json"), "utf8")) as Record<string, unknown>;
    expect(dialect).toContain("json-schema.org");
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const validate = ajv.compile(schema);
    validate(JSON.parse(JSON.stringify(sdmxJson(sampleFigures, head))));
    expect(validate.errors).toBeNull();
    expect(validate({ data: {} })).toBe(false);
  });

  test.runIf(given("adx.xsd"))("the ADX document is valid, and one without its parts is not", async () => {
    const schema = readFileSync(join(folder, "adx.xsd"), "utf8");
    const check = (contents: string) => validateXML({ xml: [{ fileName: "values.xml", contents }], schema: [schema] });
    const good = await check(await adx(sampleFigures, head.prepared));
    expect(good.errors).toEqual([]);
    expect((await check('<adx xmlns="urn:ihe:qrph:adx:2015"><group/></adx>')).valid).toBe(false);
  });
});
