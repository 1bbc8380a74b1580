import { createHmac, timingSafeEqual } from "node:crypto";

/** Writes and reads cookies whose value only this installation can have made, in the format of better-auth. */
export interface SignedCookies {
  /** Name of the cookie of a purpose: `__Host-xhht.session_token` where the site is https. */
  name(purpose: string): string;
  /** The value of a cookie in a request's header, or null where it is absent or was not signed here. */
  read(header: string | undefined, purpose: string): string | null;
  /** A `Cookie` header with the cookies of these purposes that were signed here, each once and written anew, and nothing else. */
  only(header: string | undefined, purposes: readonly string[]): string;
  /** A `Set-Cookie` line: HttpOnly, SameSite=Lax, whole site, until the browser closes or for `maxAge` seconds. */
  write(purpose: string, value: string, maxAge?: number): string;
}

/** How many cookies that were found right are remembered. */
const remembered = 2_000;

/** The `__Host-` prefix holds a cookie to this host, to https and to the whole site; a browser enforces it. */
export const signedCookies = (secret: string, secure: boolean): SignedCookies => {
  const prefix = cookiePrefix(secure);
  const sign = (value: string): Buffer => createHmac("sha256", secret).update(value).digest();
  const name = (purpose: string): string => `${prefix}.${purpose}`;
  const verify = (raw: string): string | null => {
    const text = decode(raw);
    const dot = text?.lastIndexOf(".") ?? -1;
    if (text === null || dot < 1) return null;
    const given = Buffer.from(text.slice(dot + 1), "base64");
    const value = text.slice(0, dot);
    const own = sign(value);
    return given.length === own.length && timingSafeEqual(given, own) ? value : null;
  };
  // A signature never stops being right, and checking it again would be a third of what knowing the person costs.
  const verified = new Map<string, string>();
  const pair = (purpose: string, value: string): string => `${name(purpose)}=${encodeURIComponent(`${value}.${sign(value).toString("base64")}`)}`;
  const read = (header: string | undefined, purpose: string): string | null => {
    const raw = header === undefined ? null : cookieIn(header, name(purpose));
    if (raw === null) return null;
    const known = verified.get(raw);
    if (known !== undefined) return known;
    const value = verify(raw);
    if (value === null) return null;
    if (verified.size >= remembered) verified.clear();
    verified.set(raw, value);
    return value;
  };
  return {
    name,
    read,
    only: (header, purposes) =>
      purposes
        .flatMap((purpose) => {
          const value = read(header, purpose);
          return value === null ? [] : pair(purpose, value);
        })
        .join("; "),
    write: (purpose, value, maxAge) =>
      [
        pair(purpose, value),
        "Path=/",
        "HttpOnly",
        "SameSite=Lax",
        ...(secure ? ["Secure"] : []),
        ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
      ].join("; "),
  };
};

/** What the names of all cookies begin with. */
export const cookiePrefix = (secure: boolean): string => (secure ? "__Host-xhht" : "xhht");

const cookieIn = (header: string, name: string): string | null => {
  for (let at = header.indexOf(name); at !== -1; at = header.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (header[end] !== "=" || (at > 0 && header[at - 1] !== " " && header[at - 1] !== ";")) continue;
    const stop = header.indexOf(";", end);
    return header.slice(end + 1, stop === -1 ? undefined : stop).trim();
  }
  return null;
};

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};
