import type { ArticleActor, Mention } from '../../model.ts'
import type { FullPhrase } from '../clauses.ts'
import type { Attribution, Reading } from './attribution.ts'
import { byRole, describe, isOrganisationNoun, type Description } from './descriptions.ts'
import { createPeople } from './people.ts'

export interface Speaker {
  /** Actor id, where the speaker is one. */
  readonly speaker: string | null
  readonly name: string | null
}

const NOBODY: Speaker = { speaker: null, name: null }
const HE = new Set(['he', 'his', 'him', 'himself'])
const SHE = new Set(['she', 'her', 'hers', 'herself'])
const THEY = new Set(['they', 'their', 'them', 'it', 'its'])
const RELATIVE = new Set(['who', 'whom', 'that', 'which', 'whose'])
const AUTHOR = new Set([
  'i',
  'we',
  'you',
  'my',
  'our',
  'your',
  'me',
  'us',
  'one',
  'everyone',
  'nobody',
  'anyone',
  'what',
  'there',
  'this',
])

/** Who each source is, in the order of the text: a name, a pronoun, a description that an actor's role or an earlier one explains. */
export function nameSpeakers(
  reading: Reading,
  who: { readonly mentions: readonly Mention[]; readonly actors: readonly ArticleActor[] },
  attributions: readonly Attribution[],
): Speaker[] {
  const { doc, clauses } = reading
  const { tokens } = doc
  const actors = new Map(who.actors.map((a) => [a.id, a]))
  const people = createPeople(reading, who, attributions)
  const described: { speaker: Speaker; description: Description }[] = []
  let last: { speaker: Speaker; plural: boolean; at: number } | null = null
  return attributions.map((a) => {
    const source = a.source
    if (!source) return NOBODY
    const speaker = resolve(a, source, 0)
    if (speaker.name) {
      last = { speaker, plural: /s$/.test(tokens[source.head.head]!.lower), at: source.start }
      if (speaker.speaker) people.spoke(speaker.speaker, source.start)
    }
    return speaker
  })

  function resolve(a: Attribution, source: FullPhrase, depth: number): Speaker {
    const head = source.head.head
    const word = tokens[head]!.lower
    const alone = source.head.end - source.head.first === 1
    if (alone && (HE.has(word) || SHE.has(word)))
      return actor(people.personBefore(head, HE.has(word) ? 'he' : 'she', a))
    if (alone && THEY.has(word)) return collective(a, head, word)
    if (alone && RELATIVE.has(word)) {
      const floor = doc.bounds[tokens[head]!.sentence]!.start
      const of = tokens[head - 1]?.text === ',' ? head - 1 : head
      const antecedent = depth === 0 ? clauses.phraseBefore(of, floor) : null
      return antecedent ? resolve(a, antecedent, 1) : NOBODY
    }
    // "One of the drivers, Ada Lind,"
    if (alone && AUTHOR.has(word)) return word === 'one' ? actor(apposed(source)?.actor ?? null) : NOBODY
    const named = people.mentionAt(head) ?? apposed(source)
    if (named) return actor(named.actor, source)
    return byDescription(a, source)
  }

  function actor(id: string | null, source?: FullPhrase): Speaker {
    const found = id === null ? undefined : actors.get(id)
    if (!found) return NOBODY
    const second = source && partner(source)
    return {
      speaker: found.id,
      name: second && second.id !== found.id ? `${found.name} and ${second.name}` : found.name,
    }
  }

  /** "Lind and Moss said". */
  function partner(source: FullPhrase): ArticleActor | undefined {
    if (tokens[source.head.end]?.lower !== 'and' || source.head.end + 1 >= source.end) return undefined
    for (let i = source.head.end + 1; i < Math.min(source.end, source.head.end + 6); i++) {
      const m = people.mentionAt(i)
      if (m) return actors.get(m.actor)
    }
    return undefined
  }

  /** "the minister for ports, Ada Lind,": the name beside the description. */
  function apposed(source: FullPhrase): Mention | undefined {
    for (let i = source.head.end; i < source.end; i++)
      if (tokens[i]!.text === ',') {
        const m = people.mentionAt(i + 1) ?? people.mentionAt(i + 2)
        return m?.type === 'PER' ? m : undefined
      }
    return undefined
  }

  function collective(a: Attribution, head: number, word: string): Speaker {
    const plural = word.startsWith('the')
    if (last && last.plural === plural && tokens[head]!.sentence - tokens[last.at]!.sentence <= 3) {
      const of = last.speaker.speaker && actors.get(last.speaker.speaker)
      if (!of || of.type !== 'PER') return last.speaker
    }
    return actor(people.groupBefore(head, a))
  }

  function byDescription(a: Attribution, source: FullPhrase): Speaker {
    const d = describe(doc, source)
    const made = { speaker: null, name: d.text }
    if (d.definite) {
      const found =
        byRole(d, who.actors) ??
        (isOrganisationNoun(d.noun) && d.modifiers.length === 0 ? organisation(a, source, d) : undefined)
      if (found) return actor(found.id)
      // "an Israeli official" … "the official": the same one goes on.
      for (let k = described.length - 1; k >= 0 && k >= described.length - 12; k--) {
        const earlier = described[k]!
        if (
          earlier.description.noun === d.noun &&
          d.modifiers.every((m) => earlier.description.modifiers.includes(m))
        )
          return earlier.speaker
      }
    }
    described.push({ speaker: made, description: d })
    return made
  }

  function organisation(a: Attribution, source: FullPhrase, d: Description): ArticleActor | undefined {
    const named = who.actors.filter(
      (x) =>
        x.type === 'ORG' &&
        new RegExp(`\\b${RegExp.escape(d.noun)}\\b`, 'i').test([x.name, ...x.aliases].join(' | ')),
    )
    if (named.length === 1) return named[0]
    const id = people.groupBefore(source.start, a)
    return id === null ? undefined : actors.get(id)
  }
}
