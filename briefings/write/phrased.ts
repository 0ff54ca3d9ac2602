import type { Citation, Claim } from '../model.ts'
import type { Phrase } from '../writer-ports.ts'
import { oneLine } from './phrase/request.ts'

/** A claim in the words of a phrase that passed the gate, with the citations that it rests on. */
export function phrased(claim: Claim, phrase: Phrase, language: string): Claim {
  const [first, ...rest] = phrase.spans.map((i) => claim.citations[i]!) as [Citation, ...Citation[]]
  const verbatim = oneLine(first.span.text).includes(phrase.text)
  const told = { text: phrase.text, citations: [first, ...rest] as const, verbatim }
  return isEnglish(language) ? told : { ...told, verbatim: false, translated: language }
}

/** The language that the core itself writes in. */
const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language)
