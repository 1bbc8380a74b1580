import { createResource, createSignal, lazy, Match, Suspense, Switch } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { PasswordLine } from "../form/password-line.tsx";
import { refreshMe } from "../shell/session.ts";
import { account } from "../words/account.ts";
import { signIn } from "../words/sign-in.ts";
import { BackupCodes } from "./backup-codes.tsx";

const Enrol = lazy(async () => ({ default: (await import("./enrol.tsx")).Enrol }));
const words = account.factor;

/** The state of the second factor, and the way to turn it on or to get new backup codes. A demo asks only whoever turned it on. */
export const SecondFactor = (props: { strong: boolean; needed: boolean; demo: boolean }) => {
  const [present, { refetch: again }] = createResource(() => props.demo, () => auth.present().catch(() => null));
  const isOn = () => props.strong && (!props.demo || present.latest?.secondFactor === true);
  const [mode, setMode] = createSignal<"rest" | "enrol" | "ask">("rest");
  const [codes, setCodes] = createSignal<string[]>();
  const [password, setPassword] = createSignal("");
  const renew = createAct(async () => setCodes((await auth.newBackupCodes(password())).backupCodes));
  const rest = () => {
    setCodes(undefined);
    setMode("rest");
    void refreshMe();
    void again();
  };
  return (
    <Switch>
      <Match when={codes()}>{(known) => <BackupCodes codes={known()} onDone={rest} />}</Match>
      <Match when={mode() === "enrol"}>
        <Suspense>
          <Enrol onDone={rest} />
        </Suspense>
      </Match>
      <Match when={mode() === "ask"}>
        <form
          class="form"
          novalidate
          onSubmit={(event) => {
            event.preventDefault();
            void renew.run();
          }}
        >
          <PasswordLine label={signIn.current} hint={words.codesHelp} onText={setPassword} autofocus />
          <div class="form-acts">
            <button class="btn primary">{words.codes}</button>
          </div>
          <ActProblem says={renew.problem()} />
        </form>
      </Match>
      <Match when={isOn()}>
        <div class="form">
          <p>✓ {words.on}</p>
          <div class="form-acts">
            <button type="button" class="btn" onClick={() => setMode("ask")}>
              {words.codes}
            </button>
          </div>
        </div>
      </Match>
      <Match when={true}>
        <div class="form">
          <p>
            {props.demo ? words.offDemo : words.off} {props.needed && !props.demo ? words.needed : ""}
          </p>
          <div class="form-acts">
            <button type="button" class="btn" onClick={() => setMode("enrol")}>
              {words.act}
            </button>
          </div>
        </div>
      </Match>
    </Switch>
  );
};
