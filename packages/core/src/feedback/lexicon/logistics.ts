/** Words of logistics: punctuality, scheduling, place, visa, equipment, length of the session. */
import type { Entry } from "./entry.ts";

export const logistics: Entry[] = [
  {
    topic: "logistics",
    say: `schedul*, reschedul*, calendar, video link, meeting link, the link, video call, zoom, teams call, camera, webcam, mic, microphone, audio, internet, wifi, platform, building, office, location, remote*, hybrid, commut*, travel*, visa*, sponsor*, relocat*, notice period, availab*, time zone, timezone, equipment, laptop, keyboard, install*, postpone*, appointment, work from home, parking, reception, login, log in, online exam, shift*, overtime, permit, onsite, invite, invitation, dial in`,
  },
  { topic: "logistics", sure: 0.5, say: "link, minutes, late, meeting time, phone call" },
  { topic: "logistics", sure: 0.3, say: "room, hour, hours" },
  {
    topic: "logistics",
    feel: -2.2,
    say: `joined ~ late, turned up ~ late, showed up ~ late, start* ~ late, arrived ~ late, was late, were late,
      late to the, late for the, no show, not show up, not turn up, never showed, never turned up, stood me up,
      stood up, kept me waiting, had to wait, made me wait, make me wait, making me wait, waited ~ minutes,
      waited ~ hour, waited over, wait ~ minutes, left waiting, waited in, waiting in the lobby, minutes waiting,
      rescheduled, reschedul* ~ times, reschedul* ~ twice, moved ~ times, moved twice, postponed, last minute,
      short notice, cancelled, canceled, cancels, cancellation, link ~ not work, link ~ broken, broken link,
      wrong link, wrong room, wrong time, wrong date, wrong address, wrong floor, kept dropping, keeps dropping,
      dropped out, connection problem*, connection issue*, bad connection, poor connection, technical issue*,
      technical problem*, technical difficult*, audio problem*, audio issue*, sound problem*, could not connect,
      could not log, not log in, could not join, not able to join, platform ~ down, platform crash*, screen froze,
      crashed, too far, long commute, no remote, not remote, no home office, no work from home, days in the office,
      days a week in the office, return to office, not flexible, inflexible, without a break, no break, no water,
      no room booked, double booked, back to back, hours straight, time zone mix*, weeks to schedule,
      weeks to get ~ scheduled, ages to schedule, no confirmation, no invite, no calendar invite, noisy, too loud,
      could not hear, not hear me`,
  },
  {
    topic: "logistics",
    feel: -2.2,
    owner: "nobody",
    say: "not sponsor*, no visa, no sponsor*, needs a visa, requires a visa, need* ~ sponsor*, visa requirement, visa problem*, visa issue*, no work permit, without a permit",
  },
  {
    topic: "logistics",
    feel: -2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: "can not start before, not available, notice period ~ long, not willing to relocate, not want to relocate, unwilling to relocate, not willing to travel, his connection, her connection, their connection, bad audio, mic ~ not work",
  },
  {
    topic: "logistics",
    feel: 2,
    target: "process",
    say: `start* ~ on time, on time, punctual*, well scheduled, easy to schedule, scheduling was easy, scheduling was painless, flexible, flexibility, accommodat*, convenient*, worked perfectly, link worked, no technical issue*, no technical problem*, expecting me, easy to find, easy to get to, fully remote, remote friendly, willing to relocate, available immediately, can start immediately, short commute, offered me water, offered ~ coffee, offered ~ break, rescheduled without, helped me set up`,
  },
  {
    topic: "logistics",
    feel: -2,
    say: "wrong postcode, wrong entrance, wrong site, old address, stood in the lobby, sat in the lobby, waited in the lobby, sat in reception, stood outside, locked door, no one at reception, reception ~ not expecting, room was freezing, room was cold, room was hot, cramped, stuffy, put off again, was put off, pushed back, moved again, shifted again, changed the time, changed the date, time was changed, date was changed, ran late, overran, ran over, ran long, late start, early shifts, night shifts, weekend shifts, no parking, no chair, no desk, no quiet room, no lift, stairs, bad line, patchy line, line dropped, video froze, picture froze, muted, background noise, echo, not reachable, could not reach, not free for, not free on, not able to start, commute would, commute is",
  },
  {
    topic: "logistics",
    feel: 2,
    say: "found a slot, slot after, time that suited, fit around my, fitted around, worked around my, worked around his, easy to arrange, easily arranged, quickly arranged, all set up, set up in advance, tested the line, arrived early, was early, ready on time, can start next, free to start, lives nearby, near my home, close to home, ten minutes from",
  },
];
