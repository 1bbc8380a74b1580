import type { Page } from "@playwright/test";

/** The keyboard of a page, with every press counted. */
export interface Keys {
  type(text: string): Promise<void>;
  press(...names: string[]): Promise<void>;
  count(): number;
}

/** Counts presses from here on. */
export const countKeys = ({ keyboard }: Page): Keys => {
  let pressed = 0;
  return {
    async type(text) {
      pressed += [...text].length;
      await keyboard.type(text);
    },
    async press(...names) {
      for (const name of names) {
        pressed += 1;
        await keyboard.press(name);
      }
    },
    count: () => pressed,
  };
};
