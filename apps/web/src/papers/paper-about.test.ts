import { expect, test } from "vitest";
import { addresses } from "../addresses.ts";
import { paperAddress } from "./paper-about.ts";

/** Whether one of the app's addresses has this form, part by part. */
const stands = (address: string): string[] =>
  Object.keys(addresses).filter((path) => {
    const [wanted, given] = [path.split("/"), address.split("/")];
    return wanted.length === given.length && wanted.every((part, at) => part.startsWith(":") || part === given[at]);
  });

test.each([
  [{ kind: "plan", plan: "ward-a/qd-1373" } as const, "/van-ban/ke-hoach/:plugin/:plan"],
  [{ kind: "annex", plan: "ward-a/qd-1373" } as const, "/van-ban/ke-hoach/:plugin/:plan/phu-luc"],
  [{ kind: "report", report: "21439@2025-07-01~ward-a/qd-1373~2026" } as const, "/van-ban/bao-cao/:unit/:plugin/:plan/:year"],
  [{ kind: "report", report: "21439@2025-07-01~common~2026" } as const, "/van-ban/bao-cao/:unit/common/:year"],
  [{ kind: "report", report: "21439@2025-07-01~ward-a/qd-387~2021/2026" } as const, "/van-ban/bao-cao/:unit/:plugin/:plan/:year"],
  [{ kind: "table", unit: "80@2025-07-01", period: "2021/2025" } as const, "/van-ban/tong-hop/:unit/:period"],
])("the paper of %j has an address of the app", (about, path) => {
  expect(stands(paperAddress(about))).toEqual([path]);
});
