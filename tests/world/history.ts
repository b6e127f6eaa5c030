/**
 * Histories: what people, machines and mishaps do to the product, as data that a property test can draw and shrink. A
 * step that means nothing where it stands (an answer before any question) does nothing.
 */
import { DAY, HOUR, type Instant, later, MINUTE } from "@debrief/core/clock";
import fc from "fast-check";
import { type Call, RECRUITERS, type Sent, START, type World } from "./world.ts";

export type Person = { address: string; name: string; canary: string };

/** Two interviews with people of their own. A canary is a word that only its person ever writes. */
export const INTERVIEWS: { candidate: Person; managers: Person[] }[] = [
  {
    candidate: { address: "jane.doe@example.com", name: "Jane Doe", canary: "zorvexa" },
    managers: [
      { address: "sam.patel@acme.example", name: "Sam Patel", canary: "palumbiq" },
      { address: "ana.ruiz@acme.example", name: "Ana Ruiz", canary: "nettiqor" },
    ],
  },
  {
    candidate: { address: "joe.bloom@example.net", name: "Joe Bloom", canary: "quibbora" },
    managers: [{ address: "mia.stone@globex.example", name: "Mia Stone", canary: "vastrilo" }],
  },
];

export const peopleOf = (interview: number): Person[] => {
  const { candidate, managers } = INTERVIEWS[interview] ?? { candidate: undefined, managers: [] };
  return candidate ? [candidate, ...managers] : [];
};

export const REPLIES = [
  "numbered",
  "prose",
  "inline",
  "empty",
  "stop",
  "away",
  "forget",
  "data",
  "correction",
] as const;
export const COMMANDS = [
  "go",
  "stop",
  "close",
  "swap",
  "status",
  "help",
  "at 17:30",
  "remove ana.ruiz@acme.example",
  "no idea",
  "remind",
  "wait 2 days",
  "send candidate",
  "send interviewers",
  "send anyway",
  "note the budget is fixed",
  "export",
  "candidate in German",
  "forget jane.doe@example.com",
  "forget everything",
  "yes",
] as const;
const EVENTS = ["Send", "Delivery", "DeliveryDelay", "Bounce", "Complaint"] as const;

export type Step =
  | { do: "forward"; recruiter: number; interview: number; sequence: number; cancel: boolean; shift: number }
  | { do: "answer"; interview: number; person: number; reply: (typeof REPLIES)[number]; version: number }
  | { do: "command"; recruiter: number; interview: number; text: (typeof COMMANDS)[number] }
  /** Asks to forget, and says yes to the question that comes back. */
  | { do: "erase"; interview: number; person: number | undefined }
  | { do: "stranger"; interview: number; person: number }
  | { do: "redeliver"; pick: number; fresh: boolean }
  | { do: "event"; interview: number; person: number; pick: number; type: (typeof EVENTS)[number]; times: number }
  | { do: "wait"; milliseconds: number }
  | { do: "crash"; service: Call["service"]; phase: Call["phase"]; skip: number }
  | { do: "redrive" };

const interview = fc.constantFrom(0, 0, 0, 1);
const recruiter = fc.constantFrom(0, 0, 0, 1);
const person = fc.nat({ max: 2 });
const pick = fc.nat({ max: 40 });

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("forward" as const),
      recruiter,
      interview,
      sequence: fc.nat({ max: 2 }),
      cancel: fc.constantFrom(false, false, false, true),
      shift: fc.constantFrom(0, 0, 2),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("answer" as const),
      interview,
      person,
      reply: fc.constantFrom(...REPLIES, "numbered", "inline", "prose"),
      version: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("command" as const),
      recruiter,
      interview,
      text: fc.constantFrom(...COMMANDS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("stranger" as const), interview, person }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("erase" as const),
      interview,
      person: fc.option(person, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("redeliver" as const), pick, fresh: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("event" as const),
      interview,
      person,
      pick,
      type: fc.constantFrom(...EVENTS),
      times: fc.integer({ min: 1, max: 2 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      milliseconds: fc.constantFrom(MINUTE, HOUR, 3 * HOUR, DAY, 3 * DAY, 8 * DAY),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("crash" as const),
      service: fc.constantFrom("table" as const, "archive" as const, "ses" as const),
      phase: fc.constantFrom("before" as const, "after" as const),
      skip: fc.nat({ max: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: "redrive" as const }) },
);

const begun: Step[] = [
  { do: "forward", recruiter: 0, interview: 0, sequence: 0, cancel: false, shift: 0 },
  { do: "wait", milliseconds: 3 * HOUR },
];
const answered: Step[] = [
  ...begun,
  ...[0, 1, 2].map((who): Step => ({ do: "answer", interview: 0, person: who, reply: "numbered", version: 0 })),
];

/** Most histories begin with an interview that ends, many with its summary, because without them little happens. */
export const history: fc.Arbitrary<Step[]> = fc
  .tuple(fc.constantFrom([], begun, begun, answered), fc.array(step, { minLength: 1, maxLength: 24 }))
  .map(([before, steps]) => [...before, ...steps]);

/** Plays one step and lets the queues settle. */
export async function play(world: World, each: Step): Promise<void> {
  put(world, each);
  if (each.do === "erase") {
    await world.settled();
    command(world, { recruiter: 0, interview: each.interview, text: "yes" });
  }
  if (each.do === "wait") await world.pass(each.milliseconds);
  else await world.settled();
}

/** Puts what a step brings on the queues. */
function put(world: World, each: Step): void {
  switch (each.do) {
    case "forward":
      world.mailIn(forwarded(each, world), START);
      return;
    case "answer":
    case "stranger": {
      const who = peopleOf(each.interview)[each.person];
      const asked = who && lastTo(world, who.address, /^(questions|reminder|receipt|help)/);
      if (!asked) return;
      const source = each.do === "answer" ? answeredMail(who, asked, each, world) : fromStranger(asked, world);
      world.mailIn(source, asked.replyTo);
      return;
    }
    case "command":
      command(world, each);
      return;
    case "erase": {
      const whom = each.person === undefined ? "everything" : peopleOf(each.interview)[each.person]?.address;
      if (whom) command(world, { recruiter: 0, interview: each.interview, text: `forget ${whom}` });
      return;
    }
    case "redeliver":
      redeliver(world, each);
      return;
    case "event": {
      const address = peopleOf(each.interview)[each.person]?.address ?? RECRUITERS[0];
      const mails = world.sent.filter(({ to }) => to === address);
      const about = mails[each.pick % Math.max(1, mails.length)];
      const detail = each.type === "Bounce" ? { bounce: { bounceType: "Permanent", bounceSubType: "General" } } : {};
      for (let time = 0; about && time < each.times; time++) world.publish(about, each.type, detail);
      return;
    }
    case "wait":
      return;
    case "crash":
      breakOnce(world, each);
      return;
    case "redrive":
      for (const job of world.dead.splice(0)) world.queue.push({ ...job, received: 0 });
      return;
  }
}

/** The service fails once, at its call number `skip` from now on. */
function breakOnce(world: World, { service, phase, skip }: Extract<Step, { do: "crash" }>): void {
  let left = skip;
  world.breakBy((call) => {
    if (call.service !== service || call.phase !== phase || left-- !== 0) return;
    throw Object.assign(new Error("The connection was reset."), { name: "TimeoutError" });
  });
}

/** The same notification once more (R7), or the same mail under a new id of the provider (R8). */
function redeliver(world: World, { pick: which, fresh }: Extract<Step, { do: "redeliver" }>): void {
  const known = world.notifications[which % Math.max(1, world.notifications.length)];
  if (known === undefined) return;
  const { receipt } = JSON.parse(known) as { receipt: { recipients: [string]; action: { objectKey: string } } };
  const source = world.objects.get(receipt.action.objectKey);
  if (fresh && source) world.mailIn(Buffer.from(source).toString(), receipt.recipients[0]);
  else world.queue.push({ queue: "inbound", body: known, received: 0 });
}

/** The newest mail of a kind to somebody, of one interview if that matters. Kinds are the beginnings of our mail keys. */
function lastTo(world: World, address: string, kind: RegExp, interview?: number): Sent | undefined {
  const candidate = interview === undefined ? "" : (INTERVIEWS[interview]?.candidate.name ?? "");
  return world.sent.findLast(
    ({ to, mail, subject, text }) => to === address && kind.test(mail) && `${subject} ${text}`.includes(candidate),
  );
}

/** A recruiter replies to the newest mail about an interview. */
function command(world: World, said: { recruiter: number; interview: number; text: string }): void {
  const told = lastTo(world, RECRUITERS[said.recruiter] ?? "", /^(plan|summary|notice|outcome)/, said.interview);
  if (!told) return;
  const { to, replyTo, subject } = told;
  world.mailIn(mail({ from: to, to: replyTo, subject: `Re: ${subject}`, body: said.text }, world), replyTo);
}

function fromStranger(asked: Sent, world: World): string {
  const body = "1. 4, all was fine.";
  return mail({ from: "somebody@elsewhere.example", to: asked.replyTo, subject: `Re: ${asked.subject}`, body }, world);
}

const NUMBERED = (word: string, version: number) => `1. ${(version % 5) + 1}, the ${word} meeting felt rushed.
2. The people were kind, ${word}.
3. The system design question about ${word}.
4. 3, the salary ${word} was never mentioned.
5. 4, they listened.
6. maybe ${word}`;

function answeredMail(
  who: Person,
  asked: Sent,
  { reply, version }: Extract<Step, { do: "answer" }>,
  world: World,
): string {
  const quoted = asked.text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const on = `On Tue, 24 Nov 2026 at 15:00, Debrief <${asked.replyTo}> wrote:`;
  const below = `\n\n${on}\n${quoted}\n`;
  const word = `${who.canary}${version === 0 ? "" : version}`;
  const body: Record<(typeof REPLIES)[number], string> = {
    numbered: NUMBERED(word, version) + below,
    prose: `It was ${word} overall. I liked the team, but the role was unclear and nobody told me about the pay ${word}.${below}`,
    inline: `${on}\n${asked.text
      .split("\n")
      .map((line) => (/^\d+\. /.test(line) ? `> ${line}\n4, that was ${word} fine.` : `> ${line}`))
      .join("\n")}\n`,
    empty: below,
    stop: `stop${below}`,
    away: "I am out of the office until 1 December and will answer after my return.",
    forget: `Please forget me and delete my data.${below}`,
    data: `Please send me my data.${below}`,
    correction: `2. Let me correct this: the ${word} part was not good at all.${below}`,
  };
  const automatic = reply === "away" ? ["Auto-Submitted: auto-replied"] : [];
  const subject = reply === "away" ? "Automatic reply: out of office" : `Re: ${asked.subject}`;
  return mail(
    { from: `${who.name} <${who.address}>`, to: asked.replyTo, subject, body: body[reply], headers: automatic },
    world,
  );
}

function mail(
  {
    from,
    to,
    subject,
    body,
    headers = [],
  }: { from: string; to: string; subject: string; body: string; headers?: string[] },
  world: World,
): string {
  const id = world.notifications.length;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@mail.example.org>`,
    ...headers,
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
  ].join("\r\n");
}

function forwarded(each: Extract<Step, { do: "forward" }>, world: World): string {
  const people = INTERVIEWS[each.interview];
  const from = RECRUITERS[each.recruiter] ?? "";
  const start = endOf(each.interview, each.shift);
  const stamp = (at: Instant): string => at.replace(/[-:]|\.\d+/g, "");
  const calendar = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `METHOD:${each.cancel ? "CANCEL" : "REQUEST"}`,
    "BEGIN:VEVENT",
    `UID:interview-${each.interview}@calendar.example.org`,
    `SEQUENCE:${each.sequence}`,
    `DTSTAMP:${stamp(world.now())}`,
    `DTSTART:${stamp(later(start, -HOUR))}`,
    `DTEND:${stamp(start)}`,
    `SUMMARY:Interview ${people?.candidate.name}: Backend Engineer`,
    ...(each.cancel ? ["STATUS:CANCELLED"] : []),
    `ORGANIZER:mailto:${from}`,
    `ATTENDEE;CN=${people?.candidate.name}:mailto:${people?.candidate.address}`,
    ...(people?.managers ?? []).map(({ name, address }) => `ATTENDEE;CN=${name}:mailto:${address}`),
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  return [
    `From: ${from}`,
    `To: ${START}`,
    `Subject: Fwd: Interview ${people?.candidate.name}`,
    `Message-ID: <${world.notifications.length}@mail.example.org>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Please start.",
    "--b",
    `Content-Type: text/calendar; charset=utf-8; method=${each.cancel ? "CANCEL" : "REQUEST"}; name=invite.ics`,
    "",
    calendar,
    "--b--",
    "",
  ].join("\r\n");
}

/** When an interview ends; `shift` days later after it was moved. */
export function endOf(interview: number, shift: number): Instant {
  return later("2026-11-24T11:00:00.000Z", interview * HOUR + shift * DAY);
}
