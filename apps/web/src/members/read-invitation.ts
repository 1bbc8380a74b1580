import { type IsoDate, type MemberRole, parseDate } from "@xhht/core";
import { members } from "../words/members.ts";

const words = members.invite;

/** An invitation as it was typed. */
export interface TypedInvitation {
  name: string;
  email: string;
  role: MemberRole;
  from: string;
  to: string;
}

/** What is wrong with an invitation, by field. */
export type InvitationProblems = Partial<Record<"name" | "email" | "from" | "to", string>>;

const day = (text: string): IsoDate | null => {
  const read = parseDate(text);
  return read.ok ? read.value : null;
};

/** Reads an invitation, or says what is wrong in each field. */
export const readInvitation = (typed: TypedInvitation) => {
  const [name, email] = [typed.name.trim(), typed.email.trim()];
  const from = day(typed.from);
  const to = typed.to.trim() ? day(typed.to) : null;
  const problems: InvitationProblems = {
    ...(name ? {} : { name: words.noName }),
    ...(/^\S+@\S+\.\S+$/.test(email) ? {} : { email: words.noEmail }),
    ...(from ? {} : { from: words.noDay }),
    ...(typed.to.trim() && !to ? { to: words.noDay } : from && to && to < from ? { to: words.order } : {}),
  };
  if (Object.keys(problems).length > 0 || !from) return { ok: false as const, problems };
  return { ok: true as const, value: { name, email, role: typed.role, from, to } };
};
