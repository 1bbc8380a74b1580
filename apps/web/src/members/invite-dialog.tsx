import type { UnitSummary } from "@xhht/api";
import { formatDate, type MemberRole, memberRoleLabel } from "@xhht/core";
import { createSignal, Show } from "solid-js";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { Choice } from "../form/choice.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { Line } from "../form/line.tsx";
import { form } from "../words/form.ts";
import { members } from "../words/members.ts";
import { type InvitationProblems, readInvitation } from "./read-invitation.ts";
import { OneTimeSecret } from "./one-time-secret.tsx";

const words = members.invite;
const roles = Object.entries(memberRoleLabel).map(([value, label]) => ({ value, label }));

/** Gives somebody a role in a unit; a new account's secret is shown once. */
export const InviteDialog = (props: {
  unit: UnitSummary;
  today: string;
  onInvited: (says: string) => void;
  onClose: () => void;
}) => {
  const [name, setName] = createSignal("");
  const [email, setEmail] = createSignal("");
  const [role, setRole] = createSignal<MemberRole>("reporter");
  const [from, setFrom] = createSignal<string>();
  const [to, setTo] = createSignal("");
  const [problems, setProblems] = createSignal<InvitationProblems>({});
  const [secret, setSecret] = createSignal<string>();
  const first = () => from() ?? formatDate(props.today);
  const act = createAct(async (invitation: Extract<ReturnType<typeof readInvitation>, { ok: true }>["value"]) => {
    const given = await send("members.invite", { unit: props.unit.id, ...invitation });
    props.onInvited(given.secret === null ? words.granted(invitation.name) : words.done(invitation.name));
    if (given.secret === null) props.onClose();
    else setSecret(given.secret);
  });
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const { currentTarget: page } = event;
    const read = readInvitation({ name: name(), email: email(), role: role(), from: first(), to: to() });
    setProblems(read.ok ? {} : read.problems);
    if (read.ok) void act.run(read.value);
    else queueMicrotask(() => page.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  return (
    <Dialog title={words.title(props.unit.name)} onClose={() => props.onClose()}>
      <Show
        when={secret()}
        fallback={
          <form class="form" onSubmit={submit} novalidate>
            <Line label={words.name} onText={setName} problem={problems().name} autofocus />
            <Line label={words.email} type="email" inputmode="email" onText={setEmail} problem={problems().email} />
            <div>
              <Choice
                label={words.role}
                value={role()}
                options={roles}
                onChoose={(value) => setRole(value as MemberRole)}
              />
              <p class="small muted" role="status">
                {words.roleHelp[role()]}
              </p>
            </div>
            <Line
              label={words.from}
              hint={words.dayHint}
              value={first()}
              onText={setFrom}
              problem={problems().from}
              inputmode="numeric"
              narrow
            />
            <Line
              label={words.to}
              hint={words.toHint}
              onText={setTo}
              problem={problems().to}
              inputmode="numeric"
              narrow
            />
            <ActProblem says={act.problem()} />
            <div class="form-acts">
              <button class="btn primary" aria-busy={act.busy()}>
                {act.busy() ? form.busy : words.send}
              </button>
              <button type="button" class="btn far" onClick={() => props.onClose()}>
                {form.cancel}
              </button>
            </div>
          </form>
        }
      >
        {(known) => <OneTimeSecret name={name()} secret={known()} onDone={() => props.onClose()} />}
      </Show>
    </Dialog>
  );
};
