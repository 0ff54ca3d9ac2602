import type { EventLine } from '../briefings/results.ts'
import type { EventEntry } from './document.ts'
import { whenInWords } from './phrases.ts'

/** An event as a document lists it. */
export const eventEntry = ({ id, headline, when, status }: EventLine): EventEntry => ({
  id,
  headline,
  status,
  when: when && whenInWords(when),
})
