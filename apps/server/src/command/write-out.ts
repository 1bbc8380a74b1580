import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Terminal } from "./command.ts";

const failures: Record<string, string> = { ENOENT: "không có thư mục ấy", EISDIR: "đó là một thư mục", EACCES: "không có quyền ghi", EROFS: "ổ đĩa chỉ cho đọc", ENOSPC: "ổ đĩa đã đầy" };

/** Writes a file where a person asked for it; where that cannot be, says so on stderr and gives false. */
export const writeOut = async (path: string, content: string | Uint8Array, { err, workingFolder }: Terminal): Promise<boolean> => {
  try {
    await writeFile(resolve(workingFolder, path), content);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== "string") throw error;
    err(`Không ghi được tệp “${path}”: ${failures[code] ?? `máy báo ${code}`}. Hãy kiểm tra thư mục và quyền ghi rồi chạy lại.`);
    return false;
  }
};
