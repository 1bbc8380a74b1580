import { access, constants } from "node:fs/promises";
import { fail, ok, type Result } from "@xhht/core";
import { makeFolder } from "@xhht/db";
import type { BlobStore } from "./blob-store.ts";
import type { FilesConfig } from "./files-config.ts";
import { folderStore } from "./folder-store.ts";

/** Where evidence is kept, ready to take some. */
export interface Files {
  store: BlobStore;
  /** Folder in which files wait until they are whole. */
  uploadFolder: string;
}

/** Makes the folders of evidence, or says which one cannot be written; an S3 store is first asked when a file comes. */
export const openFiles = async ({ uploadFolder, store }: FilesConfig): Promise<Result<Files>> => {
  const folders = "folder" in store ? [uploadFolder, store.folder] : [uploadFolder];
  for (const folder of folders) {
    const blocked = await makeFolder(folder)
      .then(() => access(folder, constants.W_OK))
      .then(() => null, (error: NodeJS.ErrnoException) => error);
    if (blocked)
      return fail({
        code: "config.folder", severity: "error", place: "DATA_DIR",
        message: `Không ghi được vào thư mục tệp minh chứng “${folder}” (${blocked.code}).`,
        remedy: "Hãy cấp quyền ghi, hoặc đặt DATA_DIR là một thư mục khác.",
      });
  }
  if ("folder" in store) return ok({ uploadFolder, store: folderStore(store.folder) });
  const { s3Store } = await import("./s3-store.ts");
  return ok({ uploadFolder, store: s3Store(store.s3) });
};
