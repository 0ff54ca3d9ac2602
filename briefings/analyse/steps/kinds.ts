import type { CourseKind, Stage } from '../../model.ts'

/**
 * A happening's course as news tells it (a script, Schank & Abelson 1977; FrameNet's scenario frames): what it is called, and
 * the verbs that are steps of it by themselves. "walk+out" wants the second word soon after the verb, "pass+*" one of the
 * happening's names with it, "recall+#" a number.
 */
interface Course {
  readonly names: string
  /** Names of a further round of it. */
  readonly rounds?: string
  readonly steps: Readonly<Partial<Record<Stage, string>>>
  /** It goes on once begun: a strike called on Monday is under way, a meeting held on Monday is over. */
  readonly lasts?: true
  /** Nobody appoints it: what is expected threatens. */
  readonly threatens?: true
  /** Its opening proposes it: what is offered is to come. */
  readonly proposed?: true
  /** It befalls people: nobody sets a day for it, moves it or calls it off. */
  readonly befalls?: true
}

export const COURSES: Readonly<Record<CourseKind, Course>> = {
  strike: {
    names: 'strike walkout stoppage walk-out',
    steps: {
      middle:
        'strike walk+out walk+job stop+work down+tools stay+off stay+away lay+down stand+still go+strike halt+work stop+working',
      outcome: 'return+work go+work run+again roll+again',
    },
    lasts: true,
  },
  trial: {
    names: 'trial hearing tribunal court-martial verdict',
    rounds: 'retrial',
    steps: {
      opening: 'charge indict arraign suspend',
      middle: 'plead testify',
      outcome:
        'convict acquit sentence jail imprison find+guilty ban fine clear+of strip+of overturn+conviction overturn+verdict overturn+sentence quash+conviction quash+verdict quash+sentence uphold+conviction uphold+verdict uphold+sentence cut+sentence reduce+sentence increase+sentence',
      sequel: 'lodge+appeal file+appeal appeal+against appeal+verdict appeal+sentence appeal+conviction',
    },
    lasts: true,
  },
  takeover: {
    names: 'takeover merger acquisition bid buyout buy-out tie-up purchase deal',
    steps: {
      opening: 'make+offer make+bid launch+offer launch+bid raise+bid raise+offer sweeten+*',
      outcome: 'buy acquire merge take+over approve+* accept+* wave+through',
    },
    proposed: true,
  },
  election: {
    names: 'election vote ballot poll referendum by-election',
    rounds: 'run-off runoff recount rerun re-run round',
    steps: {
      middle: 'vote go+polls',
      outcome:
        'elect re-elect win+* declare+winner declare+elected claim+victory win+term concede come+first',
    },
  },
  bill: {
    names:
      'bill law legislation treaty accord pact signing ratification amendment act motion budget reform ban vote',
    steps: {
      middle: 'vote debate+*',
      outcome: 'pass+* approve+* adopt+* ratify+* reject+* defeat+* sign+* enact+* vote+for vote+against',
    },
  },
  talks: {
    names: 'talk meeting summit negotiation conference visit',
    steps: {
      middle: 'meet talk negotiate confer',
      outcome: 'agree+to agree+on sign reach+agreement reach+deal',
    },
  },
  visit: {
    names: 'visit trip tour',
    steps: { middle: 'visit arrive pay+visit' },
  },
  storm: {
    names:
      'storm typhoon hurricane cyclone blizzard snowstorm flood heatwave wildfire landslide mudslide avalanche tornado',
    steps: {
      middle:
        'make+landfall come+ashore hit+* strike+* batter+* tear+* slam+* sweep+* cross+* kill+* bury+* pound+* lash+* rip+* reach+* lose+lives',
      outcome: 'weaken+* dissipate+* subside+*',
    },
    threatens: true,
  },
  launch: {
    names: 'launch mission rocket lift-off liftoff blast-off flight spacecraft probe landing satellite',
    steps: { middle: 'launch lift+off blast+off', outcome: 'land dock splash+down enter+orbit reach+orbit' },
  },
  match: {
    names:
      'final match game semi-final semifinal play-off playoff derby cup championship race marathon half-marathon regatta tournament',
    rounds: 'replay rematch',
    steps: { middle: 'play+* play', outcome: 'beat defeat win+* thrash edge' },
  },
  expedition: {
    names: 'expedition crossing trek voyage ascent climb journey circumnavigation',
    steps: {
      middle: 'set+out set+off set+sail embark',
      outcome:
        'reach+summit reach+pole reach+shore complete+crossing complete+voyage complete+ascent complete+trek complete+journey complete+circumnavigation finish+crossing finish+voyage finish+trek finish+journey',
    },
    lasts: true,
  },
  award: {
    names: 'prize award medal winner',
    steps: {
      opening: 'shortlist nominate longlist',
      outcome: 'win+* award award+* receive+* name+* honour+* honor+* announce+* present+*',
    },
  },
  performance: {
    names: 'concert recital premiere performance show gala ceremony festival exhibition',
    steps: { middle: 'perform' },
  },
  protest: {
    names: 'protest march rally demonstration',
    steps: { middle: 'march protest rally demonstrate' },
  },
  office: {
    names: 'resignation departure ouster dismissal successor',
    steps: {
      outcome:
        'resign step+down stand+down bow+out step+aside quit announce+resignation submit+resignation tender+resignation offer+resignation hand+resignation',
      sequel:
        'swear+in take+oath take+office appoint+successor name+successor appoint+succeed name+succeed appoint+as name+as appoint+minister name+minister succeed',
    },
  },
  disaster: {
    names:
      'fire blaze inferno explosion blast crash collision derailment sinking collapse breach burst stampede disaster quake earthquake tremor eruption',
    steps: {
      outcome:
        'burn burst sink crash collide derail explode collapse give+way catch+fire break+out erupt go+flames go+down run+aground overturn capsize skid plunge+into plough+into plow+into run+lorry run+truck run+train run+tree hit+lorry hit+truck hit+train hit+tree hit+rock strike+rock strike+reef shake+* rock+* jolt+* strike+* hit+* tear+* rip+* blow+* kill+* hurt+* injure+* damage+* destroy+* lose+lives',
      sequel: 'extinguish+* put+out bring+control contain+*',
    },
    befalls: true,
  },
  outbreak: {
    names:
      'outbreak epidemic pandemic cholera measles influenza flu ebola polio typhoid dengue malaria diphtheria meningitis plague listeriosis salmonella norovirus botulism',
    steps: {
      outcome:
        'infect+* sicken+* catch+* contract+* die+* kill+* spread+* break+out fall+ill report+* detect+* confirm+*',
    },
    befalls: true,
  },
  standstill: {
    names: 'outage blackout standstill shutdown breakdown cyberattack cyber-attack hack',
    steps: {
      outcome:
        'bring+standstill bring+halt cripple paralyse paralyze hack encrypt shut+down go+black go+dark go+offline black+out plunge+darkness cut+power cut+electricity lose+power lose+electricity',
      sequel: 'resume restart reopen restore come+back take+up go+online run+again work+again',
    },
    befalls: true,
  },
  recall: {
    names: 'recall',
    steps: {
      outcome:
        'recall+* recall+# call+back announce+recall issue+recall order+recall recall+batch recall+batches recall+product recall+products recall+cars recall+vehicles recall+units recall+models recall+items recall+packs recall+bottles recall+jars recall+cartons recall+toys',
    },
  },
}

/** What is done with a happening that is named, whatever its kind. */
export type Aspect =
  'announce' | 'plan' | 'begin' | 'go on' | 'hold' | 'end' | 'call off' | 'put off' | 'move' | 'ask anew'

const ASPECTS: Readonly<Record<Aspect, string>> = {
  announce: 'announce call propose order agree',
  plan: 'plan schedule slate set+for arrange fix',
  begin: 'begin start open commence resume get+way kick+off',
  'go on': 'continue enter proceed drag',
  hold: 'hold give take+place happen occur convene stage go+ahead attend host stand face go+to',
  end: 'end conclude finish close complete finalise finalize break+up collapse',
  'call off':
    'call+off cancel scrap suspend avert abandon shelve block prohibit veto withdraw drop annul bar halt',
  'put off': 'postpone delay adjourn defer put+off push+back scrub',
  move: 'reschedule move bring+forward',
  'ask anew': 'ask seek request propose',
}

/** Verb (with the word that it wants soon after it, or "") -> what it says. */
export interface Entry<T> {
  readonly after: string
  readonly is: T
}

export type Verbs<T> = ReadonlyMap<string, readonly Entry<T>[]>

export function verbsOf<T extends string>(table: Readonly<Partial<Record<T, string>>>): Verbs<T> {
  const out = new Map<string, Entry<T>[]>()
  for (const [is, words] of Object.entries(table) as [T, string][])
    for (const word of words.split(' ')) {
      const [lemma, after = ''] = word.split('+') as [string, string?]
      out.set(lemma, [...(out.get(lemma) ?? []), { after, is }])
    }
  return out
}

export const ASPECT_VERBS = verbsOf(ASPECTS)
