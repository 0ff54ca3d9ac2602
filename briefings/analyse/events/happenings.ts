import type { Reading, Sentence } from './compose.ts'

/** Verbs that tell of something happening outside politics: the event has no root, and is news all the same. */
const HAPPEN = new Set(
  (
    'die crash collapse win lose beat defeat elect erupt explode strike hit kill launch unveil announce release buy acquire merge sell open close discover find score ' +
    'marry retire rule approve pass vote appoint name sink derail burn flood destroy injure wound rescue arrive award sign join leave fire hire ' +
    'sue convict sentence acquit charge arrest capture escape fall plunge rise soar drop jump slump surge tumble climb batter sweep rip slam tear swamp ' +
    'triumph clinch advance qualify draw overturn dismiss publish introduce reveal recall evacuate displace cancel postpone reschedule delay call spill ' +
    'break occur happen take hold resign step crown inaugurate swear premiere debut land dock blast shake rattle topple trap drown disappear vanish steal rob hack leak ' +
    'sack dismiss oust charge file reach complete finish begin start end close shut lay cut raise lift ban block halt suspend recover return steer seize claim reject agree meet warn'
  ).split(' '),
)
const NEEDS_OBJECT = new Set(
  'take hold call step cut raise lift break find reach file claim leave name'.split(' '),
)
const DISASTER = new Set(
  (
    'earthquake quake aftershock tremor storm hurricane cyclone typhoon tornado twister flood flooding floodwater fire blaze wildfire bushfire crash accident virus disease outbreak ' +
    'avalanche landslide mudslide tsunami heatwave volcano eruption lightning train bus car truck lorry ferry plane airliner epidemic drought snowstorm blizzard wind rain wave ' +
    'famine cold heat derailment collision stampede bear shark dog bee crocodile elephant cancer illness infection flu cholera ebola malaria pneumonia'
  ).split(' '),
)

/** Verbs of state, speech and thought: no happening, even in the lead. */
const STATIVE = new Set(
  (
    'be have do say tell believe think know want like love hate seem appear look feel remain stay live belong own consist contain include mean matter need hope expect fear ' +
    'wish doubt suppose understand remember consider regard cost weigh last exist depend rely deserve resemble lack describe claim suggest admit add insist argue note ' +
    'work use tend prefer enjoy contribute keep stand sit lie dominate face show'
  ).split(' '),
)

/** The event of a finite clause that has happened or is set to, though no root fits. `lead`: any verb of doing counts. */
export function happening(s: Sentence, n: number, lead: boolean): Reading | null {
  const g = s.groups[n]!
  if (!g.finite || g.tense === 'present' || g.tense === 'modal' || g.negated) return null
  if (g.link !== 'main' && g.link !== 'report' && g.link !== 'coordinated') return null
  if (!HAPPEN.has(g.lemma) && !(lead && g.link === 'main' && !STATIVE.has(g.lemma))) return null
  if (NEEDS_OBJECT.has(g.lemma) && !s.tokens.slice(g.subject[0], g.head + 8).some((t) => t.pos === 'PROPN'))
    return null
  return { root: 'NONE', group: n, at: g.head, weight: 0.5, speech: false }
}

/** Did nature, illness or a mishap do it? Then it is no political event. */
export function byDisaster(s: Sentence, n: number): boolean {
  const g = s.groups[n]!
  const by = g.passive
    ? s.tokens.findIndex((t, k) => k > g.head && k < g.head + 8 && /^(?:by|in)$/.test(t.lower))
    : -1
  const [from, to] = g.passive ? (by < 0 ? [0, 0] : [by, by + 7]) : g.subject
  for (let k = from; k < Math.min(to, s.tokens.length); k++) {
    const w = s.tokens[k]!.lower
    if (DISASTER.has(w) || DISASTER.has(w.replace(/e?s$/, '')) || DISASTER.has(w.replace(/s$/, '')))
      return !s.tokens[k + 1]?.lower.startsWith('bomb')
  }
  return false
}
