import net from "node:net";
import { cpuMs } from "./app.mjs";

/** CPU µs of a server per request. */
export const perRequest = async (app, path, options = {}) => {
  const before = cpuMs(app.pid);
  const answers = await askAgain({ url: app.url + path, ...options });
  return ((cpuMs(app.pid) - before) * 1_000) / answers;
};

/**
 * Asks a server for the same thing over kept connections and gives how often it answered, by its bytes. Nothing is parsed: a
 * client that does (autocannon) takes three times as long over packed bytes as over text, the server then takes one request at
 * a turn instead of ten, and the difference looks like the cost of its answer. Throws unless every answer has this status and
 * the length of the first.
 */
const askAgain = async ({ url, headers = {}, status = 200, connections = 16, seconds = 2 }) => {
  const { hostname, port, pathname, search } = new URL(url);
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines.join("")}\r\n`);
  const first = Buffer.from(` ${status} `);
  const size = await lengthOf(() => net.connect(Number(port), hostname), request);
  const end = performance.now() + seconds * 1_000;
  let answers = 0;
  await Promise.all(
    Array.from({ length: connections }, () =>
      new Promise((done, fail) => {
        const socket = net.connect(Number(port), hostname);
        let got = 0;
        socket.on("error", fail);
        socket.on("close", () => fail(new Error(`${url}: the server closed the connection`)));
        socket.on("data", (chunk) => {
          if (got === 0 && !chunk.subarray(8, 8 + first.length).equals(first)) return fail(new Error(`${url}: ${chunk.subarray(0, 40)}`));
          got += chunk.length;
          if (got > size) return fail(new Error(`${url}: an answer of ${got} bytes, the first had ${size}`));
          if (got < size) return;
          got = 0;
          answers += 1;
          if (performance.now() < end) socket.write(request);
          else done(socket.removeAllListeners().destroy());
        });
        socket.write(request);
      }),
    ),
  );
  return answers;
};

/** Bytes of one whole answer, its head included: until nothing more comes for a while. */
const lengthOf = (connect, request) =>
  new Promise((done, fail) => {
    const socket = connect();
    let size = 0;
    let wait;
    socket.on("error", fail);
    socket.on("data", (chunk) => {
      size += chunk.length;
      clearTimeout(wait);
      wait = setTimeout(() => done((socket.destroy(), size)), 300);
    });
    socket.write(request);
  });
