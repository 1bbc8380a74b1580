import type {
  AssignmentView,
  AuditView,
  MeView,
  MemberView,
  MessageView,
  ReportCard,
  ReportView,
  WorkView,
} from "@xhht/api";
import type { EntryKey, IsoDate, MemberRole, ReportId } from "@xhht/core";

interface Call<I, O> {
  input: I;
  output: O;
}
type OnReport<Extra = object> = Call<{ id: ReportId; revision: number } & Extra, ReportCard>;
type Pointed = { reason: string; cells: EntryKey[] };

/** What the account, work and approval screens ask of the API and tell it. */
export interface Calls {
  "me.get": Call<undefined, MeView | null>;
  "work.get": Call<{ unit?: string; year?: number }, WorkView>;
  "reports.list": Call<{ unit: string; year: number; below?: boolean }, ReportCard[]>;
  "reports.get": Call<{ id: ReportId }, ReportView>;
  "reports.content": Call<{ id: ReportId }, { hash: string; content: unknown }>;
  "reports.recall": OnReport;
  "reports.open": OnReport;
  "reports.approve": OnReport<{ hash: string }>;
  "reports.return": OnReport<Pointed>;
  "reports.revise": OnReport<{ reason: string }>;
  "reports.send": OnReport<{ letter: { number: string; issuedOn: IsoDate } }>;
  "reports.withdraw": OnReport;
  "reports.receive": OnReport;
  "reports.askMore": OnReport<Pointed>;
  "reports.close": OnReport;
  "reports.reopen": OnReport<{ reason: string }>;
  "reports.publish": OnReport;
  "members.list": Call<{ unit: string }, MemberView[]>;
  "members.invite": Call<
    { unit: string; role: MemberRole; name: string; email: string; from: IsoDate; to: IsoDate | null },
    { secret: string }
  >;
  "members.revoke": Call<{ membership: string }, unknown>;
  "members.disable": Call<{ person: string }, unknown>;
  "assignments.list": Call<{ report: ReportId }, AssignmentView[]>;
  "assignments.set": Call<
    { report: ReportId; item: string; agency: string | null; owner: string | null; deputy: string | null },
    unknown
  >;
  "inbox.list": Call<undefined, MessageView[]>;
  "inbox.read": Call<{ ids: string[] }, unknown>;
  "audit.list": Call<{ unit: string; before?: number; limit: number }, AuditView[]>;
}
