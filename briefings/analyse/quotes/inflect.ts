const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  begin: 'begins began begun beginning',
  choose: 'chooses chose chosen choosing',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  forbid: 'forbids forbade forbidden forbidding',
  foresee: 'foresees foresaw foreseen foreseeing',
  foretell: 'foretells foretold foretelling',
  forget: 'forgets forgot forgotten forgetting',
  forgive: 'forgives forgave forgiven forgiving',
  give: 'gives gave given giving',
  hear: 'hears heard hearing',
  hold: 'holds held holding',
  know: 'knows knew known knowing',
  learn: 'learns learned learnt learning',
  make: 'makes made making',
  mean: 'means meant meaning',
  mislead: 'misleads misled misleading',
  put: 'puts putting',
  read: 'reads reading',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  send: 'sends sent sending',
  set: 'sets setting',
  show: 'shows showed shown showing',
  sing: 'sings sang sung singing',
  speak: 'speaks spoke spoken speaking',
  swear: 'swears swore sworn swearing',
  take: 'takes took taken taking',
  teach: 'teaches taught teaching',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  tweet: 'tweets tweeted tweeting',
  understand: 'understands understood understanding',
  write: 'writes wrote written writing',
}

/** Every written form of a regular or common irregular English verb, the base form first. */
export function verbForms(lemma: string): string[] {
  const irregular = IRREGULAR[lemma]
  if (irregular !== undefined) return [lemma, ...irregular.split(' ')]
  if (lemma.endsWith('e') && !lemma.endsWith('ee')) {
    const stem = lemma.slice(0, -1)
    return [
      lemma,
      `${lemma}s`,
      `${stem}ed`,
      lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : `${stem}ing`,
    ]
  }
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
  }
  const s = /(?:s|x|z|ch|sh)$/.test(lemma) ? 'es' : 's'
  const forms = [lemma, lemma + s, `${lemma}ed`, `${lemma}ing`]
  // A closed final syllable doubles its consonant; whether it is stressed is not written, so both forms are given.
  if (/(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(lemma)) {
    const stem = lemma + lemma.at(-1)!
    forms.push(`${stem}ed`, `${stem}ing`)
  }
  return forms
}
