import { afterEach, expect, test, vi } from "vitest";
import { gate } from "../shell/session.ts";
import { Failure } from "./failure.ts";
import { send } from "./send.ts";

const answers = (...statuses: number[]) => {
  const fetch = vi.fn<() => Promise<Response>>(async () => {
    const status = statuses.shift()!;
    const body = status === 200 ? { result: { data: { ok: true } } } : { error: { message: "Phiên đã hết.", data: { httpStatus: status } } };
    return new Response(JSON.stringify(body), { status, headers: { "x-request-id": "ma-1" } });
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
};
const opened = () => vi.waitFor(() => expect(gate()).not.toBeNull());
afterEach(() => vi.unstubAllGlobals());

test("where the session has ended the sign-in opens, and what was to be done is done after it", async () => {
  const fetch = answers(401, 200);
  const done = send("inbox.read", { ids: ["m1"] });
  await opened();
  gate()!.settle(true);
  expect(await done).toEqual({ ok: true });
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(gate()).toBeNull();
});

test("who turns away from the sign-in gets the refusal, and nothing is sent again", async () => {
  const fetch = answers(401, 200);
  const done = send("inbox.read", { ids: ["m1"] }).catch((error: unknown) => error);
  await opened();
  gate()!.settle(false);
  expect(await done).toMatchObject({ kind: "signedOut", message: "Phiên đã hết." });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("two things at once ask for one sign-in", async () => {
  answers(401, 401, 200, 200);
  const both = Promise.all([send("inbox.read", { ids: ["m1"] }), send("inbox.read", { ids: ["m2"] })]);
  await opened();
  gate()!.settle(true);
  expect(await both).toHaveLength(2);
});

test("another refusal opens nothing", async () => {
  answers(403);
  const error = await send("inbox.read", { ids: ["m1"] }).catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(Failure);
  expect(error).toMatchObject({ kind: "forbidden", requestId: "ma-1" });
  expect(gate()).toBeNull();
});
