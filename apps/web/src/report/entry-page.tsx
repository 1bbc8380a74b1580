import { ReportDesk } from "./report-desk.tsx";
import { EntryScreen } from "./entry-screen.tsx";

/** Entry of a year's figures. */
export default function EntryPage() {
  return <ReportDesk>{(desk) => <EntryScreen desk={desk} />}</ReportDesk>;
}
