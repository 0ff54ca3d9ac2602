import type { Claim, Scope } from '../model.ts'
import {
  WriterFault,
  type KeptPhrase,
  type Phrase,
  type Writer,
  type WrittenSentence,
} from '../writer-ports.ts'
import type { PhraseVerdict } from './phrase/check.ts'
import { createPhraseDrafts, type PhraseDrafts } from './phrase/drafts.ts'
import { phraseKey } from './phrase/key.ts'
import { readPhrase, requestOf, toCheck, type Open, type Refused } from './phrase/request.ts'
import type { PhraseToCheck } from './phrase/to-check.ts'
import { phrased } from './phrased.ts'

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
  /**
   * Shown how the claims stand while the writer is still at work, in the core's words or in sentences that passed the gate:
   * at once, and then with each further sentence. Not called where nothing has to be written.
   */
  readonly onDraft?: (claims: readonly Claim[]) => void
}

/** Claims of one request to the writer: enough to save calls, few enough for an answer within a deadline. */
const BATCH = 8
/** Longer evidence is left in its own words: it would cost more than it gains. */
const LONGEST_SPAN = 1200

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
  const told = (): Promise<Claim[]> =>
    recheck(
      claims.map((claim, i) => ({ claim, phrase: phrases.get(keys[i]!) ?? null })),
      options.language,
      ports,
    )
  const drafts =
    options.onDraft && open.size
      ? createPhraseDrafts({
          ...{ claims, language: options.language, check: ports.check, onFault: ports.onFault },
          start: await told(),
          show: options.onDraft,
        })
      : null
  const batches = inBatches([...open.values()])
  const written = await Promise.all(batches.map((batch) => phraseBatch(batch, options, ports, drafts)))
  drafts?.end()
  for (const found of written) for (const [key, phrase] of found) phrases.set(key, phrase)
  return told()
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
  drafts: PhraseDrafts | null,
): Promise<Map<string, Phrase | null>> {
  const settled = new Map<string, Phrase | null>()
  let open: readonly Open[] = batch
  try {
    for (const outcome of ['first', 'second'] as const) {
      const { checked, fault } = await askFor(open, options, ports, drafts)
      const failed: Open[] = []
      open.forEach((o, i) => {
        const { phrase, refused } = checked[i]!
        if (phrase) {
          settled.set(o.key, phrase)
          ports.count(outcome, null)
        } else failed.push({ ...o, again: refused })
      })
      open = failed
      if (fault) throw fault
      if (!open.length) break
    }
    for (const o of open) {
      settled.set(o.key, null)
      ports.count('own', o.again?.reason ?? null)
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
  readonly refused: Refused | null
}

interface Answer {
  readonly checked: readonly Checked[]
  /** Why the answer broke off, where it did after some of its sentences. */
  readonly fault: Error | null
}

/** @throws what the writer throws, where it wrote nothing; a sentence that came before is not lost. */
async function askFor(
  open: readonly Open[],
  { language, payer, signal }: PhraseOptions,
  ports: PhrasePorts,
  drafts: PhraseDrafts | null,
): Promise<Answer> {
  const { request, firstSpan } = requestOf(open, language)
  const answers = new Map<number, WrittenSentence>()
  const take = (sentence: WrittenSentence): void => {
    if (!answers.has(sentence.task)) answers.set(sentence.task, sentence)
  }
  const show = drafts?.listen(open, firstSpan)
  const written = (sentence: WrittenSentence): void => {
    take(sentence)
    show?.(sentence)
  }
  let fault: Error | null = null
  try {
    const call = { payer, signal, ...(drafts ? { written } : {}) }
    for (const sentence of await inTime(ports.writer.write(request, call), signal)) take(sentence)
  } catch (error) {
    if (!answers.size || !(error instanceof WriterFault)) throw error
    fault = error
  }
  const phrases = open.map(({ claim }, i) => readPhrase(claim, firstSpan[i]!, answers.get(i + 1)))
  const checks = open.flatMap(({ claim }, i) => {
    const phrase = phrases[i]!
    return typeof phrase === 'string' ? [] : [toCheck(claim, phrase, language)]
  })
  const verdicts = checks.length ? await ports.check(checks) : []
  let next = 0
  const checked = phrases.map((phrase, i): Checked => {
    const sentence = answers.get(i + 1)?.text ?? ''
    if (typeof phrase === 'string')
      return { phrase: null, refused: { sentence, reason: phrase, change: null } }
    const verdict = verdicts[next++]!
    if (verdict.passed) return { phrase, refused: null }
    return { phrase: null, refused: { sentence, reason: verdict.reason, change: verdict.change } }
  })
  return { checked, fault }
}

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
