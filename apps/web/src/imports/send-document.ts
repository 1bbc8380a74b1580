import { Failure, kindOf } from "../api/failure.ts";
import { connectionFound, connectionLost } from "../shell/connection.ts";

/** What is heard while a document goes up: how much of it, 0–100, and that it is being read. */
export interface DocumentListener {
  onSent(percent: number): void;
  onReading(): void;
}

const detailOf = (text: string): { detail?: string; id?: string; requestId?: string } => {
  try {
    return JSON.parse(text) as { detail?: string; id?: string };
  } catch {
    return {};
  }
};

/** Sends one document to be read for a unit; gives the id of its import. Throws a `Failure` with the server's own sentence. */
export const sendDocument = (unit: string, name: string, bytes: Blob, { onSent, onReading }: DocumentListener): Promise<string> =>
  new Promise((resolve, reject) => {
    // Only this old way of asking says how much has gone up.
    const request = new XMLHttpRequest();
    request.open("POST", `/imports?unit=${encodeURIComponent(unit)}&name=${encodeURIComponent(name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) => onSent(total === 0 ? 100 : Math.round((loaded / total) * 100)));
    request.upload.addEventListener("load", onReading);
    request.addEventListener("error", () => {
      connectionLost();
      reject(new Failure("offline", ""));
    });
    request.addEventListener("load", () => {
      connectionFound();
      const { id, detail = "", requestId = null } = detailOf(request.responseText);
      if (request.status === 201 && id !== undefined) resolve(id);
      else reject(new Failure(kindOf(request.status), detail, requestId));
    });
    request.send(bytes);
  });
