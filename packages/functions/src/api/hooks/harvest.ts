/**
 * Greenhouse's Harvest API v3 (harvestdocs.greenhouse.io): OAuth client credentials, lists filtered by ids. Its webhooks
 * bring ids; who and when is asked here, so that a webhook that comes again or late tells what is, not what was.
 */

import type { Courier } from "@debrief/core/courier/courier";
import { TransientError } from "@debrief/core/errors";
import type { AnnouncedInterview, Person } from "@debrief/core/inbox/follow";
import * as z from "zod";
import { ask, basic } from "./ask.ts";
import type { Credentials } from "./credentials.ts";

export type HarvestAccess = NonNullable<Credentials["greenhouse"]> & { api: string; token: string };

const id = z.int().positive();
const text = z.string().nullish();
const Token = z.object({ access_token: z.string().min(1).max(10_000) });
const Interview = z.object({
  id,
  application_id: id,
  job_id: id.nullish(),
  job_interview_id: id.nullish(),
  organizer_id: id.nullish(),
  status: text,
  starts_at: text,
  ends_at: text,
  all_day_start_on: text,
});
type Interview = z.infer<typeof Interview>;
const Interviewer = z.object({ interview_id: id, user_id: id.nullish(), email: text, response_status: text });
const User = z.object({ id, name: text, first_name: text, last_name: text, primary_email: text });
const Candidate = z.object({
  id,
  first_name: text,
  last_name: text,
  email_addresses: z.array(z.object({ value: text, type: text })).default([]),
});
const Named = z.object({ id, name: text });

/** Interviews that have a place in the calendar, to come or just over; the other states are before or long after. */
const FOLLOWED = new Set(["scheduled", "awaiting_feedback"]);
/** An application has a handful; a list of ids may have fifty. */
const MOST = 50;

export type Harvest = ReturnType<typeof openHarvest>;

export function openHarvest(courier: Courier, access: HarvestAccess) {
  let bearer: Promise<string> | undefined;

  async function authorize(): Promise<string> {
    const { token, clientId, clientSecret, userId } = access;
    const form = new URLSearchParams({ grant_type: "client_credentials", sub: userId }).toString();
    const got = await ask(courier, Token, { url: token, headers: basic(clientId, clientSecret), form });
    if (typeof got === "string") throw new TransientError("hook.refused", "Greenhouse does not know our credential.");
    return got.answer.access_token;
  }

  async function list<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    filter: string,
    ids: readonly (number | null | undefined)[],
  ): Promise<z.output<Schema>[]> {
    const wanted = [...new Set(ids.filter((each) => each !== null && each !== undefined))].slice(0, MOST);
    if (wanted.length === 0) return [];
    const query = new URLSearchParams({ [filter]: wanted.join(","), per_page: "500" });
    for (const fresh of [false, true]) {
      if (fresh) bearer = undefined;
      bearer ??= authorize();
      // A token that could not be had must not be what the next webhook is told.
      const token = await bearer.catch((error: unknown) => {
        bearer = undefined;
        throw error;
      });
      const headers = { authorization: `Bearer ${token}` };
      const got = await ask(courier, z.array(schema), { url: `${access.api}/${path}?${query}`, headers });
      if (got === "nothing") return [];
      // A token lives for an hour, and this process for longer.
      if (got !== "refused") return got.answer;
    }
    throw new TransientError("hook.refused", "Greenhouse does not let our credential read this.");
  }

  /** The interviews of an application that stand in calendars, as they are now. */
  async function interviewsOf(
    applicationId: number,
    candidateId: number,
    team: Person[],
  ): Promise<AnnouncedInterview[]> {
    const all = await list(Interview, "interviews", "application_ids", [applicationId]);
    const interviews = all.filter(
      ({ application_id, status }) => application_id === applicationId && FOLLOWED.has(status ?? ""),
    );
    if (interviews.length === 0) return [];
    const [panel, candidates, jobs, kinds] = await Promise.all([
      list(
        Interviewer,
        "interviewers",
        "interview_ids",
        interviews.map((each) => each.id),
      ),
      list(Candidate, "candidates", "ids", [candidateId]),
      list(
        Named,
        "jobs",
        "ids",
        interviews.map((each) => each.job_id),
      ),
      list(
        Named,
        "job_interviews",
        "ids",
        interviews.map((each) => each.job_interview_id),
      ),
    ]);
    const people = [...panel.map((each) => each.user_id), ...interviews.map((each) => each.organizer_id)];
    const users = await list(User, "users", "ids", people);
    const user = (wanted: number | null | undefined): Person | undefined => {
      const found = users.find((each) => each.id === wanted);
      return found && { address: found.primary_email, name: found.name ?? nameOf(found) };
    };
    const candidate = candidates.find((each) => each.id === candidateId);
    return interviews.map((interview) => ({
      system: "greenhouse",
      id: String(interview.id),
      ...timeOf(interview),
      title: kinds.find((each) => each.id === interview.job_interview_id)?.name ?? undefined,
      role: jobs.find((each) => each.id === interview.job_id)?.name ?? undefined,
      candidate: candidate && { address: addressOf(candidate), name: nameOf(candidate) },
      interviewers: panel
        .filter((each) => each.interview_id === interview.id && each.response_status !== "declined")
        .map((each) => user(each.user_id) ?? { address: each.email }),
      schedulers: [user(interview.organizer_id) ?? {}, ...team],
    }));
  }

  /** Whether the interview is still there, whatever its state. */
  async function exists(interviewId: number): Promise<boolean> {
    const found = await list(Interview, "interviews", "ids", [interviewId]);
    return found.some((each) => each.id === interviewId);
  }

  return { interviewsOf, exists };
}

function timeOf({
  starts_at,
  ends_at,
  all_day_start_on,
}: Interview): Pick<AnnouncedInterview, "start" | "end" | "day"> {
  const day = /^\d{4}-\d\d-\d\d$/.exec(all_day_start_on ?? "")?.[0];
  return { start: instantOf(starts_at), end: instantOf(ends_at), day };
}

function instantOf(said: string | null | undefined): string | undefined {
  const at = new Date(said ?? "");
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** Where a person is written to about a job: their own address rather than that of the employer they leave. */
function addressOf({ email_addresses }: z.infer<typeof Candidate>): string | undefined {
  const chosen = email_addresses.find(({ type }) => type === "personal") ?? email_addresses[0];
  return chosen?.value ?? undefined;
}

function nameOf({
  first_name,
  last_name,
}: {
  first_name?: string | null | undefined;
  last_name?: string | null | undefined;
}) {
  return [first_name, last_name].filter(Boolean).join(" ");
}
