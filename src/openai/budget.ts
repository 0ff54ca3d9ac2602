import type { Briefings } from '../../briefings/briefings.ts'
import type { Clock } from '../../briefings/ports.ts'
import type { Scope } from '../../briefings/model.ts'
import { WriterFault } from '../../briefings/writer-ports.ts'

export interface BudgetLimits {
  /** Dollars a day for the whole bot. */
  readonly all: number
  /** Dollars a day for each place, and each person in direct messages. */
  readonly each: number
}

export interface Budget {
  readonly limits: BudgetLimits
  /**
   * Sets the most that a request may cost aside, until it is settled.
   * @throws WriterFault 'spent' where that is more than what is left of the day.
   */
  reserve(payer: Scope, dollars: number): Promise<Reservation>
  spent(payer: Scope): Promise<{ readonly all: number; readonly payer: number }>
}

export interface Reservation {
  /** Writes down what the request did cost; what was set aside is free again. */
  settle(dollars: number, tokens: number): Promise<void>
}

/** The day's dollars, kept in the store so that a restart or a second process does not start afresh. Days are UTC. */
export function createBudget(
  books: Pick<Briefings, 'spentOnWriting' | 'payForWriting'>,
  limits: BudgetLimits,
  clock: Clock,
): Budget {
  const aside = new Map<Scope, number>()
  const today = (): string => clock.now().toString().slice(0, 10)
  const spent: Budget['spent'] = (payer) => books.spentOnWriting(today(), payer)
  const add = (payer: Scope, dollars: number): void => {
    const sum = (aside.get(payer) ?? 0) + dollars
    // Sums of fractions seldom come back to nought.
    if (sum > 1e-9) aside.set(payer, sum)
    else aside.delete(payer)
  }
  async function reserve(payer: Scope, dollars: number): Promise<Reservation> {
    const day = today()
    const sum = await spent(payer)
    const allAside = [...aside.values()].reduce((n, x) => n + x, 0)
    const own = aside.get(payer) ?? 0
    if (sum.all + allAside + dollars > limits.all || sum.payer + own + dollars > limits.each)
      throw new WriterFault('spent', 'The budget of the day is spent.')
    add(payer, dollars)
    return {
      async settle(cost, tokens) {
        try {
          await books.payForWriting({ day, payer, dollars: cost, tokens })
        } finally {
          // Free again only when it is in the books: a request in between sees the one or the other.
          add(payer, -dollars)
        }
      },
    }
  }
  // One after the other, so that of requests at the same moment those go out that there is money for.
  let last: Promise<unknown> = Promise.resolve()
  return {
    limits,
    spent,
    reserve(payer, dollars) {
      const next = last.then(() => reserve(payer, dollars))
      last = next.catch(() => undefined)
      return next
    },
  }
}
