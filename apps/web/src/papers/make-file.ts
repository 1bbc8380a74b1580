import type { FileProgress } from "@xhht/api";
import { ask } from "../api/ask.ts";
import { Failure, kindOf } from "../api/failure.ts";
import { connectionFound, connectionLost } from "../shell/connection.ts";

type Format = "docx" | "pdf" | "xlsx" | "csv";

/** A file that arrived. */
export interface MadeFile {
  name: string;
  bytes: Blob;
}

const often = 700;

const nameIn = (header: string | null, fallback: string): string => /filename="([^"]+)"/.exec(header ?? "")?.[1] ?? fallback;

const detailOf = async (response: Response): Promise<string> =>
  ((await response.json().catch(() => ({}))) as { detail?: string }).detail ?? "";

/** Fetches the file of a frozen paper; while it is made `onProgress` is told how many files before it are done. */
export const makeFile = async (id: string, format: Format, onProgress: (progress: FileProgress) => void): Promise<MadeFile> => {
  const timer = setInterval(() => void ask("papers.progress", { id, format }).then(onProgress, () => {}), often);
  try {
    const response = await fetch(`/papers/${id}.${format}`);
    connectionFound();
    if (!response.ok) throw new Failure(kindOf(response.status), await detailOf(response), response.headers.get("x-request-id"));
    return { name: nameIn(response.headers.get("content-disposition"), `${id}.${format}`), bytes: await response.blob() };
  } catch (error) {
    if (error instanceof Failure) throw error;
    connectionLost();
    throw new Failure("offline", "");
  } finally {
    clearInterval(timer);
  }
};

/** Hands a file to the person as a download. */
export const saveFile = ({ name, bytes }: MadeFile): void => {
  const address = URL.createObjectURL(bytes);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
