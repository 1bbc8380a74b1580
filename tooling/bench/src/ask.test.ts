import net from "node:net";
import { afterEach, expect, test } from "vitest";
import { askAgain } from "./ask.mjs";

const answer = (text: string, status = 200): string => `HTTP/1.1 ${status} \r\ncontent-length: ${text.length}\r\n\r\n${text}`;

let server: net.Server;
afterEach(() => void server.close());
/** How many answers a round of asking counts of a server that answers its nth request so; an empty answer is silence, null closes the connection. */
const ask = async (say: (nth: number) => string | null): Promise<number> => {
  let nth = 0;
  server = net.createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", () => {
      const text = say(nth);
      nth += 1;
      if (text === null) socket.destroy();
      else socket.write(text);
    });
  });
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as net.AddressInfo;
  return askAgain({ url: `http://127.0.0.1:${port}/`, seconds: 0.1, connections: 2, patience: 1 });
};

test("of a server that answers alike every answer is counted but the one by which their length is known", async () => {
  let given = 0;
  expect(await ask((nth) => ((given = nth), answer("hello")))).toBe(given);
});

test.each([
  ["closes the connection at once", () => null, "closed the connection"],
  ["says nothing", () => "", "no whole answer"],
  ["answers shorter than before", (nth: number) => answer(nth < 3 ? "hello" : "hell"), "no whole answer"],
  ["answers longer than before", (nth: number) => answer(nth < 3 ? "hello" : "hello!"), "the first had"],
  ["answers that it failed", (nth: number) => answer("hello", nth < 3 ? 200 : 500), "HTTP/1.1 500"],
])("a server that %s is told, not waited for", async (_, say, why) => {
  await expect(ask(say)).rejects.toThrow(why);
});
