import type { Question } from "./api/question.ts";
import { questions } from "./api/questions.ts";

/** What stands at an address of the app. */
export interface Address {
  /** File of its page under `src`. */
  page: `./${string}.tsx`;
  /** What its page asks first, by the parts of the address and the day after `?ngay=`. */
  asks: (parts: Record<string, string>, day?: string) => Question[];
  /** Only for people who are signed in: the page waits for the answer to who that is. */
  mine?: true;
  /** More than the parts' text decides what is asked, so that no one but the page itself can tell it. */
  late?: true;
}

const report = ({ unit, plugin, plan, year }: Record<string, string>): Question[] => [
  ["reports.get", { id: `${unit}~${plugin ? `${plugin}/${plan}` : "common"}~${year}` }],
];
const id = ({ plugin, plan }: Record<string, string>): string => `${plugin}/${plan}`;

/** Every address of the app. The program reads it too: it names page and answers to the browser before any code has run. */
export const addresses: Record<string, Address> = {
  "/": { page: "./home/home.tsx", asks: () => [questions.plans(), questions.meta()] },
  "/don-vi/:id": { page: "./unit/unit-page.tsx", asks: ({ id }, day) => [questions.unit(id!, day)], late: true },
  "/ke-hoach": { page: "./plans/plan-list.tsx", asks: () => [questions.plans()] },
  "/ke-hoach/:plugin/:plan": { page: "./plan/plan-page.tsx", asks: (parts) => [questions.plan(id(parts))] },
  "/ke-hoach/:plugin/:plan/chi-tieu": { page: "./targets/targets-page.tsx", asks: (parts) => [questions.plan(id(parts))] },
  "/ke-hoach/:plugin/:plan/phan-cong": {
    page: "./matrix/matrix-page.tsx",
    asks: (parts) => [questions.plan(id(parts)), questions.matrix(id(parts))],
  },
  "/ke-hoach/:plugin/:plan/kiem-tra": {
    page: "./checks/checks-page.tsx",
    asks: (parts) => [questions.plan(id(parts)), questions.checks(id(parts))],
  },
  "/ke-hoach/:plugin/:plan/can-doi": { page: "./figures/alignment-page.tsx", asks: (parts) => [questions.plan(id(parts))] },
  "/ke-hoach/:plugin/:plan/bang/:table": {
    page: "./tables/table-page.tsx",
    asks: (parts) => [questions.plan(id(parts)), questions.taskTable(id(parts), parts.table!)],
  },
  "/chi-so": { page: "./indicators/indicator-list.tsx", asks: () => [questions.indicators()] },
  "/chi-so/:code": { page: "./indicators/indicator-page.tsx", asks: ({ code }) => [questions.indicator(code!)] },
  "/dang-nhap": { page: "./account/sign-in-page.tsx", asks: () => [] },
  "/tai-khoan": { page: "./account/account-page.tsx", asks: () => [], mine: true },
  "/duyet": { page: "./approvals/approvals-page.tsx", asks: () => [], mine: true },
  "/thanh-vien": { page: "./members/members-page.tsx", asks: () => [], mine: true },
  "/nhap-van-ban": { page: "./imports/imports-page.tsx", asks: () => [], mine: true },
  "/nhap-van-ban/:id": { page: "./imports/import-page.tsx", asks: ({ id }) => [["imports.get", { id: id! }]], mine: true },
  "/mau-van-ban": { page: "./papers/templates-page.tsx", asks: () => [], mine: true },
  "/nhat-ky": { page: "./audit/audit-page.tsx", asks: () => [], mine: true },
  "/phan-cong-trong-don-vi": { page: "./assignments/assignments-page.tsx", asks: () => [], mine: true },
  "/hop-thu": { page: "./inbox/inbox-page.tsx", asks: () => [], mine: true },
  "/viec-can-lam": { page: "./work/work-page.tsx", asks: () => [], mine: true },
  "/bao-cao/:unit/:plugin/:plan/:year": { page: "./report/entry-page.tsx", asks: report, mine: true },
  "/bao-cao/:unit/:plugin/:plan/:year/kiem-tra": { page: "./report/check-page.tsx", asks: report, mine: true },
  "/bao-cao/:unit/:plugin/:plan/:year/lich-su": { page: "./report/history-page.tsx", asks: report, mine: true },
  "/bao-cao/:unit/common/:year": { page: "./report/entry-page.tsx", asks: report, mine: true },
  "/bao-cao/:unit/common/:year/kiem-tra": { page: "./report/check-page.tsx", asks: report, mine: true },
  "/bao-cao/:unit/common/:year/lich-su": { page: "./report/history-page.tsx", asks: report, mine: true },
  "/tong-hop": { page: "./figures/own-dashboard-page.tsx", asks: () => [], mine: true },
  "/tong-hop/:unit/:period": { page: "./figures/dashboard-page.tsx", asks: () => [], mine: true },
  "/tong-hop/:unit/:period/nguon": { page: "./figures/source-page.tsx", asks: () => [], mine: true },
  "/tong-hop/:unit/chi-so/:code": { page: "./figures/series-page.tsx", asks: () => [], mine: true },
  "/tong-hop/:unit/bang/:code": { page: "./figures/years-page.tsx", asks: () => [], mine: true },
  "/so-sanh/:period": { page: "./figures/compare-page.tsx", asks: () => [], mine: true },
  "/van-ban/ke-hoach/:plugin/:plan": { page: "./papers/plan-paper-page.tsx", asks: () => [] },
  "/van-ban/ke-hoach/:plugin/:plan/phu-luc": { page: "./papers/plan-paper-page.tsx", asks: () => [] },
  "/van-ban/bao-cao/:unit/:plugin/:plan/:year": { page: "./papers/report-paper-page.tsx", asks: () => [] },
  "/van-ban/bao-cao/:unit/common/:year": { page: "./papers/report-paper-page.tsx", asks: () => [] },
  "/van-ban/tong-hop/:unit/:period": { page: "./papers/table-paper-page.tsx", asks: () => [], mine: true },
  "/dia-phuong": { page: "./plugins/plugin-list.tsx", asks: () => [questions.plugins(), questions.plans()] },
};
