/** Names of one body or country that share no word: folded, the usual name first. General knowledge, kept short. */
const SAME = [
  'united states|us|usa|united states of america|america',
  'united kingdom|uk|britain|great britain',
  'united nations|un',
  'european union|eu',
  'united arab emirates|uae',
  'russia|russian federation',
  'china|peoples republic of china|prc',
  'south korea|republic of korea',
  'north korea|democratic peoples republic of korea|dprk',
  'iran|islamic republic of iran',
  'turkey|turkiye|republic of turkey',
  'myanmar|burma',
  'czech republic|czechia',
  'ivory coast|cote divoire',
  'democratic republic of congo|democratic republic of the congo|drc',
  'international monetary fund|imf',
  'world health organization|who',
  'north atlantic treaty organization|nato',
  'european central bank|ecb',
  'federal bureau of investigation|fbi',
  'central intelligence agency|cia',
  'international atomic energy agency|iaea',
  'international criminal court|icc',
  'international court of justice|icj',
  'organization of the petroleum exporting countries|opec',
  'world trade organization|wto',
  'israel defense forces|israeli defense forces|israel defense force|idf',
  'african union|au',
].map((line) => line.split('|'))

/** Every other folded name known for this folded name; empty for most. */
export function otherNames(folded: string): readonly string[] {
  return SAME.find((names) => names.includes(folded))?.filter((name) => name !== folded) ?? []
}
