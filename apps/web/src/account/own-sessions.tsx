import { createResource, createSignal, For, Show } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct, sayFailure } from "../form/create-act.ts";
import { account } from "../words/account.ts";
import { shell } from "../words/shell.ts";
import { sayMoment } from "../words/say-moment.ts";
import { sayDevice } from "./say-device.ts";

const words = account.sessions;

/** Where the person is signed in; any place but this one can be ended. */
export const OwnSessions = () => {
  const [known, { refetch }] = createResource(async () => {
    const [all, here] = await Promise.all([auth.sessions(), auth.present()]);
    return all
      .map((session) => ({ ...session, isHere: session.id === here?.session.id }))
      .toSorted((a, b) => Number(b.isHere) - Number(a.isHere) || b.updatedAt.localeCompare(a.updatedAt));
  });
  const [said, setSaid] = createSignal("");
  const end = createAct(async (id: string | null) => {
    await (id === null ? auth.endOtherSessions() : auth.endSession(id));
    await refetch();
    setSaid(id === null ? words.othersEnded : words.ended);
  });
  return (
    <Show when={!known.error} fallback={<ActProblem says={sayFailure(known.error)} />}>
      <Show when={known()} fallback={<p class="muted">{shell.loading}</p>}>
        {(sessions) => (
          <>
            <ul class="own-sessions">
              <For each={sessions()}>
                {(session) => (
                  <li>
                    <div>
                      <b>{sayDevice(session.userAgent)}</b> {session.isHere ? `(${words.here})` : ""}
                      <div class="small muted">
                        {[words.since(sayMoment(session.createdAt)), session.ipAddress].filter(Boolean).join(" · ")}
                      </div>
                    </div>
                    <Show when={!session.isHere}>
                      <button type="button" class="btn" onClick={() => void end.run(session.id)}>
                        {words.end}
                        <span class="hidden">: {sayDevice(session.userAgent)}</span>
                      </button>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
            <Show when={sessions().length > 2}>
              <button type="button" class="btn" onClick={() => void end.run(null)}>
                {words.others}
              </button>
            </Show>
            <p role="status" class="small">
              {said() && `✓ ${said()}`}
            </p>
            <ActProblem says={end.problem()} />
          </>
        )}
      </Show>
    </Show>
  );
};
