/** The same items with one of them first, the rest in their order. */
export const putFirst = <T>(items: readonly T[], one: T): readonly T[] => [
  one,
  ...items.filter((item) => item !== one),
]
