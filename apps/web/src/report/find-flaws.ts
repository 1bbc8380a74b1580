/** The rules of a whole form and how figures stand, in a file of their own: asked only once the first cells can be typed into. */
export { judgeRow, validateEntries as findFlaws } from "@xhht/core";
