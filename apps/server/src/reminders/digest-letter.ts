import { createHash } from "node:crypto";
import { formatDate, type IsoDate } from "@xhht/core";
import type { Digest } from "@xhht/db";
import type { Letter } from "../mail/open-post.ts";
import { reportPath } from "./report-path.ts";

/** All that is new for a person, as one letter; `publicUrl` is where people reach the program, or null. Holds no secret. */
export const digestLetter = ({ person, name, email, messages }: Digest, day: IsoDate, publicUrl: string | null): Letter => {
  const count = messages.length;
  const lines = messages.map(({ text, report }) => {
    const path = publicUrl !== null && report !== null ? reportPath(report) : null;
    const line = `- ${text.replaceAll(/\s+/g, " ")}`;
    return path === null ? line : `${line}\n  ${publicUrl}${path}`;
  });
  const text = [
    `Kính gửi ${name},`,
    `Ngày ${formatDate(day)} có ${count} việc cần bạn xem trong XHHT:`,
    lines.join("\n"),
    publicUrl === null ? "Hãy mở XHHT, trang Việc cần làm, để xử lý." : `Xem tất cả: ${publicUrl}/viec-can-lam`,
    "Thư này gửi tự động, mỗi ngày nhiều nhất một thư. XHHT không bao giờ hỏi mật khẩu hay mã xác thực qua thư.",
  ].join("\n\n");
  const id = createHash("sha256").update(`${person} ${day} ${messages.map((one) => one.id).join(" ")}`).digest("hex").slice(0, 32);
  return { to: { name, address: email }, subject: `XHHT: ${count} việc cần xem, ngày ${formatDate(day)}`, text: `${text}\n`, id };
};
