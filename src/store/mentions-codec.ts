import type { Mention, NameType } from '../../briefings/model.ts'

/** Numbers that say one mention: its actor's place among `named`, start, end, sentence. */
const EACH = 4

interface Packed {
  readonly named: readonly (readonly [type: NameType, actor: string, name: string])[]
  readonly places: readonly number[]
}

/** Mentions are many and say the same few names again and again: each name once, and numbers. */
export function packMentions(mentions: readonly Mention[]): Packed {
  const index = new Map<string, number>()
  const named: [NameType, string, string][] = []
  const places: number[] = []
  for (const { type, actor, name, start, end, sentence } of mentions) {
    const key = `${type} ${actor}\n${name}`
    let at = index.get(key)
    if (at === undefined) {
      at = named.push([type, actor, name]) - 1
      index.set(key, at)
    }
    places.push(at, start, end, sentence)
  }
  return { named, places }
}

export function unpackMentions({ named, places }: Packed): Mention[] {
  const out: Mention[] = []
  for (let i = 0; i < places.length; i += EACH) {
    const [type, actor, name] = named[places[i]!]!
    out.push({ start: places[i + 1]!, end: places[i + 2]!, type, sentence: places[i + 3]!, actor, name })
  }
  return out
}
