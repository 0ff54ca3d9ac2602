import { verbForms } from './inflect.ts'

/** What a verb of saying or thinking takes as the thing said. */
export type Frame =
  /** a clause, with or without "that", or a quotation: "said (that) …" */
  | 'clause'
  /** an addressee first: "told Congress that …" */
  | 'addressee'
  /** "to" and an infinitive: "promised to …" */
  | 'infinitive'
  /** somebody who shall do something: "urged Congress to …" */
  | 'request'
  /** a noun phrase: "criticised the plan" */
  | 'object'
  /** a noun phrase judged as something: "called it a disgrace" */
  | 'naming'
  /** a question: "asked whether …" */
  | 'question'
  /** words in quotation marks only: "laughed", "continued" */
  | 'quotation'

export interface Cue {
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  /** Prepositions and particles that lead to the content: "warned of", "called for", "pointed out". */
  readonly links: ReadonlySet<string>
  /** Public speech rather than thought: may stand in "…," X said, and after a colon. */
  readonly speech: boolean
}

// One line a group: frames, then verbs; `verb+of/about` names the words that lead to the content.
const SPEECH: readonly (readonly [string, string])[] = [
  [
    'clause quotation',
    'say state note observe remark mention reiterate stress emphasize emphasise underscore underline repeat assert contend maintain affirm comment+on opine reason speculate hypothesize muse+about joke+about quip lament recount recall+ reflect+on concede acknowledge admit confess allow+that confirm clarify elaborate+on reveal disclose divulge announce declare proclaim pronounce insist+on retort+that counter+that rebut counsel caution+against/about/of predict forecast prophesy estimate calculate testify+about/to assume argue+for/against/about suggest imply intimate hint+at allege claim report propose recommend boast+of/about brag+about gush+about complain+about/of grumble+about gripe+about moan+about whine+about protest+against warn+of/about/against/that point+out/to explain add continue reply+to respond+to answer write+about/of tweet+about post blog+about email signal indicate bemoan swear vow pledge promise threaten volunteer rule conclude summarize specify marvel+at fume+about charge+that agree+on/with/that disagree+with/that exclaim',
  ],
  ['clause object', 'deny dispute dismiss+as describe+as explain'],
  [
    'addressee clause quotation',
    'tell+about/of remind+of/about inform+of/about assure+of reassure+about notify+of advise+on/against warn+of/about/against promise caution+against/about persuade convince+of lecture+about/on brief+on',
  ],
  ['question clause quotation', 'ask+about/for/if inquire+about/into query wonder+about/if/aloud'],
  [
    'request quotation',
    'urge ask implore beg+for beseech exhort plead+for/with instruct order command direct advise encourage warn tell invite challenge',
  ],
  [
    'infinitive',
    'promise vow pledge threaten swear refuse decline offer agree ask demand propose volunteer request',
  ],
  [
    'object quotation',
    'announce propose demand reiterate recommend outline concede acknowledge reveal disclose+ defend stress emphasize lament bemoan decry tout recount recall mention cite suggest predict request repeat',
  ],
  [
    'object',
    'criticize criticise condemn denounce deplore slam blast attack assail lambaste rip bash mock ridicule deride praise laud hail applaud commend congratulate+on thank+for salute credit+with/for blame+for/on accuse+of fault+for chide+for chastise+for rebuke scold+for berate+for admonish+for reject rebuff refute question dispute challenge endorse champion advocate+for espouse trumpet extol disavow repudiate disown renounce apologize+for/to apologise+for/to protest+against/over oppose+ highlight detail explain express voice question',
  ],
  [
    'naming',
    'call rate+as describe+as dub label brand characterize+as characterise+as portray+as depict+as liken+to compare+to/with refer+to deem declare pronounce denounce+as dismiss+as',
  ],
  [
    'quotation',
    'begin+with/by open+with interject interrupt chime crack deadpan snap bark yell shout scream cry chant whisper mutter murmur mumble laugh chuckle smile sigh snarl thunder roar bellow intone sing echo recite quote read tell conclude finish put+it joke rant tease taunt scoff text',
  ],
  [
    'link',
    'talk+about/of speak+of/about/to/against/out rail+against/about rant+about lash+out point+out/to argue+with/over weigh+in object+to testify+about appeal+for/to plead+for complain+about vouch+for lobby+for/against campaign+for/against side+with hint+at elaborate+on comment+on allude+to dwell+on insist+on warn+of quarrel+with push+for/back press+for call+for/on/upon',
  ],
]
const THOUGHT: readonly (readonly [string, string])[] = [
  [
    'clause',
    'believe+in think+about/of expect feel know+about/of hope+for fear+for worry+about/that suspect+of doubt assume presume suppose guess imagine reckon figure realize realise recognize recognise understand conclude+that remember forget notice+ find judge+by decide+on/that foresee anticipate envision envisage surmise regret+that dream+of/about theorize posit',
  ],
  ['infinitive', 'want hope intend plan decide seek aim expect prefer wish+for resolve vow choose hesitate'],
  [
    'object',
    'believe support back favor favour oppose prefer want+ fear+ doubt expect+ resent admire welcome+ blame embrace reject consider view+as regard+as perceive+as respect love hate dislike distrust loathe despise dread regret value appreciate envision anticipate contemplate ponder demand seek',
  ],
  ['question clause', 'wonder know decide debate consider'],
  ['request', 'want expect prefer'],
  [
    'link',
    'see+as care+about worry+about think+of/about hope+for yearn+for long+for count+on believe+in agree+with/on/that disagree+with/about/over sympathize+with look+to/forward approve+of disapprove+of',
  ],
]
// What is written, counted or found says things too.
const DOCUMENT: readonly (readonly [string, string])[] = [
  ['clause', 'show find suggest indicate reveal demonstrate prove say state read estimate note determine'],
  ['object', 'show reveal report document estimate list cite'],
]

const CUES: ReadonlyMap<string, Cue> = lexicon()

/** The cue that a written form (lower case) may be, or undefined. */
export const cueOf = (form: string): Cue | undefined => CUES.get(form)

function lexicon(): Map<string, Cue> {
  const byLemma = new Map<string, { frames: Set<Frame>; links: Set<string>; speech: boolean }>()
  const groups: readonly (readonly [readonly (readonly [string, string])[], boolean])[] = [
    [SPEECH, true],
    [THOUGHT, false],
    [DOCUMENT, true],
  ]
  for (const [lines, speech] of groups)
    for (const [frames, verbs] of lines)
      for (const entry of verbs.split(' ')) {
        const [lemma = '', links = ''] = entry.split('+')
        const cue = byLemma.get(lemma) ?? { frames: new Set(), links: new Set(), speech: false }
        for (const f of frames.split(' ')) if (f !== 'link') cue.frames.add(f as Frame)
        for (const l of links.split('/')) if (l) cue.links.add(l)
        cue.speech ||= speech
        byLemma.set(lemma, cue)
      }
  const out = new Map<string, Cue>()
  for (const [lemma, cue] of byLemma)
    for (const form of verbForms(lemma)) if (!out.has(form)) out.set(form, { lemma, ...cue })
  return out
}

/** Does a verb of saying always have the one who is spoken to beside it? Then nobody speaks behind it: "…, told reporters". */
export const needsAddressee = (form: string): boolean =>
  /^(?:tell|remind|inform|assure|reassure|notify|persuade|convince|brief)$/.test(cueOf(form)?.lemma ?? '')

/** Nouns of saying and thinking: "the claim that …", "her vow to …", "criticism of …". */
const NOUNS = new Set(
  (
    'accusation acknowledgment admission advice allegation announcement appeal argument assertion assessment assumption assurance belief boast call ' +
    'caution charge claim comment complaint concern conclusion condemnation confession confidence contention conviction criticism critique decision ' +
    'declaration defense defence demand denial denunciation description desire endorsement estimate expectation explanation fear feeling finding ' +
    'forecast hope idea implication insinuation insistence intention interpretation justification message notion objection observation offer opinion ' +
    'opposition order perception plea pledge point position praise prediction promise proposal proposition rationale reassurance recommendation ' +
    'refusal rejection remark reminder report request resolve response revelation rhetoric rumor sentiment speculation statement suggestion support ' +
    'suspicion testimony theory thesis threat thought understanding view vow warning wish worry impression'
  ).split(' '),
)

/** Is this noun (lower case, singular or plural) one of saying or thinking? */
export const isCueNoun = (form: string): boolean =>
  NOUNS.has(form) ||
  (form.endsWith('s') &&
    (NOUNS.has(form.slice(0, -1)) ||
      (form.endsWith('ies') && NOUNS.has(`${form.slice(0, -3)}y`)) ||
      (form.endsWith('es') && NOUNS.has(form.slice(0, -2)))))
