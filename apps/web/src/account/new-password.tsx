import { createSignal, Show } from "solid-js";
import { auth } from "../api/auth.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { createAct } from "../form/create-act.ts";
import { PasswordLine } from "../form/password-line.tsx";
import { signIn as words } from "../words/sign-in.ts";

const least = 10;

/** A new password for the old one; asks for the old one where it is not known from a moment ago. */
export const NewPassword = (props: { initialCurrent?: string; act: string; onDone: (fresh: string) => unknown }) => {
  const [current, setCurrent] = createSignal(props.initialCurrent ?? "");
  const [fresh, setFresh] = createSignal("");
  const [problem, setProblem] = createSignal<{ current?: string; fresh?: string }>({});
  const act = createAct(async () => {
    await auth.changePassword(current(), fresh());
    await props.onDone(fresh());
  });
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const length = [...fresh()].length;
    const wrong = {
      ...(current() ? {} : { current: words.missing.password }),
      ...(length < least ? { fresh: words.tooShort(length) } : fresh() === current() ? { fresh: words.same } : {}),
    };
    setProblem(wrong);
    if (!wrong.current && !wrong.fresh) return void act.run();
    queueMicrotask(() => event.currentTarget?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  return (
    <form class="form" onSubmit={submit} novalidate>
      <Show when={!props.initialCurrent}>
        <PasswordLine label={words.current} problem={problem().current} onText={setCurrent} />
      </Show>
      <PasswordLine
        label={words.fresh}
        hint={words.freshHint}
        problem={problem().fresh}
        onText={setFresh}
        fresh
        autofocus={props.initialCurrent !== undefined}
      />
      <div class="form-acts">
        <button class="btn primary" aria-busy={act.busy()}>
          {act.busy() ? words.busy : props.act}
        </button>
      </div>
      <ActProblem says={act.problem()} />
    </form>
  );
};
