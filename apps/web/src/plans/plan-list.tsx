import type { PlanSummary } from "@xhht/api";
import { compareVi, fold, type Level } from "@xhht/core";
import { useSearchParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { getPlans } from "../api/queries.ts";
import { mayImportSomewhere } from "../imports/may-import.ts";
import { Page } from "../shell/page.tsx";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { planList as words } from "../words/plan-list.ts";
import { shell } from "../words/shell.ts";
import { PlanRows } from "./plan-row.tsx";
import "./plan-list.css";

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));
const levels: Level[] = ["nation", "province", "district", "commune"];

const List = (props: { plans: PlanSummary[] }) => {
  const [search, setSearch] = useSearchParams();
  const programme = () => one(search.chuongTrinh);
  const level = () => one(search.cap);
  const text = () => one(search.tim);
  const programmes = createMemo(() =>
    [...new Map(props.plans.map((plan) => [plan.programme.id, plan.programme])).values()].toSorted((a, b) =>
      compareVi(a.short, b.short),
    ),
  );
  const usedLevels = () => levels.filter((one) => props.plans.some(({ unit }) => unit.level === one));
  const shown = createMemo(() => {
    const wanted = fold(text());
    return props.plans.filter(
      (plan) =>
        (!programme() || plan.programme.id === programme()) &&
        (!level() || plan.unit.level === level()) &&
        fold(
          `${plan.title} ${plan.unit.path.map(({ name }) => name).join(" ")} ${plan.unit.name} ${plan.number ?? ""} ${plan.holder?.name ?? ""}`,
        ).includes(wanted),
    );
  });
  const set = (name: string) => (event: { currentTarget: { value: string } }) =>
    setSearch({ [name]: event.currentTarget.value || null }, { replace: true, scroll: false });
  let input: HTMLInputElement | undefined;
  const clear = () => {
    if (input) input.value = "";
    setSearch({ chuongTrinh: null, cap: null, tim: null }, { replace: true, scroll: false });
  };
  return (
    <>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label>
          {words.text}
          <input
            ref={input}
            class="field"
            type="search"
            value={text()}
            maxlength={100}
            autocomplete="off"
            on:input={set("tim")}
          />
        </label>
        <label>
          {words.programme}
          <select class="field" onChange={set("chuongTrinh")}>
            <option value="">{words.all}</option>
            <For each={programmes()}>
              {({ id, short }) => (
                <option value={id} selected={programme() === id}>
                  {short}
                </option>
              )}
            </For>
          </select>
        </label>
        <label>
          {words.level}
          <select class="field" onChange={set("cap")}>
            <option value="">{words.all}</option>
            <For each={usedLevels()}>
              {(id) => (
                <option value={id} selected={level() === id}>
                  {words.levels[id]}
                </option>
              )}
            </For>
          </select>
        </label>
      </form>
      <p class="muted small shown" role="status">
        {words.shown(shown().length, props.plans.length)}
      </p>
      <Show when={shown().length > 0} fallback={<Empty {...words.none} onAct={clear} />}>
        <PlanRows plans={shown()} />
      </Show>
    </>
  );
};

/** All plans, filtered by programme, level and text; the filters live in the address. */
export default function PlanList() {
  return (
    <Page title={words.title} crumbs={[{ label: shell.home, to: "/" }, { label: words.title }]}>
      <p class="lead">{words.lead}</p>
      <Show when={mayImportSomewhere()}>
        <p class="plans-act">
          <a class="btn" href="/nhap-van-ban">
            {words.importAct}
          </a>
        </p>
      </Show>
      <Loaded ask={getPlans}>{(plans) => <List plans={plans()} />}</Loaded>
    </Page>
  );
}
