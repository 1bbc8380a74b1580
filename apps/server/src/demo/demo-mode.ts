import { isIP } from "node:net";
import { fail, type Issue, ok, type Result } from "@xhht/core";
import type { DemoFlag } from "@xhht/db";
import type { Config, Environment } from "../config.ts";

/** What this start is: real, the first of a demo, or a later one of a demo. */
export type DemoMode = "real" | "fill" | "again";

/** Whether only this machine reaches an address. */
const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

/** Whether the settings say that others come in through a server in front, though this program listens on loopback only. */
const isShown = (env: Environment): boolean => {
  const [publicUrl, proxies] = [env["PUBLIC_URL"]?.trim(), env["TRUST_PROXY"]?.trim()];
  const host = publicUrl && URL.canParse(publicUrl) ? new URL(publicUrl).hostname.replace(/^\[|\]$/g, "") : "";
  return Boolean(proxies) || (Boolean(publicUrl) && !isLoopback(host));
};

/**
 * A new embedded database on loopback opens as a demo, unless `XHHT_DEMO=0` or others are let in by
 * `PUBLIC_URL` or `TRUST_PROXY`; one that was interrupted while it was filled is filled now. A demo stays one: elsewhere or with
 * `XHHT_DEMO=0` it is refused, because its accounts have a secret that everybody knows.
 */
export const demoMode = ({ host, database }: Config, env: Environment, { flag, isNew }: { flag: DemoFlag; isNew: boolean }): Result<DemoMode> => {
  const wanted = env["XHHT_DEMO"]?.trim() !== "0";
  const inside = database.engine === "sqlite" && isLoopback(host) && !isShown(env);
  if (flag !== null && !(wanted && inside))
    return fail(
      refusal(
        "Cơ sở dữ liệu này chứa số liệu mô phỏng, và tài khoản của nó ai cũng biết mật khẩu; chỉ được chạy trên chính máy này (127.0.0.1).",
        "Để dùng thật, hãy đặt DATA_DIR là một thư mục mới; để xem mô phỏng, hãy bỏ HOST, PUBLIC_URL, TRUST_PROXY và XHHT_DEMO.",
      ),
    );
  if (flag === "ready") return ok("again");
  return ok((flag === "begun" || isNew) && wanted && inside ? "fill" : "real");
};

const refusal = (message: string, remedy: string): Issue => ({ code: "demo.elsewhere", severity: "error", place: "HOST", message, remedy });
