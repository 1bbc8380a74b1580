import { isIP } from "node:net";

/**
 * One text for one caller: an IPv4 address, also where it came mapped into IPv6, or the first 64 bits of an IPv6 address,
 * since whoever has one of those has all of them.
 */
export const canonicalAddress = (address: string): string => {
  const bare = address.replace(/%.*$/, "").toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped) return mapped;
  if (isIP(bare) !== 6) return bare;
  const groups = (text: string): string[] => (text === "" ? [] : text.split(":"));
  const [head = "", tail] = bare.split("::");
  const first = groups(head);
  const last = tail === undefined ? [] : groups(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return `${[...first, ...zeros, ...last].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
};
