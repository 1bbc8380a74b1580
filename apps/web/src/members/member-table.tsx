import type { MemberView } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { For, Show } from "solid-js";
import { members as words } from "../words/members.ts";

/** People and their roles; on a phone each row is a card. */
export const MemberTable = (props: {
  members: readonly MemberView[];
  self: string;
  today: string;
  writes: boolean;
  onRevoke: (member: MemberView) => void;
  onDisable: (member: MemberView) => void;
  onReissue: (member: MemberView) => void;
}) => {
  const isEnded = ({ to }: MemberView) => to !== null && to < props.today;
  return (
    <table class="sheet rows">
      <caption class="hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.who}</th>
          <th scope="col">{words.columns.role}</th>
          <th scope="col">{words.columns.days}</th>
          <th scope="col">{words.columns.factor}</th>
          <Show when={props.writes}>
            <th scope="col">
              <span class="hidden">{words.columns.acts}</span>
            </th>
          </Show>
        </tr>
      </thead>
      <tbody>
        <For each={props.members}>
          {(member) => (
            <tr classList={{ muted: member.disabled || isEnded(member) }}>
              <th scope="row">
                <b>{member.name}</b>
                <div class="small muted">{member.email}</div>
                <Show when={member.disabled}>
                  <span class="chip none">■ {words.disabled}</span>
                </Show>
              </th>
              <td>{member.roleLabel}</td>
              <td>
                {member.to
                  ? words.fromTo(formatDate(member.from), formatDate(member.to))
                  : words.from(formatDate(member.from))}
                <Show when={isEnded(member)}>
                  <div class="small">○ {words.ended}</div>
                </Show>
              </td>
              <td>{member.secondFactor ? `✓ ${words.factorOn}` : `○ ${words.factorOff}`}</td>
              <Show when={props.writes}>
                <td class="row-acts">
                  <button type="button" class="btn" onClick={() => props.onRevoke(member)}>
                    {words.revoke.act}
                    <span class="hidden">
                      {" "}
                      {member.roleLabel}: {member.name}
                    </span>
                  </button>
                  <Show when={member.person !== props.self}>
                    <button type="button" class="btn" onClick={() => props.onReissue(member)}>
                      {member.disabled ? words.reissue.actDisabled : words.reissue.act}
                      <span class="hidden"> {words.reissue.whose(member.name)}</span>
                    </button>
                  </Show>
                  <Show when={member.person !== props.self && !member.disabled}>
                    <button type="button" class="btn quiet" onClick={() => props.onDisable(member)}>
                      {words.disable.act}
                      <span class="hidden">: {member.name}</span>
                    </button>
                  </Show>
                </td>
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
};
