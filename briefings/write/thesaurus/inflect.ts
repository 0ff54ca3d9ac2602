import { IRREGULAR_VERBS } from '../irregular-verbs.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'
export type VerbForms = Readonly<Record<VerbForm, string>>

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((line) => [line.split(' ')[0]!, line.split(' ')] as const),
)
const SAME_FORMS = new Set('put set cut hit shut beat let'.split(' '))

/** Verbs that end in one consonant behind a stressed short vowel write it twice: "planned", "admitted", "deferred". */
const DOUBLING =
  /^(?:ac)?[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$|^(?:ad|com|e|o|per|sub|trans)mit$|^(?:con|de|in|pre|re|trans)fer$|^(?:con|in|oc|re)cur$|^(?:com|dis|ex|im|pro|re)pel$|^(?:allot|control|forget|inter|kidnap|patrol|rebut|regret)$/

/** The forms of an English verb, by rule where it is not among the irregular ones. */
export function formsOf(base: string): VerbForms {
  const doubled = DOUBLING.test(base) ? base + base.at(-1)! : base
  const mute = base.replace(/(?<=[^eo])e$/, '')
  const stem = doubled === base ? mute : doubled
  const y = /[^aeiou]y$/.test(base)
  const regular = y ? `${base.slice(0, -1)}ied` : `${stem}ed`.replace('eeed', 'eed')
  const irregular = SAME_FORMS.has(base) ? [base, base] : IRREGULAR.get(base)
  const past = base === 'be' ? 'was' : (irregular?.[1] ?? regular)
  return {
    base,
    third: thirdOf(base),
    past,
    participle: base === 'be' ? 'been' : (irregular?.[2] ?? past),
    gerund: `${base === 'lie' || base === 'die' ? `${base[0]!}y` : stem}ing`,
  }
}

function thirdOf(base: string): string {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
}

/** The regular plural of a noun. */
export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`
