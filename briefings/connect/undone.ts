/** Words that say that what was to be is not to be. */
export const UNDONE =
  /\b(?:call(?:s|ed|ing)? (?:it )?off|cancel\w*|scrap(?:s|ped|ping)?|avert\w*|abandon(?:s|ed|ing)?|shelved?)\b/i
/** That it is to be later. */
export const PUT_OFF = /\b(?:put(?:s|ting)? off|postpon\w+|delay(?:s|ed|ing)?|push(?:es|ed|ing)? back)\b/i
