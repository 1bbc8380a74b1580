import { revalidate } from "@solidjs/router";
import type { MessageView } from "@xhht/api";
import { reportRef } from "@xhht/core";
import { createSignal, For, Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getInbox } from "../api/report-queries.ts";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Page } from "../shell/page.tsx";
import { me, refreshMe } from "../shell/session.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { inbox as words } from "../words/inbox.ts";
import { sayMoment } from "../words/say-moment.ts";
import { entryAddress, readAddress } from "../work/entry-address.ts";
import "./inbox.css";

/** Where a message about a report leads: who types its figures to them, everybody else to what is read. */
const addressFor = (id: string): string => {
  const ref = reportRef(id);
  const types = (me()?.memberships ?? []).some(({ role, unit }) => role === "reporter" && unit.id === ref?.unit);
  return ref && types ? entryAddress(ref) : readAddress(id);
};

const Messages = (props: { messages: MessageView[] }) => {
  const [said, setSaid] = createSignal("");
  const unread = () => props.messages.filter(({ read }) => !read).map(({ id }) => id);
  const mark = createAct(async (ids: string[]) => {
    for (let at = 0; at < ids.length; at += 100) await send("inbox.read", { ids: ids.slice(at, at + 100) });
    setSaid(words.done);
    await Promise.all([revalidate(), refreshMe()]);
  });
  return (
    <Show when={props.messages.length > 0} fallback={<Empty title={words.none.title} body={words.none.body} />}>
      <Show when={unread().length > 0}>
        <button type="button" class="btn" aria-busy={mark.busy()} onClick={() => void mark.run(unread())}>
          {words.readAll(unread().length)}
        </button>
      </Show>
      <p class="saved-line" role="status">
        {said() && `✓ ${said()}`}
      </p>
      <ActProblem says={mark.problem()} />
      <ul class="sheet messages">
        <For each={props.messages}>
          {(message) => (
            <li classList={{ unread: !message.read }}>
              <div>
                <Show when={!message.read}>
                  <span class="chip course">◐ {words.unread}</span>
                </Show>
                <p>{message.text}</p>
                <p class="small muted">
                  <time dateTime={message.at}>{sayMoment(message.at)}</time>
                </p>
              </div>
              <Show when={message.report}>
                {(report) => (
                  <a
                    class="btn"
                    href={addressFor(report())}
                    onClick={() => void (message.read || mark.run([message.id]))}
                  >
                    {words.open}
                    <span class="hidden">: {message.text}</span>
                  </a>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
};

/** Messages to the person herself. */
export default function InboxPage() {
  return (
    <SignedIn title={words.title}>
      {() => (
        <Page title={words.title}>
          <p class="lead">{words.lead}</p>
          <Loaded ask={getInbox}>{(messages) => <Messages messages={messages()} />}</Loaded>
        </Page>
      )}
    </SignedIn>
  );
}
