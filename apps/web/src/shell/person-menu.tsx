import { useBeforeLeave, useLocation } from "@solidjs/router";
import { For, lazy, Show, Suspense } from "solid-js";
import { account } from "../words/account.ts";
import { shell } from "../words/shell.ts";
import { places } from "./places.ts";
import { me } from "./session.ts";

const SignOut = lazy(async () => ({ default: (await import("../account/sign-out.tsx")).SignOut }));

/** First letters of the last two words of a name, as people sign here: Nguyễn Thị Hoa, `TH`. */
export const initials = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => [...word][0]!.toUpperCase())
    .join("");

/** The person: her messages, her account, the further pages, the way out. Nobody signed in: the way in. */
export const PersonMenu = () => {
  const location = useLocation();
  let dialog: HTMLDialogElement | undefined;
  useBeforeLeave(() => dialog?.close());
  return (
    <Show
      when={me()}
      fallback={
        <Show when={location.pathname !== "/dang-nhap"}>
          <a
            class="btn sign-in-link"
            href={`/dang-nhap${location.pathname === "/" ? "" : `?ve=${encodeURIComponent(location.pathname)}`}`}
          >
            {account.signIn}
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
            aria-label={[account.menu(person().name), person().unread > 0 && shell.unread(person().unread)]
              .filter(Boolean)
              .join(", ")}
            onClick={() => dialog?.showModal()}
          >
            {initials(person().name)}
            <Show when={person().unread > 0}>
              <span class="n" aria-hidden="true">
                {person().unread}
              </span>
            </Show>
          </button>
          <dialog
            ref={(menu) => {
              dialog = menu;
              menu.setAttribute("closedby", "any");
            }}
            class="person-menu"
            aria-label={account.menu(person().name)}
          >
            <div class="inner">
              <p class="who">
                <b>{person().name}</b>
                <span class="small muted">{person().email}</span>
                <For each={person().memberships}>
                  {({ roleLabel, unit }) => (
                    <span class="small muted">
                      {roleLabel}, {unit.name}
                    </span>
                  )}
                </For>
              </p>
              <ul>
                <For each={places(person())}>
                  {(place) => (
                    <li classList={{ "phone-only": place.inRail }}>
                      <a href={place.to}>
                        {place.label}
                        <Show when={place.count}>{(count) => <span class="n">{count()}</span>}</Show>
                      </a>
                    </li>
                  )}
                </For>
              </ul>
              <div class="form-acts">
                <Suspense>
                  <SignOut />
                </Suspense>
                <button type="button" class="btn quiet" onClick={() => dialog?.close()}>
                  {shell.close}
                </button>
              </div>
            </div>
          </dialog>
        </>
      )}
    </Show>
  );
};
