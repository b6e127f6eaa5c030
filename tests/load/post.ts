/** Mail in by the hundred, and what became of each (R56): each mail that was taken has one end, in the table or put aside. */
import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import { deriveKey } from "@debrief/core/id";
import { submit } from "@debrief/local/mailbox/send";
import { TABLE_NAME } from "@debrief/local/table";
import type { House } from "./house.ts";
import type { End } from "./poison.ts";

export type Letter = { from: string; to: string; source: string; debriefId: string; ends: End[]; kind?: string };
/** A letter that the door has taken: under which id, and when by `performance.now()`. */
export type Taken = Letter & { id: string; at: number };
export type Ended = { ends: (End | string)[]; reasons: string[] };

/** Servers that deliver at the same time, a connection for each mail. */
const SENDERS = 20;

/** Sends all as fast as the door takes them. Throws when it refuses one: what it refuses was never received. */
export async function sendAll(house: House, letters: readonly Letter[], onTaken: (done: number) => void) {
  const waiting = letters.values();
  const taken: Taken[] = [];
  const sender = async (): Promise<void> => {
    // The senders share one iterator, so each letter is taken by one of them.
    for (const letter of waiting) {
      const { from, to, source } = letter;
      const answer = await submit(house.stack.smtpPort, { from, to }, Buffer.from(source, "latin1"));
      if (!answer.accepted || !answer.receivedAs) throw new Error(`The door refused a mail: ${JSON.stringify(answer)}`);
      taken.push({ ...letter, id: answer.receivedAs, at: performance.now() });
      onTaken(taken.length);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return taken;
}

/** How each mail ended; one entry in `ends` is right, none is a loss and two are a mail counted twice. */
export async function endsOf(house: House, taken: readonly Taken[]): Promise<Map<Taken, Ended>> {
  const dead = await house.deadLetters();
  const day = house.stack.clock.now().slice(0, 10);
  const found = new Map<Taken, Ended>();
  for (const mail of taken) {
    const sk = `mail-${deriveKey(mail.id, mail.to.toLowerCase())}`;
    const [own, homeless] = await Promise.all([
      record(house, `debrief-${mail.debriefId}`, sk),
      record(house, `mails-${day}`, sk),
    ]);
    const records = [own, homeless].filter((each) => each !== undefined);
    found.set(mail, {
      ends: [...records.map(({ outcome }) => outcome), ...(dead.has(mail.id) ? ["dead-letter"] : [])],
      reasons: records.map(({ outcome, reason }) => `${outcome}${reason === undefined ? "" : ` ${reason}`}`),
    });
  }
  return found;
}

async function record(
  { table }: House,
  pk: string,
  sk: string,
): Promise<{ outcome: string; reason?: string | undefined } | undefined> {
  const { Item } = await table.client.send(
    new GetItemCommand({ TableName: TABLE_NAME, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true }),
  );
  return Item && { outcome: Item.outcome?.S ?? "no outcome", reason: Item.reason?.S };
}
