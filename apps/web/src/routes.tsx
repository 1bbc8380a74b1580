import type { RouteDefinition, SearchParams } from "@solidjs/router";
import { lazy } from "solid-js";
import {
  getIndicator,
  getIndicators,
  getMeta,
  getPlan,
  getPlans,
  getPlugins,
  getTaskTable,
  getUnit,
} from "./api/queries.ts";
import { NotFound } from "./shell/not-found.tsx";

const unitDay = ({ ngay }: SearchParams) => (Array.isArray(ngay) ? ngay[0] : ngay);
type Params = Record<string, string | undefined>;
const planOf = ({ plugin, plan }: Params) => void getPlan(`${plugin}/${plan}`);

/** Every address of the app; each asks its data while its code is still on the way. */
export const routes: RouteDefinition[] = [
  { path: "/", component: lazy(() => import("./home/home.tsx")), preload: () => void (getPlans(), getMeta()) },
  {
    path: "/don-vi/:id",
    component: lazy(() => import("./unit/unit-page.tsx")),
    preload: ({ params, location }) => void getUnit(params.id!, unitDay(location.query)),
  },
  { path: "/ke-hoach", component: lazy(() => import("./plans/plan-list.tsx")), preload: () => void getPlans() },
  {
    path: "/ke-hoach/:plugin/:plan",
    component: lazy(() => import("./plan/plan-page.tsx")),
    preload: ({ params }) => planOf(params),
  },
  {
    path: "/ke-hoach/:plugin/:plan/chi-tieu",
    component: lazy(() => import("./targets/targets-page.tsx")),
    preload: ({ params }) => planOf(params),
  },
  {
    path: "/ke-hoach/:plugin/:plan/phan-cong",
    component: lazy(() => import("./matrix/matrix-page.tsx")),
    preload: ({ params }) => planOf(params),
  },
  {
    path: "/ke-hoach/:plugin/:plan/kiem-tra",
    component: lazy(() => import("./checks/checks-page.tsx")),
    preload: ({ params }) => planOf(params),
  },
  {
    path: "/ke-hoach/:plugin/:plan/bang/:table",
    component: lazy(() => import("./tables/table-page.tsx")),
    preload: ({ params }) => void (planOf(params), getTaskTable(`${params.plugin}/${params.plan}`, params.table!)),
  },
  {
    path: "/chi-so",
    component: lazy(() => import("./indicators/indicator-list.tsx")),
    preload: () => void getIndicators(),
  },
  {
    path: "/chi-so/:code",
    component: lazy(() => import("./indicators/indicator-page.tsx")),
    preload: ({ params }) => void getIndicator(params.code!),
  },
  {
    path: "/dia-phuong",
    component: lazy(() => import("./plugins/plugin-list.tsx")),
    preload: () => void (getPlugins(), getPlans()),
  },
  { path: "*", component: NotFound },
];
