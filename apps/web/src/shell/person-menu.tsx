import { useBeforeLeave, useLocation } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { shell } from "../words/shell.ts";
import { me } from "./session.ts";

const PersonPanel = lazy(() => import("./person-panel.tsx"));

/** First letters of the last two words of a name, as people sign here: Nguyễn Thị Hoa, `TH`. */
export const initials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => [...word][0]!.toUpperCase())
    .join("");

/** Who is signed in, with the number of her unread messages; opens her menu. Nobody signed in: the way in. */
export const PersonMenu = () => {
  const location = useLocation();
  const [isOpen, setOpen] = createSignal(false);
  useBeforeLeave(() => void setOpen(false));
  return (
    <Show
      when={me()}
      fallback={
        <Show when={location.pathname !== "/dang-nhap"}>
          <a
            class="btn sign-in-link"
            href={`/dang-nhap${location.pathname === "/" ? "" : `?ve=${encodeURIComponent(location.pathname)}`}`}
          >
            {shell.signIn}
          </a>
        </Show>
      }
    >
      {(person) => (
        <>
          <button
            type="button"
            class="person"
            aria-haspopup="dialog"
            aria-label={[shell.menu(person().name), person().unread > 0 && shell.unread(person().unread)]
              .filter(Boolean)
              .join(", ")}
            onClick={() => setOpen(true)}
          >
            {initials(person().name)}
            <Show when={person().unread > 0}>
              <span class="news" aria-hidden="true">
                {person().unread}
              </span>
            </Show>
          </button>
          <Show when={isOpen()}>
            <Suspense>
              <PersonPanel person={person()} onClose={() => setOpen(false)} />
            </Suspense>
          </Show>
        </>
      )}
    </Show>
  );
};
