import type { WrittenSentence } from '../../briefings/writer-ports.ts'
import { readSentence } from './answer.ts'

/** Finds the sentences in an answer that arrives bit by bit. What is no sentence is passed over: the whole answer is read anyway. */
export interface SentenceReader {
  /** The next bit of the answer's JSON. */
  push(bit: string): void
}

/** Each sentence is an object in the list of the answer's one object: `{"sentences":[{…},{…}]}`. */
const SENTENCE_DEPTH = 2

/**
 * Linear in the answer's length, where a parser of partial JSON would begin anew with each bit.
 *
 * @param onSentence Told of each sentence once, as soon as its object is closed.
 */
export function createSentenceReader(onSentence: (sentence: WrittenSentence) => void): SentenceReader {
  const open: string[] = []
  let sentence = ''
  let inString = false
  let isEscaped = false
  const isInSentence = (): boolean => open.length > SENTENCE_DEPTH
  const close = (): void => {
    open.pop()
    if (open.length !== SENTENCE_DEPTH) return
    const read = readSentence(sentence)
    sentence = ''
    if (read) onSentence(read)
  }
  const inJson = (c: string): void => {
    if (c === '"') inString = true
    else if (c === '{' || c === '[') {
      open.push(c)
      if (open.length === SENTENCE_DEPTH + 1) sentence = c
    } else if (c === '}' || c === ']') close()
  }
  return {
    push(bit) {
      for (const c of bit) {
        // A Markdown fence may stand around it.
        if (!open.length && c !== '{') continue
        if (isInSentence()) sentence += c
        if (!inString) inJson(c)
        else if (isEscaped) isEscaped = false
        else if (c === '\\') isEscaped = true
        else if (c === '"') inString = false
      }
    },
  }
}
