import { createHmac, timingSafeEqual } from 'node:crypto'
import type { LongInputs } from './long-inputs.ts'

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
   * @param above Questions that the reply shows or answers: one that is too long for the id is read from there again.
   */
  seal(action: Action, place: string, above?: readonly string[]): string
  /** Null for an id that was not sealed for this place, or that is too old. */
  open(id: string, place: string, above?: readonly string[]): Promise<Action | null>
}

/** Discord refuses longer ones. */
const MOST_ID = 100
const SIGNATURE = 16
const KINDS = { p: 'page', r: 'run', s: 'sources', f: 'form', i: 'filled', k: 'pick' } as const
type Letter = keyof typeof KINDS
const LETTERS = new Map(Object.entries(KINDS).map(([letter, kind]) => [kind, letter as Letter]))

/** Seals what a button does into its custom id, with a signature over all of it and the place where it stands. */
export function createActions(token: string, longInputs: LongInputs): Actions {
  const secret = createHmac('sha256', token).update('dateline buttons 1').digest()
  const sign = (payload: string, place: string): string =>
    createHmac('sha256', secret).update(`${place}\n${payload}`).digest('base64url').slice(0, SIGNATURE)

  /** What may have been sealed: what stands in the id itself, above, or elsewhere. */
  async function inputsOf(rest: string, signature: string, above: readonly string[]): Promise<string[]> {
    if (rest.startsWith('=')) return [rest]
    if (rest !== ELSEWHERE) return inputsAbove(rest, above)
    const kept = await longInputs.recall(signature)
    return kept === null ? [] : [kept]
  }

  return {
    seal: ({ kind, page, asker, command, input }, place, above = []) => {
      const head = `${LETTERS.get(kind)!}:${page}:${asker}:${command}:`
      const whole = `=${JSON.stringify(input)}`
      const signature = sign(head + whole, place)
      const id = `${signature}:${head}`
      if (id.length + whole.length <= MOST_ID) return id + whole
      const stands = standing(input, above)
      if (stands === null) longInputs.keep(signature, whole, asker)
      return id + (stands ?? ELSEWHERE)
    },
    open: async (id, place, above = []) => {
      const signature = id.slice(0, SIGNATURE)
      const [, head, kind, page, asker, command, rest] =
        /^:(([prsfik]):(\d+):(\w*):([^:]*):)(.*)$/s.exec(id.slice(SIGNATURE)) ?? []
      if (!kind) return null
      const inputs = await inputsOf(rest!, signature, above)
      const input = inputs.find((i) => isSame(signature, sign(head! + i, place)))
      if (input === undefined) return null
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

/** In place of an input that is kept. */
const ELSEWHERE = '#'

/** What stands for an input that is nothing but a question above. */
function standing(input: Action['input'], above: readonly string[]): string | null {
  const [entry, ...more] = Object.entries(input)
  return entry && more.length === 0 && above.includes(entry[1]) ? `^${entry[0]}` : null
}

/** What an input was, if it is nothing but a question above. */
const inputsAbove = (rest: string, above: readonly string[]): string[] =>
  rest.startsWith('^') ? above.map((question) => `=${JSON.stringify({ [rest.slice(1)]: question })}`) : []

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
