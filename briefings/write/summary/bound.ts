import { WEEKDAYS } from '../../analyse/times/lexicon.ts'
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

/** Persons who are no count of people in a report's figures, and relatives. */
const PERSON =
  /(?:^|-)(?:mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|partner|boyfriend|girlfriend|widow|widower|teenager|toddler|star|superstar|starlet|actor|actress|singer|rapper|author|writer|artist|athlete|striker|defender|midfielder|goalkeeper|captain|coach|boss|manager|president|premier|chancellor|king|queen|prince|princess|pope|bishop|priest|imam|cleric|mayor|governor|senator|congressman|congresswoman|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chief|principal|headmaster|headmistress|founder|owner|officer|analyst|professor|expert|critic|scientist|researcher|neighbour|neighbor|friend|colleague|burglar|thief|killer|murderer|gunman|attacker|bomber|jihadi|extremist|defendant|prosecutor|lawyer|judge|juror|magistrate|politician|candidate|nominee|rival|champion|boxer|golfer|rider|jockey|pensioner|tourist|traveller|user|buyer|owner|baker|chef|cook|farmer|pilot|sailor|soldier|general|commander|minister|ambassador|envoy|diplomat|schoolboy|schoolgirl|veteran|survivor|whistleblower|nobody|everyone|everybody|someone|somebody|anyone|who|guy|lady|gentleman|lad|baby|infant|newlywed|model|presenter|host|comedian|broadcaster|anchor|reporter|blogger|donor|activist)$/

/** A noun for somebody: "the striker", "a businesswoman", "the 24-year-old". */
export const isPersonNoun = (lower: string): boolean =>
  isPerson(lower) ||
  PERSON.test(lower) ||
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
    if (quoted[k] || (described && isIndefinite(tokens, k))) continue
    if (fits(tokens, k, kind, mentions)) return true
  }
  return foretold(tokens, at, kind, mentions)
}

/** "A miller with three sons, he joined …": what opens the sentence has no verb of its own, and tells of the pronoun. */
const isAfterDescription = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she)$/.test(tokens[at]!.lower) &&
  tokens[at - 1]?.text === ',' &&
  tokens.slice(1, at).every((t) => t.pos !== 'AUX' && (t.pos !== 'VERB' || /(?:ed|ing)$/.test(t.lower)))

/** Words from "a" to its noun: "a retired and much-loved teacher". */
const LONGEST_PHRASE = 5

/** "The Republican said", "a Norlander who": somebody; "the Republican mayor" is told by the noun. */
const isMember = (tokens: readonly Token[], k: number, m: Mention): boolean =>
  m.type === 'MISC' &&
  m.start === tokens[k]!.start &&
  /^(?:the|an?)$/.test(tokens[k - 1]?.lower ?? '') &&
  /[^s]$/.test(tokens[k]!.lower) &&
  !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[k + 1]?.pos ?? '')

const isIndefinite = (tokens: readonly Token[], k: number): boolean =>
  tokens.slice(Math.max(0, k - LONGEST_PHRASE), k).some((t) => /^an?$/.test(t.lower))

function fits(tokens: readonly Token[], k: number, kind: Kind, mentions: readonly Mention[]): boolean {
  const t = tokens[k]!
  const m = mentions.find((x) => x.start <= t.start && x.end >= t.end)
  const noun = t.pos === 'NOUN' || t.pos === 'PROPN'
  if (kind === 'person') {
    if (m) return m.type === 'PER' || isMember(tokens, k, m)
    if (WEEKDAYS.has(t.lower)) return false
    return (t.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(t.text) && k > 0) || isPersonNoun(t.lower) || (t.lower === 'head' && tokens[k + 1]?.lower === 'of') // prettier-ignore
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
  const comma = tokens.findIndex((t, k) => k > at && t.text === ',')
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
