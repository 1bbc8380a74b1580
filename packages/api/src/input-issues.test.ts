import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { ZodError } from "zod";
import type { Context } from "./context.ts";
import { inputIssues } from "./input-issues.ts";
import { appRouter } from "./router.ts";

/** Input is refused before anything is asked: nothing of the context is touched. */
const ask = appRouter.createCaller({} as Context);

const refusal = async (call: Promise<unknown>): Promise<{ field: string; message: string }[]> => {
  const error: unknown = await call.then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(TRPCError);
  expect((error as TRPCError).code).toBe("BAD_REQUEST");
  return inputIssues((error as TRPCError).cause as ZodError);
};

test.each<[string, () => Promise<unknown>, string, string]>([
  ["an empty text", () => ask.units.search({ text: "  " }), "text", "đang để trống"],
  ["a text over 100 characters", () => ask.units.search({ text: "a".repeat(101) }), "text", "dài quá 100 ký tự"],
  ["a limit over 50", () => ask.units.search({ text: "a", limit: 51 }), "limit", "không được lớn hơn 50"],
  ["a limit of nought", () => ask.units.search({ text: "a", limit: 0 }), "limit", "không được nhỏ hơn 1"],
  ["a day that does not exist", () => ask.units.search({ text: "a", on: "2023-02-29" }), "on", "phải là một ngày có thật"],
  ["no text at all", () => ask.units.search({} as never), "text", "còn thiếu"],
  ["neither identity nor code", () => ask.units.get({}), "id", "phải được nêu"],
  ["both identity and code", () => ask.units.get({ id: "80@0000", code: "80" }), "id", "không nêu cả hai"],
  ["a key that nobody knows", () => ask.plans.list({ txet: "a" } as never), "txet", "Không có mục nào tên là “txet”"],
  ["a level that does not exist", () => ask.plans.list({ level: "village" as never }), "level", "province, district, commune"],
  ["a plan without its plugin", () => ask.plans.get({ id: "qd-1373" }), "id", "không đúng dạng"],
  ["a number as text", () => ask.units.search({ text: 5 as never }), "text", "không đúng kiểu dữ liệu"],
])("%s is refused by name", async (_, call, field, says) => {
  expect(await refusal(call())).toEqual([{ field, message: expect.stringContaining(says) as string }]);
});
