import type { Page } from "@playwright/test";

/** Keeps what a page asks at an address, or the answer to it, on the way until the function that this gives is called. */
export const hold = async (page: Page, what: "question" | "answer", address: string): Promise<() => void> => {
  let letGo = (): void => {};
  const free = new Promise<void>((go) => (letGo = go));
  await page.route(address, async (route) => {
    const response = what === "answer" ? await route.fetch() : null;
    await free;
    await (response ? route.fulfill({ response }) : route.continue());
  });
  return letGo;
};

/** Waits until the browser keeps the app itself: from then on the page opens without a network. */
export const keptOnDevice = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });
