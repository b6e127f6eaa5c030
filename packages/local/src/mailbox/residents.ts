/**
 * Whose mail there is to read: the people of the sample first, then whoever else has a Maildir or has written in. Names
 * and roles come from the debriefs; of somebody who is in none, only the address is known.
 */
import { type Debrief, nameOf } from "@debrief/core/debrief/debrief";
import { domainOf } from "@debrief/core/mail/address";
import type { Context } from "hono";
import type { MailboxDeps } from "./deps.ts";
import type { Resident } from "./layout.tsx";
import type { Ledger } from "./ledger.ts";
import { listAddresses, MAX_ADDRESSES } from "./maildir.ts";
import type { Person } from "./sample-invite.ts";

export async function residents(deps: MailboxDeps, ledger: Ledger | undefined): Promise<Resident[]> {
  const found = new Map((await listAddresses(deps.dir)).map((summary) => [summary.address, summary]));
  for (const address of await writers(deps)) {
    if (found.size >= MAX_ADDRESSES) break;
    if (!found.has(address)) found.set(address, { address, messages: 0, unread: 0 });
  }
  const known = deps.people.map((person) => ({ ...person, messages: 0, unread: 0, ...found.get(person.address) }));
  for (const { address } of known) found.delete(address);
  const roles = rolesIn(ledger?.debriefs ?? []);
  const others = [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  return [
    ...known,
    ...others.map((summary) => ({ ...stranger(summary.address), ...roles.get(summary.address), ...summary })),
  ];
}

/** The person whom the path names, if there is such a mailbox. */
export async function residentOf(c: Context, deps: MailboxDeps): Promise<Resident | undefined> {
  const everybody = await residents(deps, await deps.ledger?.());
  return everybody.find(({ address }) => address === c.req.param("address"));
}

/** Our own domain writes to itself now and then, and nobody sits there. */
async function writers({ arrivals, startAddress }: MailboxDeps): Promise<Set<string>> {
  const senders = ((await arrivals?.list()) ?? []).flatMap(({ sender }) => (sender ? [sender.address] : []));
  return new Set(senders.filter((address) => domainOf(address) !== domainOf(startAddress)));
}

function stranger(address: string): Person {
  return { address, displayName: address, role: "in no debrief" };
}

/** Everybody of the debriefs by address, as the newest of them names them. */
function rolesIn(debriefs: Debrief[]): Map<string, Person> {
  const people = debriefs.flatMap(({ recruiter, parties }) => [
    ...parties.filter(({ forgotten }) => !forgotten).map(({ mailbox, side }) => ({ ...mailbox, role: side as string })),
    { ...recruiter, role: "recruiter" },
  ]);
  const named = people.map((person): [string, Person] => [
    person.address,
    { address: person.address, displayName: nameOf(person), role: person.role },
  ]);
  return new Map(named.reverse());
}
