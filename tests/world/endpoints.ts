/** The far ends of webhooks in memory: they note what they are told, and which of it our table does not know of yet (R36). */
import type { Clock } from "@debrief/core/clock";
import type { Courier, Reply } from "@debrief/core/courier/courier";
import type { DebriefWebhook } from "@debrief/core/webhook/event";
import { keysOf } from "@debrief/core/webhook/signature";
import type { Row } from "./condition.ts";
import type { guarded } from "./invocation.ts";

export type Endpoint = { name: string; url: string; events?: DebriefWebhook["type"][]; recruiters?: string[] };

/** One hears everything, and one of some things and of one recruiter alone. */
export const ENDPOINTS: Endpoint[] = [
  { name: "ats", url: "https://ats.example.com/debrief" },
  {
    name: "bi",
    url: "https://bi.example.net/in?from=debrief",
    events: ["feedback.received", "debrief.summarised", "debrief.closed", "debrief.cancelled"],
    recruiters: ["rae@agency.example"],
  },
];

/** In the middle of a rotation: `bi` still holds what came of the older one. */
const SECRETS = [Buffer.alloc(32, 11), Buffer.alloc(32, 12)];
const HELD: Record<string, number> = { ats: 0, bi: 1 };
/** Each endpoint's own key, as its receiver got it. */
export const KEYS: Record<string, Buffer> = Object.fromEntries(
  Object.entries(HELD).map(([name, which]) => [name, keysOf(name, SECRETS)[which] ?? Buffer.alloc(0)]),
);
export const secrets = (): Buffer[] => SECRETS;

/** A request that came to an endpoint. */
export type Heard = {
  at: string;
  endpoint: string;
  method: string;
  headers: Record<string, string>;
  body: string;
  /** Of the debrief that it is about. */
  item: string;
  event: DebriefWebhook;
  /** Whether the endpoint noted it, whatever became of its answer. */
  taken: boolean;
  /** What it answered; undefined for nothing. */
  status: number | undefined;
};

/** `tell` is called with each request as it comes. */
export function farEnds(clock: Clock, tell: (heard: Heard) => void) {
  /** Answers that our table does not know of yet, and those that it may never have known of. */
  const unmarked = new Set<Heard>();
  const lost = new Set<Heard>();

  function hear(parcel: Parameters<Courier["send"]>[0], taken: boolean, status: number | undefined): Heard {
    const { url, method, headers, body = "" } = parcel;
    const event = JSON.parse(body) as DebriefWebhook;
    const endpoint = ENDPOINTS.find((each) => each.url === url)?.name ?? url;
    const item = `debrief-${event.data.debriefId}`;
    const heard = { at: clock.now(), endpoint, method, headers, body, item, event, taken, status };
    if (taken || status === 410) unmarked.add(heard);
    tell(heard);
    return heard;
  }

  /** The courier of one invocation. What goes wrong is named by its error: a status that the endpoint answers, or Node's. */
  function courierFor(guard: ReturnType<typeof guarded>): Courier {
    return {
      async send(parcel) {
        const name = ENDPOINTS.find(({ url }) => url === parcel.url)?.name ?? parcel.url;
        let heard: Heard | undefined;
        try {
          await guard({ service: "courier", name }, async () => {
            heard = hear(parcel, true, 204);
          });
          return answer(204);
        } catch (error) {
          const what = error instanceof Error ? error.name : "";
          const status = /^\d{3}$/.test(what) ? Number(what) : undefined;
          if (!heard && !NEVER_CAME.has(what)) hear(parcel, false, status);
          if (status !== undefined) return answer(status);
          return { kind: what === "ETIMEDOUT" ? "timeout" : "unreachable", code: what };
        }
      },
    };
  }

  /** The row of an item was written, or deleted: what no longer waits in it is marked. */
  function noteItem(key: string, row: Row | undefined): void {
    if (unmarked.size === 0) return;
    const waiting = new Set(waitingIn(row).map(({ listener, id }) => `${listener} ${id}`));
    for (const heard of unmarked) {
      if (heard.item === key && !waiting.has(`${heard.endpoint} ${heard.event.id}`)) unmarked.delete(heard);
    }
  }

  /** Something broke: what is not marked by now may be told once more. */
  function loseMarks(): void {
    for (const heard of unmarked) lost.add(heard);
    unmarked.clear();
  }

  return { courierFor, noteItem, loseMarks, lost };
}

const NEVER_CAME = new Set(["ENOTFOUND"]);

function answer(status: number): Reply {
  const headers: Record<string, string> = status === 503 ? { "retry-after": "3600" } : {};
  return { kind: "answer", status, headers, body: "", cut: false };
}

/** What waits to be told in the row of a debrief, and how often it was tried. */
export type Waiting = { listener: string; id: string; what: string; attempts: number };

const read = new WeakMap<Row, Waiting[]>();

export function waitingIn(row: Row | undefined): Waiting[] {
  const lane = row?.body?.M?.webhooks?.M?.waiting?.L;
  if (!row || !lane) return [];
  const known = read.get(row);
  if (known) return known;
  const waiting = lane.map(({ M = {} }) => {
    const { id, type, data } = M.event?.M ?? {};
    const what = whatOf({ type: type?.S ?? "", seat: data?.M?.seat?.N });
    return { listener: M.listener?.S ?? "", id: id?.S ?? "", what, attempts: Number(M.attempts?.N) };
  });
  read.set(row, waiting);
  return waiting;
}

/** Names what happened: its type, and whose it was. */
export function whatOf({ type, seat }: { type: string; seat?: number | string | undefined }): string {
  return seat === undefined ? type : `${type} ${seat}`;
}
