/** Words of money: salary, benefits, budget, paid travel. */
import type { Entry } from "./entry.ts";

export const compensation: Entry[] = [
  { topic: "compensation", sure: 1.5, say: "the pay" },
  {
    topic: "compensation",
    say: `salary, salaries, payment, paid, compensation, money, budget, bonus, perk, package, equity, stock option*, pension,
  wage, day/hourly rate, the range, expenses, reimburs*, allowance, ctc, pto, vacation days, remuneration, payslip*,
  taxi, cab, travel cost*, relocation package, counter offer, my number`,
  },
  {
    topic: "compensation",
    feel: -2.5,
    target: "role",
    owner: "recruiter",
    say: `below/under market, below/under ~ advertised, less/lower than ~ advertised, less than promised, lowball*, low ball*,
  not disclose/share/tell ~ salary, fail to disclose, not share ~ range, nobody would tell ~ range/salary, hid/hide
  the salary, no salary/range, no pay range, salary ~ not/never mentioned, salary ~ hidden/secret/lower/below,
  salary/pay mismatch, salary expectations ~ not, pay/offer ~ below/lower, dodged/avoided ~ salary, evasive/vague
  about ~ salary, vague about ~ pay`,
  },
  {
    topic: "compensation",
    feel: -2.3,
    target: "role",
    owner: "manager",
    say: `underpaid, under paid, underpay*, too low, pay/salary is low, low/poor/bad pay, low salary/offer, poor/no benefits,
  percent under/below/less, under/below my current, pay cut, not competitive, no bonus, benefits ~ poor, no training
  budget, stingy, cheap`,
  },
  {
    topic: "compensation",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: `above/outside/beyond ~ budget, over budget, over our budget, out of ~ budget, outside our range, above our/the range, above what we,
  too expensive, more than we can pay/afford/offer, can not afford, wants far more, wants more than, wants/asking too
  much, salary expectations ~ high, expectations ~ too high, expectations ~ above, only ~ about money, only asked
  about salary/holidays`,
  },
  {
    topic: "compensation",
    feel: 2.2,
    target: "role",
    say: `generous salary/pay/package/offer/benefits, package is generous, competitive/good/great/fair salary/pay,
  competitive/good/great/attractive package, well paid, pays well, pay is good, above market,
  good/great/nice/excellent benefits, range ~ openly/upfront, range ~ up front, open/upfront/transparent about ~
  salary/pay, open about ~ range, salary/pay ~ as advertised, paid for my, paid/covered my, not have to pay,
  reimbursed, within/in/fits our budget, within/in budget, fits the budget, expectations ~ in line, expectations ~
  realistic`,
  },
  {
    topic: "compensation",
    feel: -2.4,
    target: "role",
    side: "candidate",
    say: `cover/pay my rent, pay the bills, live on/off, on the day it was suddenly, suddenly lower, shame about the money/pay,
  money is/was not, money/number ~ disappointing, number/figure ~ low, peanuts, pittance, insulting/laughable offer,
  offer was insulting, no overtime/holiday pay, unpaid overtime, no pension/expenses, my own expense, less than half,
  thousand less, below what i`,
  },
  {
    topic: "compensation",
    feel: 2.2,
    target: "role",
    side: "candidate",
    say: `number they named was, better paid/pay than, money is/was good, pay rise, signing bonus, sign on bonus, named the
  salary/range, salary was stated/clear, expenses were paid, travel was paid`,
  },
  {
    topic: "compensation",
    feel: -2.2,
    target: "candidate",
    owner: "candidate",
    side: "interviewer",
    say: `thousand more than, asks/asked for ~ more than, priced himself/herself/themselves out, price tag, wants ~ above, money
  driven, salary/pay gap, gap in salary`,
  },
  {
    topic: "compensation",
    sure: 1.2,
    say: `pay, paid, band, salary/pay wise, haggl*, negotiat*, commission, total comp, comp,
  options, sick pay, holiday allowance, north of`,
  },
  {
    topic: "compensation",
    feel: -2.3,
    say: `well short, short of what the market, short of market, below/under/behind the market, less than market, market rate,
  came in at/low/under/below, offer came in, pinned down on, on/talk/no numbers, talk/discuss/poor/bad money, discuss
  salary/pay, money/pay on offer, pay/money is poor, north of what/our, k more/above/over/less/below/under/short,
  grand more/less/below/under/above, exploitation, unpaid trial, unpaid, for exposure, not/but guaranteed,
  discretionary, on target only, hidden deductions, deduct*, frozen pay, pay freeze, moved/changed/dropped the number,
  retracted, rescinded, went back on, reneged`,
  },
  {
    topic: "compensation",
    feel: 2.2,
    say: `matched my, met my ask/expectations/number/salary, without any haggling, without haggling, stuck to it/the, in the
  posting/advert/band, stated in, band was, bands are published, pay is open, open book, within the/our band,
  within/in our range, inside the range, within range, sits comfortably, affordable, above average pay, better than
  market, pays above/better, healthy/nice bonus, decent pay/salary/money, strong/great/good/fair/generous offer`,
  },
  {
    topic: "compensation",
    feel: -2.2,
    say: `pay is a, for the hours, hours they expect, and we stop, we stop at, our limit/ceiling/cap/maximum, we max out, tops
  out`,
  },
  {
    topic: "compensation",
    sure: 1.4,
    say: "advertised range, actual offer, benefits, a fair offer, the offer/band/salary",
  },
  {
    topic: "compensation",
    sure: 1,
    say: "money, one salary, in return, double",
  },
];
