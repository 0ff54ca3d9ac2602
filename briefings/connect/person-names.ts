/** English given names and the short forms that news uses for the same person; the first of a line is the full form. */
const GIVEN_NAMES = [
  'abraham abe', 'albert al bert', 'alexander alex sandy', 'alexandra alex', 'andrew andy drew', 'anthony antony tony',
  'barbara barb', 'benjamin ben', 'charles charlie chuck', 'christopher chris', 'christine chris', 'daniel dan danny',
  'david dave', 'deborah debbie deb', 'donald don', 'edward ed eddie ted', 'elizabeth liz beth', 'eugene gene',
  'frederick fred', 'gerald jerry gerry', 'gregory greg', 'james jim jimmy', 'jeffrey jeff', 'jennifer jen', 'john jack',
  'jonathan jon', 'joseph joe', 'joshua josh', 'katherine kate kathy', 'kenneth ken', 'lawrence larry', 'leonard len',
  'margaret maggie', 'matthew matt', 'michael mike mick', 'nicholas nick', 'patricia pat', 'patrick pat paddy',
  'peter pete', 'philip phil', 'raymond ray', 'rebecca becky', 'richard rick dick rich', 'robert bob bobby rob',
  'ronald ron', 'samuel sam', 'stephen steve steven', 'susan sue', 'theodore ted theo', 'thomas tom', 'timothy tim',
  'victoria vicky', 'vincent vince', 'walter walt', 'william bill will billy', 'zachary zach',
].map((line) => new Set(line.split(' '))) // prettier-ignore

/**
 * Can these two full names, as folded words, be one person's? The surname is the same; given names are equal, an initial,
 * or a usual short form; a middle name may be missing in one of them. "John Smith" and "Jane Smith" cannot.
 */
export function maySharePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return startsAlike(a, b)
  const [ga, gb] = [a.slice(0, -1), b.slice(0, -1)]
  if (!ga.length || !gb.length) return true
  if (!sameGiven(ga[0]!, gb[0]!)) return ga.length !== gb.length && (endsWith(a, b) || endsWith(b, a))
  const [ma, mb] = [ga.slice(1), gb.slice(1)]
  return !ma.length || !mb.length || sameGiven(ma[0]!, mb[0]!)
}

/** "Benjamin Netanyahu Mileikowsky" begins with "Benjamin Netanyahu": a second surname that one article leaves out. */
function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 2 && long.length > short.length && short.every((w, i) => w === long[i])
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length >= 2 &&
  short.length < long.length &&
  short.every((w, i) => w === long[long.length - short.length + i])

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return GIVEN_NAMES.some((names) => names.has(a) && names.has(b))
}
