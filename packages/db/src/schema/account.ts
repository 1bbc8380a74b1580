import type { IsoDate, MemberRole, UnitId } from "@xhht/core";
import type { Kit } from "../sqlite/kit.ts";

/** Tables of people: the first five in the shape of better-auth, then the roles, which are ours. */
export const accountTables = (k: Kit) => {
  const person = k.table("person", {
    id: k.text("id").notNull().primaryKey(),
    name: k.text("name").notNull(),
    email: k.text("email").notNull().unique(),
    emailVerified: k.yesNo("email_verified").notNull(),
    image: k.text("image"),
    twoFactorEnabled: k.yesNo("two_factor_enabled"),
    /** A disabled person cannot sign in; what they did stays. */
    disabled: k.yesNo("disabled").notNull(),
    /** The first secret was given by somebody else and must be changed. */
    mustChangePassword: k.yesNo("must_change_password").notNull(),
    createdAt: k.instant("created_at").notNull(),
    updatedAt: k.instant("updated_at").notNull(),
  });
  const ofPerson = () =>
    k
      .text("person")
      .notNull()
      .references(() => person.id);

  const session = k.table(
    "session",
    {
      id: k.text("id").notNull().primaryKey(),
      userId: ofPerson(),
      token: k.text("token").notNull().unique(),
      expiresAt: k.instant("expires_at").notNull(),
      ipAddress: k.text("ip_address"),
      userAgent: k.text("user_agent"),
      /** It passed a second factor. */
      strong: k.yesNo("strong").notNull(),
      createdAt: k.instant("created_at").notNull(),
      updatedAt: k.instant("updated_at").notNull(),
    },
    (t) => [k.index("session_person").on(t.userId)],
  );

  const account = k.table(
    "account",
    {
      id: k.text("id").notNull().primaryKey(),
      userId: ofPerson(),
      accountId: k.text("account_id").notNull(),
      providerId: k.text("provider_id").notNull(),
      accessToken: k.text("access_token"),
      refreshToken: k.text("refresh_token"),
      idToken: k.text("id_token"),
      accessTokenExpiresAt: k.instant("access_token_expires_at"),
      refreshTokenExpiresAt: k.instant("refresh_token_expires_at"),
      scope: k.text("scope"),
      password: k.text("password"),
      createdAt: k.instant("created_at").notNull(),
      updatedAt: k.instant("updated_at").notNull(),
    },
    (t) => [k.index("account_person").on(t.userId), k.index("account_identity").on(t.providerId, t.accountId)],
  );

  const verification = k.table(
    "verification",
    {
      id: k.text("id").notNull().primaryKey(),
      identifier: k.text("identifier").notNull(),
      value: k.text("value").notNull(),
      expiresAt: k.instant("expires_at").notNull(),
      createdAt: k.instant("created_at").notNull(),
      updatedAt: k.instant("updated_at").notNull(),
    },
    (t) => [k.index("verification_identifier").on(t.identifier)],
  );

  const twoFactor = k.table(
    "second_factor",
    {
      id: k.text("id").notNull().primaryKey(),
      userId: ofPerson(),
      secret: k.text("secret").notNull(),
      backupCodes: k.text("backup_codes").notNull(),
      verified: k.yesNo("verified"),
      failedVerificationCount: k.integer("failed_verification_count"),
      lockedUntil: k.instant("locked_until"),
    },
    (t) => [k.index("second_factor_person").on(t.userId)],
  );

  const membership = k.table(
    "membership",
    {
      id: k.text("id").notNull().primaryKey(),
      person: ofPerson(),
      role: k.text("role").$type<MemberRole>().notNull(),
      unit: k.text("unit").$type<UnitId>().notNull(),
      from: k.text("from_day").$type<IsoDate>().notNull(),
      to: k.text("to_day").$type<IsoDate>(),
      grantedBy: k.text("granted_by"),
      grantedAt: k.instant("granted_at").notNull(),
    },
    (t) => [k.index("membership_person").on(t.person), k.index("membership_unit").on(t.unit)],
  );

  return { person, session, account, verification, twoFactor, membership };
};
