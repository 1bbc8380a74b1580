let last = 0;
let count = 0;

/**
 * A UUIDv7 (RFC 9562) from the machine's source of randomness. Ids of one page rise even within a millisecond and when
 * its clock is set back, so that their order is the order of typing.
 */
export const uuid7 = (now = Date.now()): string => {
  if (now > last) [last, count] = [now, 0];
  else if (++count > 0xfff) [last, count] = [last + 1, 0];
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  bytes[0] = 0x80 | (bytes[0]! & 0x3f);
  const random = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const time = last.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count.toString(16).padStart(3, "0")}-${random.slice(0, 4)}-${random.slice(4)}`;
};
