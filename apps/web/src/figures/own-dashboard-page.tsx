import { Navigate } from "@solidjs/router";
import { SignedIn } from "../account/signed-in.tsx";
import { unit, year } from "../shell/place.ts";
import { figures as words } from "../words/figures.ts";
import { dashboardAddress } from "./address.ts";

/** Leads to the dashboard of the unit that one works for, in the year that one looks at. */
export default function OwnDashboardPage() {
  return (
    <SignedIn title={words.title}>
      {() => <Navigate href={dashboardAddress(unit()?.id ?? "VN@0000", String(year()))} />}
    </SignedIn>
  );
}
