/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The first page: what there is to see, and how to begin. */
import { mailboxPath, type Surroundings } from "./layout.tsx";

export function Welcome({ around }: { around: Surroundings }) {
  const [first] = around.residents;
  return (
    <div class="welcome">
      <h1>Interview feedback from both sides, by e-mail alone</h1>
      <p>
        Everything runs on this machine. The people on the list are made up, their mail is real: it goes through the
        same code as in your AWS account.
      </p>
      <ol>
        <li>
          <h2 class="step">Forward an invite</h2>
          <p>A recruiter forwards the calendar invite of an interview. Debrief answers with its plan.</p>
          {around.hasSample && (
            <form method="post" action="/sample">
              <button type="submit" class="primary">
                Forward the sample invite
              </button>
            </form>
          )}
        </li>
        <li>
          <h2 class="step">Let the interview end</h2>
          <p>Jump to the next due with the clock above. Both sides are asked at the same moment.</p>
        </li>
        <li>
          <h2 class="step">Answer as both</h2>
          <p>Open a person's mailbox and reply, above the quote or below each question.</p>
        </li>
        <li>
          <h2 class="step">Read the summary</h2>
          <p>
            When both have answered, the recruiter gets one report
            {first === undefined ? (
              "."
            ) : (
              <>
                {" "}
                in <a href={mailboxPath(first.address)}>this mailbox</a>.
              </>
            )}
          </p>
        </li>
      </ol>
      <h2 class="step">With your own mail client</h2>
      <p>
        Send to <code>{around.startAddress}</code> over SMTP at <code>127.0.0.1:{around.smtpPort}</code>, without a
        password.
      </p>
    </div>
  );
}
