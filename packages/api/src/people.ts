import type { PersonId } from "@xhht/core";
import type { Queries } from "@xhht/db";

/** A secret for somebody new, and its hash. */
export interface NewSecret {
  secret: string;
  hash: string;
}

/** Accounts of people, as the server keeps them. */
export interface People {
  /** A secret that works once and must then be replaced. Hashing takes long: ask before a transaction, not in it. */
  newSecret(): Promise<NewSecret>;
  /** Makes a person within the transaction of the act. */
  create(db: Queries, person: { name: string; email: string }, given: NewSecret): Promise<PersonId>;
}
