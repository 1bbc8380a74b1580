import { createSignal, Show } from "solid-js";
import { Failure } from "../api/failure.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { Dialog } from "../form/dialog.tsx";
import { entryFile as words } from "../words/entry-file.ts";
import { useEntry } from "./desk-context.ts";
import { mostBytes, type ReadFile, readFile, saveTemplate, type SettledNumber } from "./file-calls.ts";
import { changesOf, type FileChange } from "./file-changes.ts";
import { FilePreview } from "./file-preview.tsx";
import "./file.css";

const Chooser = (props: { label: string; onChoose: (file: File) => void }) => (
  <label class="btn choose-file">
    {props.label}
    <input
      type="file"
      accept=".xlsx,.csv"
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        event.currentTarget.value = "";
        if (file) props.onChoose(file);
      }}
    />
  </label>
);

/** Figures out of the report as a file, and back from a file that somebody filled in: read, shown line by line, then taken. */
export const FileDialog = (props: { onClose: () => void; onTake: (name: string, changes: FileChange[]) => void }) => {
  const { desk } = useEntry();
  const scope = () => {
    const { unit, period, subject } = desk.view().card;
    return { unit, period, subject };
  };
  const isLocked = () => Object.keys(desk.view().form.cells).every((key) => desk.lock(key));
  const [file, setFile] = createSignal<File>();
  const [read, setRead] = createSignal<ReadFile>();
  const [answers, setAnswers] = createSignal<SettledNumber[]>([]);
  const [busy, setBusy] = createSignal("");
  const [got, setGot] = createSignal("");
  const [problem, setProblem] = createSignal<string>();
  const laid = () => changesOf(read()?.lines ?? [], desk);

  const trying = async (says: string, act: () => Promise<void>): Promise<void> => {
    if (busy()) return;
    setBusy(says);
    setProblem(undefined);
    await act().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      setProblem(error.kind === "offline" ? words.offline : error.message);
    }).finally(() => setBusy(""));
  };
  const template = (kind: "csv" | "xlsx") =>
    trying(words.asking, async () => {
      // What was just typed shall be in the file too.
      await desk.sync.send();
      setGot(words.got(await saveTemplate(scope(), kind)));
    });
  const look = (chosen: File, settled: SettledNumber[]) =>
    trying(words.reading, async () => {
      setRead(await readFile(scope(), chosen, settled));
      setFile(chosen);
      setAnswers(settled);
    });
  const choose = (chosen: File) => {
    if (chosen.size > mostBytes) return void setProblem(words.tooLarge);
    void look(chosen, []);
  };
  const settle = (answer: SettledNumber) => void look(file()!, [...answers(), answer]);

  return (
    <Dialog title={file() ? words.of(file()!.name) : words.title} wide onClose={() => props.onClose()}>
      <Show
        when={read()}
        fallback={
          <div class="file-steps">
            <h3>{words.first}</h3>
            <p>{words.firstSays}</p>
            <p class="form-acts">
              <button type="button" class="btn" onClick={() => void template("xlsx")}>
                {words.xlsx}
              </button>
              <button type="button" class="btn" onClick={() => void template("csv")}>
                {words.csv}
              </button>
            </p>
            <h3>{words.second}</h3>
            <Show when={!isLocked()} fallback={<p>{words.noRight}</p>}>
              <p>{words.secondSays}</p>
              <p class="form-acts">
                <Chooser label={words.choose} onChoose={choose} />
              </p>
            </Show>
          </div>
        }
      >
        {(now) => (
          <>
            <FilePreview desk={desk} laid={laid()} read={now()} onSettle={settle} />
            <p class="form-acts file-acts">
              <Show when={laid().changes.length > 0}>
                <button type="button" class="btn primary" onClick={() => props.onTake(file()!.name, laid().changes)}>
                  {words.take(laid().changes.length)}
                </button>
              </Show>
              <Chooser label={words.another} onChoose={choose} />
              <button type="button" class="btn" onClick={() => props.onClose()}>
                {words.leave}
              </button>
            </p>
          </>
        )}
      </Show>
      <p class="muted small file-says" role="status">
        {busy() || got()}
      </p>
      <ActProblem says={problem()} />
    </Dialog>
  );
};
