/** Words of logistics: punctuality, scheduling, place, visa, equipment, length of the session. */
import type { Entry } from "./entry.ts";

export const logistics: Entry[] = [
  {
    topic: "logistics",
    say: `schedul*, reschedul*, calendar, video/meeting/the link, video/teams call, zoom, camera, webcam, mic, microphone,
  audio, internet, wifi, platform, building, office, location, remote*, hybrid, commut*, travel*, visa*, sponsor*,
  relocat*, notice period, availab*, time zone, timezone, equipment, laptop, keyboard, install*, postpone*,
  appointment, work from home, parking, reception, login, log/dial in, online exam, shift*, overtime, permit, onsite,
  invite, invitation`,
  },
  { topic: "logistics", sure: 0.5, say: "link, minutes, late, meeting time, phone call" },
  { topic: "logistics", sure: 0.3, say: "room, hour, hours" },
  {
    topic: "logistics",
    feel: -2.2,
    say: `joined/start*/arrived ~ late, turned/showed up ~ late, was/were late, late to/for the, no
  show/remote/break/water/confirmation/invite, not show/turn up, never showed, never turned up, stood me up, stood up,
  kept me waiting, had to wait, made/make/making me wait, waited/wait ~ minutes, waited ~ hour, waited over/in,
  left/minutes waiting, rescheduled, reschedul* ~ times/twice, moved ~ times, moved twice, postponed, last minute,
  short notice, cancelled, canceled, cancels, cancellation, link ~ not work, link ~ broken, broken link, wrong
  link/room/time/date/address/floor, kept/keeps dropping, dropped out, connection/technical/audio/sound problem*,
  connection/technical/audio issue*, bad/poor connection, technical difficult*, could not connect/log/join/hear, not
  log in, platform ~ down, platform crash*, screen froze, crashed, too far/loud, long commute, not remote/flexible, no
  home office, days in the office, return to office, inflexible, without a break, no room booked, double booked, back
  to back, hours straight, time zone mix*, weeks/ages to schedule, no calendar invite, noisy, not hear me`,
  },
  {
    topic: "logistics",
    feel: -2.2,
    owner: "nobody",
    say: `not/no sponsor*, no visa, needs/requires a visa, need* ~ sponsor*, visa requirement/problem*/issue*, no work permit,
  without a permit`,
  },
  {
    topic: "logistics",
    feel: -2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: `can not start before, not available, notice period ~ long, unwilling to relocate, his/her/their connection, bad audio`,
  },
  {
    topic: "logistics",
    feel: 2,
    target: "process",
    say: `on time, punctual*, well scheduled, easy to schedule/find, scheduling was easy/painless, flexible, flexibility,
  accommodat*, convenient*, worked perfectly, link worked, no technical issue*/problem*, expecting me, fully remote,
  remote friendly, willing to relocate, available immediately, can start immediately, short commute, offered me water,
  offered ~ coffee/break, rescheduled without`,
  },
  {
    topic: "logistics",
    feel: -2,
    say: `wrong postcode/entrance/site, old address, stood/sat/waited in the lobby, sat in reception, stood outside, reception ~
  not expecting, room was freezing/cold/hot, cramped, stuffy, put off again, was put off, pushed back, moved/shifted
  again, changed the time/date, time/date was changed, ran late/over/long, overran, late start, early/night/weekend
  shifts, no parking/chair/desk/lift, no quiet room, bad/patchy line, line dropped, video/picture froze, muted,
  background noise, echo, not reachable, could not reach, not free for/on, commute would/is`,
  },
  {
    topic: "logistics",
    feel: 2,
    say: `found a slot, slot after, time that suited, fit around my, fitted around, worked around my/his, easy to arrange,
  easily/quickly arranged, all set up, tested the line, arrived/was early, ready on time, can start next, free to
  start, lives nearby, near my home, close to home, ten minutes from`,
  },
  {
    topic: "logistics",
    feel: -2.2,
    say: `lost/no/poor/bad signal, from his/her/a car, from a cafe, from the train, dialled/dialed in from, old office/building,
  wrong office/branch/city/day/week/timezone, moved it/the, day/evening/night/hour/minutes before, on the morning,
  morning of, booked a day, day off work, three times, days on site, days onsite, days a week, no wfh/lunch/toilet,
  full time office, five days, minutes/mins/hour/hours/kept late, late again, late with no, turned up late,
  ran/running behind, behind schedule, never dialled, never/nobody joined, no one joined/dialled/showed, nobody turned
  up, nobody showed, empty room/call, sat/left/waited alone, alone/noise/clash in, lobby for, waiting room for, bad
  wifi, laggy, lag, call froze, kept freezing, glitch*, crackl*, feedback loop, too noisy, open plan, wrong time zone, at
  midnight, on a sunday, calendar clash, without lunch, cold room, boiling`,
  },
  {
    topic: "logistics",
    feel: -2,
    side: "interviewer",
    target: "candidate",
    owner: "candidate",
    say: `months/long/weeks notice, notice is, notice period is, longer than we can, can not wait, holiday booked, only part
  time, only mornings/remote, insists on remote, will not come, not come in, not relocate, lives too, no
  car/licence/license, from his phone, on her phone, from a noisy, background was`,
  },
  {
    topic: "logistics",
    feel: 2,
    say: `pick/picked/choose a slot, choose/chose the time, my own slot, after work hours, outside work/office hours, fitted/fit
  in with, around my job/shifts/kids/timetable, happy to reschedule/travel/commute/relocate, without/no fuss, sent the
  link, clear/good directions, clear joining, parking space, met me at, right/bang/dead/finished on time, started
  promptly, can/could begin, start tomorrow/monday, start next week, start straight/right away, available from,
  immediately available, short notice period, no visa, right to work, lives around/close/locally, open to relocat*`,
  },
  {
    topic: "logistics",
    feel: -2.2,
    say: `never joined, four/five times, twice in, again the day, phoned the office, camera/mic/sound/video did not, from a
  noisy, noisy`,
  },
  {
    topic: "logistics",
    feel: 2,
    say: "train/plane ticket*, sent me a map, booked my, booked the hotel, hotel, sorted out my",
  },
  {
    topic: "logistics",
    sure: 1,
    side: "candidate",
    say: "invitation, getting/find a date, a date for, agreed time, minutes after, parking, at the door, logged",
  },
  {
    topic: "logistics",
    feel: -2.2,
    say: `minutes after the, logged me out, logged out, lost my work, leave/left early, days a week, only do ~ days, another
  appointment, forgot to send the`,
  },
  {
    topic: "logistics",
    sure: 1,
    say: "front desk, empty meeting, dial in, time zones, seven in the, work from spain/abroad/home",
  },
];
