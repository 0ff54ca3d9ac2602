import { CURRENCY_WORDS } from '../../analyse/figures/units.ts'

/** Sources of regular expressions for numbers as reports write them: "4.2 million", "twenty-three", "at least". */
export const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s(?:hundred|thousand|million|billion|trillion|dozen))?`
export const NUMBER_WORD = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|once|twice|dozens|hundreds|thousands|millions)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?:\s(?:hundred|thousand|million|billion|dozen))?`
/** What may stand before a number and belongs to it. */
export const BEFORE = String.raw`(?:(?:about|around|nearly|almost|roughly|approximately|more than|less than|at least|up to|over|under|some)\s)?`

/** Words for money, and those that figures leave out for their other meanings; "real" and codes of three letters have others too. */
export const COINS = [
  ...[...CURRENCY_WORDS.keys()].filter((w) => w.length > 3 && w !== 'real'),
  ...'yen pounds? franc mark pence cents? florin ducats? zlotych'.split(' '),
].join('|')
/** A sum of money: "$4.2m", "60 kroner", "3.5 million US dollars". */
export const SUM = String.raw`${BEFORE}(?:(?:US|A|C|HK)?[$£€¥]\s?${NUMBER}(?:m|bn|k|tn)?|\b${NUMBER}(?:m|bn)?\s(?:\p{Ll}+\s|US\s)?(?:${COINS})\b)`
