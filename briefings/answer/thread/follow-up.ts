/** What a question in a thread wants of what stands before it there, where it says so by its form alone. */
export type FollowUp =
  /** "And why?", "when was that?": the same deed, asked by another word. */
  | { readonly kind: 'of the same'; readonly word: string }
  /** "What about Brell?", "and in 2023?": the same question about another. */
  | { readonly kind: 'of another'; readonly of: string }
  /** "Who else?", "what else did she say?": the same question, without what was told; `asked` where it says what of. */
  | { readonly kind: 'others'; readonly asked: string | null; readonly of: 'somebody' | 'anything' }
  /** "More": further sentences of what was told last. */
  | { readonly kind: 'more' }
  /** "Sources?" */
  | { readonly kind: 'sources' }
  /** "Is that confirmed?" */
  | { readonly kind: 'sure' }
  /** "Thanks": nothing is asked. */
  | { readonly kind: 'thanks' }
  /** "Hello", "what can you do?": nothing is asked of the news. */
  | { readonly kind: 'greeting' }

const OPENING = /^(?:\s*(?:and|but|so|then|ok(?:ay)?|well|also|no|yes)\b[\s,]*)+(?=\S)/iu

const THANKS =
  /^\W*(?:(?:ok(?:ay)?|great|good|nice|cool|perfect|fine|got it|i see|(?:many )?thanks?(?: you)?(?: so much| a lot| very much)?|thx|cheers|wow)\W*)+$/iu
const HELLO = String.raw`(?:hi|hello|hey|hiya|hallo|hola|bonjour|good (?:morning|day|afternoon|evening)|greetings)(?: (?:there|again|everyone|all|dateline|bot))?`
const GREETING = new RegExp(
  String.raw`^\W*(?:${HELLO}|(?:so )?what (?:can|do) (?:you|i) (?:do|ask|tell|know)(?: (?:you|me|here|of you))?|who are you|what are you|how (?:does this|do you) work|👋)\W*$`,
  'iu',
)
/** "Hi Dateline, who resigned?": a mark divides it from what is asked, as none divides a name that begins like it. */
const SALUTATION = new RegExp(String.raw`^\W*${HELLO}\s*[,.!:;–—-]+\s+(?=\S)`, 'iu')
const MORE =
  /^\W*(?:(?:(?:can you |please )?(?:tell|give|show) me )?(?:some |any |a bit |a little )?(?:more|further)(?: details?| information| info)?(?: (?:on|about) (?:that|this|it))?|details|go on|continue|what more)(?:,? please)?\W*$/iu
const SOURCES =
  /^\W*(?:(?:what (?:is|are|was|were) |which |any |your |the |whose )*sources?(?: (?:of|for) (?:that|this|it))?|(?:says|said) who|who (?:says|said|reported|reports) (?:so|that|this|it)|according to who(?:m)?|how do you know(?: that| this)?|where (?:does|did|is|do) (?:that|this|it|you) (?:come|get|have)?\s?(?:that|this|it)?\s?from)\W*$/iu
const SURE =
  /^\W*(?:(?:is|was|are|has|have) (?:that|this|it|those|these)(?: been)? (?:really |actually )?(?:confirmed|verified|true|certain|sure|official|correct|so|right)|really|(?:are you |for )(?:sure|certain|real)(?: (?:of|about) (?:that|this|it))?|confirmed|true|is it(?: really)? so)\W*$/iu

const WORD = String.raw`(why|when|where|how(?: come)?|since when|from when|until when|by when|in what way|(?:in|on) (?:which|what) (?:year|month|day|date)|(?:at )?what time)`
const ONLY = new RegExp(String.raw`^\W*${WORD}\W*$`, 'iu')
/** "Was that", "did it happen", "did she do that": a deed that is only pointed to. */
const POINTED = new RegExp(
  String.raw`^\W*${WORD}\s+(?:(?:is|was|were|will)\s+(?:that|this|it)(?:\s+(?:be|done|so))?|(?:did|does|do|will|would|has|have|is|was)\s+(?:that|this|it|he|she|they)\s+(?:happen(?:ed|ing)?|occur(?:red)?|take place|taken place|do(?:ne|ing)?(?:\s+(?:that|this|it|so))?|so))\W*$`,
  'iu',
)

const ELSE = /\s*\belse(?:['’]s)?\b/iu
const ONLY_ELSE =
  /^\W*(?:(?:and|or|was|were|is|are|there|did|by|to|in|with|do you have|have you got)\s+)*(?:who|whom|what|where|when|which|why|how|anyone|anybody|someone|somebody|anything|something|anywhere|(?:any|which|what|who|the) others?)(?:\s+else)?(?:\s+(?:is|was|were|are)\s+there)?\W*$/iu
/** "Did anyone else resign?" asks who. */
const ANYBODY =
  /^\W*(?:has|have|had|did|does|do|was|were|is|are|will)\s+(anyone|anybody|anything)\s+else\s+/iu

const ABOUT =
  /^\W*(?:(?:and|but)\s+)?(?:what|how)(?:\s+(?:is it|was it|is that)(?:\s+with)?)?\s+(?:about|of|with)\s+(.+?)\W*$/iu
const JOINED = /^\W*(?:and|but|or)[\s,]+(.+?)\W*$/iu
/** Words that a fragment cannot hold: with one of them something is asked or told. */
const ASKS_OR_TELLS =
  /(?:^|\s)(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|be|did|does|do|has|have|had|will|would|can|could|should|may|might|must|i|you|he|she|they|it|that|this|him|her|them|there|then)\b/iu
const MOST_WORDS = 6
/** "Her colleague Pavel Horn": the name says who it is. */
const WHOSE = /^(?:his|her|their|its)\s+(?:\p{Ll}[\p{L}-]*\s+){1,3}(?=\p{Lu})/u
/** "And she?" */
const SOMEBODY = /^(?:he|him|she|her)$/iu

/** Without the greeting that a question begins with. */
export const withoutSalutation = (text: string): string => text.replace(SALUTATION, '')

/** What a question in a thread wants of what stands before it; null where its words have to say it. */
export function readFollowUp(text: string): FollowUp | null {
  const asked = text.trim().replace(/[’]/g, '’')
  if (THANKS.test(asked)) return { kind: 'thanks' }
  if (GREETING.test(asked) || !/[\p{L}\p{N}]/u.test(asked)) return { kind: 'greeting' }
  const bare = asked.replace(OPENING, '')
  if (MORE.test(bare)) return { kind: 'more' }
  if (SOURCES.test(bare)) return { kind: 'sources' }
  if (SURE.test(bare)) return { kind: 'sure' }
  const word = (ONLY.exec(bare) ?? POINTED.exec(bare))?.[1]
  if (word !== undefined) return { kind: 'of the same', word: word.toLowerCase().replace('how come', 'why') }
  return readOthers(bare) ?? readAnother(asked)
}

function readOthers(bare: string): FollowUp | null {
  const isOther = /\bothers?\W*$/iu.test(bare) && ONLY_ELSE.test(bare)
  if (!ELSE.test(bare) && !isOther) return null
  const of = /\b(?:whom?|anyone|anybody|someone|somebody)\b/iu.test(bare) ? 'somebody' : 'anything'
  if (ONLY_ELSE.test(bare)) return { kind: 'others', asked: null, of }
  const anybody = ANYBODY.exec(bare)
  if (!anybody) return { kind: 'others', asked: bare.replace(ELSE, ''), of }
  const word = of === 'somebody' ? 'Who' : 'What'
  return { kind: 'others', asked: `${word} ${bare.slice(anybody[0].length)}`, of }
}

function readAnother(asked: string): FollowUp | null {
  const about = ABOUT.exec(asked)?.[1]
  const words = about ?? JOINED.exec(asked)?.[1] ?? asked.replace(/[?!.\s]+$/u, '')
  const fragment = words.replace(WHOSE, '')
  const isFragment =
    SOMEBODY.test(fragment) ||
    (fragment !== '' && !ASKS_OR_TELLS.test(fragment) && fragment.split(/\s+/).length <= MOST_WORDS)
  const isShown = about !== undefined || JOINED.test(asked) || OPENS_FRAGMENT.test(fragment)
  return isFragment && isShown ? { kind: 'of another', of: fragment } : null
}

/** "In Brell?", "since 2019?" cannot be a question of its own. */
const OPENS_FRAGMENT = /^(?:in|at|on|since|during|after|before|for|from|by|to|with|under|near)\s+\S/iu

/** Without the "and" that joins a question to what came before, and with a capital: sentences are told apart by it. */
export function asSentence(question: string): string {
  const words = question.trim().replace(OPENING, '')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
