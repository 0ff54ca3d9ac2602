import { fold } from './block-text.ts'
import { parseDate } from './date.ts'

const LEADING =
  /^(?:(?:written|posted|published|reported|edited|story|text|words|photographs?) (?:by|von)|by|von|par|por|di|da|door|av|af|автор)(?:\s*[:：]\s*|\s+(?=\p{Lu}))|^authors?\s*:\s*/iu

/**
 * The names of a byline as pages write it (`By Ada Bell - Apr 16, 2015 8:02 pm`), without what introduces them and the
 * date that follows. Null where no name is left.
 */
export function cleanByline(text: string): string | null {
  let name = fold(text.slice(0, 300)).replace(LEADING, '')
  // What follows a separator or a number is a date, a place, an office.
  const cut =
    /\s*(?:[|•·–—]|\s-\s|,?\s(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s)?\d)/iu.exec(
      name,
    )
  if (cut && cut.index > 2 && (parseDate(name) !== null || /\d/.test(name) || cut[0].includes('|')))
    name = name.slice(0, cut.index)
  name = name.replace(/\s*(?:@\w+|https?:\S+)\s*$/, '').replace(/[\s,;:-]+$/, '')
  if (/^(?:by|von|par|por|authors?)$/i.test(name)) return null
  return name && name.length <= 120 && /\p{L}{2}/u.test(name) && !/^https?:/.test(name) ? name : null
}
