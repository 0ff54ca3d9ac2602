/** What a sentence is worth as a statement of the relation, where the answer has no place of its own in it. */
export const UNPLACED = 0.7
/** The answer stands on the other side: the one who was beaten, not the one who won. */
export const WRONG_SIDE = 0.1
/** Its subject is something else. */
export const ANOTHER = 0.3
/** The question's own word, a form of it or its doer. */
export const SURE = 0.9
/** A word that means nearly the same. */
export const NEARLY = 0.85
