import type { FileProgress, PaperView } from "@xhht/api";
import { revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { Failure } from "../api/failure.ts";
import { saySize } from "../evidence/say-size.ts";
import { sayFailure } from "../form/create-act.ts";
import { offlineSince } from "../shell/connection.ts";
import { official } from "../words/official.ts";
import { sayMoment } from "../words/say-moment.ts";
import { type MadeFile, makeFile, saveFile } from "./make-file.ts";
import type { PaperDoor } from "./paper-about.ts";

const words = official.files;
type Format = PaperView["formats"][number];

/** The buttons that make a paper's files and hand them over; one that fails leaves the others as they are. */
export const FileButtons = (props: { view: PaperView; door: PaperDoor }) => {
  const [busy, setBusy] = createSignal<Format | null>(null);
  const [progress, setProgress] = createSignal<FileProgress>({ state: "none" });
  const [made, setMade] = createSignal<MadeFile | null>(null);
  const [problem, setProblem] = createSignal("");
  const current = () => props.view.history.find(({ id }) => id === props.view.id);
  const last = () => props.view.history.flatMap(({ files }) => files).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const about = (format: Format): string => {
    const file = current()?.files.find((one) => one.format === format);
    return file ? words.about(saySize(file.size), sayMoment(file.at)) : words.none;
  };

  const get = async (format: Format) => {
    if (busy()) return;
    setBusy(format);
    setProblem("");
    setMade(null);
    setProgress({ state: "none" });
    try {
      const { id } = await props.door.freeze();
      const file = await makeFile(id, format, setProgress);
      saveFile(file);
      setMade(file);
      await revalidate();
    } catch (error) {
      if (!(error instanceof Failure)) console.error(error);
      setProblem(`${words.failed(format, sayFailure(error))} ${words.others}`);
    } finally {
      setBusy(null);
    }
  };
  const says = (): string => {
    const now = progress();
    if (busy()) return now.state === "making" && now.total > 1 ? words.makingOf(now.done, now.total) : words.making;
    const file = made();
    return file ? `✓ ${words.done(file.name, saySize(file.bytes.size))}` : "";
  };
  const shared = () => {
    const file = made();
    const data = file && { files: [new File([file.bytes], file.name, { type: file.bytes.type })] };
    return data && navigator.canShare?.(data) ? data : null;
  };
  return (
    <section class="sheet paper-part" aria-labelledby="tai-ve">
      <h2 id="tai-ve">{words.title}</h2>
      <p class="small muted">{words.lead}</p>
      <ul class="plain file-list">
        <For each={props.view.formats}>
          {(format, at) => (
            <li>
              <button
                type="button"
                class={at() === 0 ? "btn primary" : "btn"}
                aria-disabled={busy() !== null || offlineSince() !== null}
                aria-busy={busy() === format}
                aria-describedby={`tep-${format}`}
                onClick={() => offlineSince() === null && void get(format)}
              >
                {words.get(format)}
              </button>
              <span class="small muted" id={`tep-${format}`}>
                {words.name(format)}: {about(format)}
              </span>
            </li>
          )}
        </For>
      </ul>
      <p class="small" role="status">
        {says()}
      </p>
      <Show when={shared()}>
        {(data) => (
          <button type="button" class="btn" onClick={() => void navigator.share(data()).catch(() => {})}>
            {words.share}
          </button>
        )}
      </Show>
      <Show when={offlineSince()}>
        <p class="small">{last() ? words.offline(last()!.name, sayMoment(last()!.at)) : words.offlineNone}</p>
      </Show>
      <div role="alert">
        <Show when={problem()}>{(text) => <p class="act-problem">▼ {text()}</p>}</Show>
      </div>
    </section>
  );
};
