import { createSignal, For, onCleanup } from "solid-js";
import { signIn } from "../words/sign-in.ts";

const words = signIn.enrol;

/** Shows the backup codes once, to be copied or kept as a file. */
export const BackupCodes = (props: { codes: readonly string[]; onDone: () => void }) => {
  const [copied, setCopied] = createSignal(false);
  const text = () => props.codes.join("\n");
  const file = URL.createObjectURL(new Blob([text()], { type: "text/plain" }));
  onCleanup(() => URL.revokeObjectURL(file));
  return (
    <div class="form">
      <div>
        <h3>{words.codesTitle}</h3>
        <p class="muted">{words.codesLead}</p>
      </div>
      <ul class="backup-codes">
        <For each={props.codes}>
          {(code) => (
            <li>
              <code>{code}</code>
            </li>
          )}
        </For>
      </ul>
      <div class="form-acts">
        <button type="button" class="btn primary" onClick={() => props.onDone()}>
          {words.done}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => void navigator.clipboard.writeText(text()).then(() => setCopied(true))}
        >
          {words.copy}
        </button>
        <a class="btn" href={file} download={words.file}>
          {words.download}
        </a>
        <span role="status">{copied() ? `✓ ${words.copied}` : ""}</span>
      </div>
    </div>
  );
};
