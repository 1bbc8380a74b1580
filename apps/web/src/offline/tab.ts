import { uuid7 } from "./uuid7.ts";

/** Identity of this open page, for as long as it is open. */
export const tab = uuid7();

const lockOf = (id: string): string => `xhht-tab-${id}`;

/** Holds a lock while this page lives; the browser lets it go when the page dies, however that happens. */
export const holdTab = (): void => {
  void navigator.locks?.request(lockOf(tab), () => new Promise(() => {}));
};

/** Tells which pages still live: changes of the others are taken over. Where the browser cannot tell, only this one does. */
export const livingTabs = async (): Promise<(id: string) => boolean> => {
  const held = (await navigator.locks?.query())?.held ?? [];
  const names = new Set(held.map(({ name }) => name));
  return (id) => id === tab || names.has(lockOf(id));
};
