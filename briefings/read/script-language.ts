/** Scripts that are no Latin, by the range their letters stand in, with the language that writes them most. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff]/g, 'ko'],
  [/[\u4e00-\u9fff\u3400-\u4dbf]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'cyrillic'],
  [/[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g, 'arabic'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u0d00-\u0d7f]/g, 'ml'],
  [/[\u0c80-\u0cff]/g, 'kn'],
  [/[\u0a80-\u0aff]/g, 'gu'],
  [/[\u0a00-\u0a7f]/g, 'pa'],
  [/[\u0d80-\u0dff]/g, 'si'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u1200-\u137f]/g, 'am'],
  [/[\u1780-\u17ff]/g, 'km'],
  [/[\u0e80-\u0eff]/g, 'lo'],
  [/[\u1000-\u109f]/g, 'my'],
]

/**
 * The language of a text in a script other than Latin; null where Latin letters lead; `und` where there are no letters.
 * A few kana among Chinese characters make the text Japanese.
 */
export function languageOfScript(text: string): string | null {
  const latin = text.match(/[a-zA-Z\u00c0-\u024f\u1e00-\u1eff]/g)?.length ?? 0
  if (latin === text.length && latin > 0) return null
  let best: string | null = null
  let most = 0
  const counts = new Map<string, number>()
  for (const [letters, name] of SCRIPTS) {
    const n = text.match(letters)?.length ?? 0
    counts.set(name, n)
    if (n > most) {
      best = name
      most = n
    }
  }
  // A sign of Chinese or Korean is worth several Latin letters.
  const dense = best === 'zh' || best === 'ja' || best === 'ko'
  if (!best || most * (dense ? 3 : 1) <= latin) return latin > 0 ? null : most > 0 ? best : 'und'
  if (dense && (counts.get('ja') ?? 0) > most * 0.05) return 'ja'
  if (best === 'cyrillic') return cyrillic(text)
  if (best === 'arabic') return arabic(text)
  return best
}

function cyrillic(text: string): string {
  const has = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length
  if (has(/[ўЎ]/g) > 0.002) return 'be'
  if (has(/[іїєґІЇЄҐ]/g) > 0.01) return has(/[әғқңөұүһ]/gi) > 0.01 ? 'kk' : 'uk'
  if (has(/[ѓќѕ]/gi) > 0.001) return 'mk'
  if (has(/[ђјљњћџ]/gi) > 0.01) return 'sr'
  if (has(/[әғқңұһ]/gi) > 0.01) return 'kk'
  if (has(/[ыэё]/gi) > 0.002) return 'ru'
  return has(/ъ/gi) > 0.004 ? 'bg' : 'ru'
}

function arabic(text: string): string {
  const has = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length
  if (has(/[ٹڈڑےں]/g) > 0.005) return 'ur'
  if (has(/[ټډړښځڅ]/g) > 0.005) return 'ps'
  if (has(/[پچژگکی]/g) > 0.02) return 'fa'
  return 'ar'
}
