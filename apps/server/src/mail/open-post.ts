import nodemailer from "nodemailer";
import type { MailConfig } from "./mail-config.ts";

/** A letter to one person. */
export interface Letter {
  to: { name: string; address: string };
  subject: string;
  /** Plain text. */
  text: string;
  /** Names the letter for ever, so that a mailbox that gets it twice may show it once: letters, digits, dots. */
  id: string;
}

/** What became of a letter: taken by the mail server, refused for good (no such mailbox), put off, or no server to take any. */
export type Posted = "sent" | "refused" | "later" | "down";

/** The way out for letters. */
export interface Post {
  /** Never throws. */
  send(letter: Letter): Promise<Posted>;
  close(): void;
}

const patience = 20_000;
const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Opens it; `told` hears the code of what went wrong, without addresses and passwords. A name and a password go over an encrypted line only, except to this very machine. */
export const openPost = ({ url, from }: MailConfig, told: (code: string) => void): Post => {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const transport = nodemailer.createTransport({
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && username !== "" && !loopback.includes(hostname),
    ...(username === "" ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? "xhht";
  return {
    async send({ to, subject, text, id }) {
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>`, headers: { "Auto-Submitted": "auto-generated" } });
        return "sent";
      } catch (error) {
        const { code = "", responseCode = 0 } = error as { code?: string; responseCode?: number };
        told([code || "EUNKNOWN", responseCode || ""].join(" ").trim());
        if (code !== "EENVELOPE" && code !== "EMESSAGE") return "down";
        return responseCode >= 400 && responseCode < 500 ? "later" : "refused";
      }
    },
    close: () => transport.close(),
  };
};
