import { createSignal } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { Line } from "../form/line.tsx";
import { signIn as words } from "../words/sign-in.ts";

/** Six digits as people type them: spaces fall away; null where it is no code. */
export const readCode = (text: string): string | null => {
  const code = text.replaceAll(/\s/g, "");
  return /^\d{6}$/.test(code) ? code : null;
};

/** The second factor: the code of the app, or one of the codes put away for a lost phone. */
export const CodeStep = (props: { onDone: () => Promise<unknown>; onRestart: () => void }) => {
  const [text, setText] = createSignal("");
  const [backup, setBackup] = createSignal(false);
  const act = createAct(async (code: string) => {
    await (backup() ? auth.checkBackupCode(code) : auth.checkCode(code));
    await props.onDone();
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const code = backup() ? text().trim() : readCode(text());
    if (code) void act.run(code);
    else act.setProblem(text().trim() ? words.code.wrong : words.missing.code);
  };
  const turn = () => {
    setText("");
    act.setProblem(undefined);
    setBackup((now) => !now);
  };
  return (
    <form class="form" onSubmit={submit} novalidate>
      <div>
        <h2>{backup() ? words.code.backupTitle : words.code.title}</h2>
        <p class="muted">{backup() ? words.code.backupLead : words.code.lead}</p>
      </div>
      {/* A fresh field for each kind of code: its label and its keyboard differ. */}
      {backup() ? (
        <Line label={words.code.backupLabel} onText={setText} narrow autofocus />
      ) : (
        <Line
          label={words.code.label}
          onText={setText}
          inputmode="numeric"
          autocomplete="one-time-code"
          narrow
          autofocus
        />
      )}
      <div class="form-acts">
        <button class="btn primary" aria-busy={act.busy()}>
          {act.busy() ? words.busy : words.code.act}
        </button>
        <button type="button" class="btn quiet" onClick={turn}>
          {backup() ? words.code.useApp : words.code.useBackup}
        </button>
      </div>
      <ActProblem says={act.problem()} />
      <p>
        <button type="button" class="btn quiet" onClick={() => props.onRestart()}>
          {words.code.restart}
        </button>
      </p>
    </form>
  );
};
