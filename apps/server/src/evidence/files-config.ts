import { join } from "node:path";
import { fail, type Issue, ok, type Result } from "@xhht/core";
import type { Environment } from "../config.ts";
import type { S3Options } from "./s3-store.ts";

/** Where evidence is kept, and the folder in which files wait until they are whole. */
export interface FilesConfig {
  uploadFolder: string;
  /** A folder, or an S3-compatible store. */
  store: { folder: string } | { s3: S3Options };
}

const names = ["S3_BUCKET_URL", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/**
 * Reads `S3_BUCKET_URL` (with the bucket in its path), `S3_ACCESS_KEY_ID`, `S3_SECRET_ACCESS_KEY` (all three or none) and
 * `S3_REGION` (us-east-1). Without them evidence lies in the data folder, under `files`.
 */
export const readFilesConfig = (env: Environment, dataDir: string): Result<FilesConfig> => {
  const get = (name: string): string | undefined => env[name]?.trim() || undefined;
  const uploadFolder = join(dataDir, "uploads");
  const [bucketUrl, accessKeyId, secretAccessKey] = names.map(get);
  if (!bucketUrl && !accessKeyId && !secretAccessKey) return ok({ uploadFolder, store: { folder: join(dataDir, "files") } });
  if (bucketUrl && accessKeyId && secretAccessKey && isBucket(bucketUrl))
    return ok({ uploadFolder, store: { s3: { bucketUrl, accessKeyId, secretAccessKey, region: get("S3_REGION") ?? "us-east-1" } } });
  const missing = names.filter((name) => !get(name));
  return fail(missing.length > 0 ? lacking(missing) : notABucket(bucketUrl!));
};

/** Keys and queries do not belong into the address: it is written into messages. */
const isBucket = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.search === "" && url.hash === "";
};

const wrong = (place: string, message: string, remedy: string): Issue => ({ code: "config.wrong", severity: "error", place, message, remedy });

const lacking = (missing: readonly string[]): Issue =>
  wrong(missing[0]!, `Kho tệp S3 cần đủ ba biến ${names.join(", ")}, nhưng còn thiếu ${missing.join(", ")}.`, "Hãy đặt đủ ba biến, hoặc bỏ cả ba để giữ tệp trong DATA_DIR.");

const notABucket = (url: string): Issue =>
  wrong("S3_BUCKET_URL", `Biến S3_BUCKET_URL đang là “${url.replace(/\/\/[^/@]*@/, "//***@").replace(/[?#].*$/, "")}”, nhưng phải là địa chỉ http hoặc https có tên kho, không kèm khóa.`, "Hãy đặt S3_BUCKET_URL=https://s3.ten-mien.gov.vn/xhht.");
