import { stemmer } from 'stemmer'
import { SPELT_NUMBERS, SPELT_ORDINALS, SPELT_TENS } from '../../read/spelt-numbers.ts'
import { foldWord } from '../../read/terms.ts'
import type { Range } from '../../model.ts'

/** What a word is worth when asking whether a claim is supported. */
export type WordKind = 'function' | 'content' | 'number' | 'negation' | 'modal'

export interface Word extends Range {
  /** Folded, numbers as digits: what n-grams are made of. */
  readonly form: string
  /** Porter stem of `form`: what content is compared by. */
  readonly stem: string
  readonly kind: WordKind
  /** Written with a capital inside running text. */
  readonly capital: boolean
}

const FUNCTION = new Set(
  (
    'a an the and or but if of at by for with about into to from in on off over under again then once here there all any both ' +
    'each few more most other some such only own same so than too very s t i me my we our ours you your yours he him his she ' +
    'her hers it its they them their theirs this that these those am is are was were be been being have has had having do does ' +
    'did doing as until while because what which who whom whose when where why how also up down out after before during between ' +
    'through against among amid around since per via both just even still yet now said says say saying told tells according'
  ).split(' '),
)
const NEGATION = new Set(
  'not no never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt wouldnt nt'.split(
    ' ',
  ),
)
const MODAL = new Set(
  'may might could would should can will shall must plans planned expected likely'.split(' '),
)
/** In digits. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...SPELT_NUMBERS.map((word, value): [string, string] => [word, String(value)]),
  ...SPELT_TENS.map((word, i): [string, string] => [word, String(10 * (i + 2))]),
  ...SPELT_ORDINALS.slice(0, 10).map((word, i): [string, string] => [word, String(i + 1)]),
  ['dozen', '12'],
  ['once', '1'],
  ['twice', '2'],
])

/** A word for a number that the next one is added to by a hyphen. */
const TENS_JOINED = new RegExp(`^(?:${SPELT_TENS.join('|')})[-‐‑]$`, 'i')

/** Words of a text in order. Hyphenated compounds count as their parts, so that "full-scale" meets "full scale". */
export function wordsOf(text: string, { start, end }: Range = { start: 0, end: text.length }): Word[] {
  const out: Word[] = []
  const stems = new Map<string, string>()
  const slice = text.slice(start, end)
  for (const m of slice.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*|%/gu)) {
    const form = formOf(m[0])
    if (!form) continue
    const tens = out.at(-1)
    const isJoined = tens !== undefined && TENS_JOINED.test(text.slice(tens.start, start + m.index))
    // "Thirty-eight" is one number, as "38" is.
    if (isJoined && /^[1-9]$/.test(form) && /^\p{L}/u.test(m[0])) {
      const sum = String(Number(tens.form) + Number(form))
      out[out.length - 1] = { ...tens, end: start + m.index + m[0].length, form: sum, stem: sum }
      continue
    }
    let stem = stems.get(form)
    if (stem === undefined) stems.set(form, (stem = form.length > 40 ? form : stemmer(form)))
    const from = start + m.index
    const capital = out.length > 0 && /^\p{Lu}/u.test(m[0])
    out.push({ start: from, end: from + m[0].length, form, stem, kind: kindOf(form), capital })
  }
  return out
}

function formOf(word: string): string {
  if (word === '%') return 'percent'
  if (/^\p{N}/u.test(word)) return word.replace(/,(?=\p{N}{3})/gu, '').replace(/\.0+$/, '')
  const folded = foldWord(word)
  return NUMBER_WORDS.get(folded) ?? folded
}

function kindOf(form: string): WordKind {
  if (/^\p{N}/u.test(form)) return 'number'
  if (NEGATION.has(form)) return 'negation'
  if (MODAL.has(form)) return 'modal'
  return FUNCTION.has(form) || form.length < 2 ? 'function' : 'content'
}
