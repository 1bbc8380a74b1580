import type { ImportStanding, ImportView } from "@xhht/api";
import { createContext, useContext } from "solid-js";
import type { Input } from "../api/question.ts";

/** One decision of a person. */
export type Change = Input<"imports.change">["change"];

/** The paper that is being read over. */
export interface Review {
  view: ImportView;
  standing: () => ImportStanding;
  /** Nothing can be changed any more. */
  locked: () => boolean;
  busy: () => boolean;
  /** Sends one decision; false where it was not taken. */
  change(change: Change): Promise<boolean>;
  /** Marks the characters of a field and brings them into view. */
  show(field: string): void;
  /** The field whose characters are marked. */
  shown: () => string | null;
}

const Context = createContext<Review>();

/** Gives the review to everything below. */
export const ReviewProvider = Context.Provider;

/** The review of this page. */
export const useReview = (): Review => {
  const review = useContext(Context);
  if (!review) throw new Error("no review around");
  return review;
};

/** The id of the element that shows a field. */
export const idOf = (field: string): string => `muc-${field.replaceAll(".", "-")}`;
