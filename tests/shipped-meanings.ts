import { readFileSync } from 'node:fs'
import { createMeanings } from '../briefings/write/meanings.ts'

/** The shipped table of what words mean to one another. */
export const meanings = createMeanings(
  readFileSync(new URL('../briefings/models/meanings.bin', import.meta.url)),
)
