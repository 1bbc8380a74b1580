import { fold } from "@xhht/core";
import { cleanName } from "../name.ts";

/** How a text is compared in a search: folded, `Phường 05` as `phuong 5`, `Cư M'gar` as `cu mgar`, signs as blanks. */
export const searchKey = (text: string): string =>
  fold(cleanName(text))
    .replace(/' ?/gu, "")
    .replace(/[^a-z0-9@]+/gu, " ")
    .trim();
