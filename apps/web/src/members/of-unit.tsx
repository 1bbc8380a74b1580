import { createAsync, useSearchParams } from "@solidjs/router";
import type { UnitSummary } from "@xhht/api";
import { createSignal, type JSX, lazy, Show, Suspense } from "solid-js";
import { getUnit } from "../api/queries.ts";
import { Dialog } from "../form/dialog.tsx";
import { hasRole, unit } from "../shell/place.ts";
import { Empty } from "../state/empty.tsx";
import { members as words } from "../words/members.ts";
import { shell } from "../words/shell.ts";
import { work } from "../words/work.ts";

const UnitSearch = lazy(() => import("../unit/unit-search.tsx"));

/** Shows something of one's own unit; those whose right reaches below may choose a unit there, named after `?don-vi=`. */
export const OfUnit = (props: { at: string; children: (unit: () => UnitSummary) => JSX.Element }) => {
  const [search] = useSearchParams();
  const [isChoosing, setChoosing] = createSignal(false);
  const asked = () => (Array.isArray(search["don-vi"]) ? search["don-vi"][0] : search["don-vi"]);
  const other = createAsync(async () => (asked() ? getUnit(asked()!) : undefined));
  const shown = (): UnitSummary | undefined => (asked() ? other() : unit());
  return (
    <Show
      when={shown()}
      fallback={
        <Show when={!asked()}>
          <Empty title={work.noUnit.title} body={work.noUnit.body} to="/tai-khoan" act={work.noUnit.act} />
        </Show>
      }
    >
      {(now) => (
        <>
          <Show when={hasRole("administrator", "receiver", "configurer")}>
            <p class="of-unit">
              <b>{now().name}</b>
              <button type="button" class="btn" onClick={() => setChoosing(true)}>
                {words.other}
              </button>
              <Show when={asked()}>
                <a class="btn quiet" href={props.at}>
                  {unit()?.name}
                </a>
              </Show>
            </p>
          </Show>
          <Show when={isChoosing()}>
            <Dialog title={words.other} onClose={() => setChoosing(false)} wide>
              <Suspense fallback={<p class="muted">{shell.loading}</p>}>
                {/* A link of the list leads to the same page: the question has been answered once one was followed. */}
                <UnitSearch
                  label={shell.find}
                  autofocus
                  to={({ id }) => `${props.at}?don-vi=${encodeURIComponent(id)}`}
                  onGo={() => setChoosing(false)}
                />
              </Suspense>
            </Dialog>
          </Show>
          {props.children(now)}
        </>
      )}
    </Show>
  );
};
