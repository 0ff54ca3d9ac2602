import type { SlackBlock } from './block-kit.ts'
import type { Unit } from './render-blocks.ts'

export interface Room {
  readonly blocks: number
  /** Characters of the blocks' JSON: Slack counts more than the words, and says not how. */
  readonly characters: number
}

/**
 * Units in pages that each have room, in order. A unit goes to the next page whole; a leading unit goes with the one that
 * follows it. Only a unit that has no room on a page of its own is broken, between two of its blocks.
 */
export function pagesOf(units: readonly Unit[], room: Room): SlackBlock[][] {
  const pages: SlackBlock[][] = []
  let page: SlackBlock[] = []
  let used = 0
  const add = (blocks: readonly SlackBlock[]): void => {
    const size = sizeOf(blocks)
    if (page.length > 0 && (page.length + blocks.length > room.blocks || used + size > room.characters)) {
      pages.push(page)
      page = []
      used = 0
    }
    page.push(...blocks)
    used += size
  }
  for (const blocks of together(units)) {
    if (blocks.length <= room.blocks && sizeOf(blocks) <= room.characters) add(blocks)
    else for (const block of blocks) add([block])
  }
  if (page.length > 0) pages.push(page)
  return pages
}

function together(units: readonly Unit[]): SlackBlock[][] {
  const groups: SlackBlock[][] = []
  let open: SlackBlock[] | null = null
  for (const unit of units) {
    if (open) open.push(...unit.blocks)
    else groups.push((open = [...unit.blocks]))
    if (!unit.leads) open = null
  }
  return groups.filter((g) => g.length > 0)
}

const sizeOf = (blocks: readonly SlackBlock[]): number =>
  blocks.reduce((sum, b) => sum + JSON.stringify(b).length + 1, 0)
