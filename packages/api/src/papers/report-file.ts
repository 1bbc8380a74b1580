import { type EntryKey, reasonedKey, type ReportContent, specOf, versionOn, type PeriodId, type ReportForm, type Unit } from "@xhht/core";
import type { AttachedFile, ReportFile, Stamp } from "@xhht/documents/write";
import { dayWithin, nameOn } from "../answer/summarize-unit.ts";
import type { Obligation } from "../obligations.ts";

/** A report with everything around it that its paper names. */
export interface ReportSources {
  owed: Obligation;
  unit: Unit;
  form: ReportForm;
  content: ReportContent;
  lastYear: { period: PeriodId; cells: ReportContent["cells"] } | null;
  letter: ReportFile["letter"];
  /** Names of attached files by the SHA-256 of their bytes. */
  fileNames: ReadonlyMap<string, string>;
}

/** The committee of a unit, as a paper names it: `UBND phường Nguyễn Nghiêm`. */
const committee = (unit: Unit, on: string): string => {
  const name = nameOn(unit, on);
  return `UBND ${name.charAt(0).toLocaleLowerCase("vi")}${name.slice(1)}`;
};

const addressees = ({ deadline, definition: { agencies } }: Obligation): string[] =>
  (deadline?.to ?? []).map((id) => (Object.hasOwn(agencies, id) ? agencies[id]!.label : id));

/** The report as its paper needs it. The signature names the chair; who signs in her place, and her name, is filled in by hand. */
export const reportFileOf = ({ owed, unit, form, content, lastYear, letter }: ReportSources, stamp: Stamp, cite: (plan: NonNullable<Obligation["plan"]>) => string): ReportFile => {
  const on = owed.definition.on;
  const to = addressees(owed);
  return {
    form,
    content,
    lastYear,
    issuer: committee(unit, on),
    place: versionOn(unit, dayWithin(unit, on)).name,
    letter,
    plan: owed.plan && { title: owed.plan.body.document.title, citation: cite(owed.plan) },
    addressees: to,
    recipients: [...to.map((text) => ({ text, purpose: "report" as const })), { text: "Lưu: VT", purpose: "file" }],
    signature: { authority: ["TM. ỦY BAN NHÂN DÂN"], office: "CHỦ TỊCH", name: "" },
    stamp,
  };
};

/** The files behind the cells of a report, in the order of the form. */
export const attachedFiles = ({ form, content, fileNames }: Pick<ReportSources, "form" | "content" | "fileNames">): AttachedFile[] => {
  const byKey = new Map(content.cells.map((cell) => [cell.key, cell.evidence]));
  return Object.keys(form.cells).flatMap((key: EntryKey) =>
    (byKey.get(key) ?? []).flatMap((hash) => {
      const name = fileNames.get(hash);
      return name === undefined ? [] : [{ label: specOf(form, key)?.label ?? key, name }];
    }),
  );
};

/** A content as everybody may read it: without files and reasons; of a suppressed figure only that there is one. */
export const withoutSecrets = (content: ReportContent): ReportContent => ({
  ...content,
  cells: content.cells.flatMap(({ key, state, value, version }) =>
    reasonedKey(key) === null ? [{ key, state, value: state === "suppressed" ? null : value, version, evidence: [] }] : [],
  ),
});
