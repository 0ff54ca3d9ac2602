import { createHash } from 'node:crypto'
import type { Claim } from '../../model.ts'

/** Rises when the gate changes, so that what it once refused is tried again. What it once let pass is checked again anyway. */
const GATE = 2

/** SHA-256, in hexadecimal, of all that a phrase depends on: the claim, its evidence, the language, the model and its prompt. */
export const phraseKey = (claim: Claim, language: string, writer: string): string =>
  createHash('sha256')
    .update(JSON.stringify([GATE, writer, language, claim.text, claim.citations.map((c) => c.span.text)]))
    .digest('hex')
