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
 * the length of the first, and comes within `patience` seconds.
 */
export const askAgain = async ({ url, headers = {}, status = 200, connections = 16, seconds = 2, patience = 5 }) => {
  const at = new URL(url);
  const lines = Object.entries({ host: at.host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${at.pathname}${at.search} HTTP/1.1\r\n${lines.join("")}\r\n`);
  const first = Buffer.from(` ${status} `);
  const size = await lengthOf(at, request, patience);
  const end = performance.now() + seconds * 1_000;
  let answers = 0;
  const askUntilEnd = (socket, done, fail) => {
    let got = 0;
    socket.on("data", (chunk) => {
      if (got === 0 && !chunk.subarray(8, 8 + first.length).equals(first)) return fail(chunk.subarray(0, 40));
      got += chunk.length;
      if (got > size) return fail(`an answer of ${got} bytes, the first had ${size}`);
      if (got < size) return;
      got = 0;
      answers += 1;
      if (performance.now() < end) socket.write(request);
      else done();
    });
    socket.write(request);
  };
  await Promise.all(Array.from({ length: connections }, () => connected(at, patience, askUntilEnd)));
  return answers;
};

/** Bytes of one whole answer, its head included: until nothing more comes for a while. */
const lengthOf = (at, request, patience) =>
  connected(at, patience, (socket, done) => {
    let size = 0;
    let wait;
    socket.on("data", (chunk) => {
      size += chunk.length;
      clearTimeout(wait);
      wait = setTimeout(() => done(size), 300);
    });
    socket.write(request);
  });

/** Works over a connection until it is done, then closes it; fails where the server closes it first or is silent for so many seconds. */
const connected = ({ href, hostname, port }, patience, work) =>
  new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname);
    const close = () => socket.removeAllListeners().on("error", () => {}).destroy();
    const done = (result) => (close(), resolve(result));
    const fail = (why) => (close(), reject(new Error(`${href}: ${why}`)));
    socket.on("error", fail);
    socket.on("close", () => fail("the server closed the connection"));
    socket.setTimeout(patience * 1_000, () => fail(`no whole answer for ${patience} s`));
    work(socket, done, fail);
  });
