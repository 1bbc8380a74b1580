import { account } from "../words/account.ts";

const browsers: [RegExp, string][] = [
  [/Zalo/, "Zalo"],
  [/CocCoc|coc_coc/i, "Cốc Cốc"],
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

/** A browser's own line about itself in the two words a person knows: `Chrome, Windows`. */
export const sayDevice = (agent: string | null): string => {
  const found = [browsers, systems].flatMap((table) => table.find(([sign]) => sign.test(agent ?? ""))?.[1] ?? []);
  return found.length > 0 ? found.join(", ") : account.sessions.unknown;
};
