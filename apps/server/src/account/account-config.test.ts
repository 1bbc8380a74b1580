import { expect, it } from "vitest";
import { readAccountConfig } from "./account-config.ts";

const placesOf = (env: Record<string, string>): string[] => {
  const config = readAccountConfig(env);
  return config.ok ? [] : config.issues.map(({ place }) => place);
};

it("with nothing set: any address, no proxy is believed, no single sign-on", () => {
  const nothing = { publicUrl: null, trustProxy: [], adminEmail: "quantri@xhht.local", secret: null, singleSignOn: null };
  expect(readAccountConfig({})).toEqual({ ok: true, value: nothing });
  expect(readAccountConfig({ PUBLIC_URL: " ", TRUST_PROXY: "" })).toEqual({ ok: true, value: nothing });
});

it("takes what works", () => {
  const sso = { OIDC_ISSUER: "https://sso.tinh.gov.vn", OIDC_CLIENT_ID: "xhht", OIDC_CLIENT_SECRET: "s" };
  expect(readAccountConfig({ PUBLIC_URL: "https://xhht.tinh.gov.vn/", TRUST_PROXY: "127.0.0.1, 10.0.0.0/8,::1", ADMIN_EMAIL: "An@tinh.gov.vn", ...sso })).toMatchObject({
    value: {
      publicUrl: "https://xhht.tinh.gov.vn",
      trustProxy: ["127.0.0.1", "10.0.0.0/8", "::1"],
      adminEmail: "an@tinh.gov.vn",
      singleSignOn: { issuer: "https://sso.tinh.gov.vn", clientId: "xhht", clientSecret: "s" },
    },
  });
});

it.each([
  ["PUBLIC_URL", "xhht.tinh.gov.vn"],
  ["PUBLIC_URL", "https://xhht.tinh.gov.vn/app"],
  ["PUBLIC_URL", "ftp://xhht.tinh.gov.vn"],
  ["TRUST_PROXY", "true"],
  ["TRUST_PROXY", "1"],
  ["TRUST_PROXY", "0.0.0.0/0"],
  ["TRUST_PROXY", "10.0.0.0/33"],
  ["TRUST_PROXY", "proxy.local"],
  ["ADMIN_EMAIL", "admin"],
  ["ADMIN_EMAIL", "a@b"],
  ["AUTH_SECRET", "short"],
])("%s=%s is refused by name", (name, value) => expect(placesOf({ [name]: value })).toEqual([name]));

it("single sign-on wants all three, https, and the public address", () => {
  const sso = { PUBLIC_URL: "https://xhht.tinh.gov.vn", OIDC_ISSUER: "https://sso.tinh.gov.vn", OIDC_CLIENT_ID: "xhht", OIDC_CLIENT_SECRET: "s" };
  expect(placesOf(sso)).toEqual([]);
  expect(placesOf({ ...sso, OIDC_CLIENT_SECRET: "" })).toEqual(["OIDC_ISSUER"]);
  expect(placesOf({ ...sso, OIDC_ISSUER: "http://sso.tinh.gov.vn" })).toEqual(["OIDC_ISSUER"]);
  expect(placesOf({ ...sso, PUBLIC_URL: "" })).toEqual(["PUBLIC_URL"]);
});

it("a refused secret is not repeated", () => {
  expect(JSON.stringify(readAccountConfig({ AUTH_SECRET: "hush-hush", OIDC_CLIENT_SECRET: "hush-hush" }))).not.toContain("hush");
});
