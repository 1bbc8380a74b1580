// @vitest-environment node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placeBlock, placeIn } from "./photo-with-place.test.data.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
const executablePath = [process.env["CHROMIUM_PATH"], ...places].find((path) => path && existsSync(path));

interface Drawn {
  name: string;
  type: string;
  width: number;
  height: number;
  bytes: number[];
  /** Red, green and blue of the pixel at the upper left. */
  corner: number[];
}

describe.skipIf(!executablePath)(`a photo, in ${executablePath ?? "a Chromium, which this machine does not have"}`, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const entry = fileURLToPath(new URL("shrink-photo.ts", import.meta.url));
    const built = await build({ configFile: false, logLevel: "silent", build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "shrinking" } } });
    const { output } = ([built].flat() as Rolldown.RolldownOutput[])[0]!;
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--no-sandbox", "--disable-gpu"] });
    page = await browser.newPage();
    await page.addScriptTag({ content: `${output[0].code}\nglobalThis.shrinking = shrinking;` });
  }, 60_000);
  afterAll(() => browser?.close());

  /** A picture of a size, its left half red and its right half blue, as a file; `block` is set in behind its start. */
  const photo = (name: string, type: string, [width, height]: [number, number], block: number[] = []): Promise<number[]> =>
    page.evaluate(
      async ({ type, width, height, block }) => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [width, height];
        const brush = canvas.getContext("2d")!;
        for (const [at, colour] of ["#f00", "#00f"].entries()) {
          brush.fillStyle = colour;
          brush.fillRect((at * width) / 2, 0, width / 2, height);
        }
        const bytes = [...new Uint8Array(await (await new Promise<Blob | null>((done) => canvas.toBlob(done, type)))!.arrayBuffer())];
        return [...bytes.slice(0, 2), ...block, ...bytes.slice(2)];
      },
      { name, type, width, height, block },
    );
  const shrink = (name: string, type: string, bytes: number[]): Promise<Drawn | string> =>
    page.evaluate(
      async ({ name, type, bytes }) => {
        const { shrinkPhoto } = (globalThis as unknown as { shrinking: { shrinkPhoto(photo: File): Promise<File> } }).shrinking;
        try {
          const drawn = await shrinkPhoto(new File([new Uint8Array(bytes)], name, { type }));
          const bitmap = await createImageBitmap(drawn);
          const canvas = document.createElement("canvas");
          const brush = canvas.getContext("2d")!;
          brush.drawImage(bitmap, 0, 0);
          const corner = Array.from(brush.getImageData(2, 2, 1, 1).data.slice(0, 3));
          return { name: drawn.name, type: drawn.type, width: bitmap.width, height: bitmap.height, bytes: [...new Uint8Array(await drawn.arrayBuffer())], corner };
        } catch (error) {
          return (error as Error).message;
        }
      },
      { name, type, bytes },
    );
  const drawn = async (...given: Parameters<typeof shrink>): Promise<Drawn> => {
    const what = await shrink(...given);
    if (typeof what === "string") throw new Error(what);
    return what;
  };

  test("leaves where it was taken behind, stands upright, and is at most 1600 px long", async () => {
    const bytes = await photo("anh.jpg", "image/jpeg", [4000, 3000], [...placeBlock()]);
    // The control: what goes in does hold the place, and would be found.
    expect(placeIn(new Uint8Array(bytes))).toEqual({ exif: true, place: true });
    const small = await drawn("anh.jpg", "image/jpeg", bytes);
    expect(placeIn(new Uint8Array(small.bytes))).toEqual({ exif: false, place: false });
    expect(small).toMatchObject({ name: "anh.jpg", type: "image/jpeg", width: 1200, height: 1600 });
    // Turned by a quarter, the left half lies on top.
    expect(small.corner[0]).toBeGreaterThan(200);
    expect(small.bytes.length).toBeLessThan(bytes.length);
  });

  test("that is small keeps its size; a screenshot stays PNG, and its notes are gone", async () => {
    expect(await drawn("a.jpeg", "image/jpeg", await photo("a.jpeg", "image/jpeg", [640, 480]))).toMatchObject({ name: "a.jpeg", width: 640, height: 480 });
    const plain = await photo("a.png", "image/png", [3200, 200]);
    const note = new TextEncoder().encode("Location\0 21.0351 105.8200");
    const noted = [...plain.slice(0, 33), 0, 0, 0, note.length, ...new TextEncoder().encode("tEXt"), ...note, ...crcOf(note), ...plain.slice(33)];
    const small = await drawn("a.png", "image/png", noted);
    expect(small).toMatchObject({ name: "a.png", type: "image/png", width: 1600, height: 100 });
    expect([noted, small.bytes].map((bytes) => String.fromCharCode(...bytes).includes("105.8200"))).toEqual([true, false]);
  });

  test("WebP becomes JPEG, also by name; what is no photo is said to be unreadable", async () => {
    expect(await drawn("Ảnh chụp.webp", "image/webp", await photo("a.webp", "image/webp", [100, 50]))).toMatchObject({ name: "Ảnh chụp.jpg", type: "image/jpeg" });
    expect(await shrink("hong.jpg", "image/jpeg", [1, 2, 3])).toBe("hong.jpg");
  });
});

const crcOf = (data: Uint8Array): number[] => {
  let crc = 0xffffffff;
  for (const byte of [...new TextEncoder().encode("tEXt"), ...data]) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  crc = ~crc >>> 0;
  return [crc >>> 24, (crc >>> 16) & 255, (crc >>> 8) & 255, crc & 255];
};
