import { strFromU8, unzipSync, zipSync } from "fflate";

type Random = () => number;

const under = (random: Random, most: number): number => Math.floor(random() * most);

const spliced = (bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]));

/** Bytes that have a meaning somewhere. */
const charged = ["ffffffff", "00000000", "7fffffff", "504b0304", "504b0102", "504b0506", "504b0607", "3c21444f43545950452078", "3e3e", "3c3c", "656e64", "0a", "22", "26", "feff"].map((hex) => Buffer.from(hex, "hex"));

/** Damages bytes in one of the ways in which disks, lines and attackers do. */
const damage = (random: Random, bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const at = under(random, bytes.length + 1);
  const length = under(random, 1 + under(random, 200));
  const to = Math.min(bytes.length, at + length);
  switch (under(random, 7)) {
    case 0: {
      const flipped = new Uint8Array(bytes);
      if (at < flipped.length) flipped[at]! ^= 1 << under(random, 8);
      return flipped;
    }
    case 1:
      return spliced(bytes, at, to, new Uint8Array());
    case 2:
      return spliced(bytes, at, at, bytes.slice(at, to));
    case 3:
      return spliced(bytes, at, at, charged[under(random, charged.length)]!);
    case 4:
      return spliced(bytes, at, Math.min(bytes.length, at + 4), charged[under(random, charged.length)]!);
    case 5:
      return new Uint8Array(bytes.slice(0, at));
    default:
      return spliced(bytes, at, to, Uint8Array.from({ length }, () => under(random, 256)));
  }
};

const damagedOften = (random: Random, bytes: Uint8Array): Uint8Array => {
  let result = bytes;
  for (let times = 1 + under(random, 6); times > 0; times--) result = damage(random, result);
  return result;
};

const values = ["-1", "0", "999999999999", "1e400", "NaN", "", "__proto__", "../../x", "&amp;", "A1:XFD1048576", "true", "đ", "\u0301\u0301"];

/** Changes XML so that it stays XML for the most part: another value, an element twice, one left out, two exchanged. */
const changeXml = (random: Random, xml: string): string => {
  const tags = [...xml.matchAll(/<[^>]+>/g)];
  const pick = (): RegExpMatchArray => tags[under(random, tags.length)]!;
  if (tags.length === 0) return xml;
  const { 0: tag, index = 0 } = pick();
  switch (under(random, 5)) {
    case 0:
      return xml.slice(0, index) + tag.replace(/"[^"]*"/, `"${values[under(random, values.length)]!}"`) + xml.slice(index + tag.length);
    case 1:
      return xml.slice(0, index) + tag + xml.slice(index);
    case 2:
      return xml.slice(0, index) + xml.slice(index + tag.length);
    case 3:
      return xml.slice(0, index) + pick()[0] + xml.slice(index + tag.length);
    default: {
      const from = xml.indexOf(">") + 1;
      return xml.slice(0, from) + xml.slice(from).repeat(2);
    }
  }
};

/** A sound container around damaged parts: what gets past the outer checks. */
const damageWithin = (random: Random, file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  for (let times = 1 + under(random, 4); times > 0; times--) {
    const name = names[under(random, names.length)]!;
    parts[name] = random() < 0.7 ? new Uint8Array(Buffer.from(changeXml(random, strFromU8(parts[name]!)))) : damage(random, parts[name]!);
  }
  return zipSync(parts);
};

/** One mutation of a valid file: of its bytes, or, for an office file, of what is inside. */
export const mutate = (random: Random, bytes: Uint8Array): Uint8Array => {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPackage && random() < 0.6 ? damageWithin(random, bytes) : damagedOften(random, bytes);
};
