import type { UnitSummary } from "@xhht/api";
import { createEffect, createMemo, createResource, createSignal, createUniqueId, For, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import { ask } from "../api/ask.ts";
import { unitSearch as words } from "../words/unit-search.ts";
import { UnitHit } from "./unit-hit.tsx";
import "./unit-search.css";

const pause = 200;

/** Finds units while one types: no diacritics needed, old names too. Arrow keys walk the answers; nothing is completed inside the input. */
export default function UnitSearch(props: {
  label: string;
  autofocus?: boolean;
  /** Where an answer leads; the unit's own page where it is left out. */
  to?: (unit: UnitSummary) => string;
  onGo?: () => void;
  below?: (search: (text: string) => void) => JSX.Element;
}) {
  const id = createUniqueId();
  const [text, setText] = createSignal("");
  const [hits, { refetch }] = createResource(
    () => text() || false,
    (wanted: string) => ask("units.search", { text: wanted, limit: 12 }).then((units) => ({ wanted, units })),
  );
  const found = () =>
    text() && !hits.error && (hits.state === "ready" || hits.state === "refreshing") ? hits.latest : undefined;
  // A later answer keeps the rows that stay: who walks down the list while it comes is not thrown out of it.
  const units = createMemo<UnitSummary[]>((shown) => (found()?.units ?? []).map((unit) => shown.find(({ id }) => id === unit.id) ?? unit), []);
  let walked: HTMLElement | undefined;
  createEffect(on(units, () => walked?.isConnected === false && document.activeElement === document.body && input?.focus()));
  let input: HTMLInputElement | undefined;
  let list: HTMLUListElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  onMount(() => props.autofocus && input?.focus());

  const search = (wanted: string) => setText(wanted.normalize("NFC").trim().slice(0, 100));
  const onInput = () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(input!.value), pause);
  };
  const links = () => [...(list?.querySelectorAll("a") ?? [])];
  const step = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229 || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    const stops: HTMLElement[] = [input!, ...links()];
    const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    walked = next;
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    clearTimeout(timer);
    search(input!.value);
  };
  return (
    <search class="unit-search" on:keydown={step}>
      <form onSubmit={submit}>
        <label for={id}>{props.label}</label>
        <input
          ref={input}
          id={id}
          class="field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxlength={100}
          placeholder={words.placeholder}
          aria-describedby={`${id}-hint`}
          on:input={onInput}
        />
        <p id={`${id}-hint`} class="muted small">
          {words.hint}
        </p>
      </form>
      {props.below?.((wanted) => {
        input!.value = wanted;
        search(wanted);
        input!.focus();
      })}
      <p class="hits-said muted small" role="status">
        {hits.loading && !found()
          ? words.searching
          : found() && found()!.units.length > 0
            ? words.found(found()!.units.length, found()!.wanted)
            : ""}
      </p>
      <Show when={text() && hits.error}>
        <p class="notice" role="alert">
          {words.failed}
          <button type="button" class="btn" onClick={() => void refetch()}>
            ↻
          </button>
        </p>
      </Show>
      <Show when={found()}>
        {(answer) => (
          <Show
            when={answer().units.length > 0}
            fallback={
              <p class="no-hits" role="status">
                <b>{words.none(answer().wanted)}</b> {words.noneHelp}
              </p>
            }
          >
            <ul ref={list} class="hits">
              <For each={units()}>{(hit) => <UnitHit unit={hit} to={props.to} onGo={props.onGo} />}</For>
            </ul>
          </Show>
        )}
      </Show>
    </search>
  );
}
