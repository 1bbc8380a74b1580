import { createSignal } from "solid-js";

const [others, setOthers] = createSignal("");

/** What was last heard of others who work on the same report, in a sentence; empty while nothing is new. */
export { others, setOthers };
