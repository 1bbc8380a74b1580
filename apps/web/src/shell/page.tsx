import { createEffect, For, type JSX, onMount, Show } from "solid-js";
import { shell } from "../words/shell.ts";
import { Finder } from "./finder.tsx";

/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  label: string;
  to?: string;
}

let first = true;

/** A page: its way, its acts, its heading. Names the window and takes the focus after a change of page. */
export const Page = (props: { title: string; crumbs?: Crumb[]; acts?: JSX.Element; heading?: JSX.Element; children: JSX.Element }) => {
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => (document.title = `${props.title} · ${shell.name}`));
  onMount(() => {
    if (!first && !location.hash) heading?.focus({ preventScroll: true });
    first = false;
  });
  return (
    <>
      <div class="top">
        <Show when={props.crumbs} fallback={<span class="crumbs" />}>
          <nav aria-label={shell.crumbs} class="crumbs-nav">
            <ol class="crumbs">
              <For each={props.crumbs}>
                {(crumb) => (
                  <li>
                    <Show when={crumb.to} fallback={<span aria-current="page">{crumb.label}</span>}>
                      {(to) => <a href={to()}>{crumb.label}</a>}
                    </Show>
                  </li>
                )}
              </For>
            </ol>
          </nav>
        </Show>
        <div class="acts">
          {props.acts}
          <Finder />
        </div>
      </div>
      <h1 ref={heading} tabindex="-1" class={props.heading ? "hidden" : undefined}>
        {props.title}
      </h1>
      {props.heading}
      {props.children}
    </>
  );
};
