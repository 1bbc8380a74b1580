import { formatDate } from "@xhht/core";
import { createSignal, For, Show } from "solid-js";
import { Page } from "../shell/page.tsx";
import { account as words } from "../words/account.ts";
import { NewPassword } from "./new-password.tsx";
import { OwnSessions } from "./own-sessions.tsx";
import { SecondFactor } from "./second-factor.tsx";
import { SignOut } from "./sign-out.tsx";
import { SignedIn } from "./signed-in.tsx";
import "./account.css";

/** The person herself: roles, password, second factor, where she is signed in. */
export default function AccountPage() {
  const [isChanging, setChanging] = createSignal(false);
  const [said, setSaid] = createSignal("");
  return (
    <SignedIn title={words.title}>
      {(me) => (
        <Page title={words.title}>
          <p class="lead">
            {me().name} · {me().email}
          </p>
          <div class="account">
            <section class="sheet">
              <h2>{words.roles}</h2>
              <Show when={me().memberships.length > 0} fallback={<p class="muted">{words.noRoles}</p>}>
                <ul>
                  <For each={me().memberships}>
                    {(membership) => (
                      <li>
                        <b>{membership.roleLabel}</b>, {membership.unit.name}
                        <Show when={membership.to}>{(to) => <span>, {words.until(formatDate(to()))}</span>}</Show>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
              <hr />
              <SignOut />
            </section>
            <section class="sheet">
              <h2>{words.password.title}</h2>
              <Show
                when={isChanging()}
                fallback={
                  <button type="button" class="btn" onClick={() => setChanging(true)}>
                    {words.password.act}
                  </button>
                }
              >
                <p class="muted">{words.password.help}</p>
                <NewPassword
                  act={words.password.act}
                  onDone={() => {
                    setChanging(false);
                    setSaid(words.password.done);
                  }}
                />
              </Show>
              <p role="status" class="small">
                {said() && `✓ ${said()}`}
              </p>
            </section>
            <section class="sheet">
              <h2>{words.factor.title}</h2>
              <SecondFactor strong={me().strong} needed={me().needsSecondFactor} demo={me().demo} />
            </section>
            <section class="sheet">
              <h2>{words.sessions.title}</h2>
              <OwnSessions />
            </section>
          </div>
        </Page>
      )}
    </SignedIn>
  );
}
