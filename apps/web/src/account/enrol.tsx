import { createSignal, Match, onMount, Show, Switch } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Line } from "../form/line.tsx";
import { PasswordLine } from "../form/password-line.tsx";
import { signIn } from "../words/sign-in.ts";
import { BackupCodes } from "./backup-codes.tsx";
import { readCode } from "./code-step.tsx";
import { QrCode } from "./qr-code.tsx";

const words = signIn.enrol;
/** The key of an `otpauth:` address in groups of four, to be typed by hand. */
export const keyByHand = (uri: string): string =>
  (new URL(uri).searchParams.get("secret") ?? "").replaceAll(/(.{4})(?=.)/g, "$1 ");

/** Binds an authenticator app to the account: scan, confirm with a code, put the backup codes away. */
export const Enrol = (props: { initialPassword?: string; onDone: () => unknown }) => {
  const [password, setPassword] = createSignal(props.initialPassword ?? "");
  const [given, setGiven] = createSignal<{ totpURI: string; backupCodes: string[] }>();
  const [isBound, setBound] = createSignal(false);
  const [code, setCode] = createSignal("");
  const begin = createAct(async () => setGiven(await auth.enrol(password())));
  const bind = createAct(async (digits: string) => {
    await auth.checkCode(digits);
    setBound(true);
  });
  onMount(() => props.initialPassword && void begin.run());
  const start = (event: SubmitEvent) => {
    event.preventDefault();
    if (password()) void begin.run();
    else begin.setProblem(signIn.missing.password);
  };
  const confirm = (event: SubmitEvent) => {
    event.preventDefault();
    const digits = readCode(code());
    if (digits) void bind.run(digits);
    else bind.setProblem(code().trim() ? signIn.code.wrong : signIn.missing.code);
  };
  return (
    <Switch>
      <Match when={isBound() && given()}>
        {(known) => <BackupCodes codes={known().backupCodes} onDone={() => props.onDone()} />}
      </Match>
      <Match when={given()}>
        {(known) => (
          <form class="form" onSubmit={confirm} novalidate>
            <p>{words.scan}</p>
            <QrCode text={known().totpURI} label={words.picture} />
            <div class="small">
              <p>{words.byHand}</p>
              <code class="key">{keyByHand(known().totpURI)}</code>
              <p>
                <a class="btn quiet" href={known().totpURI}>
                  {words.onPhone}
                </a>
              </p>
            </div>
            <p>{words.enter}</p>
            <Line label={signIn.code.label} onText={setCode} inputmode="numeric" autocomplete="one-time-code" narrow />
            <div class="form-acts">
              <button class="btn primary" aria-busy={bind.busy()}>
                {bind.busy() ? signIn.busy : words.act}
              </button>
            </div>
            <ActProblem says={bind.problem()} />
          </form>
        )}
      </Match>
      <Match when={true}>
        <form class="form" onSubmit={start} novalidate>
          <Show when={!props.initialPassword || begin.problem()}>
            <PasswordLine label={words.password} onText={setPassword} />
            <div class="form-acts">
              <button class="btn primary" aria-busy={begin.busy()}>
                {words.begin}
              </button>
            </div>
          </Show>
          <ActProblem says={begin.problem()} />
        </form>
      </Match>
    </Switch>
  );
};
