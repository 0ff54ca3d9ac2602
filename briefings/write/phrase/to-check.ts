/** A sentence of a language model with exactly the evidence that it cites. */
export interface PhraseToCheck {
  readonly text: string
  /** The core's own wording of the claim. */
  readonly claim: string
  readonly spans: readonly string[]
  /** Publication days of the spans' articles: what "Monday" is worked out from. */
  readonly published: readonly string[]
  /** BCP 47 language that was asked for. */
  readonly language: string
}
