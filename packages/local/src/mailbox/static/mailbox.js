// Hears of every change while this page is open: the people, the clock and the next step are renewed in place, and new
// mail is offered, never pushed under somebody who reads or writes; mail that was opened counts as read from the next page
// on. Without it the page works all the same.
const news = document.getElementById("news");
let known = document.documentElement.dataset.mark;

async function renew(mark) {
  known = mark;
  const here = new URL(location.href);
  here.searchParams.delete("said");
  const answer = await fetch(here, { cache: "no-store" }).catch(() => undefined);
  if (answer?.ok !== true) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const id of ["people", "clock", "guide", "stories"]) {
    const [old, next] = [document.getElementById(id), fresh.getElementById(id)];
    if (old && next && !old.contains(document.activeElement)) old.replaceWith(next);
  }
  document.title = fresh.title;
  const count = (page) => page.querySelectorAll(".message").length;
  if (news && count(fresh) !== count(document)) news.hidden = false;
}

if (known) {
  const events = new EventSource("/events");
  events.addEventListener("mark", ({ data }) => {
    if (data !== known) renew(data);
  });
}

// Reading is no business of a GET, so what was opened is told apart, once for each mail.
function seen(article) {
  const { unread } = article.dataset;
  if (unread === undefined || !article.querySelector("details")?.open) return;
  delete article.dataset.unread;
  const address = location.pathname.split("/")[2];
  fetch(`/mail/${address}/read`, {
    method: "POST",
    body: new URLSearchParams({ id: unread }),
    redirect: "manual",
  }).catch(() => {
    article.dataset.unread = unread;
  });
}

for (const article of document.querySelectorAll(".message[data-unread]")) {
  seen(article);
  article.addEventListener("toggle", () => seen(article), true);
}
