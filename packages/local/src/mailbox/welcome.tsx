/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The first page: what this is, the next step of the story, and the whole of it at a glance. */
import type { Child } from "hono/jsx";
import { GuideBanner } from "./guide-banner.tsx";
import { mailboxPath, type Surroundings } from "./layout.tsx";

export function Welcome({ around }: { around: Surroundings }) {
  const { guide } = around;
  return (
    <div class="welcome">
      <h1>
        Interview feedback from both sides, by <span class="whole">e-mail</span> alone
      </h1>
      <p class="lead">
        Everything runs on this machine. The people on the list are made up, their mail is real: it goes through the
        same code as in your AWS account.
      </p>
      {guide !== undefined ? <GuideBanner guide={guide} at={undefined} /> : <ForwardSample around={around} />}
      <h2>How it goes</h2>
      <ol class="steps">
        <Step done={(guide?.step ?? 0) > 1} title="Forward an invite">
          A recruiter forwards the calendar invite of an interview. Debrief answers with its plan.
        </Step>
        <Step done={(guide?.step ?? 0) > 2} title="Let the interview end">
          The clock at the top jumps to the next thing that is due. Both sides are asked at the same moment.
        </Step>
        <Step done={(guide?.step ?? 0) > 3} title="Answer as both">
          By replying, above the quote or below each question. Neither side sees what the other wrote.
        </Step>
      </ol>
      <p>
        When both have answered, the recruiter gets one summary
        {around.residents[0] === undefined ? "" : " in "}
        {around.residents[0] !== undefined && <a href={mailboxPath(around.residents[0].address)}>this mailbox</a>}.
      </p>
      <h2>With your own mail client</h2>
      <p>
        Send to <code>{around.startAddress}</code> over SMTP at <code>127.0.0.1:{around.smtpPort}</code>, without a
        password. What you send shows up on the list under your own address, with how it was understood.
      </p>
    </div>
  );
}

function ForwardSample({ around }: { around: Surroundings }) {
  return around.hasSample ? (
    <form method="post" action="/sample">
      <button type="submit" class="primary">
        Forward the sample invite
      </button>
    </form>
  ) : null;
}

function Step({ done, title, children }: { done: boolean; title: string; children?: Child }) {
  return (
    <li class={done ? "done" : undefined}>
      <h3>
        {title}
        {done && <span class="hidden"> (done)</span>}
      </h3>
      <p>{children}</p>
    </li>
  );
}
