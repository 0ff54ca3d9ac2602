import type { Corrector } from '../briefings/connect/corrections/corrector.ts'
import type { Viewer } from './command.ts'

/** Who corrects by hand: a manager for those who share their place, the operator for everybody, a person for themselves. */
export const correctorOf = ({ scopes, home, person }: Viewer): Corrector => ({ scopes, home, by: person })
