import { extname } from "node:path";
import { refuse } from "@xhht/api";

/** The largest file that is taken, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** What may be attached: the type that the bytes show, and the endings that go with it. No SVG, no HTML, nothing that runs. */
const kinds: Record<string, readonly string[]> = {
  "application/pdf": [".pdf"],
  "image/jpeg": [".jpg", ".jpeg"],
  "image/png": [".png"],
  "image/webp": [".webp"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
};

/** The type of a file, from its bytes and not from what it claims; refused where the two do not agree or it is of no known kind. */
export const fileKind = async (path: string, name: string): Promise<string> => {
  const { fileTypeFromFile } = await import("file-type");
  const type = (await fileTypeFromFile(path))?.mime;
  const endings = type === undefined ? undefined : kinds[type];
  if (!type || !endings)
    throw refuse("file.kind", `Tệp “${name}” không phải PDF, ảnh JPG/PNG/WebP, Word (.docx) hay Excel (.xlsx).`, "Hãy lưu lại thành một trong các loại đó rồi đính kèm.", name);
  if (!endings.includes(extname(name).toLowerCase()))
    throw refuse("file.ending", `Tệp “${name}” thật ra là loại ${endings[0]}, không đúng với đuôi tên tệp.`, `Hãy đổi đuôi tên tệp thành ${endings[0]} nếu đúng là tệp cần gửi.`, name);
  return type;
};
