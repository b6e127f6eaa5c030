import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant, later } from "@debrief/core/clock";
import { Config } from "@debrief/core/config";
import type { Hono } from "hono";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { putMail } from "../maildir.ts";
import { LOCAL_CONFIG } from "../stack.ts";
import { openArrivals } from "./arrivals.ts";
import { emptyLedger } from "./ledger.ts";
import { listMessages } from "./maildir.ts";
import { type MailboxDeps, mailboxPage } from "./page.tsx";
import { sampleInvite, samplePeople } from "./sample-invite.ts";

const jane = "jane.doe@example.com";
const rae = "rae@agency.example";
const startAddress = "debrief@debrief.example.com";
const ORIGIN = "http://127.0.0.1:8025";

let smtp: SMTPServer;
let smtpPort: number;
let received: { from: string; to: string[]; source: string }[];

let dir: string;
let now: string;
let due: string | undefined;
let settled: number;
let app: Hono;

beforeAll(async () => {
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith("nobody@")) done(Object.assign(new Error("No such address"), { responseCode: 550 }));
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        received.push({ from, to: rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const address = smtp.server.address();
  smtpPort = typeof address === "object" && address !== null ? address.port : 0;
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "debrief-page-"));
  now = "2026-11-24T12:00:00.000Z";
  due = undefined;
  settled = 0;
  received = [];
  app = mailboxPage(deps());
});
afterEach(() => rm(dir, { recursive: true }));

function deps(changes: Partial<MailboxDeps> = {}): MailboxDeps {
  return {
    dir,
    startAddress,
    smtpPort,
    clock: {
      now: () => now,
      jumpTo: (at) => {
        now = at;
      },
      advance: (milliseconds) => {
        now = later(now, milliseconds);
      },
    },
    nextDue: async () => due,
    settled: async () => {
      settled += 1;
    },
    people: samplePeople,
    sampleInvite: () => sampleInvite({ now, startAddress }),
    ...changes,
  };
}

async function deliver(address: string, source: string, unique = createHash("md5").update(source).digest("hex")) {
  await putMail(dir, address, unique, Buffer.from(source.replaceAll("\n", "\r\n")), new Date(now));
}

async function get(path: string): Promise<{ status: number; headers: Headers; body: string }> {
  const response = await app.request(`${ORIGIN}${path}`);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

async function post(path: string, form: Record<string, string | File> = {}, headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(name, value);
  return app.request(`${ORIGIN}${path}`, { method: "POST", body, headers: { origin: ORIGIN, ...headers } });
}

async function newestId(address: string): Promise<string> {
  return (await listMessages(dir, address)).at(-1)?.id ?? "";
}

const question = `From: Debrief <debrief@debrief.example.com>
Reply-To: r7f3k9q2m5x8w1t4y6u0@debrief.example.com
To: jane.doe@example.com
Subject: How was the interview?
Date: Tue, 24 Nov 2026 12:00:00 +0000
Message-ID: <0100019a@email.example.com>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

1. What went well?

2. What was hard?

--b
Content-Type: text/html; charset=utf-8

<p>1. What went <b>well</b>?</p><p>2. What was hard?</p>

--b--
`;

const hostile = `From: "<script>alert(1)</script>" <evil@example.net>
To: jane.doe@example.com
Subject: </title><script>alert(2)</script>"><img src=x onerror=alert(3)>
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

</textarea></pre><script>alert(4)</script>

--b
Content-Type: text/html; charset=utf-8

<script>alert(5)</script><img src="https://example.net/x.png"><p>Hello</p>

--b--
`;

describe("reading", () => {
  test("the people are listed with their messages, also while they have none", async () => {
    await deliver(jane, question);
    await deliver("zoe@example.net", question);
    const { status, body } = await get("/");
    expect(status).toBe(200);
    expect(body).toMatch(
      /Rae Miller.*recruiter · 0 messages.*Jane Doe.*unread.*candidate · 1 message.*zoe@<wbr\/>example<wbr\/>\.net.*in no debrief/s,
    );
    expect(body).toContain("<title>(2) Start · Debrief mailbox</title>");
    expect(body).toContain(`127.0.0.1:${smtpPort}`);
  });

  test("a thread shows its messages, newest last, with text and source one click away", async () => {
    await deliver(jane, question);
    now = "2026-11-24T13:00:00.000Z";
    await deliver(
      jane,
      "From: Debrief <debrief@debrief.example.com>\nTo: jane.doe@example.com\nSubject: Thank you\n\nNoted.\n",
    );
    const { body } = await get(`/mail/${jane}`);
    expect(body.indexOf("How was the interview?")).toBeLessThan(body.indexOf("Thank you"));
    expect(body).toContain('<pre class="text">1. What went well?');
    expect(body).toContain('<pre class="text">Noted.');
    const id = await newestId(jane);
    const source = await get(`/mail/${encodeURIComponent(jane)}/${id}/source`);
    expect(source.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(source.body).toContain("Subject: Thank you\r\n");
  });

  test("HTML stands in a sandboxed frame, under a policy that lets nothing run or load", async () => {
    await deliver(jane, question);
    const { body } = await get(`/mail/${jane}`);
    const path = `/mail/${encodeURIComponent(jane)}/${await newestId(jane)}/html`;
    expect(body).toContain('<iframe sandbox="" loading="lazy" title="Mail: How was the interview?"');
    expect(body).toContain(`src="${path}"`);
    expect(body).toContain(`<a href="${path}" target="_blank" rel="noopener">Open the mail alone`);
    const html = await get(path);
    expect(html.body).toContain("<p>1. What went <b>well</b>?</p>");
    expect(html.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox",
    );
  });

  test("the page itself runs no inline script or style and loads nothing from elsewhere", async () => {
    await deliver(jane, question);
    for (const path of ["/", `/mail/${jane}`, `/mail/${jane}/${await newestId(jane)}/reply`, `/mail/${jane}/new`]) {
      const { headers, body } = await get(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(body).not.toMatch(/<style|<script(?! src="\/mailbox\.js")|\sstyle=|\son[a-z]+=/);
      expect(body).not.toMatch(/(?:src|href|action)="(?!\/|#)/);
    }
    for (const path of ["/mailbox.css", "/mailbox.js", "/icon.svg"]) expect((await get(path)).status).toBe(200);
  });

  test("names, subjects and bodies appear as typed, never as markup", async () => {
    await deliver(jane, hostile);
    const id = await newestId(jane);
    for (const path of [`/mail/${jane}`, `/mail/${jane}/${id}/reply`, `/mail/${jane}/${id}/forward`]) {
      const { status, body } = await get(path);
      expect(status).toBe(200);
      expect(body).not.toMatch(/<script>|<img src=x|alert\(5\)/);
      expect(body).toContain("&lt;/title&gt;&lt;script&gt;alert(2)");
    }
    expect((await get(`/mail/${jane}`)).body).toContain("&lt;/textarea&gt;&lt;/pre&gt;&lt;script&gt;alert(4)");
  });

  test("R9 a mail that cannot be read says so and still shows its source", async () => {
    await deliver(jane, `From: a@example.net\nX: ${"x".repeat(300 * 1024)}\n\nHi\n`);
    const { status, body } = await get(`/mail/${jane}`);
    expect(status).toBe(200);
    expect(body).toContain("Unreadable mail");
    const id = await newestId(jane);
    expect((await get(`/mail/${jane}/${id}/source`)).status).toBe(200);
    expect((await get(`/mail/${jane}/${id}/reply`)).status).toBe(404);
  });

  test("R52 GET and HEAD change nothing", async () => {
    await deliver(jane, question);
    const before = await readdir(dir, { recursive: true });
    const id = await newestId(jane);
    const paths = [
      "/",
      "/story",
      "/sample",
      "/clock",
      "/sample-answers",
      `/mail/${jane}`,
      `/mail/${jane}/read`,
      `/mail/${jane}/new`,
      `/mail/${jane}/answer`,
    ];
    for (const path of [
      ...paths,
      ...["html", "source", "reply", "forward", "understood"].map((view) => `/mail/${jane}/${id}/${view}`),
    ]) {
      await get(path);
      await app.request(`${ORIGIN}${path}`, { method: "HEAD" });
    }
    expect(await readdir(dir, { recursive: true })).toEqual(before);
    expect({ now, settled, received }).toEqual({ now: "2026-11-24T12:00:00.000Z", settled: 0, received: [] });
  });

  test("the mark of a page changes with the mail and with what is due, not with the time", async () => {
    const mark = async () => /data-mark="([^"]+)"/.exec((await get("/")).body)?.[1];
    const marks = [await mark()];
    now = "2026-11-24T12:01:00.000Z";
    expect(await mark()).toBe(marks[0]);
    await deliver(jane, question);
    marks.push(await mark());
    due = "2026-11-24T15:00:00.000Z";
    marks.push(await mark());
    expect(new Set(marks).size).toBe(3);
  });

  test("a page that listens hears the mark at once, and again when mail has come", async () => {
    const response = await app.request(`${ORIGIN}/events`);
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    const reader = response.body!.getReader();
    const heard = async () => new TextDecoder().decode((await reader.read()).value);
    const first = await heard();
    expect(first).toMatch(/^event: mark\ndata: [0-9a-f]{16}\n\n$/);
    await deliver(jane, question);
    const second = await heard();
    expect(second).toMatch(/^event: mark\ndata: [0-9a-f]{16}\n\n$/);
    expect(second).not.toBe(first);
    await reader.cancel();
  });

  test("a redirect's word comes from a list, whatever the address says", async () => {
    expect((await get("/?said=sent")).body).toContain("Sent.");
    for (const word of ["constructor", "__proto__", "Pay+now"]) {
      expect((await get(`/?said=${word}`)).body).not.toContain('class="said" role="status">');
    }
  });
});

describe("who may ask", () => {
  test.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8025", "192.168.0.7"])(
    "a page under the name %s gets nothing: DNS rebinding",
    async (host) => {
      expect((await app.request(`http://${host}/`)).status).toBe(403);
      const response = await app.request(`${ORIGIN}/`, { headers: { host } });
      expect(response.status).toBe(403);
    },
  );

  test.each(["localhost:8025", "127.0.0.1", "[::1]:8025"])("this machine's own name %s is served", async (host) => {
    expect((await app.request(`http://${host}/`)).status).toBe(200);
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["another port of this machine", { origin: "http://127.0.0.1:3000" }],
    ["a sandboxed frame, such as a mail", { origin: "null" }],
    ["a browser that says cross-site", { "sec-fetch-site": "cross-site" }],
  ])("a form of %s moves nothing", async (_name, headers) => {
    await deliver(jane, question);
    const id = await newestId(jane);
    for (const path of ["/clock", "/sample", `/mail/${jane}/read`, `/mail/${jane}/new`, `/mail/${jane}/${id}/reply`]) {
      const response = await post(path, { move: "day", to: startAddress, text: "Hi" }, headers);
      expect(response.status).toBe(403);
    }
    expect({ now, received: received.length }).toEqual({ now: "2026-11-24T12:00:00.000Z", received: 0 });
    const bare = await app.request(`${ORIGIN}/clock`, { method: "POST", body: "move=day" });
    expect(bare.status).toBe(403);
  });

  test.each([
    `/mail/${encodeURIComponent("../../etc")}`,
    "/mail/..%2f..%2fetc%2fpasswd",
    `/mail/${jane}/..%2f..%2fsecret/source`,
    `/mail/${jane}/${"0".repeat(24)}/source`,
    `/mail/${jane}/${"0".repeat(24)}/html`,
    "/mail/nobody@example.com",
  ])("there is nothing at %s", async (path) => {
    await deliver(jane, question);
    expect((await get(path)).status).toBe(404);
  });
});

describe("writing", () => {
  test("the reply box holds the quote in the chosen style", async () => {
    await deliver(jane, question);
    const path = `/mail/${jane}/${await newestId(jane)}/reply`;
    expect((await get(path)).body).toContain("&gt; 1. What went *well*?");
    expect((await get(`${path}?style=outlook`)).body).toContain("________________________________\nFrom: Debrief");
    expect((await get(`${path}?style=plain`)).body).toMatch(/<textarea[^>]*>\n<\/textarea>/);
  });

  test("a reply is a real mail: over SMTP, to the Reply-To, in the thread, answers between the questions", async () => {
    await deliver(jane, question);
    const id = await newestId(jane);
    const page = await get(`/mail/${jane}/${id}/reply`);
    const draft = page.body.match(/<textarea[^>]*>\n([\s\S]*)<\/textarea>/)?.[1] ?? "";
    const text = draft.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replace("*well*?\n", "*well*?\nThe pairing.\n");
    const response = await post(`/mail/${jane}/${id}/reply`, { style: "gmail", text: text.replaceAll("\n", "\r\n") });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/mail/${encodeURIComponent(jane)}?said=sent#newest`);
    expect(settled).toBe(1);
    expect(received).toMatchObject([{ from: jane, to: ["r7f3k9q2m5x8w1t4y6u0@debrief.example.com"] }]);
    const email = await PostalMime.parse(received[0]?.source ?? "");
    expect(email.inReplyTo).toBe("<0100019a@email.example.com>");
    expect(email.references).toBe("<0100019a@email.example.com>");
    expect(email.date).toBe("2026-11-24T12:00:00.000Z");
    expect(email.text).toContain("> 1. What went *well*?\nThe pairing.\n");
    expect(email.html).toContain("<div>The pairing.</div>");
  });

  test("a reply carries a calendar that was chosen", async () => {
    await deliver(jane, question);
    const file = new File(["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"], "new-time.ics", { type: "text/calendar" });
    await post(`/mail/${jane}/${await newestId(jane)}/reply`, { style: "plain", text: "See attached.", file });
    const email = await PostalMime.parse(received[0]?.source ?? "");
    expect(email.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ["new-time.ics", "text/calendar"],
    ]);
  });

  test("what was sent stands in the thread, and the mail answered is read", async () => {
    await deliver(jane, question);
    await post(`/mail/${jane}/${await newestId(jane)}/reply`, { style: "plain", text: "All well." });
    const [question_, answer] = await listMessages(dir, jane);
    expect(question_).toMatchObject({ sent: false, unread: false });
    expect(answer).toMatchObject({ sent: true });
    const { body } = await get(`/mail/${jane}`);
    expect(body).toContain('<article id="newest" class="message sent" tabindex="-1">');
    expect(body).toContain("candidate · 1 message<");
  });

  test("a refusal comes back in the server's words, with what was typed", async () => {
    await deliver(jane, question.replace("r7f3k9q2m5x8w1t4y6u0@", "nobody@"));
    const response = await post(`/mail/${jane}/${await newestId(jane)}/reply`, {
      style: "plain",
      text: "My <long> answer",
    });
    const body = await response.text();
    expect(response.status).toBe(422);
    expect(body).toContain("The mail server refused it: 550 No such address");
    expect(body).toContain("My &lt;long&gt; answer</textarea>");
    expect(settled).toBe(0);
    expect(await listMessages(dir, jane)).toHaveLength(1);
  });

  test("a mail is forwarded to the start address, quoted or as it is", async () => {
    await deliver(rae, question);
    const path = `/mail/${rae}/${await newestId(rae)}/forward`;
    expect((await get(path)).body).toContain(`value="${startAddress}"`);
    await post(path, { to: startAddress, style: "gmail", text: "For you" });
    await post(path, { to: startAddress, style: "plain", text: "" });
    const [quoted, attached] = await Promise.all(
      received.map(({ source }) => PostalMime.parse(source, { forceRfc822Attachments: true })),
    );
    expect(quoted?.text).toMatch(/^For you\n\n-{10} Forwarded message -{9}\n/);
    expect(quoted?.subject).toBe("Fwd: How was the interview?");
    expect(attached?.attachments).toMatchObject([{ mimeType: "message/rfc822", filename: "message.eml" }]);
  });

  test("a new mail carries an invite that was chosen", async () => {
    const file = new File(["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"], "interview.ics", { type: "text/calendar" });
    const response = await post(`/mail/${rae}/new`, {
      to: startAddress,
      subject: "Interview",
      text: "Please ask",
      file,
    });
    expect(response.status).toBe(303);
    const email = await PostalMime.parse(received[0]?.source ?? "", { attachmentEncoding: "utf8" });
    expect(email.text?.trim()).toBe("Please ask");
    expect(email.attachments).toMatchObject([
      { filename: "interview.ics", mimeType: "text/calendar", content: "BEGIN:VCALENDAR\nEND:VCALENDAR\n" },
    ]);
  });

  test.each(["", "not an address", "a@example.com, b@example.com", "a@example.com\r\nRCPT TO:<b@example.com>"])(
    "nothing is sent to %j",
    async (to) => {
      const response = await post(`/mail/${rae}/new`, { to, subject: "Hi", text: "My text" });
      expect(response.status).toBe(422);
      expect(await response.text()).toContain("My text</textarea>");
      expect(received).toEqual([]);
    },
  );

  test("a form that is too large is refused", async () => {
    const response = await post(`/mail/${rae}/new`, { to: startAddress, text: "x".repeat(3 * 1024 * 1024) });
    expect(response.status).toBe(413);
  });

  test("the sample invite goes out in one click, and its button only stands where there is one", async () => {
    const response = await post("/sample");
    expect(response.headers.get("location")).toBe(`/mail/${encodeURIComponent(rae)}?said=sample`);
    expect(received).toMatchObject([{ from: rae, to: [startAddress] }]);
    expect(received[0]?.source).toBe(sampleInvite({ now, startAddress }).source);
    app = mailboxPage(deps({ sampleInvite: () => undefined }));
    expect((await get("/")).body).not.toContain("/sample");
    expect((await post("/sample")).status).toBe(404);
  });

  test("all mail of a person is marked as read by a button, and one mail by its id", async () => {
    await deliver(jane, question);
    await deliver(jane, hostile);
    expect((await get(`/mail/${jane}`)).body).toContain("Mark all as read");
    expect((await post(`/mail/${jane}/read`)).status).toBe(303);
    expect((await listMessages(dir, jane)).map(({ unread }) => unread)).toEqual([false, false]);
    await deliver(jane, hostile, "again");
    const unread = /data-unread="([0-9a-f]{24})"/.exec((await get(`/mail/${jane}`)).body)?.[1] ?? "";
    await deliver(jane, question, "third");
    await post(`/mail/${jane}/read`, { id: unread });
    expect((await listMessages(dir, jane)).filter((each) => each.unread)).toHaveLength(1);
    expect(await readFile(join(dir, jane, "cur", (await readdir(join(dir, jane, "cur")))[0] ?? ""), "utf8")).toContain(
      "From:",
    );
  });
});

describe("mail that came in over SMTP", () => {
  const zoe = "zoe.longname@mail.example.net";
  let archive: string;

  beforeEach(async () => {
    archive = join(dir, "..", `${dir.split("/").at(-1)}-archive`);
    await mkdir(archive);
    app = mailboxPage(
      deps({ arrivals: openArrivals(archive), ledger: async () => emptyLedger, config: Config.parse(LOCAL_CONFIG) }),
    );
  });
  afterEach(() => rm(archive, { recursive: true }));

  async function arrive(name: string, source: string, to = startAddress): Promise<void> {
    const trace = [
      "Return-Path: <envelope@example.org>",
      `Received: from localhost [127.0.0.1] by inbound-smtp.eu-central-1.amazonaws.com with SMTP id ${name} for ${to}; ${new Date(now).toUTCString()}`,
    ];
    await writeFile(join(archive, name), [...trace, ...source.split("\n")].join("\r\n"));
  }

  test("stands in the sender's thread between what they received, with its source, also for somebody without a mailbox", async () => {
    await deliver(jane, question);
    now = "2026-11-24T12:30:00.000Z";
    await arrive(
      "a".repeat(40),
      `From: Jane <${jane}>\nTo: x@debrief.example.com\nSubject: By mutt\n\nMy own words.\n`,
    );
    await arrive("b".repeat(40), `From: Zoe <${zoe}>\nSubject: Hello\n\nHi.\n`);
    now = "2026-11-24T13:00:00.000Z";
    await deliver(jane, "From: a@example.net\nTo: jane.doe@example.com\nSubject: Thank you\n\nNoted.\n");
    const { body } = await get(`/mail/${jane}`);
    expect(body).toMatch(/How was the interview\?[\s\S]*by SMTP[\s\S]*By mutt[\s\S]*My own words\.[\s\S]*Thank you/);
    expect(body).toContain("On its way");
    expect((await get("/")).body).toContain(`href="/mail/${encodeURIComponent(zoe)}"`);
    const path = /href="(\/mail\/[^"]+)\/source"/.exec((await get(`/mail/${zoe}`)).body)?.[1];
    expect((await get(`${path}/source`)).body).toContain("Subject: Hello\r\n");
    expect((await get(`${path}/understood`)).body).toContain("It is not on record yet.");
    expect((await get(`${path?.replace(encodeURIComponent(zoe), jane)}/source`)).status).toBe(404);
    await unlink(join(archive, "b".repeat(40)));
    expect((await get(`/mail/${zoe}`)).status).toBe(404);
  });

  test("that names no author is the envelope's, and our own domain is nobody", async () => {
    await arrive("c".repeat(40), "From: (nobody)\nSubject: Hm\n\nHi.\n");
    await arrive("d".repeat(40), "From: plan@debrief.example.com\nSubject: A loop\n\nHi.\n");
    await arrive("e".repeat(40), `From: Big <big@example.org>\nX: ${"x".repeat(300 * 1024)}\n\nHi.\n`);
    await writeFile(join(archive, "..hidden"), "From: Hidden <hidden@example.org>\n\nHi.\n");
    const start = (await get("/")).body;
    expect(start).toContain(`href="/mail/${encodeURIComponent("envelope@example.org")}"`);
    expect(start).not.toMatch(/plan%40debrief|hidden%40/);
    expect((await get("/mail/big@example.org")).body).toContain("Unreadable mail");
  });
});

describe("the clock", () => {
  test("jumps to the next due, waits until all is settled, and leads back to the open mailbox", async () => {
    due = "2026-11-24T15:00:00.000Z";
    const { body } = await get(`/mail/${jane}`);
    expect(body).toMatch(/Next<\/span> <time datetime="2026-11-24T15:00:00\.000Z">.*\(in 3 h\)/);
    const response = await post("/clock", { move: "due", address: jane });
    expect(now).toBe("2026-11-24T15:00:00.000Z");
    expect(settled).toBe(1);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/mail/${encodeURIComponent(jane)}?said=moved`);
  });

  test("moves by an hour and by a day", async () => {
    await post("/clock", { move: "hour" });
    await post("/clock", { move: "day" });
    expect(now).toBe(instant(Date.parse("2026-11-25T13:00:00.000Z")));
  });

  test("never moves back, and says when nothing is due", async () => {
    due = "2026-11-24T11:00:00.000Z";
    await post("/clock", { move: "due" });
    expect(now).toBe("2026-11-24T12:00:00.000Z");
    due = undefined;
    expect((await post("/clock", { move: "due" })).headers.get("location")).toBe("/?said=nothing_due");
    expect((await get("/")).body).toMatch(/<button[^>]*value="due"[^>]*disabled/);
  });

  test("leads nowhere but to a mailbox or the start", async () => {
    for (const address of ["//evil.example", "https://evil.example", "nobody@example.com"]) {
      expect((await post("/clock", { move: "hour", address })).headers.get("location")).toBe("/?said=moved");
    }
    expect((await post("/clock", { move: "back" })).status).toBe(400);
  });
});
