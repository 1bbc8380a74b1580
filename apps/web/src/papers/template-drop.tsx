import { revalidate } from "@solidjs/router";
import type { TemplateCheck } from "@xhht/api";
import { createSignal, For, Show } from "solid-js";
import { Failure } from "../api/failure.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { Choice } from "../form/choice.tsx";
import { sayFailure } from "../form/create-act.ts";
import { templates as words } from "../words/templates.ts";
import { type ChosenTemplate, sendTemplate } from "./send-template.ts";

type Kind = ChosenTemplate["kind"];

const Fields = (props: { title: string; of: readonly { field: string; says: string }[] }) => (
  <Show when={props.of.length > 0}>
    <details>
      <summary>{props.title}</summary>
      <ul class="plain small">
        <For each={props.of}>
          {({ field, says }) => (
            <li>
              <code>{`{${field}}`}</code> {says}
            </li>
          )}
        </For>
      </ul>
    </details>
  </Show>
);

/** What a template names, what would stay open, and what forbids its use. */
const Preview = (props: { name: string; check: TemplateCheck }) => (
  <div class="template-read">
    <h3>{words.read(props.name)}</h3>
    <Show when={props.check.issues.length > 0}>
      <p class="chip off">▼ {words.blocked}</p>
      <ul class="plain point-list">
        <For each={props.check.issues}>
          {({ message, remedy }) => (
            <li>
              <b>{message}</b>
              <span class="small">{remedy}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
    <Show when={props.check.unknown.length > 0}>
      <p>
        <span class="chip risk">▲ {words.unknown(props.check.unknown.length)}</span>{" "}
        <For each={props.check.unknown}>{(field) => <code>{`{${field}} `}</code>}</For>
      </p>
    </Show>
    <Fields title={words.absent(props.check.absent.length)} of={props.check.absent} />
    <Fields title={words.known(props.check.known.length)} of={props.check.known} />
  </div>
);

/** Takes a template: it is read and shown first, and put in force by a second press. What was chosen stays. */
export const TemplateDrop = (props: { unit: string }) => {
  const [kind, setKind] = createSignal<Kind>("report");
  const [file, setFile] = createSignal<File>();
  const [check, setCheck] = createSignal<TemplateCheck>();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<string>();
  let input: HTMLInputElement | undefined;

  const go = async (chosen: File, keep: boolean) => {
    if (busy()) return;
    setFile(chosen);
    setProblem(undefined);
    setBusy(true);
    if (!keep) setCheck(undefined);
    try {
      setCheck(await sendTemplate({ unit: props.unit, kind: kind(), file: chosen }, keep));
      if (keep) await revalidate();
    } catch (error) {
      setProblem(error instanceof Failure && error.kind === "offline" ? words.offline : sayFailure(error) || words.failed);
    } finally {
      setBusy(false);
    }
  };
  const says = () => (busy() ? words.reading : check()?.kept ? `✓ ${words.kept(file()!.name)}` : "");
  return (
    <section class="sheet take" aria-label={words.choose}>
      <Choice
        label={words.kind}
        value={kind()}
        options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
        onChoose={(value) => {
          setKind(value as Kind);
          setCheck(undefined);
        }}
      />
      <p>
        <button type="button" class="btn" disabled={busy()} onClick={() => input?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (chosen) void go(chosen, false);
          }}
        />
      </p>
      <p class="small muted">{words.takes}</p>
      <p role="status">{says()}</p>
      <ActProblem says={problem()} />
      <Show when={problem() !== undefined && file()}>
        {(chosen) => (
          <button type="button" class="btn" onClick={() => void go(chosen(), false)}>
            {words.again(chosen().name)}
          </button>
        )}
      </Show>
      <Show when={!check()?.kept && check()}>
        {(read) => (
          <>
            <Preview name={file()!.name} check={read()} />
            <Show when={read().issues.length === 0}>
              <p>
                <button type="button" class="btn primary" aria-busy={busy()} onClick={() => void go(file()!, true)}>
                  {words.use(words.kinds[kind()])}
                </button>
              </p>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
};
