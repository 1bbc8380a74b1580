import type { DemoAccess } from "@xhht/api";
import { createResource, For, Show } from "solid-js";
import { ask } from "../api/ask.ts";
import { signIn as words } from "../words/sign-in.ts";

/** In a demo: its accounts by role, to fill the sign-in with; nothing elsewhere. */
export const DemoAccounts = (props: { onChoose: (email: string, secret: string) => void }) => {
  const [demo] = createResource<DemoAccess | null>(() => ask("meta.get").then((meta) => meta.demo, () => null));
  return (
    <Show when={demo.state === "ready" && demo()}>
      {(access) => (
        <fieldset class="demo-accounts">
          <legend class="small">{words.demo}</legend>
          <For each={access().accounts}>
            {({ title, email }) => (
              <button type="button" class="btn" title={email} onClick={() => props.onChoose(email, access().secret)}>
                {title}
              </button>
            )}
          </For>
        </fieldset>
      )}
    </Show>
  );
};
