/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/**
 * The mailbox page of `npm start`: read what Debrief sent, answer as a person would, move the clock. Reading changes
 * nothing; whatever is done is done by a POST from a page of ours.
 */
import { readFileSync } from "node:fs";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerAsSamples, forwardSample, moveClock } from "./act.ts";
import type { MailboxDeps } from "./deps.ts";
import { loopbackHostOnly, MAIL_POLICY, ownFormsOnly, strictHeaders } from "./guard.ts";
import { mailboxPath, type Surroundings } from "./layout.tsx";
import { emptyLedger } from "./ledger.ts";
import { type Letter, readLetters, readSource } from "./letter.ts";
import { live } from "./live.ts";
import { markSeen } from "./maildir.ts";
import { residentOf } from "./residents.ts";
import { show } from "./show.tsx";
import { StoryPage } from "./story-page.tsx";
import { Thread } from "./thread.tsx";
import { besideDebriefs, timelines } from "./timeline.ts";
import { recordOf, understand } from "./understanding.ts";
import { UnderstoodPage } from "./understood.tsx";
import { Welcome } from "./welcome.tsx";
import { answer, forward, letterOf, newMail, reply, sendForward, sendNew, sendReply } from "./writing.tsx";

export type { MailboxDeps } from "./deps.ts";

/** The page as an app of its own, to be mounted at `/` of a server that listens on loopback. */
export function mailboxPage(deps: MailboxDeps): Hono {
  const app = new Hono();
  app.use(strictHeaders, loopbackHostOnly, ownFormsOnly);
  app.use(bodyLimit({ maxSize: MAX_FORM_OCTETS, onError: (c) => c.text("That is too large to send from here.", 413) }));
  for (const [path, type] of Object.entries(FILES))
    app.get(path, (c) => c.body(staticFile(path), 200, { "content-type": type }));
  app.onError((error, c) => c.text(`That did not work: ${error.message}\n`, 500));

  app.get("/", async (c) =>
    show(c, deps, "Start", undefined, (around) => <Welcome around={around} />, 200, { here: "start" }),
  );
  app.get("/story", async (c) => {
    const arrivals = (await deps.arrivals?.list()) ?? [];
    const story = ({ ledger = emptyLedger }: Surroundings) => (
      <StoryPage stories={timelines(ledger, arrivals)} beside={besideDebriefs(ledger, arrivals)} />
    );
    return show(c, deps, "Timeline", undefined, story, 200, { here: "story" });
  });
  app.get("/events", (c) => live(c, deps));
  app.post("/sample", (c) => forwardSample(c, deps));
  app.post("/sample-answers", (c) => answerAsSamples(c, deps));
  app.post("/clock", (c) => moveClock(c, deps));

  app.get("/mail/:address", async (c) => {
    const resident = await residentOf(c, deps);
    if (resident === undefined) return c.notFound();
    const letters = await readLetters(deps, resident.address);
    const thread = ({ ledger, said }: Surroundings) => {
      const became = ledger && ((letter: Letter) => recordOf(ledger, letter));
      return <Thread resident={resident} letters={letters} said={said} recordOf={became} />;
    };
    return show(c, deps, resident.displayName, resident, thread, 200, { here: "thread" });
  });
  app.post("/mail/:address/read", async (c) => {
    const resident = await residentOf(c, deps);
    if (resident === undefined) return c.notFound();
    const { id } = await c.req.parseBody();
    await markSeen(deps.dir, resident.address, typeof id === "string" ? id : undefined);
    return c.redirect(mailboxPath(resident.address), 303);
  });
  app.get("/mail/:address/new", (c) => newMail(c, deps));
  app.post("/mail/:address/new", (c) => sendNew(c, deps));
  app.get("/mail/:address/answer", (c) => answer(c, deps));
  app.get("/mail/:address/:id/understood", async (c) => {
    const found = await letterOf(c, deps);
    const { config } = deps;
    if (found === undefined || config === undefined || !found.letter.entry.sent) return c.notFound();
    const mailbox = await readLetters(deps, found.resident.address);
    return show(c, deps, "How was this understood?", found.resident, ({ ledger = emptyLedger }) => (
      <UnderstoodPage {...found} understanding={understand(found.letter, mailbox, ledger, config)} />
    ));
  });
  app.get("/mail/:address/:id/reply", (c) => reply(c, deps));
  app.post("/mail/:address/:id/reply", (c) => sendReply(c, deps));
  app.get("/mail/:address/:id/forward", (c) => forward(c, deps));
  app.post("/mail/:address/:id/forward", (c) => sendForward(c, deps));

  app.get("/mail/:address/:id/html", async (c) => {
    const found = await letterOf(c, deps);
    if (found?.letter.message.html === undefined) return c.notFound();
    return c.body(found.letter.message.html, 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": MAIL_POLICY,
    });
  });
  app.get("/mail/:address/:id/source", async (c) => {
    const source = await readSource(deps, c.req.param("address"), c.req.param("id"));
    if (source === undefined) return c.notFound();
    return c.body(Uint8Array.from(source).buffer, 200, {
      "content-type": "text/plain; charset=utf-8",
      "content-security-policy": MAIL_POLICY,
    });
  });
  return app;
}

const MAX_FORM_OCTETS = 2 * 1024 * 1024;
const FILES = {
  "/mailbox.css": "text/css; charset=utf-8",
  "/mailbox.js": "text/javascript; charset=utf-8",
  "/icon.svg": "image/svg+xml",
};

function staticFile(path: string): string {
  return readFileSync(new URL(`./static${path}`, import.meta.url), "utf8");
}
