import type { Briefings } from '../../briefings/briefings.ts'
import type { Drafting } from '../../briefings/drafts.ts'
import type { Meaning } from '../../briefings/meaning-ports.ts'
import type { Claim, Scope } from '../../briefings/model.ts'
import type { Clock } from '../../briefings/ports.ts'
import type { PostContent } from '../../briefings/post.ts'
import type { Reader } from '../../briefings/reader-ports.ts'
import { isUnknown } from '../../briefings/results.ts'
import { phraseClaims, type PhrasePorts } from '../../briefings/write/phrase.ts'
import * as claimsOf from '../../briefings/write/phrase/results.ts'
import type { EachClaim } from '../../briefings/write/phrase/results.ts'
import { WriterFault, type Writer } from '../../briefings/writer-ports.ts'
import type { Budget } from './budget.ts'
import type { WriterMeter } from './meter.ts'
import { phrasedReplies, type PhraseReply } from './replies.ts'

export interface PhrasingOptions {
  readonly writer: Writer
  /** As `status` names it. */
  readonly model: string
  readonly budget: Budget
  readonly meter: WriterMeter
  /** What a model makes of a question; null where that is not known in time. Absent where no model is asked. */
  readonly meaningOf?: ((question: string, payer: Scope) => Promise<Meaning | null>) | undefined
  readonly clock: Clock
  /** A signal that is aborted after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal
  /** What went wrong, for the log: the reader is told the core's own words and nothing of it. */
  readonly onFault: (error: unknown) => void
}

export interface Phrasing {
  /** The core, with its claims in the writer's words where those pass the gate in time. */
  readonly briefings: Briefings
  /** The same for one request, whose reply is shown while the writer is at work on it. */
  readonly drafting: Drafting
  /** A post in the writer's words; itself where there are none in time. Never throws for the writer's sake. */
  readonly phrasePost: (content: PostContent, scopes: readonly Scope[]) => Promise<PostContent>
}

/** Milliseconds: somebody waits for a reply, nobody for a post that goes out by itself. */
const REPLY = 8_000
const POST = 20_000

/**
 * Wraps the core in the process's main thread: the network stays out of its threads and transactions, the gate runs in them.
 * What is no reply in claims passes through untouched.
 */
export function createPhrasing(briefings: Briefings, options: PhrasingOptions): Phrasing {
  const { writer, budget, meter, clock, deadline } = options
  const onFault = (error: unknown): void => {
    if (error instanceof WriterFault) meter.troubled(error.trouble)
    options.onFault(error)
  }
  const ports: PhrasePorts = {
    writer,
    check: (phrases) => briefings.checkPhrases(phrases),
    recall: (keys) => briefings.recallPhrases(keys),
    // A phrase that could not be kept is paid for again, no more.
    keep: (phrases) => briefings.keepPhrases(phrases, clock.now().toString()).catch(onFault),
    count: (outcome, reason) => meter.told(outcome, reason),
    onFault,
  }

  /** A draft that cannot be shown keeps nobody from the reply. */
  const guarded = (show: () => void): void => {
    try {
      show()
    } catch (error) {
      onFault(error)
    }
  }

  async function phrase<T>(
    result: T,
    within: (result: T, f: EachClaim) => T,
    scopes: readonly Scope[],
    milliseconds: number,
    show?: (draft: T) => void,
  ): Promise<T> {
    const claims: Claim[] = []
    within(result, (claim) => {
      claims.push(claim)
      return claim
    })
    if (!claims.length) return result
    try {
      const signal = deadline(milliseconds)
      const language = await languageOf(briefings, scopes)
      const tell = (told: readonly Claim[]): T => {
        const now = new Map(claims.map((claim, i) => [claim, told[i]!]))
        return within(result, (claim) => now.get(claim) ?? claim)
      }
      const onDraft = show && ((told: readonly Claim[]) => guarded(() => show(tell(told))))
      const options = { language, payer: payerOf(scopes), signal, ...(onDraft ? { onDraft } : {}) }
      return tell(await phraseClaims(claims, options, ports))
    } catch (error) {
      // The core's own words are at hand, and they are true: no fault of the phrasing keeps them from the reader.
      onFault(error)
      return result
    }
  }
  const reply: PhraseReply = async (asked, within, scopes, show) => {
    const result = await asked
    return isUnknown(result) ? result : phrase(result, within, scopes, REPLY, show)
  }

  const ask: Briefings['ask'] = async (scopes, question, context) => {
    const meaning = await options.meaningOf?.(question, payerOf(scopes))
    return briefings.ask(scopes, question, meaning ? { ...context, meaning } : context)
  }

  const phrased: Partial<Briefings> = {
    settings: async (reader) => ({ ...(await briefings.settings(reader)), translates: true }),
    changeSettings: async (reader, changes) => ({
      ...(await briefings.changeSettings(reader, changes)),
      translates: true,
    }),
    status: async (scopes, reports) => {
      const [status, spent] = await Promise.all([
        briefings.status(scopes, reports),
        budget.spent(payerOf(scopes)),
      ])
      const { limits } = budget
      return { ...status, writer: { model: options.model, spent, limits, told: meter.counts().outcomes } }
    },
  }
  const before = (own: Partial<Briefings>): Briefings =>
    new Proxy(briefings, {
      get: (core, method): unknown => Reflect.get(own, method) ?? Reflect.get(core, method),
    })
  const core = before({ ask })
  return {
    briefings: before({ ...phrased, ...phrasedReplies(core, reply, null) }),
    drafting: (show) => before({ ...phrased, ...phrasedReplies(core, reply, show) }),
    phrasePost: (content, scopes) => phrase(content, claimsOf.inPost, scopes, POST),
  }
}

/** Whose budget and settings: the one scope beside the public one, which an adapter worked out from its platform. */
const payerOf = (scopes: readonly Scope[]): Scope => scopes.findLast((s) => s !== 'public') ?? 'public'

async function languageOf(briefings: Briefings, scopes: readonly Scope[]): Promise<string> {
  const { language } = await briefings.settings(readerOf(payerOf(scopes)))
  return language ?? 'en'
}

function readerOf(payer: Scope): Reader {
  if (payer.startsWith('workspace:')) return { person: '', place: payer.slice('workspace:'.length) }
  return { person: payer === 'public' ? 'terminal' : payer.slice('person:'.length), place: null }
}
