import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

type Claims = Record<string, unknown>;

/** A provider that can be told to lie. */
export interface Provider {
  issuer: string;
  /** What the next identity token says instead of the truth; `header.alg` "none" leaves it unsigned. */
  lie(change: { header?: Claims; claims?: Claims; key?: KeyObject; userinfo?: Claims }): void;
  /** Goes through the provider's page as a person would; gives the address to which she is sent back. */
  approve(authorization: string): string;
  close(): Promise<void>;
}

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Starts an honest provider of one person on loopback. */
export const openProvider = async (person: Claims): Promise<Provider> => {
  let lies: Parameters<Provider["lie"]>[0] = {};
  const asked = new Map<string, URLSearchParams>();
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = ({ nonce, audience }: { nonce: string | null; audience: string | null }): string => {
    const now = Math.floor(Date.now() / 1000);
    const header = { alg: "RS256", kid: "one", ...lies.header };
    const text = `${encode(header)}.${encode({ iss: issuer, sub: person["sub"], aud: audience, nonce, iat: now, exp: now + 300, ...person, ...lies.claims })}`;
    return header.alg === "none" ? `${text}.` : `${text}.${createSign("RSA-SHA256").update(text).sign(lies.key ?? privateKey, "base64url")}`;
  };
  const routes: Record<string, (request: IncomingMessage) => Promise<[number, unknown]>> = {
    "/.well-known/openid-configuration": async () => [
      200,
      {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/me`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        code_challenge_methods_supported: ["S256"],
      },
    ],
    "/jwks": async () => [200, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }] }],
    "/me": async () => [200, { ...person, ...lies.userinfo }],
    "/token": async (request) => {
      const form = new URLSearchParams(await bodyOf(request));
      const code = form.get("code") ?? "";
      const wanted = asked.get(code);
      asked.delete(code);
      if (!wanted) return [400, { error: "invalid_grant" }];
      return [200, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token: token({ nonce: wanted.get("nonce"), audience: wanted.get("client_id") }) }];
    },
  };
  const server = createServer((request, response) => {
    const route = routes[request.url!.split("?")[0]!];
    void (route ? route(request) : Promise.resolve([404, {}] as const)).then(([status, body]) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    lie: (change) => void (lies = change),
    approve(authorization) {
      const wanted = new URL(authorization).searchParams;
      const code = randomUUID();
      asked.set(code, wanted);
      return `${wanted.get("redirect_uri")}?${new URLSearchParams({ code, state: wanted.get("state")!, iss: issuer })}`;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const part of request) text += String(part);
  return text;
};
