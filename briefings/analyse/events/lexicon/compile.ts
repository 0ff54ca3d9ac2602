import type { EventType } from '../../../model.ts'
import { CONFLICT_SENSES } from './conflict-senses.ts'
import { COOPERATION_SENSES } from './cooperation-senses.ts'
import { FORCE_SENSES } from './force-senses.ts'
import { EVENT_NOUNS, NOUN_CLASSES } from './noun-classes.ts'

/** Words of which one tells. */
export interface WordClass {
  readonly words: ReadonlySet<string>
  /** Some are of two words, with a hyphen between. */
  readonly compounds: boolean
}

/** One meaning of a verb. */
export interface Sense {
  readonly root: EventType
  readonly particle: string | null
  /** Words of which one must stand near; null where the verb says enough. */
  readonly context: WordClass | null
  readonly blockers: WordClass | null
  /** The context decides, whatever else stands nearer (a line that begins with `!`). */
  readonly strong: boolean
}

export interface Lexicon {
  readonly senses: ReadonlyMap<string, readonly Sense[]>
  /** Event noun (singular) to root. */
  readonly nouns: ReadonlyMap<string, EventType>
}

const classes = new Map(Object.entries(NOUN_CLASSES).map(([name, words]) => [name, words.split(' ')]))

function words(part: string | undefined): WordClass | null {
  const out = (part ?? '')
    .split(' ')
    .filter(Boolean)
    .flatMap((w) => (w.startsWith('@') ? (classes.get(w.slice(1)) ?? []) : [w]))
  return out.length ? { words: new Set(out), compounds: out.some((w) => w.includes('-')) } : null
}

function compile(): Lexicon {
  const senses = new Map<string, Sense[]>()
  for (const table of [FORCE_SENSES, CONFLICT_SENSES, COOPERATION_SENSES])
    for (const [root, lines] of Object.entries(table))
      for (const line of lines) {
        const strong = line.startsWith('! ')
        const [left = '', minus] = (strong ? line.slice(2) : line).split(' - ')
        const [verbs = '', plus] = left.split(' + ')
        const context = words(plus)
        const blockers = words(minus)
        for (const v of verbs.split(' ')) {
          const [verb = '', ...rest] = v.split('_')
          const list = senses.get(verb) ?? []
          list.push({ root: root as EventType, particle: rest.join(' ') || null, context, blockers, strong })
          senses.set(verb, list)
        }
      }
  const nouns = new Map<string, EventType>()
  for (const [root, list] of Object.entries(EVENT_NOUNS))
    for (const n of list.split(' ')) if (!nouns.has(n)) nouns.set(n, root as EventType)
  return { senses, nouns }
}

export const LEXICON: Lexicon = compile()

/** A noun as the lexicon lists it: lower case, singular. */
export function singular(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss') || lower.endsWith('us')) return lower
  if (lower.endsWith('ies') && lower.length > 4) return lower.slice(0, -3) + 'y'
  if (/(?:ch|sh|x|ss|o)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
