import type { IndicatorView } from "@xhht/api";
import { fold, type Theme } from "@xhht/core";
import { useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { getIndicators } from "../api/queries.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { indicator as words } from "../words/indicator.ts";
import { shell } from "../words/shell.ts";
import { target as targetWords } from "../words/target.ts";
import "../tables/table.css";
import "./indicators.css";

const themes = Object.keys(targetWords.theme) as Theme[];

const List = (props: { indicators: IndicatorView[] }) => {
  const [search, setSearch] = useSearchParams();
  const text = () => (Array.isArray(search.tim) ? search.tim[0] : search.tim) ?? "";
  const shown = () =>
    props.indicators.filter(({ label, code, english }) => fold(`${label} ${code} ${english}`).includes(fold(text())));
  const groups = () =>
    themes
      .map((theme) => ({ theme, list: shown().filter((one) => one.theme === theme) }))
      .filter(({ list }) => list.length > 0);
  let input: HTMLInputElement | undefined;
  const set = (value: string) => setSearch({ tim: value || null }, { replace: true, scroll: false });
  const clear = () => {
    if (input) input.value = "";
    set("");
  };
  return (
    <>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="small muted">
          {words.find}
          <input
            ref={input}
            class="field"
            type="search"
            value={text()}
            maxlength={100}
            autocomplete="off"
            on:input={(event) => set(event.currentTarget.value)}
          />
        </label>
      </form>
      <p class="muted small shown" role="status">
        {words.shown(shown().length, props.indicators.length)}
      </p>
      <Show when={groups().length > 0} fallback={<Empty {...words.none} onAct={clear} />}>
        <For each={groups()}>
          {(group) => (
            <section class="sheet indicators">
              <table class="data">
                <caption>{targetWords.theme[group.theme]}</caption>
                <thead class="hidden">
                  <tr>
                    <th scope="col">{words.column.label}</th>
                    <th scope="col">{words.column.kind}</th>
                    <th scope="col">{words.column.plans}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={group.list}>
                    {(one) => (
                      <tr>
                        <th scope="row">
                          <a href={`/chi-so/${one.code}`}>{one.label}</a>
                        </th>
                        <td class="muted small">{words.kind[one.measure.kind]}</td>
                        <td class="muted small num">{one.targets.length} chỉ tiêu</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
            </section>
          )}
        </For>
      </Show>
    </>
  );
};

/** All indicators by theme, found without diacritics. */
export default function IndicatorList() {
  return (
    <Page title={words.title} crumbs={[{ label: shell.home, to: "/" }, { label: words.title }]}>
      <p class="lead">{words.lead}</p>
      <Loaded ask={getIndicators}>{(indicators) => <List indicators={indicators()} />}</Loaded>
    </Page>
  );
}
