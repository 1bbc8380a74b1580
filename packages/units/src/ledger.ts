/** What a cleaning rule met: the kind, one sentence on what it means, and every line or unit concerned. */
export interface Finding {
  kind: FindingKind;
  says: string;
  count: number;
  rows: string[];
}

/** A finding that stays open: the sources do not say enough. */
export type Unresolved = Finding;

const settled = {
  "repeated-line": "The mapping says the same twice; one line is kept.",
  "source-by-name": "The line has no old code; its name, district and province find one commune.",
  "target-code-unknown": "The new code is outside the 3.321; the new name finds one commune in the new province.",
  "target-code-of-another":
    "The new code belongs to a commune of another name or province; the new name finds one in its province.",
  "zone-from-district":
    "The line names no old commune: an island district without communes became the special zone of its name.",
  "commune-without-line":
    "No line leads to the new commune; one commune of its name in its old province was left over.",
  "code-reused": "At the end of the old order the code belongs to another commune, made by a merger: two units.",
  "code-new": "The code is not in the snapshot: a commune made after it.",
} as const;

const unresolved = {
  "line-without-source": "The line names an old commune that neither the snapshot nor a line with a code knows.",
  "line-without-target": "Neither the new code nor the new name of the line finds a commune.",
  "commune-without-successor": "A commune of the snapshot that no line names, by code or by name.",
  "end-undated":
    "The commune ended between the snapshot and 30/06/2025; no source states the day, so its last day is set to 29/06/2025.",
  "change-undated":
    "Name, type or parent changed between the snapshot and 30/06/2025; no source states the day, so it holds from 30/06/2025.",
  "alone-under-new-name":
    "One commune alone led to the new commune of its code, which has another name: renamed or joined by parts of others? Taken as new.",
  "district-without-code":
    "A district at the end of the old order whose code no source has; its communes stay under their snapshot district.",
  "district-gone":
    "A district of the snapshot that no line names: merged before 30/06/2025, on a day and into a district no source states.",
  "change-unnamed": "Communes became wards on 30/04/2026 (NQ 237/NQ-UBTVQH16); the sources do not name them.",
} as const;

/** The name of a kind of finding. */
export type FindingKind = keyof typeof settled | keyof typeof unresolved;

/** Collects findings while the rules run, so that nothing is dropped in silence. */
export interface Ledger {
  note(kind: FindingKind, row: string): void;
  /** What a rule decided. */
  settled(): Finding[];
  /** What stays open. */
  unresolved(): Unresolved[];
}

/** An empty ledger; kinds without a row are reported with count 0. */
export const openLedger = (): Ledger => {
  const pages = new Map<FindingKind, string[]>();
  const report = (meanings: Partial<Record<FindingKind, string>>): Finding[] =>
    (Object.entries(meanings) as [FindingKind, string][]).map(([kind, says]) => {
      const rows = pages.get(kind) ?? [];
      return { kind, says, count: rows.length, rows };
    });
  return {
    note(kind, row) {
      const rows = pages.get(kind);
      if (rows) rows.push(row);
      else pages.set(kind, [row]);
    },
    settled: () => report(settled),
    unresolved: () => report(unresolved),
  };
};
