import type { Recipient } from "@xhht/core";
import { For } from "solid-js";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";

const sayRecipient = ({ text, purpose }: Recipient): string => {
  if (purpose === "file") return /^lưu/i.test(text) ? text : `${paper.file} ${text}`;
  return purpose ? `${text} ${paper.purposeOf[purpose]}` : text;
};

/** Recipients on the left, the signature on the right. */
export const Closing = () => {
  const { view } = usePlan();
  const signature = () => view().plan.signature;
  return (
    <footer class="closing">
      <div id="noi-nhan" tabindex="-1">
        <p>
          <b>
            <i>{paper.recipients}</i>
          </b>
        </p>
        <ul>
          <For each={view().plan.recipients}>
            {(recipient, index) => (
              <li>
                - {sayRecipient(recipient)}
                {index() === view().plan.recipients.length - 1 ? "." : ";"}
              </li>
            )}
          </For>
        </ul>
      </div>
      <div class="signature">
        <For each={signature().authority}>{(line) => <b>{line}</b>}</For>
        <b>{signature().office}</b>
        <b class="name">{signature().name}</b>
      </div>
    </footer>
  );
};
