import type { Mention, NameType } from '../../briefings/model.ts'
import type { ByteReader, ByteWriter } from '../../briefings/bytes.ts'

type Named = readonly [type: NameType, actor: string, name: string]

/** Mentions are many and say the same few names again and again: each name once, then numbers. */
export function writeMentions(out: ByteWriter, mentions: readonly Mention[]): void {
  const index = new Map<string, number>()
  const named: Named[] = []
  const at = mentions.map(({ type, actor, name }) => {
    const key = `${type} ${actor}\n${name}`
    let i = index.get(key)
    if (i === undefined) index.set(key, (i = named.push([type, actor, name]) - 1))
    return i
  })
  out.text(JSON.stringify(named))
  out.number(mentions.length)
  let last = { end: 0, sentence: 0 }
  for (const [i, m] of mentions.entries()) {
    out.number(at[i]!)
    out.signed(m.start - last.end)
    out.number(m.end - m.start)
    out.signed(m.sentence - last.sentence)
    last = m
  }
}

/** The reverse of `writeMentions`. */
export function readMentions(reader: ByteReader): Mention[] {
  const named = JSON.parse(reader.text()) as readonly Named[]
  const out: Mention[] = []
  let [last, sentence] = [0, 0]
  for (let left = reader.number(); left > 0; left--) {
    const [type, actor, name] = named[reader.number()]!
    const start = last + reader.signed()
    last = start + reader.number()
    sentence += reader.signed()
    out.push({ start, end: last, type, sentence, actor, name })
  }
  return out
}

/** Numbers that said one mention up to version 3: its actor's place among `named`, start, end, sentence. */
const EACH = 4

export interface PackedMentions {
  readonly named: readonly Named[]
  readonly places: readonly number[]
}

/** Mentions as they were written up to version 3. */
export function unpackMentions({ named, places }: PackedMentions): Mention[] {
  const out: Mention[] = []
  for (let i = 0; i < places.length; i += EACH) {
    const [type, actor, name] = named[places[i]!]!
    out.push({ start: places[i + 1]!, end: places[i + 2]!, type, sentence: places[i + 3]!, actor, name })
  }
  return out
}
