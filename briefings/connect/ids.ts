import type { Scope } from '../model.ts'
import { foldName } from './names.ts'

/** A readable id: "Antony Blinken" -> `antony-blinken`. At most 60 characters, never empty. */
export function slugOf(name: string): string {
  const slug = foldName(name).replaceAll(' ', '-').slice(0, 60).replace(/-+$/, '')
  return slug || `n-${shortHash(name)}`
}

/** Ids of a scope that is not everybody's end in a mark of their own, so that they neither meet nor betray others. */
export function scopeMark(scope: Scope): string {
  return scope === 'public' ? '' : `-x${shortHash(scope)}`
}

/** FNV-1a in base 36, seven characters: for readable ids, not against malice. */
export function shortHash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(36).padStart(7, '0')
}
