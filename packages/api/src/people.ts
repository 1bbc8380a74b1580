import type { PersonId } from "@xhht/core";
import type { Queries } from "@xhht/db";

/** Accounts of people, as the server keeps them. */
export interface People {
  /** Makes a person within the transaction of the act, with a secret that works once and must then be replaced. */
  create(db: Queries, person: { name: string; email: string }): Promise<{ id: PersonId; secret: string }>;
}
