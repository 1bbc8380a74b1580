import type { MeView } from "@xhht/api";
import { For, onMount, Show } from "solid-js";
import { SignOut } from "../account/sign-out.tsx";
import { shell } from "../words/shell.ts";
import { places } from "./places.ts";
import "./person-panel.css";

/** The person's menu: her messages, her account, the further pages, the way out. */
export default function PersonPanel(props: { person: MeView; onClose: () => void }) {
  let dialog!: HTMLDialogElement;
  onMount(() => {
    dialog.setAttribute("closedby", "any");
    dialog.showModal();
  });
  return (
    <dialog ref={dialog} class="person-menu" aria-label={shell.menu(props.person.name)} onClose={() => props.onClose()}>
      <div class="inner">
        <p class="who">
          <b>{props.person.name}</b>
          <span class="small muted">{props.person.email}</span>
          <For each={props.person.memberships}>
            {({ roleLabel, unit }) => (
              <span class="small muted">
                {roleLabel}, {unit.name}
              </span>
            )}
          </For>
        </p>
        <ul>
          <For each={places(props.person)}>
            {(place) => (
              <li classList={{ "phone-only": place.inRail }}>
                <a href={place.to}>
                  {place.label}
                  <Show when={place.count}>{(count) => <span class="news">{count()}</span>}</Show>
                </a>
              </li>
            )}
          </For>
        </ul>
        <div class="form-acts">
          <SignOut />
          <button type="button" class="btn quiet" onClick={() => dialog.close()}>
            {shell.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}
