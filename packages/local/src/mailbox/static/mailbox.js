// Asks now and then whether the mailboxes changed since this page was made, and offers to show it. Without it
// the page works all the same: every button reloads it.
const news = document.getElementById("news");
const known = document.documentElement.dataset.mark;

async function look() {
  if (document.hidden || !news.hidden) return;
  const answer = await fetch("/news", { cache: "no-store" }).catch(() => undefined);
  if (answer?.ok !== true) return;
  const { mark } = await answer.json();
  if (mark !== known) news.hidden = false;
}

if (news && known) setInterval(look, 2000);
