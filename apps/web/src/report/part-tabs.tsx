import { For } from "solid-js";
import { entry as words } from "../words/entry.ts";
import { useEntry } from "./desk-context.ts";
import type { Part } from "./parts.ts";

/** The parts of the report as tabs, each with how much of it is filled. */
export const PartTabs = (props: { parts: Part[]; here: string; href: (id: string) => string }) => {
  const { desk } = useEntry();
  const filled = ({ keys }: Part) => keys.filter((key) => !["not_reported", "invalid"].includes(desk.entry(key).state)).length;
  return (
    <nav class="parts" aria-label={words.parts}>
      <ul>
        <For each={props.parts}>
          {(part) => (
            <li>
              <a href={props.href(part.id)} aria-current={props.here === part.id ? "page" : undefined} data-noscroll>
                {part.label}{" "}
                <span class="count" aria-hidden="true">
                  {words.filled(filled(part), part.keys.length)}
                </span>
                <span class="hidden">, {words.filledSays(filled(part), part.keys.length)}</span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
};
