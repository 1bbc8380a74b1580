import type { RouteDefinition, SearchParams } from "@solidjs/router";
import { type Component, lazy } from "solid-js";
import { addresses } from "./addresses.ts";
import { get } from "./api/queries.ts";
import { NotFound } from "./shell/not-found.tsx";

const pages = import.meta.glob<{ default: Component }>(["./*/*-page.tsx", "./*/*-list.tsx", "./home/home.tsx"]);
const unitDay = ({ ngay }: SearchParams) => (Array.isArray(ngay) ? ngay[0] : ngay);

/** Every address of the app; each asks its data while its code is still on the way. */
export const routes: RouteDefinition[] = [
  ...Object.entries(addresses).map(([path, { page, asks }]) => ({
    path,
    component: lazy(pages[page]!),
    preload: ({ params, location }) =>
      asks(params as Record<string, string>, unitDay(location.query)).forEach((question) => get(question).catch(() => {})),
  })) satisfies RouteDefinition[],
  { path: "*", component: NotFound },
];
