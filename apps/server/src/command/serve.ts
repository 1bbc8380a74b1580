import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { World } from "@xhht/api";
import { ok } from "@xhht/core";
import { readAccountConfig } from "../account/account-config.ts";
import { readConfig, type Config } from "../config.ts";
import { readFilesConfig } from "../evidence/files-config.ts";
import { readMailConfig } from "../mail/mail-config.ts";
import type { FoldingWork } from "../folding/start-folding.ts";
import type { Reminders } from "../reminders/start-reminders.ts";
import { demoAccess } from "../demo/demo-roles.ts";
import { sayDemo } from "../demo/say-demo.ts";
import { programVersion } from "../program-version.ts";
import { saySentence, type Command } from "./command.ts";

const aMoment = 2_000;
const webFolder = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** `xhht serve`: API and web on one port, until SIGINT or SIGTERM. */
export const serveCommand: Command = {
  name: "serve",
  usage: "[--json]",
  summary: "Chạy máy chủ: API và giao diện web trên một cổng",
  options: {},
  async run({ words, options }, { out, err, env, workingFolder }) {
    if (words.length > 0) return 2;
    const refuse = (issues: Parameters<typeof saySentence>[0][]): 1 => {
      for (const issue of issues) err(saySentence(issue));
      return 1;
    };
    const config = readConfig(env, workingFolder);
    const people = readAccountConfig(env);
    const evidence = readFilesConfig(env, config.ok ? config.value.dataDir : workingFolder);
    const mail = readMailConfig(env);
    if (!config.ok || !people.ok || !evidence.ok || !mail.ok) return refuse([config, people, evidence, mail].flatMap((one) => (one.ok ? [] : one.issues)));
    const { host, port } = config.value;
    const taken = await tryPort(config.value).then(
      () => null,
      (error: NodeJS.ErrnoException) => listenRefusal(error, config.value),
    );
    if (taken !== null) {
      err(taken);
      return 1;
    }
    const [{ prepare }, { createServer: createHost }, { openAccounts }, { signingSecret }, { firstAdministrator }, { openInstallation }, { openFiles }] = await Promise.all([
      import("../start-up.ts"),
      import("../host/create-server.ts"),
      import("../account/accounts.ts"),
      import("../account/signing-secret.ts"),
      import("../account/first-administrator.ts"),
      import("../demo/open-installation.ts"),
      import("../evidence/open-files.ts"),
    ]);
    const now = (): Date => new Date();
    const prepared = await prepare(config.value, now);
    if (!prepared.ok) return refuse(prepared.issues);
    const { db, plugins, report } = prepared.value;
    if (report.treeMs !== null) err(`Đã nạp cây hành chính và ${report.plugins} gói quy định trong ${(report.ms / 1000).toFixed(1).replace(".", ",")} giây.`);
    let folding: FoldingWork | undefined;
    try {
      const opened = await openInstallation({ config: config.value, env, db, plugins, now, version: programVersion() });
      if (!opened.ok) return refuse(opened.issues);
      const { world, demo } = opened.value;
      for (const issue of world.givesWay) err(saySentence(issue));
      const files = await openFiles(evidence.value);
      if (!files.ok) return refuse(files.issues);
      const secret = people.value.secret === null ? await signingSecret(config.value.dataDir) : ok(people.value.secret);
      if (!secret.ok) return refuse(secret.issues);
      const accounts = openAccounts({ db, now, config: people.value, secret: secret.value, demo });
      const administrator = await firstAdministrator(db, world.tree, { email: people.value.adminEmail, now: now() });
      const { startFolding } = await import("../folding/start-folding.ts");
      const onSent = (): void => folding?.soon();
      const remind = async (about: World): Promise<Reminders> => {
        const { startReminders } = await import("../reminders/start-reminders.ts");
        return startReminders({ db, world: about, now, publicUrl: people.value.publicUrl, mail: demo ? null : mail.value, tell: err });
      };
      let reminders: Reminders | null = null;
      /** What runs beside the answers has to know what was put in force as well. */
      const reopen = async (): Promise<World> => {
        const { openWorld } = await import("@xhht/api");
        const next = await openWorld({ db, plugins, now, version: programVersion() });
        if (!next.ok) throw new Error(next.issues.map(({ message }) => message).join(" "));
        await Promise.all([folding?.stop(), reminders?.stop()]);
        folding = startFolding({ db, world: next.value, now, tell: err });
        if (reminders) reminders = await remind(next.value);
        return next.value;
      };
      const server = await createHost(world, { host, port, webFolder, ping: world.ping, db, accounts, files: files.value, now, onSent, reopen, ...(demo ? { demo: demoAccess } : {}) });
      const address = await server.start();
      folding = startFolding({ db, world, now, tell: err });
      const stop = stopSignal();
      out(options.json ? JSON.stringify({ address, ...(administrator ? { administrator } : {}) }) : `XHHT đang chạy tại ${address}`);
      if (demo && !options.json) out(sayDemo());
      if (administrator && !options.json)
        out(`Quản trị viên đầu tiên: ${administrator.email}\nMật khẩu một lần: ${administrator.secret}\nMật khẩu này chỉ hiện ở đây một lần. Hãy đăng nhập trong bảy ngày và đổi ngay.`);
      reminders = await later(stop, () => remind(world));
      if (!stop.aborted) await once(stop, "abort");
      await Promise.all([server.stop(), reminders?.stop()]);
      return 0;
    } catch (error) {
      const sentence = listenRefusal(error as NodeJS.ErrnoException, config.value);
      const { refusalFor } = await import("@xhht/db");
      const issue = sentence === null ? refusalFor(error)?.issue : undefined;
      if (issue) return refuse([issue]);
      if (sentence === null) throw error;
      err(sentence);
      return 1;
    } finally {
      await folding?.stop();
      await db.close();
    }
  },
};

/** Listens for a moment: a first start fills the database for seconds, and should not do so only to be turned away. */
const tryPort = async ({ host, port }: Config): Promise<void> => {
  const probe = createServer((socket) => socket.destroy()).listen(port, host);
  await once(probe, "listening");
  probe.close();
  await once(probe, "close");
};

/** Starts what nobody waits for once the first pages are answered; null where the program was stopped before, and never after. */
const later = async <T>(stop: AbortSignal, start: () => Promise<T>): Promise<T | null> => {
  await pause(aMoment, null, { ref: false, signal: stop }).catch(() => {});
  return stop.aborted ? null : start();
};

const stopSignal = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  return stop.signal;
};

const listenRefusal = ({ code }: NodeJS.ErrnoException, { host, port }: Config): string | null => {
  switch (code) {
    case "EADDRINUSE":
      return `Cổng ${port} trên ${host} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt PORT là một số khác.`;
    case "EACCES":
      return `Không được phép mở cổng ${port}. Hãy đặt PORT là một số từ 1024 trở lên.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `Máy này không có địa chỉ “${host}”. Hãy đặt HOST=127.0.0.1, hoặc HOST=0.0.0.0 để máy khác vào được.`;
    default:
      return null;
  }
};
