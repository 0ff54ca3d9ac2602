/** A part of a document, as a platform shows it. */
export interface Part {
  /** A heading: it stays with the part that follows it, and all up to the next one stands under it. */
  readonly leads?: boolean
  /** It stays with the part before it. */
  readonly closes?: boolean
}

/** Each heading with all that stands under it, in groups that no page parts. */
export function sectionsOf<P extends Part>(parts: readonly P[]): P[][][] {
  const sections: P[][][] = []
  let isOpen = false
  for (const part of parts) {
    const group = sections.at(-1)?.at(-1)
    if (group && (isOpen || part.closes)) group.push(part)
    else if (sections.length === 0 || part.leads) sections.push([[part]])
    else sections.at(-1)!.push([part])
    isOpen = part.leads === true
  }
  return sections
}
