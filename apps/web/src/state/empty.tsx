import { Show } from "solid-js";

/** Nothing here yet: says what will appear, and offers one way on. */
export const Empty = (props: { title: string; body: string; to?: string; act?: string; onAct?: () => void }) => (
  <section class="sheet state">
    <h2>{props.title}</h2>
    <p>{props.body}</p>
    <Show when={props.to}>
      {(to) => (
        <a class="btn primary" href={to()}>
          {props.act}
        </a>
      )}
    </Show>
    <Show when={props.onAct}>
      {(act) => (
        <button type="button" class="btn primary" onClick={() => act()()}>
          {props.act}
        </button>
      )}
    </Show>
  </section>
);
