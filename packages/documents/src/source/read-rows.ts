import type { Result } from "@xhht/core";
import { fileKind } from "../hostile/kind.ts";
import { limits, type TableRoom } from "../hostile/limits.ts";
import { openPackage } from "../hostile/package.ts";
import { Refusal, refusable } from "../hostile/refusal.ts";
import { readCsv } from "./csv.ts";
import type { SheetReading } from "./sheet-reading.ts";
import { readXlsx } from "./xlsx.ts";

/**
 * The sheets of an .xlsx or .csv, after its checks. Texts are NFC; numbers of a csv stay text, so that the caller decides
 * what its comma means. Not for bytes of strangers on a server's own thread: see `openReader`.
 */
export const readRows = (bytes: Uint8Array, fileName: string, room: TableRoom = limits): Promise<Result<SheetReading[]>> =>
  refusable(fileName, async () => {
    const kind = fileKind(bytes, fileName, room);
    if (kind === "csv") return readCsv(bytes, room.cells);
    if (kind !== "xlsx") throw new Refusal("file.kind", "Tệp này không phải bảng số liệu.", "Hãy chọn tệp .xlsx hoặc .csv.");
    const file = await openPackage(bytes);
    if (file.kind !== "xlsx") throw new Refusal("file.ending", "Nội dung của tệp là văn bản Word, không phải bảng tính như tên tệp ghi.", "Hãy chọn đúng tệp bảng tính .xlsx.");
    return readXlsx(file);
  });
