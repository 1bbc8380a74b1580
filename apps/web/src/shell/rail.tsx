import { useLocation } from "@solidjs/router";
import { For } from "solid-js";
import { shell } from "../words/shell.ts";
import { Mark } from "./mark.tsx";
import { ThemeButton } from "./theme-button.tsx";

const entries = [
  { to: "/", label: shell.home, under: ["/", "/don-vi"], icon: "M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5" },
  { to: "/ke-hoach", label: shell.plans, under: ["/ke-hoach"], icon: "M6 3h9l4 4v14H6zM9 11h7M9 15h7" },
  { to: "/chi-so", label: shell.indicators, under: ["/chi-so"], icon: "M4 20h16M7 20v-6M12 20V6M17 20v-10" },
  {
    to: "/dia-phuong",
    label: shell.plugins,
    under: ["/dia-phuong"],
    icon: "M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  },
];

/** The rail on the left; on a phone its entries become a bar of tabs below. */
export const Rail = () => {
  const location = useLocation();
  const isHere = (under: string[]) =>
    under.some((path) => location.pathname === path || (path !== "/" && location.pathname.startsWith(`${path}/`)));
  return (
    <header class="rail">
      <Mark />
      <nav class="tabs" aria-label={shell.rail}>
        <For each={entries}>
          {(entry) => (
            <a href={entry.to} aria-current={isHere(entry.under) ? "page" : undefined}>
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
