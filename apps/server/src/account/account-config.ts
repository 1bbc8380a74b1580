import { isIP } from "node:net";
import { fail, ok, type Issue, type Result } from "@xhht/core";
import type { Environment } from "../config.ts";

/** How people sign in to this installation. */
export interface AccountConfig {
  /** `https://xhht.tinh.gov.vn`, where people reach the program, or null: whatever address they use. */
  publicUrl: string | null;
  /** Addresses (or `address/bits`) of the proxies whose X-Forwarded-For is believed; none by default. */
  trustProxy: string[];
  /** E-mail of the first administrator. */
  adminEmail: string;
  /** Signs cookies and locks second factors; null = the file `auth-secret` in the data folder. */
  secret: string | null;
  singleSignOn: { issuer: string; clientId: string; clientSecret: string } | null;
}

/**
 * Reads `PUBLIC_URL`, `TRUST_PROXY` (comma-separated), `ADMIN_EMAIL`, `AUTH_SECRET` (32 characters or more) and
 * `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET` (all three or none; they need PUBLIC_URL).
 */
export const readAccountConfig = (env: Environment): Result<AccountConfig> => {
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const issues: Issue[] = [];
  const wrong = (place: string, message: string, remedy: string): void =>
    void issues.push({ code: "config.wrong", severity: "error", place, message, remedy });

  const publicUrl = originOf(get("PUBLIC_URL"));
  if (publicUrl === undefined)
    wrong("PUBLIC_URL", `Biến PUBLIC_URL đang là “${get("PUBLIC_URL")}”, nhưng phải là địa chỉ gốc mà mọi người mở, không kèm đường dẫn.`, "Hãy đặt PUBLIC_URL=https://ten-mien.gov.vn, hoặc bỏ biến này.");

  const trustProxy = get("TRUST_PROXY")?.split(",").map((one) => one.trim()) ?? [];
  if (!trustProxy.every(isNetwork))
    wrong("TRUST_PROXY", `Biến TRUST_PROXY đang là “${get("TRUST_PROXY")}”, nhưng phải là các địa chỉ IP của máy chủ trung gian, cách nhau bằng dấu phẩy.`, "Hãy đặt TRUST_PROXY=127.0.0.1, hoặc bỏ biến này khi không có máy chủ trung gian.");

  const adminEmail = (get("ADMIN_EMAIL") ?? "quantri@xhht.local").toLowerCase();
  if (!isEmail(adminEmail))
    wrong("ADMIN_EMAIL", `Biến ADMIN_EMAIL đang là “${adminEmail}”, nhưng phải là một địa chỉ thư điện tử.`, "Hãy sửa lại biến này, hoặc bỏ đi để dùng quantri@xhht.local.");

  const secret = get("AUTH_SECRET") ?? null;
  if (secret !== null && secret.length < 32)
    wrong("AUTH_SECRET", "Biến AUTH_SECRET ngắn hơn 32 ký tự.", "Hãy đặt một chuỗi ngẫu nhiên dài hơn, hoặc bỏ biến này để chương trình tự tạo.");

  const singleSignOn = readSingleSignOn(get);
  if (singleSignOn === undefined)
    wrong("OIDC_ISSUER", "Đăng nhập một lần cần đủ ba biến OIDC_ISSUER (một địa chỉ https), OIDC_CLIENT_ID và OIDC_CLIENT_SECRET.", "Hãy đặt đủ ba biến, hoặc bỏ cả ba.");
  if (singleSignOn && publicUrl === null)
    wrong("PUBLIC_URL", "Đăng nhập một lần cần biết địa chỉ mà nhà cung cấp đưa người dùng trở lại, nhưng biến PUBLIC_URL chưa được đặt.", "Hãy đặt PUBLIC_URL=https://ten-mien.gov.vn.");

  if (issues.length > 0 || publicUrl === undefined || singleSignOn === undefined) return fail(...issues);
  return ok({ publicUrl, trustProxy, adminEmail, secret, singleSignOn });
};

type Get = (name: string) => string | undefined;

const readSingleSignOn = (get: Get): AccountConfig["singleSignOn"] | undefined => {
  const [issuer, clientId, clientSecret] = [get("OIDC_ISSUER"), get("OIDC_CLIENT_ID"), get("OIDC_CLIENT_SECRET")];
  if (!issuer && !clientId && !clientSecret) return null;
  return issuer && clientId && clientSecret && isProviderAddress(issuer) ? { issuer, clientId, clientSecret } : undefined;
};

/** Plain http is for a provider on this very machine. */
const isProviderAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && (url.protocol === "https:" || (url.protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname)));
};

const originOf = (text: string | undefined): string | null | undefined => {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.username ? url.origin : undefined;
};

const isNetwork = (text: string): boolean => {
  const [address = "", bits, ...more] = text.split("/");
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) > 0 && more.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most));
};

/** Whether a text can be an e-mail address: one @, a name before it and a domain behind it. */
export const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@"<>]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
