import type { EventType } from '../../model.ts'
import type { Reading, Sentence } from './compose.ts'

const HABITUAL = new Set(
  'often usually always sometimes generally typically traditionally frequently occasionally rarely seldom normally commonly historically ordinarily mostly invariably customarily'.split(
    ' ',
  ),
)
const PERIODS = new Set(
  'year years decade decades century centuries generation generations season summer winter time times'.split(
    ' ',
  ),
)
const VERBAL = new Set<EventType>(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT'])
/** People and bodies that act in political news without being named. */
export const ACTOR_NOUNS = new Set(
  (
    'government official minister ministry president premier chancellor parliament lawmaker senator congressman police policeman officer troop soldier army navy force ' +
    'military militia militant rebel guerrilla gunman insurgent fighter terrorist separatist extremist protester demonstrator activist opposition party union ' +
    'worker student crowd mob authority court judge prosecutor regime administration cabinet embassy ambassador diplomat envoy delegation negotiator spokesman ' +
    'spokeswoman spokesperson leader king queen prince pope bishop cleric priest commander general colonel warplane jet helicopter aircraft warship tank settler villager refugee ' +
    'resident civilian hostage prisoner detainee inmate inspector observer peacekeeper mediator council committee commission assembly senate congress ' +
    'junta coalition alliance bloc country state nation republic kingdom city mayor governor agency bank organization organisation group company firm bomber assassin ' +
    'attacker assailant suspect kidnapper hijacker farmer trucker driver miner teacher doctor nurse journalist people thousand hundred dozen ten side both faction tribe tribesman exile dissident monk voter politician candidate doctor'
  ).split(' '),
)
const SPORT = new Set(
  (
    'goal goalkeeper striker midfielder defender match innings wicket batsman coach season league cup championship tournament playoff quarterback touchdown inning ' +
    'homer penalty kick scored halftime half-time semifinal semi-final quarterfinal quarter-final club squad fixture referee stadium album song film novel chef recipe'
  ).split(' '),
)

/**
 * Does the clause tell of a single happening between actors, rather than of a habit, a state, a comment or history? What fails
 * is not coded: most sentences of most texts tell of nothing that a reader would want to be told of.
 */
export function isPlausible(
  s: Sentence,
  r: Reading,
  n: number,
  hasName: boolean,
  year: number | null,
): boolean {
  const g = s.groups[n]!
  const { tokens } = s
  const last = tokens.at(-1)
  if (last?.text === '?' || (last?.pos === 'PUNCT' && tokens.at(-2)?.text === '?')) return false
  const from = g.subject[0]
  let actor = hasName
  for (let k = from; k < Math.min(tokens.length, g.head + 14); k++) {
    const w = tokens[k]!.lower
    if (HABITUAL.has(w)) return false
    if (tokens[k]!.pos === 'NOUN' && (SPORT.has(w) || SPORT.has(w.replace(/s$/, '')))) return false
    if (k < g.head && /^(?:i|you|one|anyone|everyone|someone|nobody)$/.test(w) && g.finite) return false
    if (k < g.head && w === 'we' && !quoted(s)) return false
    if (ACTOR_NOUNS.has(w) || ACTOR_NOUNS.has(w.replace(/s$/, '').replace(/ie$/, 'y'))) actor = true
    if (
      /^(?:1[0-9]|20)\d\d$/.test(w) &&
      year !== null &&
      Number(w) < year - 1 &&
      /^(?:in|since|during|by|until|of|around|from)$/.test(tokens[k - 1]?.lower ?? '') &&
      year >= 2001
    )
      return false
    if ((w === 'every' || w === 'each') && PERIODS.has(tokens[k + 1]?.lower ?? '')) return false
    if (
      w === 'for' &&
      k > g.head &&
      /^(?:many|several|two|three|some|\w+s)$/.test(tokens[k + 1]?.lower ?? '') &&
      /^(?:years|decades|centuries|generations)$/.test(tokens[k + 1]?.lower ?? tokens[k + 2]?.lower ?? '')
    )
      return false
  }
  if (!actor) return false
  if (g.finite && g.tense === 'present' && !g.progressive && g.link !== 'report') {
    const attributed = s.groups.some((x) => x.link === 'attribution')
    if (!attributed && !(VERBAL.has(r.root) && g.lemma !== 'support' && r.weight >= 1)) return false
    if (!attributed && !hasName) return false
  }
  if (g.finite && g.first === 0 && g.tense === 'present') return false
  return true
}

function quoted(s: Sentence): boolean {
  return s.tokens.some((t) => /^["“”]$/.test(t.text) || t.text === '``')
}
