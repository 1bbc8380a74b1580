import { describe, expect, test } from "vitest";
import { readFilesConfig } from "./files-config.ts";

const s3 = { S3_BUCKET_URL: "https://s3.tinh.gov.vn/xhht", S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "very-secret" };

describe("where evidence is kept", () => {
  test("in the data folder, where nothing else is said", () => {
    expect(readFilesConfig({ S3_BUCKET_URL: " " }, "/srv/data")).toEqual({ ok: true, value: { uploadFolder: "/srv/data/uploads", store: { folder: "/srv/data/files" } } });
  });

  test("in an S3 store that is named in full", () => {
    expect(readFilesConfig({ ...s3, S3_REGION: "vn-hn" }, "/srv/data")).toEqual({
      ok: true,
      value: { uploadFolder: "/srv/data/uploads", store: { s3: { bucketUrl: s3.S3_BUCKET_URL, accessKeyId: "key", secretAccessKey: "very-secret", region: "vn-hn" } } },
    });
  });

  test.each([
    ["S3_SECRET_ACCESS_KEY", { ...s3, S3_SECRET_ACCESS_KEY: "" }, "còn thiếu S3_SECRET_ACCESS_KEY"],
    ["S3_BUCKET_URL", { S3_ACCESS_KEY_ID: "key" }, "còn thiếu S3_BUCKET_URL, S3_SECRET_ACCESS_KEY"],
    ["S3_BUCKET_URL", { ...s3, S3_BUCKET_URL: "s3://xhht" }, "phải là địa chỉ http hoặc https"],
    ["S3_BUCKET_URL", { ...s3, S3_BUCKET_URL: "https://key:very-secret@s3.vn/xhht?X-Amz-Signature=very-secret" }, "không kèm khóa"],
  ])("%s is refused by name, and no key is repeated", (place, env, words) => {
    const config = readFilesConfig(env, "/srv/data");
    expect(config).toMatchObject({ ok: false, issues: [{ place, message: expect.stringContaining(words) as unknown }] });
    expect(JSON.stringify(config)).not.toContain("very-secret");
  });
});
