import { sectionsOf } from '../sections.ts'
import type { SlackBlock } from './block-kit.ts'
import type { Unit } from './render-blocks.ts'

export interface Room {
  readonly blocks: number
  /** Characters of the blocks' JSON: Slack counts more than the words, and says not how. */
  readonly characters: number
}

/**
 * Units in pages that each have room, in order. What stands under a heading goes to the next page with it, unless the page would be left
 * half empty. A unit goes to the next page whole; a leading unit goes with the one that follows it, a closing one with the one before.
 * Only a unit that has no room on a page of its own is broken, between two of its blocks.
 */
export function pagesOf(units: readonly Unit[], room: Room): SlackBlock[][] {
  const pages: SlackBlock[][] = []
  let page: SlackBlock[] = []
  let used = 0
  const hasRoom = (blocks: readonly SlackBlock[]): boolean =>
    page.length + blocks.length <= room.blocks && used + sizeOf(blocks) <= room.characters
  const end = (): void => {
    if (page.length > 0) pages.push(page)
    page = []
    used = 0
  }
  const add = (blocks: readonly SlackBlock[]): void => {
    if (!hasRoom(blocks)) end()
    page.push(...blocks)
    used += sizeOf(blocks)
  }
  for (const section of sectionsOf(units)) {
    const groups = section.map((g) => g.flatMap((u) => u.blocks))
    const whole = groups.flat()
    const isHalfFull = 2 * used >= room.characters || 2 * page.length >= room.blocks
    if (!hasRoom(whole) && isHalfFull && fits(whole, room)) end()
    for (const blocks of groups) {
      if (fits(blocks, room)) add(blocks)
      else for (const block of blocks) add([block])
    }
  }
  end()
  return pages
}

const fits = (blocks: readonly SlackBlock[], room: Room): boolean =>
  blocks.length <= room.blocks && sizeOf(blocks) <= room.characters

const sizeOf = (blocks: readonly SlackBlock[]): number =>
  blocks.reduce((sum, b) => sum + JSON.stringify(b).length + 1, 0)
