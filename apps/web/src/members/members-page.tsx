import { revalidate } from "@solidjs/router";
import type { MemberView, UnitSummary } from "@xhht/api";
import { compareVi } from "@xhht/core";
import { createSignal, Match, Show, Switch } from "solid-js";
import { SignedIn } from "../account/signed-in.tsx";
import { getMembers } from "../api/report-queries.ts";
import { send } from "../api/send.ts";
import { Confirm } from "../form/confirm.tsx";
import { Page } from "../shell/page.tsx";
import { PlaceBar } from "../shell/place-bar.tsx";
import { reaches } from "../shell/place.ts";
import { today } from "../shell/today.ts";
import { Empty } from "../state/empty.tsx";
import { Loaded } from "../state/loaded.tsx";
import { members as words } from "../words/members.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { OfUnit } from "./of-unit.tsx";
import { MemberTable } from "./member-table.tsx";
import { ReissueDialog } from "./reissue-dialog.tsx";
import "./rows.css";

type Asked = { what: "invite" } | { what: "revoke" | "disable" | "reissue"; member: MemberView };

const Members = (props: { unit: UnitSummary; self: string; members: MemberView[] }) => {
  const [asked, setAsked] = createSignal<Asked>();
  const [said, setSaid] = createSignal("");
  const writes = () => reaches(props.unit, "administrator");
  const sorted = () => props.members.toSorted((a, b) => compareVi(a.name, b.name) || a.role.localeCompare(b.role));
  const close = () => setAsked(undefined);
  const about = (what: "revoke" | "disable" | "reissue") => {
    const now = asked();
    return now && now.what === what && "member" in now ? now.member : undefined;
  };
  const done = async (says: string) => {
    setSaid(says);
    await revalidate();
  };
  const revoke = async ({ membership, name, roleLabel }: MemberView) => {
    await send("members.revoke", { membership });
    close();
    await done(words.revoke.done(name, roleLabel));
  };
  const disable = async ({ person, name }: MemberView) => {
    await send("members.disable", { person });
    close();
    await done(words.disable.done(name));
  };
  return (
    <>
      <Show when={writes()}>
        <button type="button" class="btn primary" onClick={() => setAsked({ what: "invite" })}>
          {words.invite.act}
        </button>
        <p class="saved-line" role="status">
          {said() && `✓ ${said()}`}
        </p>
      </Show>
      <Show when={sorted().length > 0} fallback={<Empty title={words.none.title} body={words.none.body} />}>
        <MemberTable
          members={sorted()}
          self={props.self}
          today={today()}
          writes={writes()}
          onRevoke={(member) => setAsked({ what: "revoke", member })}
          onDisable={(member) => setAsked({ what: "disable", member })}
          onReissue={(member) => setAsked({ what: "reissue", member })}
        />
      </Show>
      <Switch>
        <Match when={asked()?.what === "invite"}>
          <InviteDialog unit={props.unit} today={today()} onInvited={(says) => void done(says)} onClose={close} />
        </Match>
        <Match when={about("reissue")}>
          {(member) => <ReissueDialog member={member()} onReissued={(says) => void done(says)} onClose={close} />}
        </Match>
        <Match when={about("revoke")}>
          {(member) => (
            <Confirm
              title={words.revoke.title}
              says={words.revoke.says(member().name, member().roleLabel, member().unit.name)}
              act={words.revoke.act}
              send={() => revoke(member())}
              onClose={close}
            />
          )}
        </Match>
        <Match when={about("disable")}>
          {(member) => (
            <Confirm
              title={words.disable.title}
              says={words.disable.says(member().name)}
              act={words.disable.act}
              send={() => disable(member())}
              onClose={close}
            />
          )}
        </Match>
      </Switch>
    </>
  );
};

/** Who is what in the unit; administrators invite and end. */
export default function MembersPage() {
  return (
    <SignedIn title={words.title}>
      {(me) => (
        <Page title={words.title} place={<PlaceBar />}>
          <OfUnit at="/thanh-vien">
            {(own) => (
              <>
                <p class="lead">{words.lead(own().name)}</p>
                <Loaded ask={() => getMembers(own().id)}>
                  {(list) => <Members unit={own()} self={me().id} members={list()} />}
                </Loaded>
              </>
            )}
          </OfUnit>
        </Page>
      )}
    </SignedIn>
  );
}
