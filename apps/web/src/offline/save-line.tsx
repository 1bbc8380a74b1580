import { createEffect, createSignal, on, onCleanup, Show } from "solid-js";
import { askToSignIn } from "../shell/session.ts";
import { save as words } from "../words/save.ts";
import { sayTime } from "../words/say-time.ts";
import { copyOf } from "./copy-of.ts";
import type { SaveState, Sync } from "./sync.ts";

const announceEvery = 10_000;

/** What is saved where, in one sentence. */
export const saySaved = (state: SaveState): string => {
  if (state.full && state.unsent > 0) return words.full;
  if (state.signedOut) return words.signedOut(state.unsent);
  if (state.unsent === 0) return state.savedAt ? words.server(sayTime(state.savedAt)) : words.allOnServer;
  return state.sending ? words.saving : words.device(state.unsent);
};

const download = (sync: Sync): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([copyOf(sync.list())], { type: "text/csv;charset=utf-8" }));
  link.download = words.copyName(new Date().toISOString().slice(0, 16).replace(":", ""));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
};

/** The line that says what is saved where: always in the same place, spoken at most once in ten seconds. */
export const SaveLine = (props: { state: SaveState; sync: Sync }) => {
  const says = () => saySaved(props.state);
  const tone = () => (props.state.full && props.state.unsent > 0 ? "off" : props.state.unsent > 0 ? "risk" : "met");
  const [spoken, setSpoken] = createSignal("");
  let last = -announceEvery;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = () => {
    last = performance.now();
    setSpoken(says());
  };
  createEffect(
    on(says, () => {
      clearTimeout(timer);
      timer = setTimeout(speak, Math.max(1_200, last + announceEvery - performance.now()));
    }),
  );
  onCleanup(() => clearTimeout(timer));
  const signIn = async () => {
    if (await askToSignIn()) props.sync.resume();
  };
  createEffect(on(() => props.state.signedOut, (ended) => ended && void signIn()));
  return (
    <div class={`save ${tone()}-ink`}>
      <span class="hidden" role="status">
        {spoken()}
      </span>
      <Show
        when={props.state.full && props.state.unsent > 0}
        fallback={
          <span class="save-says" aria-hidden="true">
            {says()}
          </span>
        }
      >
        <button type="button" class="btn" onClick={() => download(props.sync)}>
          {words.full}
        </button>
      </Show>
      <Show when={props.state.signedOut}>
        <button type="button" class="btn" onClick={() => void signIn()}>
          {words.signIn}
        </button>
      </Show>
    </div>
  );
};
