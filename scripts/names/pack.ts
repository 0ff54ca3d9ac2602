import { LABELS } from '../../briefings/analyse/names/labels.ts'
import { encodeModel } from '../../briefings/analyse/names/model.ts'
import type { Crf } from './crf.ts'
import type { LexiconParts } from './lexicon.ts'

/** Rows whose largest weight rounds to less than this many steps say nothing and are left out. */
const LEAST_STEPS = 2

/** Rounds weights to eight bits and drops empty rows. Weights beyond the largest step are clipped: they are sure anyway. */
export function packModel(crf: Crf, keys: Uint32Array, lexicon: LexiconParts): Uint8Array {
  const scale = 5 / 127
  const kept: number[] = []
  const rows: number[] = []
  for (let f = 0; f < keys.length; f++) {
    const row = Array.from(crf.weights.subarray(f * LABELS, (f + 1) * LABELS), (w) =>
      Math.max(-127, Math.min(127, Math.round(w / scale))),
    )
    if (!row.some((w) => Math.abs(w) >= LEAST_STEPS)) continue
    kept.push(keys[f]!)
    for (const w of row) rows.push(w)
  }
  return encodeModel({
    features: Uint32Array.from(kept),
    weights: Int8Array.from(rows),
    scale,
    transitions: crf.transitions,
    ...lexicon,
  })
}
