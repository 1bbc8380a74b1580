import { createSignal } from "solid-js";
import { members } from "../words/members.ts";

const words = members.invite.secret;

/** The first secret of a new account, to be handed over now. */
export const OneTimeSecret = (props: { name: string; secret: string; onDone: () => void }) => {
  const [copied, setCopied] = createSignal(false);
  const copy = () => navigator.clipboard.writeText(props.secret).then(() => setCopied(true));
  return (
    <div class="form">
      <h3>{words.title}</h3>
      <p>{words.lead(props.name)}</p>
      <p>
        <code class="one-time">{props.secret}</code>
      </p>
      <div class="form-acts">
        <button type="button" class="btn primary" onClick={() => props.onDone()}>
          {words.done}
        </button>
        <button type="button" class="btn" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{copied() ? `✓ ${words.copied}` : ""}</span>
      </div>
    </div>
  );
};
