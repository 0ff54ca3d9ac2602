import { IRREGULAR_VERBS } from '../irregular-verbs.ts'
import { stemmer } from 'stemmer'
import { NEWS } from '../thesaurus/news-thesaurus.ts'

/**
 * Words that say the same in news, a group a line. Narrower than the groups of `verify`: each may stand for each other
 * without saying more or less, whoever wrote it. Opposites, kinds and causes of a thing are not here.
 */
const GROUPS = `
kill killed kills killing die died dies dead death deaths toll fatal fatality fatalities
injure injured injuring injury injuries hurt wounded
hit hits struck strike strikes striking shook shake shakes rattled came
quake earthquake tremor
fall fell fallen falls down collapse collapsed drop dropped decline declined
rise rose risen rises rising climb climbed increase increased grew grow went up
big large huge major
high highest higher greatest biggest record largest
follow follows followed come next after
last lasted lasts took previous previously
end ends ended stop stops lifted lift
relation related relative
comment commented spoke
hurt broken broke
authorities officials
small little minor
send sent sends drove
request requested ask asked asks asking seek sought want wants wanted call called urge urged appeal
demand demanded demands
reject rejected rejects refuse refused refuses decline declined turned dismissed deny denied denies
begin began begun begins beginning start started starts starting launched
stop stopped stops halt halted
end ended ends ending over finish finished conclude concluded closed
approve approved back
resign resigned resigns resignation quit step stepped go
name named names appoint appointed
pay paid pays paying refund refunded refunding reimburse
charge charged accusation
accuse accused accuses allegedly alleged blamed
say said says tell told tells add added adds state stated according declared announce announced
estimate estimated estimates expect expected
warn warned warns warning
promise promised promises pledge pledged
announce announced announces announcement unveiled
fine fined fines penalty
rule ruled rules ruling rulings decide decided decision
appeal appealed appeals
lose lost loses losing cost costs
homeless homes
shut closed close
rescue rescued rescues pulled saved
discover discovered found find finds
arrest arrested detained
protest protested protests demonstrate demonstrated demonstration demonstrated marched march rallied
protester protesters demonstrators demonstrator
march marched marches streets
interrupt interrupted disrupted disrupt heckled
queue queued line lined
reach reached reaches arrive arrived arrives arrival came
meet met meets meeting received receive welcomed talk talks talked discuss discussed discussion hold held negotiations negotiation
visit visited visits trip
travel travelled flew fly went
postpone postponed postpones put delayed delay
cancel cancelled canceled called scrapped
plan plans planned planning due intend intends intended scheduled
agree agreed agreement deal agrees accord
prepare ready
inquiry investigation investigating investigate probe investigated
set put laid aside
present presented show showed shows described describe outline outlined
adviser advisers aide aides
allow allowed let lets letting
united un us
government administration
lead led leads leading head headed leader leads directs director
chief head executive
company firm
worker workers employee employees crew crews
stop walk walked walkout strike strikes striking
leave leaves left depart departed departs departure
hospital treated treatment treat
get gets got receive receives received
give gives given gave
need needs needed must
hire hired hires
remain remains remained stay stays stayed staying
night nights slept sleep
passenger passengers traveller travellers
homes houses
baby child children kid kids
guilty blame
help helps helped aid
easier easy
law legislation
vote votes voted voting
forbid forbids ban bans banned
take took takes taken place held hold holds
part parts participate participated join joined joins
rest remainder
lift lifted lifts withdrawn ended
police officers
soldiers troops army
win won wins winning
break broke broken beat beaten
record
train training
danger risk
mother parent parents
vaccinate vaccinated vaccination vaccine
case cases infection infections infected
catch caught have
outbreak
reopen reopened opens open opened
number total count counted
daily day
operate
use uses used take takes taking
continue continued continues last lasted lasts
several times
strict stricter tougher
fare fares ticket
catastrophe disaster
fear fears feared
propose proposed proposal proposes
call calls described
spoke speak speaks
`

const groupsOf = (lines: string): ReadonlyMap<string, ReadonlySet<number>> => {
  const out = new Map<string, Set<number>>()
  lines
    .trim()
    .split('\n')
    .forEach((line, i) => {
      for (const word of line.split(' ')) {
        const stem = stemmer(word)
        out.set(stem, (out.get(stem) ?? new Set()).add(i))
      }
    })
  return out
}

const SAME: ReadonlyMap<string, ReadonlySet<number>> = groupsOf(`${GROUPS.trim()}\n${IRREGULAR_VERBS.trim()}`)

/** May one stem stand for the other, both being content words? */
export function meansSame(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [SAME.get(a), SAME.get(b)]
  if (x && y) for (const group of x) if (y.has(group)) return true
  return NEWS.same(a, b) || sameRoot(a, b) || isDoerOf(a, b) || isDoerOf(b, a)
}

/** "Maker" and "make": who does it. */
const isDoerOf = (a: string, b: string): boolean =>
  (a === `${b}er` || a === `${b}r`) && b.length > 2 && NEWS.isDoing(b)

/** "protest" and "protester", "resign" and "resignation": a long common beginning and a short rest. */
function sameRoot(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5 || /^\d/.test(a)) return false
  let same = 0
  while (same < shorter && a[same] === b[same]) same++
  return same >= 5 && same >= 0.8 * shorter && Math.max(a.length, b.length) - same <= 4
}

/** Words that a sentence may use without saying anything by them. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  (
    'people person also there then now still meanwhile however its itself himself herself themselves one ones so ' +
    'within provided non single although though across around outright came come went took take place made make got get lodged occurred happened'
  ).split(' '),
)

/** Words of extent, comparison and order: in a sentence only where its evidence has the same. */
export const EXTENT: ReadonlySet<string> = new Set(
  (
    'all any every each both whole entire entirely only always never ever everybody everyone everything everywhere less least fewer ' +
    'fewest more most lowest highest worst best against up down before until unless despite because instead except among half'
  ).split(' '),
)

/** Words of extent that say the same of what they stand with, a set a line. */
export const EXTENTS: readonly ReadonlySet<string>[] = [
  'all every each whole entire entirely everybody everyone everything everywhere throughout',
  'before prior earlier ahead then',
  'most lowest lowest least smallest fewest weakest',
  'highest most largest biggest greatest record best strongest',
  'except but',
  'despite although though',
  'instead not',
  'among included including joined belonged',
  'up rise rose risen increase increased grew',
  'down fall fell fallen drop dropped decrease decreased',
  'half 50',
  'because cause caused causes reason blame blamed so',
  'less lower fewer smaller below',
  'more higher greater larger above',
].map((words) => new Set(words.split(' ')))

/** Words by which a text takes back what it quotes. */
export const FALSE: ReadonlySet<string> = new Set(
  'false untrue wrong hoax fake baseless misleading unfounded'.split(' '),
)

/** Verbs whose object is not there yet. */
export const INTENDS: ReadonlySet<string> = new Set(
  (
    'want wants wanted seek seeks sought ask asks asked demand demands demanded plan plans planned propose proposes proposed offer ' +
    'offers offered considers considering considered weighs weighing mulls mulling hope hopes hoped expect expects expected threaten threatens threatened promise promises promised'
  ).split(' '),
)
