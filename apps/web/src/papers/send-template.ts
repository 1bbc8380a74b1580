import type { TemplateCheck } from "@xhht/api";
import { Failure, kindOf } from "../api/failure.ts";
import { connectionFound, connectionLost } from "../shell/connection.ts";

/** A template that somebody chose, for a unit and a kind of paper. */
export interface ChosenTemplate {
  unit: string;
  kind: "plan" | "report";
  file: File;
}

/** Has a template read; with `keep` it is put in force where nothing forbids it. Throws a `Failure` with the server's own sentence. */
export const sendTemplate = async ({ unit, kind, file }: ChosenTemplate, keep: boolean): Promise<TemplateCheck> => {
  const query = new URLSearchParams({ unit, kind, name: file.name, ...(keep ? { keep: "yes" } : {}) });
  let response: Response;
  try {
    response = await fetch(`/templates?${query}`, { method: "POST", headers: { "content-type": "application/octet-stream" }, body: file });
  } catch {
    connectionLost();
    throw new Failure("offline", "");
  }
  connectionFound();
  const answer = (await response.json().catch(() => ({}))) as TemplateCheck & { detail?: string; requestId?: string };
  if (!response.ok) throw new Failure(kindOf(response.status), answer.detail ?? "", answer.requestId ?? null);
  return answer;
};
