import type { Act } from "@xhht/core";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError, type z, type ZodType } from "zod";
import { authorize, type Concerned, signIn } from "./access.ts";
import type { Context } from "./context.ts";
import { inputIssues } from "./input-issues.ts";
import { Refused } from "./refused.ts";

/** Who may ask: whom the policy table allows an act, any signed-in person about herself, or anybody. */
export type Policy = Act | "self" | "public";

/**
 * Where a procedure is also served as `GET /api/v1<path>`: `{name}` is taken from the path, other inputs from the query,
 * and `joined` makes one input of several parts of the path (a plan's id has a slash).
 */
export interface Rest {
  path: string;
  summary: string;
  joined?: { field: string; from: string[] };
  /** Inputs that have no meaning where the address already says the same. */
  without?: string[];
}

/** What a procedure says of itself. */
export interface Meta {
  policy: Policy;
  rest?: Rest;
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
      const issues = error instanceof Refused ? { issues: error.issues } : {};
      return { ...shape, message, data: { ...data, ...issues, fields: fields ?? null, requestId: ctx?.requestId ?? null } };
    },
  });

/** Makes a router out of procedures. */
export const router = t.router;

// The bare builder is not exported: whoever makes a procedure has to say who may ask.

/** A procedure that anybody may ask; with `rest` also by address. */
export const open = (rest?: Rest) => t.procedure.meta({ policy: "public", ...(rest ? { rest } : {}) });

const withActor = t.middleware(async ({ ctx, next }) => next({ ctx: { actor: await signIn(ctx) } }));

/** A procedure for any signed-in person, about herself; sets `ctx.actor`. */
export const own = () => t.procedure.meta({ policy: "self" }).use(withActor);

/** A procedure for those whom the policy allows `act` in what the input concerns; sets `ctx.actor` and `ctx.grant`. */
export const allowed = <S extends ZodType>(act: Act, schema: S, concerns: (input: z.output<S>, ctx: Context) => Concerned | Promise<Concerned>) =>
  t.procedure
    .meta({ policy: act })
    .use(withActor)
    .input(schema)
    .use(async function guard({ ctx, input, next }) {
      const asked: Context = { ...ctx, actor: async () => ctx.actor };
      return next({ ctx: { grant: authorize(asked, ctx.actor, act, await concerns(input as z.output<S>, asked)) } });
    });

/** Returns the value, or refuses with NOT_FOUND and a sentence when there is none. */
export const found = <T>(value: T | null | undefined, sentence: string): T => {
  if (value === null || value === undefined) throw new TRPCError({ code: "NOT_FOUND", message: sentence });
  return value;
};
