import type { CDPSession } from "@playwright/test";
import type { Syllable } from "./syllables.ts";

/** A way in which people type Vietnamese: it brings syllables, each with a space behind it, into the box that has the focus. */
export type Typist = (client: CDPSession, syllables: readonly Syllable[]) => Promise<void>;

const insert = (client: CDPSession, text: string): Promise<unknown> => client.send("Input.insertText", { text });

const aPhrase = 10;

const compose = (client: CDPSession, parts: readonly Syllable[]): Promise<unknown>[] => {
  const say = (form: keyof Syllable): string => parts.map((one) => one[form]).join(" ");
  const steps = [...new Set([say("plain"), say("hatted"), say("whole")])];
  return [
    ...steps.map((text) => client.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length })),
    insert(client, `${say("whole")} `),
  ];
};

/**
 * As macOS, Android and ibus do: what is written grows under composition and is committed whole; the first half syllable by
 * syllable, the rest by phrases.
 */
const composition: Typist = async (client, syllables) => {
  const half = syllables.length / 2;
  const phrases = Array.from({ length: Math.ceil(half / aPhrase) }, (_, at) => syllables.slice(half + at * aPhrase, half + (at + 1) * aPhrase));
  await Promise.all([...syllables.slice(0, half).map((one) => [one]), ...phrases].flatMap((parts) => compose(client, parts)));
};

const backspace = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8, nativeVirtualKeyCode: 8 } as const;

/** As UniKey and EVKey do on Windows: letters come as they are, then are taken back and replaced by those with their marks. */
const backspaces: Typist = async (client, syllables) => {
  const sent: Promise<unknown>[] = [];
  let ready = "";
  for (const { plain, whole } of syllables) {
    const from = [...plain].findIndex((letter, at) => letter !== whole[at]);
    if (from < 0) {
      ready += `${whole} `;
      continue;
    }
    sent.push(insert(client, ready + plain));
    sent.push(...[...plain].slice(from).map(() => client.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...backspace })));
    ready = `${whole.slice(from)} `;
  }
  await Promise.all([...sent, insert(client, ready)]);
};

/** The two kinds of Vietnamese typing. */
export const typists = { composition, backspaces } as const;
