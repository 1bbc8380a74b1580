import { useLocation } from "@solidjs/router";
import { For } from "solid-js";
import { shell } from "../words/shell.ts";
import { Mark } from "./mark.tsx";
import { places } from "./places.ts";
import { me } from "./session.ts";
import { ThemeButton } from "./theme-button.tsx";

/** The rail on the left; on a phone four of its entries become a bar of tabs below. */
export const Rail = () => {
  const location = useLocation();
  const isHere = (under: string[]) =>
    under.some((path) => location.pathname === path || (path !== "/" && location.pathname.startsWith(`${path}/`)));
  return (
    <header class="rail">
      <Mark />
      <nav class="tabs" aria-label={shell.rail}>
        <For each={places(me()).filter(({ inRail }) => inRail)}>
          {(entry) => (
            <a
              href={entry.to}
              classList={{ "wide-only": !entry.tab }}
              aria-current={isHere(entry.under) ? "page" : undefined}
            >
              <svg
                width="22"
                height="22"
                viewBox="0 0 24 24"
                fill="none"
                stroke="currentColor"
                stroke-width="1.6"
                stroke-linejoin="round"
                aria-hidden="true"
              >
                <path d={entry.icon} />
              </svg>
              {entry.label}
            </a>
          )}
        </For>
      </nav>
      <div class="rail-foot">
        <ThemeButton />
        <p>{shell.foot}</p>
      </div>
    </header>
  );
};
