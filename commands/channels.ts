import { text, type Block } from './document.ts'

/** An id as Discord or Slack gives them. */
const NAMED = /\bin channel (\d{15,20}|[CG][A-Z0-9]{6,})\b/g

/** A sentence of ours that may name channels, which platforms show as they show channels. */
export function textOnChannels(words: string, tone: 'plain' | 'warning' = 'plain'): Block {
  const channels = [...words.matchAll(NAMED)].map((m) => m[1]!)
  return { ...text(words, tone), ...(channels.length > 0 ? { channels } : {}) }
}
