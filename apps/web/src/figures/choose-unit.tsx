import type { UnitSummary } from "@xhht/api";
import { useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { chooseUnit, ownUnits } from "../shell/place.ts";
import { figures as words } from "../words/figures.ts";
import { Choose } from "./switches.tsx";

/** Another of the units that one works for, remembered for every work page; nothing for who works for one alone. */
export const ChooseUnit = (props: { unit: UnitSummary; addressOf: (unit: string) => string }) => {
  const go = useNavigate();
  const choices = () => {
    const own = ownUnits();
    const all = own.some(({ id }) => id === props.unit.id) ? own : [props.unit, ...own];
    return all.map(({ id, name }) => [id, name] as const);
  };
  return (
    <Show when={ownUnits().length > 1}>
      <Choose
        label={words.unit}
        choices={choices()}
        chosen={props.unit.id}
        onChoose={(id) => {
          if (ownUnits().some((one) => one.id === id)) chooseUnit(id);
          go(props.addressOf(id));
        }}
      />
    </Show>
  );
};
