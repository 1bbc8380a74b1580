import { z } from "zod";
import { restCalls, type RestCall } from "../rest.ts";
import { answerSchemas } from "./view-schema.ts";

export { answerSchemas } from "./view-schema.ts";

type Json = Record<string, unknown>;

const problem = {
  type: "object",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "Một câu cho người đọc" },
    fields: {
      type: "array",
      items: { type: "object", properties: { field: { type: "string" }, message: { type: "string" } }, required: ["field", "message"] },
    },
    requestId: { type: "string" },
  },
  required: ["type", "title", "status", "detail", "requestId"],
};

const refusal = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** The REST face as an OpenAPI 3.1 document, made from the procedures and the schemas of their answers. */
export const openApi = (): Json => {
  const schemas: Record<string, Json> = { Problem: problem };
  const paths = Object.fromEntries(restCalls().map((call) => [`/api/v1${call.url.replaceAll(/:(\w+)/g, "{$1}")}`, { get: operation(call, schemas) }]));
  return {
    openapi: "3.1.0",
    info: {
      title: "XHHT",
      version: "1",
      description: "Kế hoạch xây dựng xã hội học tập của các tỉnh, huyện, xã. Chỉ đọc; mọi câu trả lời là JSON.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas },
  };
};

const operation = (call: RestCall, schemas: Record<string, Json>): Json => {
  const parameters = parametersOf(call);
  return {
    operationId: call.path,
    summary: call.summary,
    tags: [call.path.split(".")[0]],
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: { description: "Kết quả", content: { "application/json": { schema: answerOf(call.path, schemas) } } },
      ...(parameters.length > 0 ? { 400: refusal("Một mục trong yêu cầu không hợp lệ; “fields” nêu mục nào") } : {}),
      ...(call.params.length > 0 ? { 404: refusal("Không có thứ được hỏi") } : {}),
    },
  };
};

const parametersOf = ({ input, params, joined, without }: RestCall): Json[] => {
  if (!input) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: "input", target: "openapi-3.0" }) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const inPath = params.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: joined?.from.includes(name) ? { type: "string" } : (properties[name] ?? { type: "string" }),
  }));
  const inQuery = Object.entries(properties)
    .filter(([name]) => !params.includes(name) && !without.includes(name) && name !== joined?.field)
    .map(([name, schema]) => ({ name, in: "query", required: required.includes(name), schema }));
  return [...inPath, ...inQuery];
};

/** The answer's schema; what it defines by name moves to the components, so that each name stands once. */
const answerOf = (path: string, schemas: Record<string, Json>): Json => {
  const schema = Object.hasOwn(answerSchemas, path) ? answerSchemas[path as keyof typeof answerSchemas] : undefined;
  if (!schema) throw new Error(`no answer schema for ${path}`);
  const { $schema: _, $defs = {}, ...rest } = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema)).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as Json & { $defs?: Record<string, Json> };
  Object.assign(schemas, $defs);
  if (typeof rest.id !== "string") return rest;
  const { id, ...own } = rest;
  schemas[id] = own;
  return { $ref: `#/components/schemas/${id}` };
};
