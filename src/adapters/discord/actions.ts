import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a button does when it is pressed. It runs its command anew, so that rights and scopes are those of the moment. */
export interface Action {
  /**
   * `page`: another page of the reply. `run`: a command of its own. `sources`: the evidence of the reply. `form`: opens a
   * form. `filled`: what was filled in there. `pick`: the command, once for each of the chosen values.
   */
  readonly kind: 'page' | 'run' | 'sources' | 'form' | 'filled' | 'pick'
  readonly page: number
  /** User id of the person whose reply the button stands under; empty where it is nobody's in particular. */
  readonly asker: string
  readonly command: string
  readonly input: Readonly<Record<string, string>>
}

export interface Actions {
  /**
   * The custom id of a button, of at most 100 characters.
   *
   * @param above The question that the reply shows: one that is too long for the id is read from there again.
   */
  seal(action: Action, place: string, above?: string): string
  /** Null for an id that was not sealed for this place, or that is too old. */
  open(id: string, place: string, above?: string): Action | null
}

/** Inputs too long for an id that stand nowhere else are kept here until a restart; the oldest give way. */
const MOST_KEPT = 2_000
/** Discord refuses longer ones. */
const MOST_ID = 100
const SIGNATURE = 16
const KINDS = { p: 'page', r: 'run', s: 'sources', f: 'form', i: 'filled', k: 'pick' } as const
type Letter = keyof typeof KINDS
const LETTERS = new Map(Object.entries(KINDS).map(([letter, kind]) => [kind, letter as Letter]))

/** Seals what a button does into its custom id, with a signature over the id and the place where it stands. */
export function createActions(token: string): Actions {
  const secret = createHmac('sha256', token).update('dateline buttons 1').digest()
  const kept = new Map<string, string>()

  const sign = (payload: string, place: string): string =>
    createHmac('sha256', secret).update(`${place}\n${payload}`).digest('base64url').slice(0, SIGNATURE)

  function keep(input: string): string {
    const key = randomBytes(9).toString('base64url')
    kept.set(key, input)
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break
      kept.delete(oldest)
    }
    return `#${key}`
  }

  return {
    seal: ({ kind, page, asker, command, input }, place, above) => {
      const head = `${LETTERS.get(kind)!}:${page}:${asker}:${command}:`
      const whole = `=${JSON.stringify(input)}`
      const fits = SIGNATURE + 1 + head.length + whole.length <= MOST_ID
      const payload = head + (fits ? whole : (standing(input, above) ?? keep(whole)))
      return `${sign(payload, place)}:${payload}`
    },
    open: (id, place, above) => {
      const payload = id.slice(SIGNATURE + 1)
      if (id[SIGNATURE] !== ':' || !isSame(id.slice(0, SIGNATURE), sign(payload, place))) return null
      const [, kind, page, asker, command, rest] =
        /^([prsfik]):(\d+):(\w*):([^:]*):(.*)$/s.exec(payload) ?? []
      const input = rest?.startsWith('#') ? kept.get(rest.slice(1)) : inputAbove(rest, above)
      if (!kind || !input) return null
      return {
        kind: KINDS[kind as Letter],
        page: Number(page),
        asker: asker!,
        command: command!,
        // Signed by us: it is what `seal` wrote.
        input: JSON.parse(input.slice(1)) as Record<string, string>,
      }
    },
  }
}

/** What stands for an input that is nothing but the question shown above. */
function standing(input: Action['input'], above: string | undefined): string | null {
  const [entry, ...more] = Object.entries(input)
  return entry && more.length === 0 && entry[1] === above ? `^${entry[0]}` : null
}

/** An input as it was given, read from above where it stands there; undefined where it does no more. */
function inputAbove(rest: string | undefined, above: string | undefined): string | undefined {
  if (!rest?.startsWith('^')) return rest
  return above === undefined ? undefined : `=${JSON.stringify({ [rest.slice(1)]: above })}`
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
