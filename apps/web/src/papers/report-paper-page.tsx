import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { idOfAddress, reportAddress } from "../report/report-address.ts";
import { me } from "../shell/session.ts";
import { LoadingSheet } from "../state/loading.tsx";
import { entry } from "../words/entry.ts";
import { official as words } from "../words/official.ts";
import { shell } from "../words/shell.ts";
import { PaperScreen } from "./paper-screen.tsx";

/** The official text of a report, as it stands for whoever looks: the unit's own, what was sent, or what was published. */
export default function ReportPaperPage() {
  const params = useParams();
  const key = () => me() !== undefined && { id: idOfAddress(params), who: me()?.id ?? "" };
  return (
    <Show when={key()} keyed fallback={<LoadingSheet />}>
      {({ id, who }) => (
        <PaperScreen
          about={{ kind: "report", report: id }}
          crumbs={(view) => [
            who === "" ? { label: shell.home, to: "/" } : { label: entry.work, to: "/viec-can-lam" },
            who === "" ? { label: view.unit.name, to: `/don-vi/${view.unit.id}` } : { label: view.unit.name, to: reportAddress(id) },
            { label: words.title },
          ]}
        />
      )}
    </Show>
  );
}
