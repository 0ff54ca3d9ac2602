import { termOf } from '../../read/terms.ts'
import { IRREGULAR_VERBS } from '../../write/irregular-verbs.ts'

/** A word, and those that deny it where all else is the same; each denies it in turn. */
const OPPOSITES = `
accept reject refuse decline
agree refuse
confirm deny
admit deny
win lose
rise fall drop decline
raise lower cut reduce
increase decrease cut reduce
open close shut
close reopen
shut reopen
survive die
pass fail reject
adopt reject
ratify reject
approve block reject
allow forbid ban block
support oppose
back oppose
convict acquit clear
guilty acquit clear innocent
uphold overturn
free jail
begin end
`
/** One fact in several words: whoever was killed died. "Left" is no "resigned", though near it in a search. */
const ONE_FACT = `
kill killed die died dead
convict convicted guilty
injure injured hurt wounded hospitalised
`

const VERB_FORMS = readForms(IRREGULAR_VERBS.trim())
const FORMS = readForms(`${IRREGULAR_VERBS.trim()}\n${ONE_FACT.trim()}`)
const NONE: ReadonlySet<string> = new Set()

/** Is one a form of the other that no stemmer knows: "fell" of "fall"? */
export const isFormOf = (term: string, other: string): boolean => VERB_FORMS.get(term)?.has(other) === true

/** Terms that tell the same deed as a verb's term. */
export const sameVerb = (term: string): ReadonlySet<string> => FORMS.get(term) ?? NONE

const AGAINST = readOpposites()

/** Terms that deny it. */
export const opposites = (term: string): ReadonlySet<string> => AGAINST.get(term) ?? NONE

function readOpposites(): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  const deny = (term: string, other: string): void => {
    for (const form of [term, ...sameVerb(term)])
      out.set(form, new Set([...(out.get(form) ?? []), other, ...sameVerb(other)]))
  }
  for (const line of OPPOSITES.trim().split('\n')) {
    const [word, ...others] = line.split(' ').flatMap((w) => termOf(w) ?? [])
    for (const other of others) {
      deny(word!, other)
      deny(other, word!)
    }
  }
  return out
}

function readForms(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  for (const line of lines.split('\n')) {
    const forms = line.split(' ').flatMap((w) => termOf(w) ?? [])
    for (const form of forms) out.set(form, new Set([...(out.get(form) ?? []), ...forms]))
  }
  return out
}
