/** Words of money: salary, benefits, budget, paid travel. */
import type { Entry } from "./entry.ts";

export const compensation: Entry[] = [
  { topic: "compensation", sure: 1.5, say: "the pay" },
  {
    topic: "compensation",
    say: `salary, salaries, payment, paid, compensation, money, budget, bonus, perk, package, equity, stock option*, pension, wage, day rate, hourly rate, the range, expenses, reimburs*, allowance, ctc, pto, vacation days, remuneration, payslip*, taxi, cab, travel cost*, relocation package, counter offer, my number`,
  },
  {
    topic: "compensation",
    feel: -2.5,
    target: "role",
    owner: "recruiter",
    say: `below market, under market, below ~ advertised, under ~ advertised, less than ~ advertised,
      lower than ~ advertised, not what was advertised ~ pay, less than promised, less than ~ agreed, lowball*,
      low ball*, not disclose ~ salary, fail to disclose, not share ~ salary, not share ~ range,
      not tell me the range, not tell me the salary, nobody would tell ~ range, nobody would tell ~ salary,
      not tell ~ salary, hid the salary, hide the salary, no salary, no range, no pay range,
      salary ~ not mentioned, salary ~ never mentioned, salary ~ hidden, salary ~ secret, range ~ broad,
      salary mismatch, pay mismatch, half of ~ salary, half your ~ salary, half my ~ salary,
      salary expectations ~ not, salary ~ lower, salary ~ below, pay ~ below, pay ~ lower, offer ~ below,
      offer ~ lower, dodged ~ salary, avoided ~ salary, evasive about ~ salary, vague about ~ salary,
      vague about ~ pay`,
  },
  {
    topic: "compensation",
    feel: -2.3,
    target: "role",
    owner: "manager",
    say: `underpaid, under paid, underpay*, too low, pay is low, low pay, low salary, low offer, poor pay, bad pay, poor benefits, salary is low, percent under, percent below, percent less, under my current, below my current, less than my current, less than i earn, less than i make, pay cut, not competitive, no bonus, no benefits, benefits ~ poor, no training budget, stingy, cheap, not worth the money`,
  },
  {
    topic: "compensation",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: `above ~ budget, over budget, over our budget, out of ~ budget, out of our range, outside our range, outside ~ budget, beyond ~ budget, above our range, above the range, too expensive, more than we can pay, more than we can afford, more than we can offer, can not afford, wants far more, wants more than, wants too much, asking for more than, asking too much, salary expectations ~ high, expectations ~ too high, expectations ~ above, only ~ about money, only interested in money, only asked about salary, only asked about holidays`,
  },
  {
    topic: "compensation",
    feel: 2.2,
    target: "role",
    say: `generous salary/pay/package/offer/benefits, package is generous, competitive salary, competitive pay, competitive package, well paid, pays well, pay is good, above market, good pay, great pay, good salary, great salary, fair salary, fair pay, good benefits, great benefits, nice benefits, excellent benefits, good package, great package, attractive package, range ~ openly, range ~ upfront, range ~ up front, open about ~ salary, open about ~ pay, open about ~ range, upfront about ~ salary, upfront about ~ pay, transparent about ~ salary, transparent about ~ pay, salary ~ as advertised, pay ~ as advertised, paid for my, paid my, not have to pay, reimbursed, covered my, within our budget, in our budget, within budget, in budget, fits our budget, fits the budget, expectations ~ in line, expectations ~ realistic`,
  },
  {
    topic: "compensation",
    feel: -2.4,
    target: "role",
    side: "candidate",
    say: "cover my rent, pay my rent, pay the bills, live on, live off, on the day it was suddenly, suddenly lower, shame about the money, shame about the pay, money is not, money was not, money ~ disappointing, number ~ low, number ~ disappointing, figure ~ low, peanuts, pittance, insulting offer, offer was insulting, laughable offer, no overtime pay, unpaid overtime, no pension, no holiday pay, no expenses, did not cover ~ travel, out of my own pocket, my own expense, less than i asked, less than i hoped, less than i had hoped, less than half, thousand less, below what i",
  },
  {
    topic: "compensation",
    feel: 2.2,
    target: "role",
    side: "candidate",
    say: "number they named was, more than i asked for, more than my current, raise over my current, better paid than, better pay than, money is good, money was good, pay rise, signing bonus, sign on bonus, named the salary, named the range, told me the salary up front, told me the range, salary was stated, salary was clear, expenses were paid, travel was paid",
  },
  {
    topic: "compensation",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: "thousand more than, asks for ~ more than, asked for ~ more than, ask* for too much, priced himself out, priced herself out, priced themselves out, price tag, wants ~ above, money driven, money was the first, asked about money first, not willing to move on salary, will not budge on salary, salary gap, gap in salary, pay gap",
  },
];
