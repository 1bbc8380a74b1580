import { For } from "solid-js";

/** The head of one column of a table; `num` where figures stand below it. */
export interface Head {
  label: string;
  num?: boolean;
}

/** The heads of a table, one a column. */
export const Heads = (props: { of: readonly (Head | false)[] }) => (
  <thead>
    <tr>
      <For each={props.of.filter((head) => head !== false)}>
        {(head) => (
          <th scope="col" classList={{ num: head.num ?? false }}>
            {head.label}
          </th>
        )}
      </For>
    </tr>
  </thead>
);
