import { day } from "../day.ts";
import { groupBy } from "../group-by.ts";
import type { Ledger } from "../ledger.ts";
import { joinName, nameKey } from "../name.ts";
import type { Reform } from "../source/read-reform.ts";
import type { OldCommune } from "./attest-communes.ts";

/**
 * Rule: an old commune that went whole and alone into the commune of its own code and name is still the same unit (its parent, and
 * perhaps its type, change on 01/07/2025). Every other commune of the new order is a new unit, also one that took a new name:
 * there the lines often leave out the parts of others that joined, so they do not prove a mere renaming. New code → old commune.
 */
export const keepCommunes = (
  communes: readonly OldCommune[],
  reform: Reform,
  ledger: Ledger,
): Map<string, OldCommune> => {
  const sources = groupBy(
    communes.flatMap((commune) => [...commune.into].map((target) => ({ target, commune }))),
    ({ target }) => target,
  );
  const kept = new Map<string, OldCommune>();
  for (const target of reform.communes) {
    const [first, ...others] = sources.get(target.code) ?? [];
    const commune = first?.commune;
    if (
      !commune ||
      others.length > 0 ||
      commune.into.size > 1 ||
      commune.code !== target.code ||
      commune.to !== day.lastOfOldOrder
    )
      continue;
    const last = commune.versions.at(-1)!;
    if (nameKey(last.name) === nameKey(target.name)) kept.set(target.code, commune);
    else ledger.note("alone-under-new-name", `${commune.code} ${joinName(last)} → ${joinName(target)}`);
  }
  return kept;
};
