import { type Takeover, takeover, type UnitRef, type UnitTree, unitId } from "@xhht/core";
import { listPlans, listTakeovers, type Queries, recordTakeover } from "@xhht/db";

/** First day of the two tiers of local government (Luật 72/2025/QH15, NQ 202/2025/QH15). */
const reform = "2025-07-01";

/** The real successors of the five places, by plugin. That they took the plan over is simulated: no paper of theirs was seen. */
const successors: Record<string, UnitRef> = {
  "province-long-an": { code: "80", on: reform },
  "district-ba-dinh": { code: "00004", on: reform },
  "commune-van-hoa": { code: "16279", on: reform },
  "commune-ia-bang": { code: "23908", on: reform },
  "ward-nguyen-nghiem": { code: "21439", on: reform },
};

/** Lets the successors of the five places carry on their plans, by papers that say of themselves that they are simulated; done twice it changes nothing. */
export const simulateTakeovers = async (db: Queries, tree: UnitTree): Promise<Takeover[]> => {
  const made = await listTakeovers(db);
  for (const { id, unit } of await listPlans(db)) {
    const [plugin = "", plan = ""] = id.split("/");
    const next = successors[plugin] && tree.at(successors[plugin]);
    if (!next || made.some((one) => one.plugin === plugin && one.plan === plan)) continue;
    const document = { kind: "QĐ", number: `mô phỏng ${made.length + 1}`, issuedOn: reform, issuer: "số liệu mô phỏng" } as const;
    const wanted = takeover({ plugin, plan, unit }, { successor: unitId(next), document, from: reform }, made, tree);
    if (!wanted.ok) throw new Error(wanted.issues.map(({ message }) => message).join(" "));
    await recordTakeover(db, wanted.value);
    made.push(wanted.value);
  }
  return made;
};
