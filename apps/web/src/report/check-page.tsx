import { CheckScreen } from "./check-screen.tsx";
import { ReportDesk } from "./report-desk.tsx";

/** The last look before a report goes to the leader. */
export default function CheckPage() {
  return <ReportDesk>{(desk) => <CheckScreen desk={desk} />}</ReportDesk>;
}
