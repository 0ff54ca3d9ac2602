/**
 * Beginnings of month names, folded to lower case without accents, in the languages of most feeds and pages: English,
 * German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Hungarian, Turkish, Scandinavian, Russian, Ukrainian, Greek.
 * The longest beginning that fits wins, so that `juni` is June and `juli` July.
 */
const MONTHS: readonly string[] = [
  'jan gen ene ocak led sty янв січ ιαν',
  'feb fev fébr uno lut subat feve фев лют φεβ',
  'mar mär maa mae brez mrt мар бер μαρ marz',
  'apr abr avr kwi dub nis апр кві απρ',
  'may mai mag maj mei kve кве май мая трав μαι μαϊ mayis',
  'jun jui juin giu cerv cze haz июн чер ιουν',
  'jul juil lug lip cervenec tem июл лип ιουλ',
  'aug aou ago sie srp agu авг сер αυγ',
  'sep set szep wrz zari eyl сен вер σεπ',
  'oct okt ott out paz rij eki окт жов οκτ',
  'nov lis list kas ноя лис νοε',
  'dec dez des dic déc gru pros ara дек груд δεκ',
].map((line) => line.normalize('NFD').replace(/\p{M}/gu, ''))

const BEGINNINGS: readonly (readonly [string, number])[] = MONTHS.flatMap((line, i) =>
  line.split(' ').map((word) => [word, i + 1] as const),
).sort((a, b) => b[0].length - a[0].length)

/** Lower case, accents dropped. */
export function foldDate(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** 1 to 12 for the name of a month or its abbreviation, folded; null otherwise. */
export function monthOf(word: string): number | null {
  if (word.length < 3) return null
  for (const [beginning, month] of BEGINNINGS)
    if (word.startsWith(beginning)) return ENGLISH_LOOKALIKES.test(word) ? null : month
  return null
}

/** Words that begin like a month and are none, among those that stand near dates. */
const ENGLISH_LOOKALIKES =
  /^(?:mark|marc[aeio]|market|marine|marri|mart|major|maybe|mayor|june?au|junior|august[ai]|second|sett|author|ara[bt]|argu|gener|general|decid|decl|list|lis[at]|des[ck]|dezi|outs|ago$|led$|lip|tem|serv|september\w|verb|dic[et]|dubl?in|magaz|may[as]|tues|out$|nist|lead|uno$)/

/** Minutes east of UTC of the zone names that RFC 822, news wires and feeds use. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, ist: 330, cet: 60, cest: 120, mez: 60, mesz: 120, eet: 120,
  eest: 180, msk: 180, jst: 540, kst: 540, hkt: 480, sgt: 480, aest: 600, aedt: 660, acst: 570, awst: 480, nzst: 720,
  nzdt: 780, est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360, mst: -420, mdt: -360, mt: -420, pst: -480,
  pdt: -420, pt: -480, akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, nst: -210, brt: -180, art: -180,
  }),
) // prettier-ignore

/** An offset as ISO 8601 writes it, from a zone's name or `+0200`, `+02:00`, `GMT+2`; null where unknown. */
export function zoneOffset(zone: string): string | null {
  const text = zone.trim().toLowerCase()
  const named = ZONES.get(text)
  if (named !== undefined) return isoOffset(named)
  const m = /^(?:gmt|utc)?\s*([+\-−])\s*(\d{1,2}):?(\d{2})?$/.exec(text)
  if (!m) return null
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0)
  return minutes > 14 * 60 ? null : isoOffset(m[1] === '+' ? minutes : -minutes)
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
