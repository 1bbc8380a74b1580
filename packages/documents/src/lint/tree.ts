import { walkXml } from "../hostile/walk-xml.ts";

/** An element of a part of a Word file; names lose their prefix (`w:p` is `p`), attributes too. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** The text directly inside. */
  text: string;
}

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads a part as a tree. Of alternatives that mean the same only the first is kept. */
export const readTree = (bytes: Uint8Array): Element => {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  walkXml(bytes, {
    open(name, attributes) {
      const element: Element = {
        name: bare(name),
        attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [bare(key), value])),
        children: [],
        text: "",
      };
      const parent = open.at(-1)!;
      if (element.name !== "Fallback") parent.children.push(element);
      open.push(element);
    },
    text(text) {
      open.at(-1)!.text += text;
    },
    close() {
      open.pop();
    },
  });
  return root;
};

/** The first child of a name. */
export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((one) => one.name === name);

/** The `val` of a child. */
export const valueOf = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes["val"];

/** Everything of a name below an element, in the order of the text. */
export const descendants = (element: Element, name: string): Element[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
