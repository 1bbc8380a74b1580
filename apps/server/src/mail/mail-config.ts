import { fail, type Issue, ok, type Result } from "@xhht/core";
import { isEmail } from "../account/account-config.ts";
import { type Environment, hidePassword } from "../config.ts";

/** By which server e-mail leaves, and from whom. */
export interface MailConfig {
  /** `smtp://name:password@host:587` or `smtps://…`. */
  url: string;
  /** `XHHT <khong-tra-loi@tinh.gov.vn>`, or the address alone. */
  from: string;
}

/** Reads `SMTP_URL` and `MAIL_FROM` (both or none); null where no e-mail is to leave. */
export const readMailConfig = (env: Environment): Result<MailConfig | null> => {
  const [url, from] = [env["SMTP_URL"]?.trim(), env["MAIL_FROM"]?.trim()];
  if (!url && !from) return ok(null);
  const issues: Issue[] = [];
  const wrong = (place: string, message: string, remedy: string): void => void issues.push({ code: "config.wrong", severity: "error", place, message, remedy });
  if (!url) wrong("SMTP_URL", "Biến MAIL_FROM đã đặt nhưng SMTP_URL thì chưa, nên không có nơi gửi thư.", "Hãy đặt SMTP_URL=smtp://tên:mật-khẩu@máy-chủ:587, hoặc bỏ cả hai biến.");
  else if (!isServer(url)) wrong("SMTP_URL", `Biến SMTP_URL đang là “${hidePassword(url)}”, nhưng phải có dạng smtp://… hoặc smtps://….`, "Hãy sửa lại; ký tự đặc biệt trong mật khẩu viết dạng %40, %3A.");
  if (!from) wrong("MAIL_FROM", "Biến SMTP_URL đã đặt nhưng MAIL_FROM thì chưa, nên thư không có người gửi.", "Hãy đặt MAIL_FROM=khong-tra-loi@ten-mien.gov.vn, hoặc bỏ cả hai biến.");
  else if (!isSender(from)) wrong("MAIL_FROM", `Biến MAIL_FROM đang là “${from}”, nhưng phải là một địa chỉ thư điện tử, có thể kèm tên.`, "Hãy đặt MAIL_FROM=XHHT <khong-tra-loi@ten-mien.gov.vn>.");
  return issues.length > 0 || !url || !from ? fail(...issues) : ok({ url, from });
};

const isServer = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "" && /^\/?$/.test(url.pathname);
};

const isSender = (text: string): boolean => !/[\r\n]/.test(text) && isEmail(/^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text);
