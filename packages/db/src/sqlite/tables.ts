import { sqliteKit } from "./kit.ts";
import { build } from "../schema.ts";

/** The tables as SQLite has them; drizzle-kit reads this file. */
export const {
  meta, unit, succession, pluginVersion, plan, planVersion, takeover,
  person, session, account, verification, twoFactor, membership,
  entry, entryVersion, operation, report, reportEvent, snapshot, comment, assignment,
  file, evidence, message, audit, auditHead,
  fact, dirty, rolled, folded, rebasing,
  importDraft, frozenPaper, issuedFile, paperTemplate,
} = build(sqliteKit);
