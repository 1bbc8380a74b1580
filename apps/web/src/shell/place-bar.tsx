import { For, Show } from "solid-js";
import { shell } from "../words/shell.ts";
import { chooseUnit, ownUnits, setYear, unit, year, years } from "./place.ts";
import "./person-panel.css";

/** Which unit and which year the work pages show; the unit can be changed by those who work in several. */
export const PlaceBar = () => (
  <div class="place-bar">
    <Show when={ownUnits().length > 1} fallback={<span>{unit()?.name}</span>}>
      <label>
        <span class="hidden">{shell.unit}</span>
        <select onChange={(event) => chooseUnit(event.currentTarget.value)}>
          <For each={ownUnits()}>
            {(one) => (
              <option value={one.id} selected={one.id === unit()?.id}>
                {one.name}
              </option>
            )}
          </For>
        </select>
      </label>
    </Show>
    <label>
      <span class="hidden">{shell.year}</span>
      <select onChange={(event) => setYear(Number(event.currentTarget.value))}>
        <For each={years()}>
          {(one) => (
            <option value={one} selected={one === year()}>
              {shell.yearIs(one)}
            </option>
          )}
        </For>
      </select>
    </label>
  </div>
);
