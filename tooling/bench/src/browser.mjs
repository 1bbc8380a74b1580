import { chromium } from "@playwright/test";
import { findChromium } from "@xhht/e2e/chromium";

const line = { offline: false, latency: 400, downloadThroughput: (400 * 1024) / 8, uploadThroughput: (200 * 1024) / 8 };

/** The browser of this machine, or null with a line that says so. */
export const openBrowser = () => {
  const executablePath = findChromium();
  if (executablePath) return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  console.log("!!! SKIPPED: no Chromium");
  return null;
};

/** A page that counts the bytes it gets; `slowness` is how many times slower than this machine, on a line of 400 kbps and 400 ms. */
export const openPage = async (context, slowness) => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (slowness) {
    await session.send("Network.emulateNetworkConditions", line);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  }
  const kinds = new Map();
  const bytes = { font: 0, rest: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) === "Font" ? "font" : "rest"] += encodedDataLength;
  });
  return { page, bytes };
};
