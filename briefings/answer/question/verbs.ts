import { baseOf } from '../../write/support/frame-words.ts'

/** Regular verbs that questions about the news turn on, in their base form; the irregular ones are in write/irregular-verbs.ts. */
const REGULAR = new Set(
  (
    'abandon accept accuse achieve acquire act add address admit adopt advance affect agree aid aim air allow announce answer ' +
    'apologise apologize appeal appear appoint approve argue arrest arrive ask assist assume attack attend attract award back ' +
    'ban bankroll bar base battle beach believe belong blame block bomb boycott brief burn burst cancel capture carry cause ' +
    'celebrate chair challenge change charge claim clash close coach collapse collect collide command complain complete compose ' +
    'concede conclude condemn confirm consider contain contest continue control convict convince cost cover crash create ' +
    'criticise criticize cross crown damage date debut decide declare decline defeat defend delay deliver demand demolish deny ' +
    'depart deploy describe destroy detain develop die direct disappear discover discuss dismiss display divide donate double ' +
    'drop earn edit elect eliminate embark employ end endorse enter erupt escape establish evacuate exceed exit expand expect ' +
    'expel explain explode export express extend face fail fear feature file film fine finish fire flood follow force found free ' +
    'fund gain gather govern grant greet grow halt happen harm head help hire host identify ignore impact impose improve include ' +
    'increase inherit injure inspect install intend interrupt introduce invade invent invest investigate invite involve issue ' +
    'jail join judge jump kick kidnap kill lack land last launch leak lift limit link live loan locate lower maintain manage ' +
    'manufacture march mark marry matter meet mention merge miss move murder name negotiate nominate object observe obtain ' +
    'occupy occur offer open operate oppose order organise organize originate oust own paint park participate pass perform pick ' +
    'place plan plant play pledge portray postpone power praise predict prefer premiere prepare present prevent produce profit ' +
    'promise promote propose prosecute protect protest prove provide publish pull punish purchase push qualify question quit ' +
    'raid raise rank reach react recall receive recognise recognize recommend record recover reduce refer refuse reject relate ' +
    'release remain remember remove rename reopen repair repeat replace report represent request require rescue resign resolve ' +
    'respond rest restore result resume retire return reveal reverse review rob ruin rule sack sail sanction save score scrap ' +
    'search secure seize select sentence serve settle share shelve shut sign sink slam smuggle spark spread stabilise stage star ' +
    'start starve stay step stop storm strand strike succeed sue suffer suggest support surge surpass surprise surrender survive ' +
    'suspect suspend switch tackle talk target tax test thank threaten tie top total tour trade train transfer transform travel ' +
    'treat trigger triumph try turn unite unveil use vaccinate value veto view visit volunteer vote vow walk want warn watch ' +
    'weigh welcome work wound wreck yield'
  ).split(' '),
)

/** Is this a verb in its base form, as it stands after "did" or "will"? */
export const isBaseVerb = (form: string): boolean => REGULAR.has(form) || baseOf(form) === form
