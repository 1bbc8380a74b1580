import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { Failure } from "../api/failure.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { sayFailure } from "../form/create-act.ts";
import { imports as words } from "../words/imports.ts";
import { sendDocument } from "./send-document.ts";

type Going = { percent: number } | "reading";

/** Takes one document: dropped, chosen or pasted. What was chosen stays until it was read. */
export const DocumentDrop = (props: { unit: string }) => {
  const navigate = useNavigate();
  const [going, setGoing] = createSignal<Going>();
  const [problem, setProblem] = createSignal<string>();
  const [kept, setKept] = createSignal<{ name: string; bytes: Blob }>();
  const [over, setOver] = createSignal(false);
  const [text, setText] = createSignal("");
  let input: HTMLInputElement | undefined;

  const send = async (name: string, bytes: Blob) => {
    if (going() !== undefined) return;
    setKept({ name, bytes });
    setProblem(undefined);
    setGoing({ percent: 0 });
    try {
      const id = await sendDocument(props.unit, name, bytes, { onSent: (percent) => setGoing({ percent }), onReading: () => setGoing("reading") });
      navigate(`/nhap-van-ban/${id}`);
    } catch (error) {
      setProblem(error instanceof Failure && error.kind === "offline" ? words.offline : error instanceof Failure && error.message ? error.message : sayFailure(error) || words.failed);
    } finally {
      setGoing(undefined);
    }
  };
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) void send(file.name, file);
  };
  const percent = () => {
    const now = going();
    return typeof now === "object" ? now.percent : 100;
  };
  return (
    <section class="sheet take" aria-label={words.title}>
      <div
        class="drop"
        classList={{ over: over() }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <p class="drop-words" aria-hidden="true">
          {words.drop}
        </p>
        <button type="button" class="btn primary" disabled={going() !== undefined} onClick={() => input?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,.pdf,.txt,.md"
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = "";
          }}
        />
        <p class="small muted">{words.takes}</p>
      </div>
      <div role="status">
        <Show when={going()}>
          <p class="going">
            <span>{going() === "reading" ? words.reading : words.sending(percent())}</span>
            <Show when={going() !== "reading"} fallback={<progress aria-label={kept()?.name ?? ""} />}>
              <progress max="100" value={percent()} aria-label={kept()?.name ?? ""} />
            </Show>
          </p>
        </Show>
      </div>
      <ActProblem says={problem()} />
      <Show when={problem() !== undefined && kept()}>
        {(file) => (
          <button type="button" class="btn" onClick={() => void send(file().name, file().bytes)}>
            {words.again(file().name)}
          </button>
        )}
      </Show>
      <details class="paste">
        <summary>{words.paste}</summary>
        <p class="line">
          <label for="dan-van-ban">{words.pasteLabel}</label>
          <span class="small muted" id="dan-van-ban-goi-y">
            {words.pasteHint}
          </span>
          <textarea id="dan-van-ban" class="field" rows="8" aria-describedby="dan-van-ban-goi-y" onInput={(event) => setText(event.currentTarget.value)} />
        </p>
        <button
          type="button"
          class="btn"
          disabled={text().trim() === "" || going() !== undefined}
          onClick={() => void send(words.pasted, new Blob([text()], { type: "text/plain" }))}
        >
          {words.read}
        </button>
      </details>
    </section>
  );
};
