import { createHmac } from "node:crypto";
import type { InjectOptions } from "fastify";
import type { FastifyInstance } from "fastify";

/** What a browser sees of an answer. */
export interface Seen {
  status: number;
  body: Record<string, unknown>;
  setCookie: string[];
  headers: Record<string, unknown>;
}

/** A browser with its cookies, on the host of the site. */
export interface Browser {
  cookies: Map<string, string>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Seen>;
  get(path: string, headers?: Record<string, string>): Promise<Seen>;
  /** The session's cookie as it is sent, or undefined. */
  session(): string | undefined;
}

/** Opens a browser on a server that need not listen. */
export const browser = (app: FastifyInstance, { origin = "http://xhht.test:8373", from = "127.0.0.1" } = {}): Browser => {
  const cookies = new Map<string, string>();
  const ask = async (options: InjectOptions): Promise<Seen> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await app.inject({ remoteAddress: from, ...options, headers: { host: new URL(origin).host, ...(cookie ? { cookie } : {}), ...options.headers } });
    const setCookie = [answer.headers["set-cookie"] ?? []].flat();
    for (const line of setCookie) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0(;|$)/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: answer.statusCode, body: answer.body.startsWith("{") ? (JSON.parse(answer.body) as Record<string, unknown>) : { text: answer.body }, setCookie, headers: answer.headers };
  };
  return {
    cookies,
    post: (path, body = {}, headers = {}) => ask({ method: "POST", url: path, headers: { origin, "content-type": "application/json", ...headers }, body: JSON.stringify(body) }),
    get: (path, headers = {}) => ask({ method: "GET", url: path, headers }),
    session: () => [...cookies].find(([name]) => name.endsWith("session_token"))?.[1],
  };
};

/** The code that an authenticator app shows for an `otpauth:` address (RFC 6238). */
export const codeFor = (totpURI: string, at: Date): string => {
  const secret = fromBase32(new URL(totpURI).searchParams.get("secret")!);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE(mac.at(-1)! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
};

const fromBase32 = (text: string): Buffer => {
  const bits = [...text.replace(/=+$/, "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
};
