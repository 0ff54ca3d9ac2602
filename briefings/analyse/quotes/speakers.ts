import type { ArticleActor, Mention } from '../../model.ts'
import type { FullPhrase } from '../clauses/chunked-text.ts'
import type { Attribution, Reading } from './attribution.ts'
import { createDescribedBefore } from './described-before.ts'
import { byRole, describe, isOrganisationNoun } from './descriptions.ts'
import { createPeople } from './people.ts'
import { namedBeside, secondNamed } from './source-names.ts'

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
/** Words that name nobody whom the text could tell of. */
const NO_ONE = new Set('i we you my our your me us one everyone nobody anyone what there this'.split(' '))

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
  const describedBefore = createDescribedBefore<Speaker>()
  let last: { readonly speaker: Speaker; readonly plural: boolean; readonly at: number } | null = null
  return attributions.map((a) => {
    const source = a.source
    if (!source) return NOBODY
    const speaker = resolve(a, source)
    if (speaker.name) {
      last = { speaker, plural: /s$/.test(tokens[source.head.head]!.lower), at: source.start }
      if (speaker.speaker) people.spoke(speaker.speaker, source.start)
    }
    return speaker
  })

  function resolve(a: Attribution, source: FullPhrase, isAntecedent = false): Speaker {
    const isAlone = source.head.end - source.head.first === 1
    const meant = isAlone ? byPronoun(a, source, isAntecedent) : null
    if (meant) return meant
    const named = people.mentionAt(source.head.head) ?? namedBeside(tokens, source, people)
    return named ? byName(named.actor, source) : byDescription(a, source)
  }

  /** Null where the word is no pronoun. */
  function byPronoun(a: Attribution, source: FullPhrase, isAntecedent: boolean): Speaker | null {
    const at = source.head.head
    const word = tokens[at]!.lower
    if (HE.has(word)) return actor(people.personBefore(at, 'he', a))
    if (SHE.has(word)) return actor(people.personBefore(at, 'she', a))
    if (THEY.has(word)) return collective(a, at, word)
    if (RELATIVE.has(word)) {
      const floor = doc.bounds[tokens[at]!.sentence]!.start
      const end = tokens[at - 1]?.text === ',' ? at - 1 : at
      const antecedent = isAntecedent ? null : clauses.phraseBefore(end, floor)
      return antecedent ? resolve(a, antecedent, true) : NOBODY
    }
    // "One of the drivers, Ada Lind,"
    if (word === 'one') return actor(namedBeside(tokens, source, people)?.actor ?? null)
    return NO_ONE.has(word) ? NOBODY : null
  }

  function actor(id: string | null): Speaker {
    const found = id === null ? undefined : actors.get(id)
    return found ? { speaker: found.id, name: found.name } : NOBODY
  }

  function byName(id: string, source: FullPhrase): Speaker {
    const first = actor(id)
    const second = actors.get(secondNamed(tokens, source, people)?.actor ?? '')
    return first.name && second && second.id !== id
      ? { ...first, name: `${first.name} and ${second.name}` }
      : first
  }

  function collective(a: Attribution, at: number, word: string): Speaker {
    const plural = word.startsWith('the')
    if (last && last.plural === plural && tokens[at]!.sentence - tokens[last.at]!.sentence <= 3) {
      const of = last.speaker.speaker && actors.get(last.speaker.speaker)
      if (!of || of.type !== 'PER') return last.speaker
    }
    return actor(people.groupBefore(at, a))
  }

  function byDescription(a: Attribution, source: FullPhrase): Speaker {
    const description = describe(doc, source)
    const { definite, noun, modifiers, text } = description
    if (definite) {
      const found =
        byRole(description, who.actors) ??
        (isOrganisationNoun(noun) && modifiers.length === 0 ? organisation(a, source, noun) : undefined)
      if (found) return actor(found.id)
      const earlier = describedBefore.find(description)
      if (earlier) return earlier
    }
    const made = { speaker: null, name: text }
    describedBefore.add(description, made)
    return made
  }

  function organisation(a: Attribution, source: FullPhrase, noun: string): ArticleActor | undefined {
    const word = new RegExp(`\\b${RegExp.escape(noun)}\\b`, 'i')
    const named = who.actors.filter((x) => x.type === 'ORG' && word.test([x.name, ...x.aliases].join(' | ')))
    if (named.length === 1) return named[0]
    return actors.get(people.groupBefore(source.start, a) ?? '')
  }
}
