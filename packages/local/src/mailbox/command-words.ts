/** A recruiter's command as it was understood, in words. */
import type { Command, Person, Whom } from "@debrief/core/reply/command/command";

export function commandWords(command: Command): string {
  switch (command.type) {
    case "choose":
      return `choose option ${command.option}`;
    case "candidateIs":
      return `the candidate is ${personWords(command.person)}`;
    case "interviewersAre":
      return `the interviewers are ${command.people.map(personWords).join(", ")}`;
    case "add":
    case "remove":
      return `${command.type} ${personWords(command.person)}`;
    case "replace":
      return `${personWords(command.coming)} instead of ${personWords(command.leaving)}`;
    case "at":
      return `send the questions ${timeWords(command.time)}`;
    case "ended":
      return `the interview ends ${timeWords(command.time)}`;
    case "wait":
      return `wait, ${timeWords(command.time)}`;
    case "roleIs":
    case "companyIs":
      return `the ${command.type === "roleIs" ? "role" : "company"} is ${command.text}`;
    case "note":
      return `note: ${command.text}`;
    case "remind":
    case "forget":
      return `${command.type} ${whomWords(command.whom)}`;
    case "send":
      return `send ${whomWords(command.whom)} ${command.words === undefined ? "the draft" : "the words in this mail"}`;
    case "sendUnsure":
      return `send ${whomWords(command.whom)} something; which words is asked back`;
    case "language":
      return `write to ${whomWords(command.whom)} in ${command.named}`;
    case "adjusted":
      return `the advised change was ${command.done ? "done" : command.partly ? "done in part" : "not done"}`;
    case "sendAnyway":
      return "send anyway";
    default:
      return command.type;
  }
}

function personWords(person: Person): string {
  return "name" in person ? person.name : person.mailbox.address;
}

function whomWords(whom: Whom | "everything"): string {
  return typeof whom === "string" ? whom : personWords(whom);
}

function timeWords(time: Extract<Command, { type: "at" | "wait" }>["time"]): string {
  if ("minutesFromNow" in time) return `in ${time.minutesFromNow} minutes`;
  const day = time.date ?? time.yearlyDate ?? (time.inDays === undefined ? "" : `in ${time.inDays} days`);
  const clock = "hour" in time ? `at ${time.hour}:${String(time.minute).padStart(2, "0")}` : "";
  return [day, clock].filter((part) => part !== "").join(" ");
}
