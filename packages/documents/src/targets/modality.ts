import type { Modality } from "@xhht/core";

const anywhere: [Modality, RegExp][] = [
  ["strive", /(?<![a-z])(?:phan dau|no luc|quyet tam|co gang)(?![a-z])/],
  ["maintain", /(?<![a-z])(?:duy tri|giu vung|giu on dinh|giu nguyen|on dinh(?= ty le| ti le| o)|tiep tuc giu|tiep tuc cung co)(?![a-z])/],
];
const leading: [Modality, RegExp][] = [
  ["consolidate", /(?<!tiep tuc )(?<![a-z])cung co(?![a-z])/],
  ["develop", /(?<![a-z])(?:phat trien(?! (?:tre|the|toan dien|ben vung|kinh te|nguon))|mo rong|nhan rong)(?![a-z])/],
];

const registers = /(?<![a-z])dang k[iy](?![a-z])/;
const recognised = /(?<![a-z])(?:(?:duoc|de nghi|xet|du dieu kien)(?: xet)? cong nhan|cong nhan (?:la|dat|lai|danh hieu|moi|chuan))(?![a-z])/;
const controlled = /(?<![a-z])(?:khong che|kiem soat|kim che)(?![a-z])/;
const lessening = /(?<![a-z])(?:giam|ha|keo giam|giam thieu)(?![a-z])/;

/** What a goal promises, from its folded words; `lead` is the part in front of its figure or its standard. */
export const modalityOf = (words: string, lead: string, { change, verbless = false }: { change?: "up" | "down" | undefined; verbless?: boolean } = {}): Modality[] => {
  const found: Modality[] = [];
  for (const [one, pattern] of anywhere) if (pattern.test(words)) found.push(one);
  for (const [one, pattern] of leading) if (pattern.test(lead)) found.push(one);
  const down = change === "down" || lessening.test(lead);
  if (down) found.push("decrease");
  if (change === "up" && !found.includes("develop")) found.push("develop");
  if (!down && controlled.test(words)) found.push("control");
  if (registers.test(words)) found.push("register");
  else if (!verbless && found.length === 0 && (recognised.test(words) || /(?<![a-z])cong nhan ?:? ?$/.test(lead))) found.push("recognised");
  return found.length > 0 ? found : ["achieve"];
};
