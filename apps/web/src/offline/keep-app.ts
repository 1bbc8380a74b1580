/** Lets the browser keep the app itself, so that it opens without a network; where that is not possible nothing changes. */
export const keepApp = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/sw.js").catch(() => {});
};
