/** What to do about a case, said to its owner and to the recruiter. Reviewed; nothing is generated. */
import type { CaseWords } from "../shape.ts";

export const cases: CaseWords = {
  hurt: {
    step: "Keep the tone friendly towards everybody in the building, also when you disagree or are pressed for time.",
    lever: "Talk to the manager alone about the tone in the room, and send nobody else there before you have.",
    lived: "The tone in the room hurt the candidate.",
    advice:
      "Before the next interview, picture how you would receive a colleague you think highly of, and begin like that.",
  },
  standIn: {
    step: "Be there yourself or move the date: nobody else can answer for the job.",
    lever:
      "Offer the candidate a short talk with the manager this week, and move interviews that the manager can't attend.",
    lived: "The candidate had come to meet you and spoke to somebody who could say little about the job.",
    advice: "Give them half an hour with you, by phone if need be.",
  },
  waiting: {
    step: "Keep ten minutes free before an interview; when it starts late, say so and say sorry.",
    lever: "Put ten free minutes before and after each interview into the manager's calendar.",
    lived: "The candidate had to wait before it began.",
    advice: "Keep the slot free at both ends; when it gets late, let somebody say so and bring a drink.",
  },
  distracted: {
    step: "Put phones, watches and chat away for the whole interview.",
    lever:
      "Ask the interviewers to leave phones and chat outside, and tell them that candidates take it for an answer.",
    lived: "The candidate did not feel that they had everybody's attention.",
    advice: "Put phones and chat away, and let one person take notes for all.",
  },
  interrupted: {
    step: "Ask one question at a time, leave a pause after it, and let every answer come to its end.",
    lever: "Offer the manager to sit in on the next interview, and tell them afterwards how the questions landed.",
    lived: "The candidate found it hard to finish a thought.",
    advice: "Ask one question at a time, count to three after it, and let the answer end before the next one.",
  },
  noTime: {
    step: "Keep the last ten minutes for the candidate's questions.",
    lever: "Call the candidate and answer the questions for which there was no time.",
    lived: "The time was up before the candidate could ask what they wanted to know.",
    advice: "Keep an eye on the clock, and leave the last ten minutes to their questions.",
  },
  unpaidWork: {
    step: "Keep a trial or a task to two hours, say so beforehand, and pay for what goes beyond.",
    lever:
      "Settle with the manager how long a trial or task may take and what is paid, and write it into the invitation.",
    lived: "The candidate was asked for more time than they had expected to give.",
    advice: "Say beforehand how long a trial or task takes, keep it short, and pay for what goes beyond.",
  },
  farExercise: {
    step: "Replace the exercise by a small piece of the real work, and say beforehand what it will be.",
    lever: "Ask the manager for one real task of last month, and offer it in place of the exercise.",
    lived: "The exercise came as a surprise and felt far from the job.",
    advice: "Take a small piece of last month's work instead, and say beforehand that it comes.",
  },
  noAnswer: {
    step: "Say on which day an answer comes, and write on that day, even when there is nothing new.",
    lever: "Say on which day an answer comes, and write on that day, even when there is nothing new.",
  },
  untold: {
    step: "Tell the candidate two days before what will happen: who, how long, which task.",
    lever: "Tell the candidate two days before what will happen: who, how long, which task.",
  },
  manyRoles: {
    step: "Settle on one description of the role with everybody who interviews, before the next candidate comes.",
    lever: "Get one description of the role that all interviewers agree on, in writing, and send it to the candidate.",
    lived: "The candidate heard more than one description of the role.",
    advice: "Agree on one before the next interview, and open with three results you expect in the first half year.",
  },
  advert: {
    step: "Correct the advert with the manager line by line, and send the corrected one before the next interview.",
    lever: "Correct the advert with the manager line by line, and send the corrected one before the next interview.",
  },
  hours: {
    step: "Say hours, shifts and overtime in the first five minutes.",
    lever: "Get the hours and shifts from the manager in writing, and send them to the candidate.",
    lived: "The candidate left without knowing what hours the job asks for.",
    advice: "Say hours, shifts and overtime in the first five minutes.",
  },
  payBelow: {
    step: "Confirm the range in writing with the manager, and give it to every candidate in the first message.",
    lever: "Confirm the range in writing with the manager, and give it to every candidate in the first message.",
  },
  unreached: {
    step: "Confirm time, place, link and a phone number that somebody answers, the day before.",
    lever: "Confirm time, place, link and a phone number that somebody answers, the day before.",
  },
  noShow: {
    step: "When something stops you, call and write at once, and offer two new times.",
    lever: "Hear the candidate's reason today, and ask the manager within a day whether there can be a second date.",
  },
  overqualified: {
    step: "Ask the candidate what would keep them in this job for two years, and take the answer to the manager.",
    lever: "Ask the candidate what would keep them in this job for two years, and take the answer to the manager.",
  },
  banter: {
    step: "A taste in jokes is no must-have, and nobody has to share it. Leave it out of the verdict.",
  },
  nervous: {
    step: "Practise the first answer aloud until it comes by itself, and take a slow breath before you begin.",
    lever: "Rehearse the first five minutes with the candidate by phone: nerves settle when the beginning is known.",
  },
};
