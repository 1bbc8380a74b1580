import { createSignal, Show, untrack } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Line } from "../form/line.tsx";
import { PasswordLine } from "../form/password-line.tsx";
import { me } from "../shell/session.ts";
import { signIn as words } from "../words/sign-in.ts";
import { DemoAccounts } from "./demo-accounts.tsx";

/** E-mail and password. Browsers may fill both in before the page listens, so the fields themselves are read. */
export const PasswordStep = (props: {
  onSecret: (password: string) => void;
  onSession: () => Promise<unknown>;
  onCode: () => void;
}) => {
  // Whose session ended need not say again who she is.
  const known = untrack(me)?.email ?? "";
  const [missing, setMissing] = createSignal<{ email?: string; password?: string }>({});
  const act = createAct(async (email: string, password: string) => {
    const asksCode = await auth.signIn(email, password);
    props.onSecret(password);
    if (asksCode) props.onCode();
    else await props.onSession();
  });
  let form!: HTMLFormElement;
  const fields = () => [...form.querySelectorAll<HTMLInputElement>("input.field")];
  const fill = (...values: string[]) => {
    setMissing({});
    fields().forEach((field, n) => (field.value = values[n]!));
    form.querySelector<HTMLElement>("button.primary")?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [email, password] = fields();
    const lacks = {
      ...(email!.value.trim() ? {} : { email: words.missing.email }),
      ...(password!.value ? {} : { password: words.missing.password }),
    };
    setMissing(lacks);
    if (lacks.email) email!.focus();
    else if (lacks.password) password!.focus();
    else void act.run(email!.value.trim(), password!.value);
  };
  return (
    <form ref={form} class="form" onSubmit={submit} novalidate>
      <Line
        label={words.email}
        type="email"
        inputmode="email"
        autocomplete="username"
        value={known}
        problem={missing().email}
        onText={() => setMissing({})}
        autofocus={known === ""}
      />
      <PasswordLine
        label={words.password}
        problem={missing().password}
        onText={() => setMissing({})}
        autofocus={known !== ""}
      />
      <div class="form-acts">
        <button class="btn primary" aria-busy={act.busy()}>
          <Show when={act.busy()} fallback={words.act}>
            {words.busy}
          </Show>
        </button>
      </div>
      <ActProblem says={act.problem()} />
      <p class="small muted">{words.forgot}</p>
      <DemoAccounts onChoose={fill} />
    </form>
  );
};
