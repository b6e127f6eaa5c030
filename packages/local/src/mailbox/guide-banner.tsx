/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
/** The next step as a banner above the mail, with the button that takes it. */
import { type Guide, LAST_STEP } from "./guide.ts";
import { mailboxPath } from "./layout.tsx";

export function GuideBanner({
  guide,
  at,
  linked = true,
}: {
  guide: Guide;
  at: string | undefined;
  /** Whether to offer the timeline. */
  linked?: boolean;
}) {
  const { step, title, text, act, asked } = guide;
  return (
    <aside class="guide" id="guide" aria-labelledby="guide-title">
      <p class="count">{step < LAST_STEP ? `Step ${step} of 3` : "Done"}</p>
      <h2 id="guide-title">{title}</h2>
      <p class="text-line">{text}</p>
      <div class="tools">
        {act === "forward" && (
          <form method="post" action="/sample">
            <button type="submit">Forward the sample invite</button>
          </form>
        )}
        {act === "jump" && (
          <form method="post" action="/clock">
            <input type="hidden" name="address" value={at ?? guide.at ?? ""} />
            <button type="submit" name="move" value="due">
              Let the interview end
            </button>
          </form>
        )}
        {act === "decide" && guide.at !== undefined && (
          <a class="button" href={mailboxPath(guide.at, "answer")}>
            Reply to the plan
          </a>
        )}
        {act === "answer" && (
          <form method="post" action="/sample-answers">
            <button type="submit">{asked.length === 1 ? "Send the sample answers" : "Let both answer"}</button>
          </form>
        )}
        {asked.map(({ address, name }) => (
          <a class="button plain" href={mailboxPath(address, "answer")}>
            Answer as <bdi>{name}</bdi>
          </a>
        ))}
        {act === "read" && guide.at !== undefined && at !== guide.at && (
          <a class="button" href={`${mailboxPath(guide.at)}#newest`}>
            Read the summary
          </a>
        )}
        {linked && step > 1 && (
          <a class="quiet" href="/story">
            See the timeline
          </a>
        )}
      </div>
    </aside>
  );
}
