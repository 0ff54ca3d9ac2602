import type { EventContext } from '../../analyse/events/context.ts'
import { tokensOf, type AnalysedText, type Token } from '../../analyse/text.ts'
import type { Range } from '../../model.ts'
import { inMarks, isWithinMarks } from './in-quotes.ts'
import { authorsNote } from './junk.ts'

/** Who says "I" outside quotations: a name with the sentences that give it, or only what they are. */
export interface Voice {
  readonly name: string
  readonly sentences: readonly number[]
  /** A speech, of which a sentence without "I" would be told as the report's own. */
  readonly speaks: boolean
}

/** What stands for a voice without a name. */
export const NAMELESS: ReadonlySet<string> = new Set(['the author', 'the speaker'])

/** Sentences in which a text shows who speaks; in so many of them, or in one of the first. */
const FIRST = 40
const SPOKEN = 2
const LEAD = 2
/** Who thanks those who came, or blesses them at the end, speaks to them. */
const GREETS =
  /^(?:well, )?(?:thank you|thanks (?:for|everyone|everybody|all|so much|very much)|good (?:morning|afternoon|evening),? (?:everyone|everybody|all|ladies)|ladies and gentlemen|my fellow|I(?: want to| would like to)? thank)\b/i
const BLESSES = /\bGod bless\b/
/** "Ada Lind | 07:37 UK time", "By Ada Lind": set above what they write. */
const NAME = String.raw`((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+)`
const BYLINE = new RegExp(`^By ${NAME}(?=,|$)|^${NAME}(?= \\| \\d)`, 'u')

/** Whose "I" stands outside quotation marks in a text, where more than a stray sentence has it; else null. */
export function voiceOf(c: EventContext): Voice | null {
  const { doc } = c
  if (isDialogue(doc.text)) return null
  const spoken = [...doc.sentences.keys()].slice(0, FIRST).filter((i) => selfIn(c, i))
  const isFirst = (spoken[0] ?? LEAD) < LEAD
  const isBlessed = sentencesWith(doc, BLESSES, -LEAD)
  if (spoken.length > 0 && (sentencesWith(doc, GREETS, 0, LEAD) || (isBlessed && isFirst)))
    return { name: 'the speaker', sentences: [], speaks: true }
  if (spoken.length < SPOKEN && !isFirst) return null
  // A report of a speech, or one that somebody would like to hear.
  if (isBlessed) return null
  return { ...(namedAbove(c) ?? { name: 'the author', sentences: [] }), speaks: false }
}

/** The first "I", "my" or "me" of a sentence that is its writer's: outside marks, however they were copied, and behind no "Ada Lind:". */
export function selfIn(
  { doc, quotes, mentions }: EventContext,
  sentence: number,
  from = 0,
): Token | undefined {
  const tokens = tokensOf(doc, sentence).filter((t) => t.start >= from)
  const quoted = inMarks(tokens)
  const at = tokens.findIndex((_, k) => !quoted[k] && isSelf(tokens, k))
  const self = tokens[at]
  if (!self || tokens.slice(0, at).some((t) => SAYS.test(t.text))) return undefined
  if (isWithinMarks(doc, sentence) || SAYS_SO.test(doc.text.slice(self.end, doc.sentences[sentence]!.end)))
    return undefined
  const within = (r: Range): boolean => r.start <= self.start && r.end > self.end
  if (quotes[sentence]?.some((q) => within(q.content)) || mentions[sentence]?.some(within)) return undefined
  // "My Isle opened": a title, unless a name of somebody follows.
  const next = tokens[at + 1]
  const isTitle = self.text === 'My' && /^\p{Lu}/u.test(next?.text ?? '') && !mentions[sentence]?.some((m) => m.type === 'PER' && m.start === next!.start) // prettier-ignore
  return isTitle ? undefined : self
}

/** What opens somebody's words: a colon, a mark, also of UTF-8 that was read in another code. */
const SAYS = /^[:'‘]$|^â€/

/** "The flood ruined my mill, says Ada Lind": somebody else. */
const SAYS_SO = /, (?:says|said) \p{Lu}/u

const DAY = /day$|^(?:Tonight|Tomorrow)$/

/** No "Isle I", of which "I" is a number. */
function isSelf(tokens: readonly Token[], k: number): boolean {
  const { text } = tokens[k]!
  const before = tokens[k - 1]
  if (text !== 'I') return text === 'my' || text === 'me' || (text === 'My' && k === 0)
  return (
    !before ||
    !/^\p{Lu}/u.test(before.text) ||
    (k === 1 && (!/^(?:PROPN|NOUN)$/.test(before.pos) || DAY.test(before.text)))
  )
}

/** "Ada Lind: …" at the head of a line. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}):(?=\s)/gmu

/** An interview in which somebody speaks twice under their name: whose "I" it is, changes from line to line. */
function isDialogue(text: string): boolean {
  const labels = [...text.matchAll(LABEL)].map((m) => m[1])
  return labels.length > new Set(labels).size
}

const sentencesWith = (
  { text, sentences }: AnalysedText,
  words: RegExp,
  from: number,
  to?: number,
): boolean => sentences.slice(from, to).some((s) => words.test(text.slice(s.start, s.end)))

/** Whom a note on the author, or the byline, names. */
function namedAbove({ doc, mentions }: EventContext): { name: string; sentences: number[] } | null {
  for (const i of [...doc.sentences.keys()].slice(0, LEAD)) {
    const { start, end } = doc.sentences[i]!
    const [, alone, stamped] = BYLINE.exec(doc.text.slice(start, end)) ?? []
    const name = alone ?? stamped
    if (name && mentions[i]?.some((m) => m.type === 'PER' && m.start < start + name.length + 3)) return { name, sentences: [i] } // prettier-ignore
  }
  const note = authorsNote(doc)
  if (note < 0) return null
  for (let i = 0; i <= note; i++) {
    const m = mentions[i]?.find((x) => x.type === 'PER' && /\s/.test(x.name))
    if (m) return { name: doc.text.slice(m.start, m.end).replace(/\s+/g, ' '), sentences: [i] }
  }
  return null
}
