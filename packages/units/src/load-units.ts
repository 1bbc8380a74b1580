import type { Succession, Unit } from "@xhht/core";
import { buildSuccessions } from "./build-successions.ts";
import { buildUnits } from "./build-units.ts";
import { type Finding, type Unresolved, openLedger } from "./ledger.ts";
import { traceLineage } from "./lineage.ts";
import { distinctRows } from "./rule/distinct-rows.ts";
import { matchDistrict } from "./rule/match-district.ts";
import { noteGaps, noteUndatedChanges } from "./rule/note-gaps.ts";
import { readReform } from "./source/read-reform.ts";
import { readSnapshot } from "./source/read-snapshot.ts";

/** The administrative tree of Việt Nam through time, and an account of how the sources were cleaned. */
export interface NationalUnits {
  units: Unit[];
  successions: Succession[];
  /** What the sources leave open, each kind with its count and rows. */
  unresolved: Unresolved[];
  /** What a rule decided against or beyond a source. */
  settled: Finding[];
}

/** Reads both data packages and joins them by the rules in `rule/`. Same packages, same result, in the same order; nothing is printed. */
export const loadUnits = (): NationalUnits => {
  const ledger = openLedger();
  const snapshot = readSnapshot();
  const reform = readReform();
  const rows = distinctRows(reform.rows, ledger);
  const places = matchDistrict(snapshot, rows);
  const lineage = traceLineage(snapshot, reform, rows, places, ledger);
  const units = buildUnits(snapshot, reform, rows, places, lineage);
  noteGaps(snapshot, rows, places, ledger);
  noteUndatedChanges(units, ledger);
  return {
    units,
    successions: buildSuccessions(lineage),
    unresolved: ledger.unresolved(),
    settled: ledger.settled(),
  };
};
