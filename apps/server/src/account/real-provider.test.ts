import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { eachEngine } from "@xhht/testing";
import { Provider } from "oidc-provider";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browser } from "./browser.test.data.ts";
import { createPerson } from "./create-person.ts";
import { openSite, type Site } from "./site.test.data.ts";

const publicUrl = "https://xhht.tinh.gov.vn";
const client = { clientId: "xhht", clientSecret: "the secret of the client, thirty-two" };

/** `oidc-provider` on loopback, with its own pages for signing in and agreeing. */
const startProvider = async () => {
  let answer: RequestListener = (_, response) => response.end();
  const server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [`${publicUrl}/auth/sso/callback`] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: async (_: unknown, sub: string) => ({ accountId: sub, claims: async () => ({ sub, email: `${sub}@xa.gov.vn`, email_verified: true }) }),
    pkce: { required: () => true },
  });
  answer = provider.callback();
  return { issuer, close: () => (server.closeAllConnections(), server.close()) };
};

/** Goes through the provider's pages as the person `login`; gives the address to which it sends her back. */
const walkThrough = async (authorization: string, login: string): Promise<string> => {
  const jar = new Map<string, string>();
  const ask = async (url: string, body?: Record<string, string>): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie }, ...(body ? { method: "POST", body: new URLSearchParams(body) } : {}) });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
  const { origin } = new URL(authorization);
  let at = authorization;
  for (let step = 0; step < 20; step++) {
    let answer = await ask(at);
    if (answer.status === 200) {
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)![1]!;
      answer = await ask(new URL(/action="([^"]+)"/.exec(page)![1]!, origin).href, prompt === "login" ? { prompt, login, password: "any" } : { prompt });
    }
    at = new URL(answer.headers.get("location")!, origin).href;
    if (at.startsWith(publicUrl)) return at;
  }
  throw new Error(`the provider led nowhere: ${at}`);
};

eachEngine("single sign-on with a provider of others", ({ newDatabase }) => {
  let provider: Awaited<ReturnType<typeof startProvider>>;
  let site: Site;
  beforeAll(async () => {
    provider = await startProvider();
    site = await openSite(await newDatabase(), { publicUrl, singleSignOn: { issuer: provider.issuer, ...client } });
  });
  afterAll(async () => {
    await site.close();
    provider.close();
  });

  it("an invited person gets in; her code works once", async () => {
    const { id } = await createPerson(site.db, { name: "Nguyễn Thị Hoa", email: "hoa@xa.gov.vn" }, site.now());
    const one = browser(site.app, { origin: publicUrl });
    const begun = await one.get("/auth/sso");
    const kept = new Map(one.cookies);
    const back = (await walkThrough(begun.headers["location"] as string, "hoa")).replace(publicUrl, "");
    expect(await one.get(back)).toMatchObject({ status: 303, headers: { location: "/" } });
    expect(await site.actor(`__Host-xhht.session_token=${one.session()}`)).toMatchObject({ id, email: "hoa@xa.gov.vn" });

    const thief = browser(site.app, { origin: publicUrl });
    for (const [name, value] of kept) thief.cookies.set(name, value);
    expect(await thief.get(back)).toMatchObject({ status: 303, headers: { location: "/dang-nhap?loi=SSO_REFUSED" } });
    expect(thief.session()).toBeUndefined();
  });

  it("somebody who was not invited does not", async () => {
    const one = browser(site.app, { origin: publicUrl });
    const begun = await one.get("/auth/sso");
    const back = (await walkThrough(begun.headers["location"] as string, "stranger")).replace(publicUrl, "");
    expect(await one.get(back)).toMatchObject({ headers: { location: "/dang-nhap?loi=SSO_NOT_INVITED" } });
  });
});
