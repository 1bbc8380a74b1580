import type { Boundaries } from "@xhht/api";
import { For } from "solid-js";
import { paperAddress } from "../papers/paper-about.ts";
import { publicWords as words } from "../words/public.ts";
import "./download-menu.css";

/** The address of the figures of a dashboard as a file. */
export const figuresAddress = (unit: string, period: string, kind: string, boundaries: Boundaries): string =>
  `/figures/${encodeURIComponent(unit)}/${encodeURIComponent(period)}.${kind}${boundaries === "reported" ? "" : `?view=${boundaries}`}`;

/** Offers the figures of a dashboard as files. Escape and a choice close it. */
export const DownloadMenu = (props: { unit: string; period: string; boundaries: Boundaries }) => {
  let menu!: HTMLDetailsElement;
  let button!: HTMLElement;
  const close = () => void (menu.open = false);
  return (
    <details
      ref={menu}
      class="download-menu"
      on:keydown={(event) => {
        if (event.key !== "Escape" || !menu.open) return;
        close();
        button.focus();
      }}
      on:focusout={(event) => event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget) && close()}
    >
      <summary class="btn" ref={button}>
        {words.download}
      </summary>
      <ul>
        <li>
          <a href={paperAddress({ kind: "table", unit: props.unit, period: props.period })} on:click={close}>
            {words.paper}
          </a>
        </li>
        <For each={words.files}>
          {([kind, label]) => (
            <li>
              <a href={figuresAddress(props.unit, props.period, kind, props.boundaries)} rel="external" download="" on:click={close}>
                {label}
              </a>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
};
