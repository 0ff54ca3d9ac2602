/** Sources of regular expressions for numbers as reports write them: "4.2 million", "twenty-three", "at least". */
export const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:\s(?:hundred|thousand|million|billion|trillion|dozen))?`
export const NUMBER_WORD = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|once|twice|dozens|hundreds|thousands|millions)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?:\s(?:hundred|thousand|million|billion|dozen))?`
/** What may stand before a number and belongs to it. */
export const BEFORE = String.raw`(?:(?:about|around|nearly|almost|roughly|approximately|more than|less than|at least|up to|over|under|some)\s)?`

/** Words for money, of any country; invented ones bear the old names. */
export const MONEY_NAMES =
  '(?:dollars?|pounds?|euros?|yuan|yen|crowns?|rupees?|francs?|pence|cents?|talers?|thalers?|florins?|guilders?|ducats?|marks?|kron(?:e|er|or|a|ur)|zlot(?:y|ys)|pesos?|reais|rand|rou?bles?|liras?|dinars?|dirhams?|r[iy]yals?|rials?|shekels?|baht|ringgit|rupiah|forints?|lei|leva|hryvnias?|naira|shillings?|cedis?|tenge|lari|dram)'
