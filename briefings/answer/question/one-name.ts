import { nameWords } from '../../connect/names.ts'

/** May two names be of one bearer: "Lee", and Ann Lee told of a moment before? The words of one are all in the other. */
export function isOfOneName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  return x.length > 0 && y.length > 0 && (x.every((w) => y.includes(w)) || y.every((w) => x.includes(w)))
}
