/**
 * Nouns that a trigger's neighbourhood is recognised by, under short names for the sense lists (`@talks`). Singulars: plurals are
 * found by their regular endings. Written from the concepts of the CAMEO and PLOVER codebooks, not from their wording.
 */
export const NOUN_CLASSES: Readonly<Record<string, string>> = {
  talks:
    'talk meeting summit negotiation discussion dialogue dialog consultation conversation conference session mediation round audience ' +
    'visit phone-call teleconference videoconference luncheon lunch dinner breakfast parley get-together trip tour call telephone',
  mediation: 'mediation arbitration good-offices mediator facilitation',
  aid:
    'aid assistance relief food medicine medical grant loan donation supply fund funding money rice grain wheat flour tent blanket credit ' +
    'shelter asylum refuge refugee humanitarian shipment package arms weapon ammunition missile equipment uniform million billion dollar euro ' +
    'vaccine generator rescuer medics doctor bail-out bailout subsidy scholarship convoy protection tank jet training advisor adviser intelligence',
  accord:
    'agreement accord treaty pact deal memorandum protocol contract convention settlement compact mou charter declaration communique ' +
    'understanding alliance partnership constitution truce ceasefire cease-fire peace',
  war:
    'war attack assault offensive airstrike air-strike raid incursion invasion operation bombing bombardment shelling ambush battle clash fighting ' +
    'fire gunfire shot rocket missile mortar grenade bomb explosive shell artillery hostility massacre coup jihad insurgency combat retaliation reprisal blitz barrage salvo onslaught',
  weapons:
    'rocket missile mortar grenade bomb shell artillery gun gunfire bullet fire shot tear-gas gas explosive rifle cannon torpedo firebomb petrol-bomb machete knife drone',
  attackers:
    'troop soldier gunman militant rebel guerrilla police policeman officer army force fighter warplane jet helicopter gunboat militia militiaman terrorist ' +
    'insurgent bomber assailant attacker sniper tank aircraft navy commando artillery settler mob navy airforce plane drone warship extremist separatist paramilitary',
  protest:
    'protest demonstration rally march strike sit-in hunger-strike riot picket vigil walkout walk-out boycott blockade procession revolt uprising petition ' +
    'signature roadblock barricade unrest stoppage slowdown campaign',
  sanction: 'sanction embargo boycott blockade tariff quota restriction penalty fine curb ban freeze duty',
  coercion:
    'curfew restriction ban censorship martial-law emergency state-of-emergency crackdown roadblock siege blackout limit order rule clampdown house-arrest custody',
  ties: 'tie relation relationship link diplomatic contact cooperation co-operation partnership friendship embassy consulate bond membership association recognition',
  coop: 'cooperation co-operation trade exchange intelligence exercise manoeuvre maneuver patrol project venture research information expertise investment collaboration technology drill wargame war-game training experience',
  troops:
    'troop soldier force tank reservist warship aircraft carrier fleet missile jet battalion brigade police policeman unit navy army guard reserve marine ' +
    'peacekeeper gunboat helicopter regiment convoy division paratrooper warplane bomber squadron commando artillery militia personnel patrol submarine vessel contingent fighter',
  support:
    'support backing solidarity endorsement approval sympathy condolence satisfaction confidence praise admiration appreciation gratitude optimism hope thanks welcome congratulation trust tribute regret apology respect sorrow',
  concern:
    'concern dissatisfaction dismay anger outrage displeasure disappointment alarm criticism indignation doubt worry fear frustration disapproval condemnation ' +
    'complaint discontent annoyance scepticism skepticism pessimism unease resentment accusation allegation charge suspicion',
  suit: 'lawsuit suit complaint charge action case proceeding motion appeal accusation indictment libel protest',
  probe:
    'investigation probe inquiry enquiry hearing inspection audit examination trial inspector investigator expert mission team inquest',
  demand: 'demand request appeal plea call proposal ultimatum pressure petition claim',
  offer:
    'offer promise pledge commitment assurance vow guarantee undertaking bid readiness willingness intention desire interest wish plan',
  refusal:
    'offer proposal request demand plan invitation claim call accusation charge resolution bill deal plea appeal allegation suggestion idea bid draft extradition ultimatum compromise treaty measure motion amendment initiative',
  threat: 'threat ultimatum warning intimidation deadline',
  release:
    'prisoner hostage detainee captive inmate dissident activist suspect remains body journalist soldier political-prisoner crew',
  seizure:
    'property asset weapon arms ship vessel cargo money land boat plane cache home house building account passport drug contraband village base town city control power territory airport hill trawler tanker oilfield',
  buildings:
    'home house building office church mosque temple power line pipeline bridge shop car station school embassy property car bus crop field village headquarters factory',
  politicians:
    'president minister leader premier chancellor official envoy ambassador delegation counterpart diplomat king prince senator mediator foreign-minister secretary general pope negotiator chairman commander sheikh governor delegate representative emissary queen emperor monarch prime-minister congressman lawmaker patriarch dalai',
  diplomats:
    'ambassador diplomat envoy attache embassy consul delegation staff official journalist correspondent citizen student national worker observer inspector aid-worker spy',
  measures:
    'sanction embargo boycott blockade restriction curfew ban siege martial-law emergency state-of-emergency censorship tariff limit control freeze penalty quota roadblock visa',
}

/** Event nouns by the root that an event of that name has. */
export const EVENT_NOUNS: Readonly<Record<string, string>> = {
  CONSULT:
    'talk meeting summit negotiation discussion dialogue dialog consultation conversation conference mediation visit teleconference videoconference luncheon trip',
  AID: 'aid assistance relief airlift loan grant donation asylum bailout',
  SUPPORT:
    'support endorsement backing praise recognition apology agreement accord treaty pact deal memorandum tie solidarity',
  COOPERATE: 'cooperation co-operation collaboration exchange extradition trade exercise',
  CONCEDE: 'concession reform amnesty resignation',
  RETREAT:
    'ceasefire cease-fire truce withdrawal pullout pull-out retreat disarmament demobilization surrender release disengagement armistice peace repatriation',
  REQUEST: 'demand appeal request plea petition',
  ACCUSE: 'accusation criticism condemnation investigation probe inquiry lawsuit allegation trial',
  REJECT: 'rejection refusal veto',
  THREATEN: 'threat ultimatum warning',
  PROTEST:
    'protest demonstration rally march strike sit-in riot hunger-strike picket walkout uprising revolt unrest boycott',
  SANCTION: 'sanction embargo boycott expulsion tariff',
  MOBILIZE: 'mobilization mobilisation deployment manoeuvre maneuver buildup build-up drill alert',
  COERCE:
    'arrest detention crackdown curfew seizure deportation roundup censorship blockade blackout siege ban demolition clampdown confiscation imprisonment martial-law restriction cyberattack',
  ASSAULT:
    'attack assault bombing shelling bombardment raid airstrike air-strike strike ambush clash fighting battle massacre killing murder shooting kidnapping invasion incursion ' +
    'offensive explosion blast violence torture war combat assassination rape hijacking abduction genocide skirmish gunfire shootout gunbattle hostility invasion retaliation reprisal',
}
