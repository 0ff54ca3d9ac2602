import type { Description } from './descriptions.ts'

/** Descriptions that a later one reaches back. */
const REACH = 12

/** Speakers without a name, as the text goes on about them: "an Israeli official" … "the official". */
export interface DescribedBefore<Speaker> {
  /** The nearest one whom a description, that may tell less of them, fits. */
  readonly find: (description: Description) => Speaker | undefined
  readonly add: (description: Description, speaker: Speaker) => void
}

export function createDescribedBefore<Speaker>(): DescribedBefore<Speaker> {
  const described: { readonly description: Description; readonly speaker: Speaker }[] = []
  return {
    find: ({ noun, modifiers }) =>
      described
        .slice(-REACH)
        .findLast(
          (d) => d.description.noun === noun && modifiers.every((m) => d.description.modifiers.includes(m)),
        )?.speaker,
    add: (description, speaker) => void described.push({ description, speaker }),
  }
}
