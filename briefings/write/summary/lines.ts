import type { AnalysedText } from '../../analyse/text.ts'

/** Does each sentence stand in a line of its own? Then the text has lost its paragraphs. */
export const isLined = ({ text, sentences }: AnalysedText): boolean =>
  sentences.every((s, i) => i === 0 || /^[^\n]*\n[^\n]*$/.test(text.slice(sentences[i - 1]!.end, s.start)))
