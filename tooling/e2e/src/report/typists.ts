import type { CDPSession } from "@playwright/test";
import type { Syllable } from "./syllables.ts";

/** A way in which people type Vietnamese: it brings syllables, each with a space behind it, into the box that has the focus. */
export type Typist = (client: CDPSession, syllables: readonly Syllable[]) => Promise<void>;

const insert = (client: CDPSession, text: string): Promise<unknown> => client.send("Input.insertText", { text });

/** As macOS, Android and ibus do: the syllable grows under composition and is committed whole. */
const composition: Typist = async (client, syllables) => {
  const sent: Promise<unknown>[] = [];
  for (const { plain, hatted, whole } of syllables) {
    for (const text of new Set([plain.slice(0, 1), plain, hatted, whole]))
      sent.push(client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length }));
    sent.push(insert(client, whole), insert(client, " "));
  }
  await Promise.all(sent);
};

const backspace = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8, nativeVirtualKeyCode: 8 } as const;

/** As UniKey and EVKey do on Windows: letters come as they are, then are taken back and replaced by those with their marks. */
const backspaces: Typist = async (client, syllables) => {
  for (const { plain, whole } of syllables) {
    await insert(client, plain);
    const from = [...plain].findIndex((letter, at) => letter !== whole[at]);
    if (from >= 0) {
      const back = [...plain].slice(from).flatMap(() => [
        client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...backspace }),
        client.send("Input.dispatchKeyEvent", { type: "keyUp", ...backspace }),
      ]);
      // Keys and texts come by different ways into the page: the keys have to arrive first.
      await Promise.all(back);
      await insert(client, whole.slice(from));
    }
    await insert(client, " ");
  }
};

/** The two kinds of Vietnamese typing. */
export const typists = { composition, backspaces } as const;
