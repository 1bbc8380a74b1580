/** The longest side of a photo that is sent, in pixels: enough to read a stamped page on it. */
export const longestSide = 1600;

const quality = 0.85;

/** A photo that this device cannot read. */
export class UnreadablePhoto extends Error {}

/** Whether a file is a photo or a screenshot, by what the device says of it. */
export const isPhoto = ({ type }: Blob): boolean => /^image\/(jpeg|png|webp)$/.test(type);

/**
 * Draws a photo anew, upright, its longer side at most 1600 px: of the old file only what is seen stays, so that where,
 * when and by which device it was taken is gone. Screenshots stay PNG, everything else becomes JPEG.
 */
export const shrinkPhoto = async (photo: File): Promise<File> => {
  const bitmap = await createImageBitmap(photo, { imageOrientation: "from-image" }).catch(() => {
    throw new UnreadablePhoto(photo.name);
  });
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext("2d")!;
  const type = photo.type === "image/png" ? "image/png" : "image/jpeg";
  if (type === "image/jpeg") {
    // What was seen through shows as paper, not as black.
    brush.fillStyle = "#fff";
    brush.fillRect(0, 0, canvas.width, canvas.height);
  }
  brush.imageSmoothingQuality = "high";
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
  if (!drawn) throw new UnreadablePhoto(photo.name);
  return new File([drawn], renamed(photo.name, type), { type });
};

const renamed = (name: string, type: string): string => {
  const right = type === "image/png" ? /\.png$/i : /\.jpe?g$/i;
  return right.test(name) ? name : `${name.replace(/\.[^.]*$/, "")}${type === "image/png" ? ".png" : ".jpg"}`;
};
