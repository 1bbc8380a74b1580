/** The rules of a whole form, in a file of their own: they are asked only once the first cells can be typed into. */
export { validateEntries as findFlaws } from "@xhht/core";
