import { describe, expect, test } from "vitest";
import { readMailConfig } from "./mail-config.ts";
import { openPost } from "./open-post.ts";
import { openSink } from "./sink.test.data.ts";

describe("the mail server's address", () => {
  test("is none where nothing is said, else both are read", () => {
    expect(readMailConfig({ SMTP_URL: " " })).toEqual({ ok: true, value: null });
    const env = { SMTP_URL: "smtps://u:p%40ss@mail.tinh.gov.vn", MAIL_FROM: "XHHT Tây Ninh <khong-tra-loi@tinh.gov.vn>" };
    expect(readMailConfig(env)).toEqual({ ok: true, value: { url: env.SMTP_URL, from: env.MAIL_FROM } });
  });

  test.each([
    ["MAIL_FROM", { SMTP_URL: "smtp://mail.vn" }],
    ["SMTP_URL", { MAIL_FROM: "a@b.vn" }],
    ["SMTP_URL", { SMTP_URL: "https://u:geheim@mail.vn", MAIL_FROM: "a@b.vn" }],
    ["SMTP_URL", { SMTP_URL: "mail.vn", MAIL_FROM: "a@b.vn" }],
    ["MAIL_FROM", { SMTP_URL: "smtp://mail.vn", MAIL_FROM: "tinh.gov.vn" }],
    ["MAIL_FROM", { SMTP_URL: "smtp://mail.vn", MAIL_FROM: "a@b.vn\r\nBcc: c@d.vn" }],
  ])("%s is refused by name, without the password", (place, env) => {
    const config = readMailConfig(env);
    expect(config).toMatchObject({ ok: false, issues: [{ place }] });
    expect(JSON.stringify(config)).not.toContain("geheim");
  });
});

describe("the post", () => {
  const letter = { to: { name: "Lê Thị Hoa", address: "hoa@xa.gov.vn" }, subject: "Ba việc cần xem", text: "Đã quá hạn 3 ngày.\n", id: "abc.1" };
  const send = async (url: string, some = letter) => {
    const told: string[] = [];
    const post = openPost({ url, from: "XHHT <khong-tra-loi@tinh.gov.vn>" }, (code) => told.push(code));
    const posted = await post.send(some);
    post.close();
    return { posted, told };
  };

  test("carries Vietnamese to its person, with a name and a password", async () => {
    const sink = await openSink({ auth: "user:geheim" });
    expect(await send(sink.url)).toEqual({ posted: "sent", told: [] });
    expect(sink.got).toMatchObject([{ from: "khong-tra-loi@tinh.gov.vn", to: ["hoa@xa.gov.vn"], text: "Đã quá hạn 3 ngày.\n", headers: { "message-id": "<abc.1@tinh.gov.vn>", "auto-submitted": "auto-generated" } }]);
    const wrong = await send(sink.url.replace("geheim", "other-word"));
    expect(wrong).toEqual({ posted: "down", told: ["EAUTH 535"] });
    await sink.close();
  });

  test("tells an address that is refused for good from one that is put off, and both from a server that is away", async () => {
    const sink = await openSink({ refuse: (address) => (address.startsWith("gone") ? 550 : address.startsWith("full") ? 452 : null) });
    const to = (address: string) => ({ ...letter, to: { name: "", address } });
    expect((await send(sink.url, to("gone@xa.vn"))).posted).toBe("refused");
    expect((await send(sink.url, to("full@xa.vn"))).posted).toBe("later");
    await sink.close();
    const away = await send(sink.url.replace("smtp://", "smtp://user:geheim@"));
    expect(away.posted).toBe("down");
    expect(away.told.join()).not.toMatch(/geheim|user/);
  });

  test("a line break in a subject or a name adds no header", async () => {
    const sink = await openSink();
    await send(sink.url, { ...letter, subject: "Xem\r\nBcc: c@d.vn", to: { name: "Hoa\r\nBcc: c@d.vn", address: "hoa@xa.gov.vn" } });
    expect([sink.got[0]!.to, Object.keys(sink.got[0]!.headers).includes("bcc")]).toEqual([["hoa@xa.gov.vn"], false]);
    await sink.close();
  });
});
