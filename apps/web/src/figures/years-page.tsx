import type { YearTableView } from "@xhht/api";
import { useParams, useSearchParams } from "@solidjs/router";
import { SignedIn } from "../account/signed-in.tsx";
import { getYears } from "../api/figures-queries.ts";
import { Page } from "../shell/page.tsx";
import { Loaded } from "../state/loaded.tsx";
import { figures as words } from "../words/figures.ts";
import { dashboardAddress, readState, seriesAddress, yearsAddress } from "./address.ts";
import { AsOf } from "./as-of.tsx";
import { BoundariesSwitch } from "./boundaries-switch.tsx";
import { crumbsOf } from "./crumbs.ts";
import { Legend } from "./legend.tsx";
import { PlainGrid } from "./plain-grid.tsx";
import "./figures.css";

/** Places of the years in which at least one of the units was asked: the others would be empty columns. */
const asked = ({ columns, legend }: YearTableView): number[] =>
  columns.flatMap(({ kind }, at) => (kind.some((one) => legend.kinds[one] !== "not_asked") ? [at] : []));

/** The units below one, by year, for one indicator. */
export default function YearsPage() {
  const params = useParams();
  const [search] = useSearchParams();
  const boundaries = () => readState(search).boundaries;
  return (
    <SignedIn title={words.title}>
      {() => (
        <Loaded page ask={() => getYears(params.unit!, params.code!, boundaries())}>
          {(view) => (
            <Page
              title={words.years.title(view().indicator.label, view().unit.name)}
              crumbs={crumbsOf(
                view().unit,
                (id) =>
                  dashboardAddress(id, view().years.at(-1)?.period ?? view().on.slice(0, 4), {
                    boundaries: boundaries(),
                  }),
                view().indicator.label,
              )}
            >
              <p class="muted as-of">
                <AsOf asOf={view().asOf} />
              </p>
              <div class="figure-bar">
                <BoundariesSwitch
                  chosen={view().view}
                  to={(one) => yearsAddress(view().unit.id, view().indicator.code, one)}
                />
              </div>
              <PlainGrid
                fromEnd
                caption={words.years.title(view().indicator.label, view().unit.name)}
                corner={words.unit}
                heads={asked(view()).map((at) => ({ label: String(view().years[at]!.year) }))}
                rows={view().units.map((unit, at) => ({
                  label: unit.name,
                  to: seriesAddress(unit.id, view().indicator.code, boundaries()),
                  cells: asked(view()).map((year) => ({
                    column: view().columns[year]!,
                    at,
                    indicator: view().indicator,
                    level: unit.level,
                  })),
                }))}
                legend={view().legend}
              />
              <Legend />
            </Page>
          )}
        </Loaded>
      )}
    </SignedIn>
  );
}
