import type { Range } from '../../model.ts'
import type { NounPhrase, Phrases } from '../phrases.ts'
import type { AnalysedText, Token } from '../text.ts'

/** A noun phrase with its appositions and prepositional phrases; `head` is the chunk that names it. Token indices. */
export interface FullPhrase extends Range {
  readonly head: NounPhrase
}

/** What looking at phrases needs of a text: its tokens, and which chunk holds each. */
export interface ChunkedText extends Pick<Phrases, 'nounAt' | 'verbAt'> {
  readonly tokens: readonly Token[]
  /** A token in small letters; empty beyond the text. */
  readonly textAt: (token: number) => string
}

export const chunkedText = ({ tokens }: AnalysedText, { nounAt, verbAt }: Phrases): ChunkedText => ({
  tokens,
  nounAt,
  verbAt,
  textAt: (i) => tokens[i]?.lower ?? '',
})

/** Looking for a subject or the end of an apposition goes no further than this many tokens: keeps everything linear. */
export const REACH = 60

/** Words that begin a relative clause. */
export const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose', 'where'])

/** A dash of any length, standing alone. */
export const isDash = (text: string): boolean => /^[-–—―]+$/.test(text)

/** Does the chunk name somebody, rather than describe them? */
export const isName = (tokens: readonly Token[], np: NounPhrase): boolean => tokens[np.head]?.pos === 'PROPN'
