/** Markup that was made by `html` and needs no more escaping. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup as it is, lists one after the other, nothing for null and false, everything else escaped. */
export type Slot = Markup | string | number | null | false | readonly Slot[];

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const written = (slot: Slot): string => {
  if (slot === null || slot === false) return "";
  if (slot instanceof Markup) return slot.text;
  return typeof slot === "object" ? slot.map(written).join("") : String(slot).replace(/[&<>"']/g, (sign) => signs[sign]!);
};

/** HTML from a template: whatever is put in is escaped, in text and between the quotes of attributes alike. */
export const html = (parts: TemplateStringsArray, ...slots: Slot[]): Markup => new Markup(String.raw({ raw: parts }, ...slots.map(written)));
