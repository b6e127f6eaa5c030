/**
 * What a word is a form of: "talking" and "talked" are "talk", "was" is "be", "told" is "tell". Only so good that the
 * phrases of the lexicon and the words of an answer fall on the same form; it need not be one that a dictionary has.
 */
import { remembered } from "../remembered.ts";

export const lemmaOf = remembered((word) => irregular.get(word) ?? british(regular(word)));

function regular(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  if (length > 4 && (word.endsWith("ies") || word.endsWith("ied"))) return `${word.slice(0, -3)}y`;
  if (length > 5 && word.endsWith("ing")) return whole(word.slice(0, -3));
  if (length > 4 && word.endsWith("ed") && !word.endsWith("eed")) return whole(word.slice(0, -2));
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Gives back the letters that an ending took or brought: "mov" is "move", "stopp" is "stop". */
function whole(stem: string): string {
  if (stem.length < 3) return `${stem}e`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return lostAnE.test(stem) ? `${stem}e` : stem;
}

// Judge, move, handle, argue, schedule, practise, negotiate; and short ones such as hire and take.
const lostAnE =
  /(?:[dr]g|v|c|[bcdfgkptz]l|[gln]u|[dtc]ul|[ae]?is|[iy]z|[^e]at|[uo]s|[cgln]or|[^aeiou](?:ak|ok|ik|ir|ar|ap|om|on|in|id|ur|ut|ot|ud|am|im|ag))$/;

function british(word: string): string {
  return word.replace(/(?<=[a-z]{3})ise$/, "ize").replace(/(?<=[a-z]{3})our$/, "or");
}

const irregular = new Map(
  `be am is are was were been being
have has had having
do does did done doing
get got gets gotten getting
go goes went gone going
take took taken
tell told
say said says
give gave given
know knew known
come came
make made
keep kept
feel felt
find found
hear heard
hold held
lead led
leave left
lose lost losing
mean meant
meet met
pay paid
put putting
run ran running
see saw seen
send sent
show shown
sit sat
speak spoke spoken
spend spent
stand stood
teach taught
think thought
understand understood
win won
write wrote written
bring brought
build built
buy bought
catch caught
choose chose chosen
cut cutting
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
fly flew flown
forget forgot forgotten
freeze froze frozen
grow grew grown
hide hid hidden
let letting
offer offered offering
answer answered answering
listen listened listening
happen happened happening
wear wore worn
wait waited waiting
use used uses using
ask asked asking
stick stuck
sell sold
begin began begun
break broke broken
mislead misled
nobody noone
colleague colleagues
question questions questioned questioning
thing things
nothing nothing
something something
anything anything
everything everything
during during
evening evenings
morning mornings
meeting meetings
interviewing
interest interests
interested interested
interesting interesting
bored bored
boring boring
need needs needed
feed fed
invite invited inviting invites
hope hoped hoping hopes
expecting expecting
depressed depressed
waste wasted wasting wastes
news news
minute minutes
week weeks`
    .split("\n")
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return [base, ...forms].map((form) => [form, base] as const);
    }),
);
