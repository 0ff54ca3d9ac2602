import type { Claim } from '../../model.ts'
import type { Phrase, WrittenSentence } from '../../writer-ports.ts'
import type { PhraseVerdict } from './check.ts'
import { readPhrase, toCheck, type Open } from './request.ts'
import type { PhraseToCheck } from './to-check.ts'
import { phrased } from '../phrased.ts'

export interface PhraseDrafts {
  /** Listens to what is written for these claims, and shows what passes the gate. */
  listen(open: readonly Open[], firstSpan: readonly number[]): (sentence: WrittenSentence) => void
  /** Nothing is shown after this. */
  end(): void
}

export interface PhraseDraftsOptions {
  readonly claims: readonly Claim[]
  /** The same claims as they are told from memory, or in the core's words: what is shown first. */
  readonly start: readonly Claim[]
  readonly language: string
  readonly check: (phrases: readonly PhraseToCheck[]) => Promise<readonly PhraseVerdict[]>
  readonly onFault: (error: unknown) => void
  readonly show: (claims: readonly Claim[]) => void
}

/**
 * How the claims stand while the model still writes: the core's own words at once, then each sentence in its claim's place
 * as soon as it has passed the gate. A sentence that fails is never shown.
 */
export function createPhraseDrafts(options: PhraseDraftsOptions): PhraseDrafts {
  const { claims, language, check, onFault } = options
  const now = [...options.start]
  let ended = false
  const show = (): void => {
    if (!ended) options.show([...now])
  }
  const pass = async (claim: Claim, phrase: Phrase): Promise<void> => {
    const [verdict] = await check([toCheck(claim, phrase, language)])
    const at = claims.indexOf(claim)
    if (!verdict?.passed || at < 0) return
    now[at] = phrased(claim, phrase, language)
    show()
  }
  show()
  return {
    listen(open, firstSpan) {
      const heard = new Set<number>()
      return (sentence) => {
        const i = sentence.task - 1
        const claim = open[i]?.claim
        // As in the answer as a whole, the first sentence for a claim counts.
        if (!claim || heard.has(i)) return
        heard.add(i)
        const phrase = readPhrase(claim, firstSpan[i]!, sentence)
        if (typeof phrase !== 'string') pass(claim, phrase).catch(onFault)
      }
    },
    end() {
      ended = true
    },
  }
}
