import type { Citation, Claim, Scope } from '../model.ts'
import {
  WriterFault,
  type KeptPhrase,
  type Phrase,
  type Writer,
  type WriterRequest,
  type WrittenSentence,
} from '../writer-ports.ts'
import type { PhraseVerdict } from './phrase-check.ts'
import type { PhraseToCheck } from './phrase-to-check.ts'
import { phraseKey } from './phrase-key.ts'

/** What phrasing needs. The check runs beside the database; the writer and its memory are the process's. */
export interface PhrasePorts {
  readonly writer: Writer
  readonly check: (phrases: readonly PhraseToCheck[]) => Promise<readonly PhraseVerdict[]>
  readonly recall: (keys: readonly string[]) => Promise<ReadonlyMap<string, Phrase | null>>
  readonly keep: (phrases: readonly KeptPhrase[]) => Promise<void>
  /** Told what became of each claim that was phrased or not. */
  readonly count: (outcome: PhraseOutcome, reason: string | null) => void
  /** Told why the writer gave no answer. Nothing of it reaches the reader. */
  readonly onFault: (error: unknown) => void
}

export type PhraseOutcome = 'kept' | 'first' | 'second' | 'own'

export interface PhraseOptions {
  /** BCP 47; `en` where nothing else was asked for. */
  readonly language: string
  readonly payer: Scope
  readonly signal: AbortSignal
}

/** Claims of one request to the writer: enough to save calls, few enough for an answer within a deadline. */
const BATCH = 8
/** Longer evidence is left in its own words: it would cost more than it gains. */
const LONGEST_SPAN = 1200

interface Open {
  readonly key: string
  readonly claim: Claim
  readonly again: string | null
}

/**
 * Claims in the writer's words, each with the citations that its sentence rests on; the core's own claim wherever the writer
 * has no sentence that passes the gate, or none in time. Never throws for the writer's sake.
 */
export async function phraseClaims(
  claims: readonly Claim[],
  options: PhraseOptions,
  ports: PhrasePorts,
): Promise<Claim[]> {
  const keys = claims.map((c) => phraseKey(c, options.language, ports.writer.name))
  const phrases = new Map(await ports.recall([...new Set(keys)]))
  const open = new Map<string, Open>()
  claims.forEach((claim, i) => {
    const key = keys[i]!
    if (!phrases.has(key) && isShort(claim)) open.set(key, { key, claim, again: null })
  })
  for (const key of new Set(keys)) if (phrases.has(key)) ports.count('kept', null)
  const batches = inBatches([...open.values()])
  const written = await Promise.all(batches.map((batch) => phraseBatch(batch, options, ports)))
  for (const found of written) for (const [key, phrase] of found) phrases.set(key, phrase)
  const told = claims.map((claim, i) => ({ claim, phrase: phrases.get(keys[i]!) ?? null }))
  return recheck(told, options.language, ports)
}

const isShort = (claim: Claim): boolean =>
  claim.citations.length <= 6 && claim.citations.every((c) => c.span.text.length <= LONGEST_SPAN)

function inBatches(open: readonly Open[]): Open[][] {
  const out: Open[][] = []
  for (let i = 0; i < open.length; i += BATCH) out.push(open.slice(i, i + BATCH))
  return out
}

/** Asks once, and once more with the reasons for what did not pass. What was settled is kept; what the writer left open is not. */
async function phraseBatch(
  batch: readonly Open[],
  options: PhraseOptions,
  ports: PhrasePorts,
): Promise<Map<string, Phrase | null>> {
  const settled = new Map<string, Phrase | null>()
  let open: readonly Open[] = batch
  try {
    for (const outcome of ['first', 'second'] as const) {
      const verdicts = await askFor(open, options, ports)
      const failed: Open[] = []
      open.forEach((o, i) => {
        const { phrase, reason } = verdicts[i]!
        if (phrase) {
          settled.set(o.key, phrase)
          ports.count(outcome, null)
        } else failed.push({ ...o, again: reason })
      })
      open = failed
      if (!open.length) break
    }
    for (const o of open) {
      settled.set(o.key, null)
      ports.count('own', o.again)
    }
  } catch (error) {
    ports.onFault(error)
    for (const o of open) if (!settled.has(o.key)) ports.count('own', 'no answer')
  }
  const articles = new Map(batch.map((o) => [o.key, o.claim.citations.map((c) => c.article)]))
  if (settled.size)
    await ports.keep(
      [...settled].map(([key, phrase]) => ({ key, phrase, articles: [...new Set(articles.get(key))] })),
    )
  return settled
}

/** The answer, or a fault when the deadline passes first: a writer need not listen to its signal. */
async function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const late = (): WriterFault => new WriterFault('slow', 'The model did not answer in time.', signal.reason)
  const over = Promise.withResolvers<never>()
  const stop = (): void => over.reject(late())
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([answer, over.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

interface Checked {
  readonly phrase: Phrase | null
  readonly reason: string | null
}

async function askFor(
  open: readonly Open[],
  { language, payer, signal }: PhraseOptions,
  ports: PhrasePorts,
): Promise<Checked[]> {
  const { request, firstSpan } = requestOf(open, language)
  const answers = new Map<number, WrittenSentence>()
  for (const sentence of await inTime(ports.writer.write(request, { payer, signal }), signal))
    if (!answers.has(sentence.task)) answers.set(sentence.task, sentence)
  const phrases = open.map(({ claim }, i): Phrase | string => {
    const answer = answers.get(i + 1)
    if (!answer) return 'no sentence was written for this claim'
    const spans = [...new Set(answer.spans)].map((n) => n - firstSpan[i]!)
    if (!spans.length) return 'the sentence names no span that it rests on'
    if (spans.some((s) => !(Number.isInteger(s) && s >= 0 && s < claim.citations.length)))
      return 'the sentence cites a span that is not among those of its claim'
    return { text: oneLine(answer.text), spans: spans.sort((a, b) => a - b) }
  })
  const checks = open.flatMap(({ claim }, i) => {
    const phrase = phrases[i]!
    return typeof phrase === 'string' ? [] : [toCheck(claim, phrase, language)]
  })
  const verdicts = checks.length ? await ports.check(checks) : []
  let next = 0
  return phrases.map((phrase) => {
    if (typeof phrase === 'string') return { phrase: null, reason: phrase }
    const verdict = verdicts[next++]!
    return verdict.passed ? { phrase, reason: null } : { phrase: null, reason: verdict.reason }
  })
}

function requestOf(
  open: readonly Open[],
  language: string,
): { request: WriterRequest; firstSpan: readonly number[] } {
  const spans: { number: number; text: string }[] = []
  const firstSpan: number[] = []
  const tasks = open.map(({ claim, again }, i) => {
    firstSpan.push(spans.length + 1)
    const own = claim.citations.map((c) => {
      spans.push({ number: spans.length + 1, text: c.span.text })
      return spans.length
    })
    return { number: i + 1, claim: claim.text, spans: own, again }
  })
  return { request: { language, tasks, spans }, firstSpan }
}

const toCheck = (claim: Claim, phrase: Phrase, language: string): PhraseToCheck => ({
  text: phrase.text,
  claim: claim.text,
  spans: phrase.spans.map((i) => claim.citations[i]!.span.text),
  published: phrase.spans.flatMap((i) => claim.citations[i]!.published ?? []),
  language,
})

/** What was kept passes the gate again on its way out: no wording leaves on the word of a table. */
async function recheck(
  told: readonly { readonly claim: Claim; readonly phrase: Phrase | null }[],
  language: string,
  ports: PhrasePorts,
): Promise<Claim[]> {
  const usable = told.flatMap(({ claim, phrase }, i) =>
    phrase?.spans.length && phrase.spans.every((s) => s in claim.citations) ? [{ claim, phrase, i }] : [],
  )
  const out = told.map(({ claim }) => claim)
  if (!usable.length) return out
  const verdicts = await ports.check(usable.map(({ claim, phrase }) => toCheck(claim, phrase, language)))
  usable.forEach(({ claim, phrase, i }, k) => {
    if (verdicts[k]!.passed) out[i] = phrased(claim, phrase, language)
  })
  return out
}

function phrased(claim: Claim, phrase: Phrase, language: string): Claim {
  const [first, ...rest] = phrase.spans.map((i) => claim.citations[i]!) as [Citation, ...Citation[]]
  const verbatim = oneLine(first.span.text).includes(phrase.text)
  const told = { text: phrase.text, citations: [first, ...rest] as const, verbatim }
  return isEnglish(language) ? told : { ...told, verbatim: false, translated: language }
}

/** The language that the core itself writes in. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
