import { createSignal } from "solid-js";
import { Failure } from "../api/failure.ts";
import { form } from "../words/form.ts";

/** The sentence for what was not done. */
export const sayFailure = (error: unknown): string => {
  if (!(error instanceof Failure)) return form.failed;
  if (error.kind === "offline") return error.message || form.offline;
  if (error.kind === "signedOut") return error.message || form.signedOut;
  if (error.kind === "tooMany") return error.message || form.tooMany;
  if (error.kind === "server")
    return error.requestId ? `${form.failed} ${form.code(error.requestId)}` : error.message || form.failed;
  return error.message || form.failed;
};

/** Something a button does: once at a time, with the sentence of what went wrong. `run` says whether it was done. */
export const createAct = <A extends unknown[]>(work: (...given: A) => Promise<unknown>) => {
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<string>();
  const run = async (...given: A): Promise<boolean> => {
    if (busy()) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      await work(...given);
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) console.error(error);
      setProblem(sayFailure(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, problem, setProblem };
};
