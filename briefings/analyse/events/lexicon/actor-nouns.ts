/** People and bodies that act in politics without being named. */
export const OFFICE_NOUNS = new Set(
  (
    'government official minister ministry president premier chancellor parliament lawmaker legislator senator congressman police policeman officer troop soldier army navy force ' +
    'military militia militant rebel guerrilla gunman insurgent fighter terrorist separatist extremist protester demonstrator activist opposition party union ' +
    'authority court judge prosecutor regime administration cabinet embassy ambassador diplomat envoy delegation negotiator spokesman ' +
    'spokeswoman spokesperson leader king queen prince pope bishop archbishop cardinal rabbi chairman chief director cleric imam patriarch commander general colonel warplane helicopter gunboat warship settler ' +
    'hostage detainee inspector observer peacekeeper mediator council committee commission assembly senate congress ' +
    'junta coalition alliance bloc country nation republic kingdom mayor governor agency assassin attacker assailant kidnapper hijacker ' +
    'side faction tribe exile dissident politician candidate secretary deputy legislature tribunal state group organization organisation commissioner sheriff fleet vessel ship'
  ).split(' '),
)

/** Everybody else whom force, protest and demands concern. */
export const CIVIL_NOUNS = new Set(
  (
    'worker student crowd mob villager refugee resident civilian prisoner inmate suspect farmer trucker driver miner teacher doctor nurse journalist reporter people thousand hundred ' +
    'dozen tribesman monk voter company firm bank youth teenager man woman child employee passenger shopkeeper lawyer hacker bomber jet aircraft tank soldier landowner priest editor businessman tourist missionary city town bomb missile rocket mortar explosion blast victim'
  ).split(' '),
)

/** Words of sport and the arts, where nobody really attacks or defends. */
export const PLAY_NOUNS = new Set(
  (
    'goal goalkeeper midfielder match innings wicket batsman bowler coach season league cup championship tournament playoff quarterback touchdown inning ' +
    'homer penalty-kick halftime half-time semifinal semi-final quarterfinal quarter-final squad fixture referee stadium album song film novel chef recipe teammate winger ' +
    'derby relegation transfer rugby football cricket tennis golf hat-trick playmaker skipper'
  ).split(' '),
)
