import type { Figure } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'

/** Between a name and its share: "Moor had", "gave Lindt", "Moor on". */
const BETWEEN =
  /^\s(?:(?:had|has|have|won|got|received|took|takes|led|leads|at|on|with|to|stood|stands|about|around|some|only|just|as|of|the)\s)*$/

/** Whose percentage it is, where a name stands right before it: "Dragan had 50 percent and Solano 47". */
export function shareHolder({ facts, text }: ArticleWithFacts, figure: Figure): string | null {
  if (figure.unit !== 'percent') return null
  const holder = facts.mentions.findLast((m) => m.sentence === figure.sentence && m.end <= figure.start)
  return holder && BETWEEN.test(text.slice(holder.end, figure.start)) ? holder.actor : null
}
