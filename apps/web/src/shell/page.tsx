import { createEffect, For, type JSX, onMount, Show } from "solid-js";
import { shell } from "../words/shell.ts";
import { Finder } from "./finder.tsx";
import { PersonMenu } from "./person-menu.tsx";

/** A step of the way to a page; the page itself has no address. */
export interface Crumb {
  label: string;
  to?: string;
}

let first = true;

/** A page: its way, its acts, its heading. Names the window; its heading takes the focus after a change of page. */
export const Page = (props: {
  title: string;
  crumbs?: Crumb[];
  /** Stands where the way to the page would. */
  place?: JSX.Element;
  acts?: JSX.Element;
  tabs?: JSX.Element;
  ownHeading?: boolean;
  children: JSX.Element;
}) => {
  createEffect(() => (document.title = `${props.title} · ${shell.name}`));
  onMount(() => {
    if (!first && !location.hash) document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    first = false;
  });
  return (
    <>
      <div class="top">
        <Show when={props.crumbs} fallback={props.place ?? <span class="crumbs" />}>
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
          <PersonMenu />
        </div>
      </div>
      {props.tabs}
      <Show when={!props.ownHeading}>
        <h1 tabindex="-1" class="page-title">
          {props.title}
        </h1>
      </Show>
      {props.children}
    </>
  );
};
