import type { SuccessorView, UnitView } from "@xhht/api";
import { formatDate, formatPercent } from "@xhht/core";
import { For, Show } from "solid-js";
import { unit as words } from "../words/unit.ts";
import { unitPage as page } from "../words/unit-page.ts";
import { sayLife } from "./life.ts";

const Kin = (props: { kin: SuccessorView[]; none: string }) => (
  <Show when={props.kin.length > 0} fallback={<p class="muted small">{props.none}</p>}>
    <ul>
      <For each={props.kin}>
        {(one) => (
          <li class="node">
            <a href={`/don-vi/${one.id}`}>{one.name}</a>
            <p class="muted small">
              {one.province && `${one.province} · `}
              {words.code} {one.code} · {page.extent[one.extent]}
              {one.share !== null && `, ${words.fate.share(formatPercent(one.share * 100))}`} · {formatDate(one.on)}
            </p>
          </li>
        )}
      </For>
    </ul>
  </Show>
);

/** The line of succession in three steps: from what the unit was made, itself, what became of it. Lists first, arrows by style. */
export const SuccessionLine = (props: { unit: UnitView }) => (
  <section aria-labelledby="ke-thua">
    <h2 id="ke-thua">{page.succession.title}</h2>
    <div class="sheet line">
      <div>
        <h3>{page.succession.before}</h3>
        <Kin kin={props.unit.predecessors} none={page.succession.noBefore} />
      </div>
      <div>
        <h3>{page.succession.self}</h3>
        <p class="node self">
          <b>{props.unit.name}</b>
          <span class="muted small">
            {words.code} {props.unit.code}
            {sayLife(props.unit) && ` · ${sayLife(props.unit)}`}
          </span>
        </p>
      </div>
      <div>
        <h3>{page.succession.after}</h3>
        <Kin
          kin={props.unit.successors}
          none={props.unit.validTo === null ? page.succession.noAfter : `${words.fate.ended}.`}
        />
      </div>
    </div>
  </section>
);
