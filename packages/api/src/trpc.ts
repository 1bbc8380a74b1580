import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { inputIssues } from "./input-issues.ts";
import type { World } from "./world.ts";

/** What every procedure gets: the loaded world, and the request's id where there is a request. */
export interface Context {
  world: World;
  requestId?: string;
}

/**
 * Where a procedure is also served as `GET /api/v1<path>`: `{name}` is taken from the path, other inputs from the query,
 * and `joined` makes one input of several parts of the path (a plan's id has a slash).
 */
export interface Meta {
  rest?: { path: string; summary: string; joined?: { field: string; from: string[] } };
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const fields = error.cause instanceof ZodError ? inputIssues(error.cause) : undefined;
      const unexpected = error.code === "INTERNAL_SERVER_ERROR";
      const message = fields
        ? fields.map((issue) => issue.message).join(" ")
        : unexpected
          ? "Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy gửi mã yêu cầu cho người quản trị."
          : shape.message;
      const data = { code: shape.data.code, httpStatus: shape.data.httpStatus, path: shape.data.path };
      return { ...shape, message, data: { ...data, fields: fields ?? null, requestId: ctx?.requestId ?? null } };
    },
  });

/** Makes a router out of procedures. */
export const router = t.router;
/** A procedure that anyone may ask. */
export const ask = t.procedure;

/** Returns the value, or refuses with NOT_FOUND and a sentence when there is none. */
export const found = <T>(value: T | null | undefined, sentence: string): T => {
  if (value === null || value === undefined) throw new TRPCError({ code: "NOT_FOUND", message: sentence });
  return value;
};
