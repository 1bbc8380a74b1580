import type { MeView } from "@xhht/api";
import { createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js";
import { auth } from "../api/auth.ts";
import { refreshMe } from "../shell/session.ts";
import { signIn as words } from "../words/sign-in.ts";
import { CodeStep } from "./code-step.tsx";
import { FirstSecret } from "./first-secret.tsx";
import { nextStep, type Step } from "./next-step.ts";
import { SingleSignOn } from "./single-sign-on.tsx";
import { PasswordStep } from "./password-step.tsx";
import "./account.css";

const Enrol = lazy(async () => ({ default: (await import("./enrol.tsx")).Enrol }));

/** Signing in, one question at a time; `onDone` when nothing stands in the way of work. `says` tells why it is asked. */
export const SignIn = (props: { says: string; back?: string; initialMe?: MeView | null; onDone: () => void }) => {
  const [step, setStep] = createSignal<Step>((props.initialMe && nextStep(props.initialMe)) ?? "password");
  const [password, setPassword] = createSignal("");
  const goOn = async () => {
    const me = await refreshMe();
    if (!me) return setStep("password");
    const next = nextStep(me);
    // Somebody who came by her province's account may have a second factor that this session has not shown yet.
    if (next === "enrol" && (await auth.present())?.secondFactor) setStep("code");
    else if (next) setStep(next);
    else props.onDone();
  };
  return (
    <div class="sign-in">
      <Switch>
        <Match when={step() === "password"}>
          <Show when={props.says}>
            <p class="muted">{props.says}</p>
          </Show>
          <SingleSignOn back={props.back ?? window.location.pathname} />
          <PasswordStep onSecret={setPassword} onSession={goOn} onCode={() => setStep("code")} />
        </Match>
        <Match when={step() === "code"}>
          <CodeStep onDone={goOn} onRestart={() => setStep("password")} />
        </Match>
        <Match when={step() === "first"}>
          <FirstSecret
            current={password()}
            onDone={(fresh) => {
              setPassword(fresh);
              return goOn();
            }}
          />
        </Match>
        <Match when={step() === "enrol"}>
          <h2>{words.enrol.title}</h2>
          <p class="muted">{words.enrol.lead}</p>
          <Suspense>
            <Show when={password()} fallback={<Enrol onDone={goOn} />}>
              {(known) => <Enrol initialPassword={known()} onDone={goOn} />}
            </Show>
          </Suspense>
        </Match>
      </Switch>
    </div>
  );
};
