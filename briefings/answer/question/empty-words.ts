/** Words that say nothing of a subject: that they stand nowhere is no reason. */
const EMPTY = new Set(
  (
    'anyone anybody anything someone somebody something everyone everybody nobody nothing time times last take takes took ' +
    'taken year years month months week weeks day days please ever still yet really exactly get gets got make made have each ' +
    'every other another first next stand stands hold holds held mean means accident disaster incident tragedy affair scandal crisis ' +
    'case matter'
  ).split(' '),
)

/** Does a word of a question, folded, say nothing of what it is about? */
export const isEmptyWord = (form: string): boolean => EMPTY.has(form)
