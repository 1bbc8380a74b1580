import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A letter as the mail server got it. */
export interface Got {
  from: string;
  to: string[];
  /** Lower-case names; values as they went over the line. */
  headers: Record<string, string>;
  /** Unpacked. */
  text: string;
  raw: string;
}

/** A mail server on loopback that keeps what it gets. */
export interface Sink {
  url: string;
  got: Got[];
  close(): Promise<void>;
}

/** Opens it; `refuse` gives the code with which an address is refused. `auth` asks for a name and a password. */
export const openSink = async ({ port = 0, refuse, auth }: { port?: number; refuse?: (address: string) => number | null; auth?: string } = {}): Promise<Sink> => {
  const got: Got[] = [];
  const server = new SMTPServer({
    disabledCommands: auth ? ["STARTTLS"] : ["AUTH", "STARTTLS"],
    allowInsecureAuth: true,
    authOptional: !auth,
    onAuth: ({ username, password }, _session, done) => (`${username}:${password}` === auth ? done(null, { user: username }) : done(new Error("wrong"))),
    onRcptTo({ address }, _session, done) {
      const code = refuse?.(address) ?? null;
      done(code === null ? null : Object.assign(new Error("refused"), { responseCode: code }));
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => void parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString("utf8");
        got.push({ ...read(raw), raw, from: envelope.mailFrom ? envelope.mailFrom.address : "", to: envelope.rcptTo.map(({ address }) => address) });
        done();
      });
    },
  });
  server.on("error", () => {});
  server.listen(port, "127.0.0.1");
  await once(server.server, "listening");
  const at = (server.server.address() as AddressInfo).port;
  return { url: `smtp://${auth ? `${auth}@` : ""}127.0.0.1:${at}`, got, close: () => new Promise((resolve) => server.close(resolve)) };
};

const read = (raw: string): Pick<Got, "headers" | "text"> => {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const lines = head.replaceAll(/\r\n[ \t]+/g, " ").split("\r\n");
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
  const body = rest.join("\r\n\r\n");
  const packed = headers["content-transfer-encoding"];
  const text = packed === "base64" ? Buffer.from(body, "base64").toString("utf8") : packed === "quoted-printable" ? unquote(body) : body;
  return { headers, text: text.replaceAll("\r\n", "\n") };
};

const unquote = (text: string): string =>
  Buffer.from(text.replaceAll("=\r\n", "").replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))), "latin1").toString("utf8");
