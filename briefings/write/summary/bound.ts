import { WEEKDAYS } from '../../analyse/times/lexicon.ts'
import { isHead } from '../../analyse/actors/role-words.ts'
import { isPerson } from '../../analyse/figures/units.ts'
import type { Token } from '../../analyse/text.ts'
import type { Mention } from '../../model.ts'

/** Whom a pronoun may stand for. */
export type Kind = 'person' | 'group' | 'thing'

const KINDS: Readonly<Record<string, Kind>> = {
  he: 'person', she: 'person', him: 'person', her: 'person', his: 'person', hers: 'person', himself: 'person', herself: 'person',
  they: 'group', them: 'group', their: 'group', theirs: 'group', themselves: 'group',
  it: 'thing', its: 'thing', itself: 'thing',
} // prettier-ignore

export const kindOfPronoun = (lower: string): Kind | undefined =>
  Object.hasOwn(KINDS, lower) ? KINDS[lower] : undefined

/** Persons who are no count of people in a report's figures and have no role, and relatives. */
const PERSON =
  /(?:^|-)(?:mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|boyfriend|girlfriend|widow|widower|teenager|toddler|star|superstar|starlet|headmistress|neighbour|neighbor|friend|colleague|burglar|thief|killer|murderer|gunman|attacker|bomber|jihadi|extremist|juror|pensioner|tourist|traveller|user|buyer|baker|cook|schoolboy|schoolgirl|whistleblower|nobody|everyone|everybody|someone|somebody|anyone|who|guy|lady|gentleman|lad|baby|infant|newlywed|model|comedian|donor)$/

/** Roles that are more often a thing, and "head", which is one of something. */
const THING = /^(?:head|centre|prop|forward|whip|hooker|anchor|host|agent|publisher)$/

/** Nouns for more than one: nobody of them is "he". */
export const SEVERAL =
  /[^s]s$|(?:men|people|children|police|staff|crew|dead|injured|wounded|personnel|everyone|everybody|nobody)$/

/** A noun for somebody: "the striker", "a businesswoman", "the 24-year-old". */
export const isPersonNoun = (lower: string): boolean =>
  isPerson(lower) ||
  PERSON.test(lower) ||
  (isHead(lower) && !THING.test(lower)) ||
  /(?:^|-)year-old$/.test(lower) ||
  (/(?:men|man|person)$/.test(lower) && !/^(?:human|german|roman|ottoman|caiman|specimen|regimen|omen|women)$/.test(lower)) // prettier-ignore

/**
 * Does the sentence itself say, before a pronoun, whom it may mean: a person for "he", several or a body for "they", any thing
 * for "it"? So does a name right after an opening phrase ("In her speech, Ada Lind said"). What stands in quotation marks
 * (`quoted`) speaks for itself.
 */
export function isBound(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  quoted: readonly boolean[],
): boolean {
  const kind = kindOfPronoun(tokens[at]!.lower)
  if (!kind) return true
  const described = kind === 'person' && isAfterDescription(tokens, at)
  for (let k = at - 1; k >= 0; k--) {
    if (quoted[k] || (described && isIndefinite(tokens, k)) || isContent(tokens, k)) continue
    // "her silence about it" is no silence about itself.
    if (k === at - 2 && tokens[k + 1]!.pos === 'ADP' && /^(?:it|them|him)$/.test(tokens[at]!.lower)) continue
    if (fits(tokens, k, kind, mentions)) return true
  }
  return foretold(tokens, at, kind, mentions)
}

/** "A miller with three sons, he joined …": what opens the sentence has no verb of its own, and tells of the pronoun. */
const isAfterDescription = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she)$/.test(tokens[at]!.lower) &&
  tokens[at - 1]?.text === ',' &&
  tokens.slice(1, at).every((t) => t.pos !== 'AUX' && (t.pos !== 'VERB' || /(?:ed|ing)$/.test(t.lower)))

/** "The fact that it spreads", "fears that they may go": what somebody thinks or tells is not who or what is thought of. */
const isContent = (tokens: readonly Token[], k: number): boolean =>
  tokens[k + 1]?.lower === 'that' &&
  /^(?:fact|idea|notion|belief|sign|hope|fear|claim|suggestion|possibility|view|theory|argument|evidence|news|chance|feeling|impression)s?$/.test(
    tokens[k]!.lower,
  )

/** Words from "a" to its noun: "a retired and much-loved teacher". */
const LONGEST_PHRASE = 5

const MEMBER = /^(?:republican|democrat|liberal|conservative|independent)$/

/** "The Republican said", "a Norlander who", "A Teal Republican": somebody, since no body is one of several; "the Republican mayor" is told by the noun. */
function isMember(tokens: readonly Token[], k: number, m: Mention): boolean {
  const article = tokens.findLast((t) => t.end <= m.start)?.lower ?? ''
  return (
    m.end === tokens[k]!.end &&
    (m.type === 'MISC' || MEMBER.test(tokens[k]!.lower) ? /^(?:the|an?)$/ : /^an?$/).test(article) &&
    /[^s]$/.test(tokens[k]!.lower) &&
    !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[k + 1]?.pos ?? '')
  )
}

const isIndefinite = (tokens: readonly Token[], k: number): boolean =>
  tokens.slice(Math.max(0, k - LONGEST_PHRASE), k).some((t) => /^an?$/.test(t.lower))

function fits(tokens: readonly Token[], k: number, kind: Kind, mentions: readonly Mention[]): boolean {
  const t = tokens[k]!
  const m = mentions.find((x) => x.start <= t.start && x.end >= t.end)
  const noun = t.pos === 'NOUN' || t.pos === 'PROPN'
  if (kind === 'person') {
    if (m) return m.type === 'PER' || isMember(tokens, k, m)
    if (WEEKDAYS.has(t.lower)) return false
    return (t.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(t.text) && k > 0) || (isPersonNoun(t.lower) && !SEVERAL.test(t.lower) && (t.pos !== 'ADJ' || /year-old$/.test(t.lower))) || (t.lower === 'head' && tokens[k + 1]?.lower === 'of') // prettier-ignore
  }
  if (kind === 'group') {
    // "Lind said they still needed flour" is of more than Lind; "Dockers", with the capital of a sentence, may be taken for a name.
    if (m)
      return /[^s]s$/.test(t.lower)
        ? m.end - m.start === t.text.length || m.type !== 'PER'
        : /^(?:ORG|MISC)$/.test(m.type)
    return (noun && /[^s]s$/.test(t.lower)) || isPerson(t.lower) || /^(?:people|police|team|couple|family|government|staff|many|some|others|both)$/.test(t.lower) || (t.lower === 'and' && k > 0) // prettier-ignore
  }
  // "Twenty years on it has grown": no time is meant.
  if (/^(?:second|minute|hour|day|night|week|month|year|decade|centur(?:y|ie)|time)s?$/.test(t.lower))
    return false
  return noun && !(m?.type === 'PER') && !isPersonNoun(t.lower)
}

/** "Before his trial, Karl Benning …": an opening phrase points ahead, to the name that follows its comma. */
function foretold(tokens: readonly Token[], at: number, kind: Kind, mentions: readonly Mention[]): boolean {
  if (at === 0 || at > 12 || !/^(?:ADP|SCONJ|VERB|ADV|CCONJ|NUM)$/.test(tokens[0]!.pos)) return false
  let comma = tokens.findIndex((t, k) => k > at && t.text === ',')
  // "During his speech, launching the ferry, Karl Benning …"
  if (tokens[comma + 1]?.pos === 'VERB' && /ing$/.test(tokens[comma + 1]!.lower))
    comma = tokens.findIndex((t, k) => k > comma && t.text === ',')
  // "In his first speech since the vote Karl Benning said …": the comma may be left out before the one who speaks.
  const next =
    kind === 'person' ? mentions.find((m) => m.type === 'PER' && m.start > tokens[at]!.start) : null
  const verb = next ? tokens.findIndex((t) => t.start >= next.end) : -1
  if (/^(?:said|says|told)$/.test(tokens[verb]?.lower ?? '') && (comma < 0 || verb < comma)) return true
  if (comma < 0 || comma > at + 25 || tokens[comma + 1]?.pos === 'CCONJ') return false
  for (let k = comma + 1; k < Math.min(tokens.length, comma + 5); k++) {
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return false
    if (fits(tokens, k, kind, mentions)) return true
  }
  return false
}
