import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'

/** Words for whoever stands at the head of something: "the league's president", "its managing director". */
const POSTS =
  'leader head chief president chairman chairwoman chairperson chair director executive secretary boss'.split(
    ' ',
  )
/** What a verb of heading asks for beside itself and its own forms. */
const BY_VERB: Readonly<Record<string, readonly string[]>> = {
  lead: ['led', 'leading', 'headed', ...POSTS],
  head: ['headed', 'lead', 'led', ...POSTS],
  run: ['ran', 'head', 'headed', 'led', ...POSTS],
  direct: ['head', 'headed', 'led', 'director'],
  manage: ['manager', 'head', 'coach', 'director'],
  chair: ['chairs', 'chairman', 'chairwoman', 'chairperson', 'head', 'headed', 'led'],
  command: ['commander', 'chief', 'led', 'headed'],
  coach: ['coached', 'coach', 'manager', 'trainer'],
  captain: ['captain', 'skipper'],
  govern: ['governor'],
}
const ACTIVE =
  /^\W*who\s+(?:currently\s+|now\s+)?(lead|head|run|direct|manage|chair|command|coach|captain|govern)(?:e?s)\b/i
const PASSIVE =
  /^\W*(?:by\s+whom|who)\s+(?:is|are)\s+.+?\s(?:currently\s+|now\s+)?(led|headed|run|directed|managed|chaired|commanded|coached|captained|governed)(?:\s+by)?\W*$/i
/** "Who is heading it?", "who will lead it?": as good as who does; nobody runs for a post that they hold. */
const GOING =
  /^\W*who\s+(?:(?:is|are)\s+(?:currently\s+|now\s+)?(?=\p{L}+ing\b)|(?:will|would|is\s+to|is\s+going\s+to)\s+)(lead(?:ing)?|head(?:ing)?|run(?:ning)?|direct(?:ing)?|manag(?:e|ing)|chair(?:ing)?|command(?:ing)?|coach(?:ing)?|captain(?:ing)?|govern(?:ing)?)\b(?!\s+(?:for|in|against|out|away|off|over|into|to|from)\b)/iu
const CHARGE = /^\W*who(?:['’]s|\s+(?:is|are))\s+(?:in\s+charge|at\s+the\s+head)\s+of\b/i
const NEARLY = 0.9

/** Who heads something now, as a question with a verb asks it. */
export interface HeadAsked {
  /** The verb as it is asked, folded; null where there is none. */
  readonly verb: string | null
  /** Terms that state it, and how surely. */
  readonly terms: ReadonlyMap<string, number>
}

/** "Who leads …", "who is heading …", "who is … run by", "who is in charge of …"; null for any other question, and for what was done once ("who led"). */
export function headAsked(asking: string): HeadAsked | null {
  const verb = (ACTIVE.exec(asking) ?? PASSIVE.exec(asking) ?? GOING.exec(asking))?.[1]?.toLowerCase() ?? null
  if (verb === null && !CHARGE.test(asking)) return null
  const base = baseOf(verb)
  const known = BY_VERB[base] ?? POSTS
  const terms = new Map<string, number>()
  for (const word of known) terms.set(termOf(word)!, NEARLY)
  return { verb, terms: terms.set(termOf(base)!, 1) }
}

/** "Lead" of "leads", of "leading" and of "led": what its verb is told by hangs on it. */
function baseOf(verb: string | null): string {
  if (verb === null) return 'head'
  const stem = verb.replace(/(?:e?d|ing)$/, '')
  return [verb, stem, `${stem}e`, stem.slice(0, -1), 'lead'].find((form) => form in BY_VERB)!
}

const SUBORDINATE =
  /\b(?:deputy|vice|assistant|former|ex|then|late|outgoing|next|press|spokesman for the)[\s-](?:\p{Ll}+\s)?$/iu
/** What may stand before "director" without making it a part's: "managing director", "its director". */
const WHOLE =
  /(?:^|[^\p{L}\s]\s?|\b(?:managing|general|executive|the|a|an|its|their|his|her|new|current|as|is|['’]s?)\s|\p{Lu}[\p{L}.’'&-]*\s)$/u

/** Does a word for a post that stands there mean the head of the whole: no deputy, no chief of staff, no press secretary? */
export function isHead(text: string, { start, end }: Range): boolean {
  const word = text.slice(start, end).toLowerCase()
  const before = text.slice(Math.max(0, start - 30), start)
  const after = text.slice(end, end + 30)
  if (SUBORDINATE.test(before)) return false
  if (word === 'chief') return !/^\s(?!executive\b|of\b(?!\sstaff))\p{Ll}/u.test(after)
  if (word === 'secretary') return /\b(?:general|executive|first)[\s-]$/i.test(before)
  if (word === 'executive') return /\bchief\s$/i.test(before)
  if (word === 'director' || word === 'head' || word === 'boss') return WHOLE.test(before)
  return true
}
