import { emptyFolder, residentMb, startApp, startProgram } from "./app.mjs";
import { median, print } from "./figures.mjs";
import { fileURLToPath } from "node:url";

const bare = fileURLToPath(new URL("bare.mjs", import.meta.url));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Start to first 200 and idle memory of the built app, against a bare Fastify started the same way. */
export const measure = async () => {
  const folder = emptyFolder();
  const first = await startApp(folder.path);
  await first.stop();
  console.log(`first start, empty folder (migrate, whole national tree, plugins): ${Math.round(first.ms)} ms`);
  const ours = { ms: [], mb: [] };
  const floor = { ms: [], mb: [] };
  for (let round = 0; round < 7; round++) {
    for (const [figures, start] of [
      [floor, () => startProgram([bare], "/healthz")],
      [ours, () => startApp(folder.path)],
    ]) {
      const app = await start();
      await pause(1_000);
      figures.ms.push(app.ms);
      figures.mb.push(residentMb(app.pid));
      await app.stop();
    }
  }
  folder.dispose();
  for (const [what, key, unit, goal] of [
    ["start to first 200", "ms", " ms", "≤ 600 ms"],
    ["idle memory after one second", "mb", " MB", "≤ 150 MB"],
  ]) {
    const [mine, theirs] = [median(ours[key]), median(floor[key])];
    print({ what, ours: Math.round(mine), floor: Math.round(theirs), unit, ratio: mine / theirs, goal, rounds: ours[key] });
  }
};
