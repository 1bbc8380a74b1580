import { randomBytes } from "node:crypto";
import { link, readFile, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "@xhht/core";
import { makeFolder } from "@xhht/db";

/**
 * The secret of this installation: the file `auth-secret` in the data folder, made at the first start and readable by its
 * owner only. Programs that start together agree on one. A file or folder that cannot be used comes back as an issue.
 */
export const signingSecret = async (dataDir: string): Promise<Result<string>> => {
  const file = join(dataDir, "auth-secret");
  try {
    return ok((await read(file)) ?? (await make(dataDir, file)));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return fail({
      code: "config.secret",
      severity: "error",
      place: "DATA_DIR",
      message: `Không đọc hoặc tạo được khóa ký phiên làm việc trong tệp “${file}” (${reason}).`,
      remedy:
        reason === "ENOSPC"
          ? "Đĩa đã đầy: hãy dọn bớt chỗ trên đĩa, rồi chạy lại."
          : "Hãy cấp quyền ghi cho thư mục dữ liệu, hoặc đặt AUTH_SECRET là một chuỗi ngẫu nhiên từ 32 ký tự.",
    });
  }
};

const make = async (dataDir: string, file: string): Promise<string> => {
  await makeFolder(dataDir);
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
    // A link appears whole or not at all, and never replaces the one that another program made first.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await unlink(draft).catch(() => {});
  }
  return (await read(file))!;
};

const read = async (file: string): Promise<string | null> => {
  try {
    const text = (await readFile(file, "utf8")).trim();
    if (text.length < 32) throw new Error("ngắn hơn 32 ký tự");
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};
