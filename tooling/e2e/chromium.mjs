import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** Path of a Chromium on this machine (`CHROMIUM_PATH` first), or undefined. */
export const findChromium = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));
