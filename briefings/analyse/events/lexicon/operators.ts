/**
 * Verbs whose event is that of their complement, turned: to promise an attack is to threaten, to halt aid is a sanction, to
 * lift one is to concede. Each verb belongs to one operator; the complement's own root decides the rest (compose.ts).
 */
export const OPERATORS = {
  /** Commits the speaker: cooperation becomes AGREE, conflict THREATEN. */
  promise: 'promise pledge vow swear offer volunteer guarantee intend undertake prepare resolve',
  /** Neutral reporting: the event is what is said. */
  say: 'say tell report announce add state declare note confirm reveal disclose write reply explain stress emphasize emphasise affirm reiterate repeat signal indicate claim suggest believe think hint remark comment maintain assert acknowledge quote insist argue conclude admit',
  /** The event itself, at its beginning, end or as it goes on. */
  carry:
    'begin start continue resume launch hold conduct stage hold_off carry_out engage mount participate attend keep proceed help try attempt seek move manage come go get seek use join make do give take order send force resort decide speed accelerate',
  stop: 'stop halt cease suspend end discontinue cut freeze break_off',
  refuse: 'refuse decline reject oppose',
  fail: 'fail forget neglect',
  plan: 'plan expect schedule slate hope aim due intend set arrange',
} as const

export type Operator = keyof typeof OPERATORS

/** Adjectives after "be" that act like a verb: "ready to", "opposed to", "concerned about". */
export const PREDICATES: Readonly<Record<string, string>> = {
  AGREE: 'ready willing prepared committed open eager determined glad happy interested',
  REJECT: 'opposed unwilling reluctant unprepared defiant unyielding adamant against',
  ACCUSE:
    'concerned dissatisfied disappointed unhappy alarmed angry outraged dismayed worried displeased upset appalled shocked critical pessimistic unacceptable sceptical skeptical disturbed guilty',
  SUPPORT:
    'satisfied pleased grateful supportive optimistic confident sorry hopeful thankful impressed delighted encouraged',
}
