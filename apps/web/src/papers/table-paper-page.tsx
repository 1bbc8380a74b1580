import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { dashboardAddress } from "../figures/address.ts";
import { official as words } from "../words/official.ts";
import { shell } from "../words/shell.ts";
import { PaperScreen } from "./paper-screen.tsx";

/** The consolidated tables of what lies below a unit, as a workbook. */
export default function TablePaperPage() {
  const params = useParams();
  const key = () => `${params.unit} ${params.period}`;
  return (
    <SignedIn title={words.kinds.table}>
      {() => (
        <Show when={key()} keyed>
          <PaperScreen
            about={{ kind: "table", unit: params.unit!, period: params.period! }}
            crumbs={(view) => [
              { label: shell.figures, to: dashboardAddress(params.unit!, params.period!) },
              { label: view.unit.name, to: dashboardAddress(params.unit!, params.period!) },
              { label: words.kinds.table },
            ]}
          />
        </Show>
      )}
    </SignedIn>
  );
}
