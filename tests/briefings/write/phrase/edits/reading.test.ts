import { describeEdits } from './pairs.ts'

// What a model's plain edits were refused for though nothing was changed: clauses that were read differently on both sides.

describeEdits('a sentence whose clauses are read alike', [
  {
    what: 'adjuncts that change places before “and”',
    spans: ['Orla Finch broke away on the Mill Bridge after 12 kilometres and was never caught.'],
    edit: 'Orla Finch broke away after 12 kilometres on the Mill Bridge and was never caught.',
    fake: 'Orla Finch broke away after 12 kilometres on the Mill Bridge and was caught.',
  },
  {
    what: 'what is found, behind a day',
    spans: [
      'During a check on Tuesday, our inspectors in Orsk found that a valve on the north tank had cracked.',
    ],
    edit: 'Inspectors found during a check on Tuesday that a valve on the north tank had cracked.',
    fake: 'Inspectors found during a check that a valve on the north tank had cracked on Tuesday.',
  },
  {
    what: 'a plain verb behind “that”',
    spans: ['The Greens say the tunnel endangers springs that supply the town of Lower Senn with water.'],
    edit: 'The Greens say the tunnel endangers springs that supply Lower Senn.',
    fake: 'The Greens say the tunnel endangers the town of Lower Senn.',
  },
  {
    what: 'a phrase that is a phrase on one side only',
    spans: [
      'Ivo Dorn, 58, was taken to St. Oda Hospital in Lorn late on Saturday and was operated on within hours.',
    ],
    edit: 'Dorn was taken to hospital in Lorn late on Saturday and operated on within hours.',
    fake: 'Dorn was taken to hospital in Lorn and operated on late on Saturday.',
  },
  {
    what: 'who does what stands behind “after”',
    spans: [
      'Halm Foods fell 8 percent, its worst day since it went public in 2016, after the company widened the recall.',
    ],
    edit: 'Halm Foods fell 8 percent, its worst day since it went public in 2016, after widening the recall.',
    fake: 'Halm Foods fell 8 percent, its worst day since it went public in 2016, before widening the recall.',
  },
  {
    what: 'an insertion of a participle',
    spans: [
      'The signing of the water treaty, scheduled for Thursday in Orsk, has been postponed, officials said.',
    ],
    edit: 'The signing of the water treaty in Orsk, which had been scheduled for Thursday, has been postponed, officials said.',
    fake: 'The signing of the water treaty in Orsk has been postponed to Thursday, officials said.',
  },
  {
    what: 'a team of so many',
    spans: ['The safety board sent a team of five divers, who will examine the hull.'],
    edit: 'The safety board sent five divers, who will examine the hull.',
    fake: 'The safety board sent a diver, who will examine five hulls.',
  },
  {
    what: 'the place of those who act',
    spans: ['Police in Lorn arrested a former guard from Orsk on suspicion of theft.'],
    edit: 'A former guard was arrested in Lorn on suspicion of theft.',
    fake: 'A former guard was arrested in Orsk on suspicion of theft.',
  },
  {
    what: 'a deed in a noun',
    spans: ['Prosecutors in Lorn have opened an inquiry into the Teal Bank because savings were lost.'],
    edit: 'Prosecutors in Lorn are investigating the Teal Bank because savings were lost.',
    fake: 'The Teal Bank is investigating prosecutors in Lorn because savings were lost.',
  },
  {
    what: 'who is named in full elsewhere',
    spans: [
      'The cabinet named Mara Lindholm, an engineer, as its spokeswoman on Monday.',
      'Lindholm, 44, headed the grid agency for five years.',
    ],
    edit: 'Mara Lindholm headed the grid agency for five years.',
    fake: 'Mara Lindholm headed the cabinet for five years.',
  },
  {
    what: 'who was something before',
    spans: ['Ruben Falk, who was mayor of Senn for eleven years, was charged on Tuesday with taking bribes.'],
    edit: 'Former Senn mayor Ruben Falk was charged on Tuesday with taking bribes.',
    fake: 'The mayor of Senn charged Ruben Falk on Tuesday with taking bribes.',
  },
  {
    what: 'which of them alone',
    spans: [
      'Ana Mathis, who heads the relief office, said that only victims who have been identified were counted.',
    ],
    edit: 'Ana Mathis, the head of the relief office, said only identified victims were counted.',
    fake: 'Ana Mathis, who heads the relief office, said that victims were counted.',
  },
  {
    what: 'who did it, behind “by”',
    spans: ['The charges were dropped by the prosecution after a witness told the court of the trips.'],
    edit: 'The prosecution dropped the charges after a witness told the court of the trips.',
    fake: 'The court dropped the charges after a witness told of the trips.',
  },
  {
    what: 'one of two who are named together elsewhere',
    spans: [
      'The council said on Friday that Lorn will pay for the shaft alone.',
      'Lorn and Orsk signed the treaty on Monday.',
    ],
    edit: 'Lorn will pay for the shaft alone, the council said on Friday.',
    fake: 'Lorn and Orsk will pay for the shaft, the council said on Friday.',
  },
])

describeEdits('what is open, limited or counted', [
  {
    what: 'a question that nobody has answered',
    spans: [
      'Fire chief Ida Brand said it was too early to say what had caused the blast, though dust was suspected.',
    ],
    edit: 'It was too early to say what had caused the blast, fire chief Ida Brand said.',
    fake: 'Fire chief Ida Brand said dust had caused the blast.',
  },
  {
    what: 'what there is no sign of',
    spans: ['The cyber agency said it had no indication that a foreign state was behind the group.'],
    edit: 'The cyber agency had no indication that a foreign state was behind the group, it said.',
    fake: 'A foreign state was behind the group, the cyber agency said.',
  },
  {
    what: 'one of them seriously',
    spans: ['Two divers were hurt when part of the wall came down, one of them seriously.'],
    edit: 'Two divers were hurt, one of them seriously, when part of the wall came down.',
    fake: 'Two divers were seriously hurt when part of the wall came down.',
  },
  {
    what: 'so much each day',
    spans: ['Each day of the strike costs the port 2 million crowns, the chamber estimates.'],
    edit: 'The chamber estimates that each day of the strike costs the port 2 million crowns.',
    fake: 'The strike costs the port 2 million crowns, the chamber estimates.',
  },
  {
    what: 'which of two numbers from when on',
    spans: ['The drivers get 4 percent from June and a further 2 percent from July.'],
    edit: 'Drivers get 4 percent from June and another 2 percent from July.',
    fake: 'The drivers get 2 percent from June and a further 4 percent from July.',
  },
  {
    what: 'a measure that is told once',
    spans: ['Corvin raised its bid to 37 crowns a share from 34 after three weeks of talks.'],
    edit: 'After three weeks of talks Corvin raised its bid from 34 crowns a share to 37.',
    fake: 'After three weeks of talks Corvin raised its bid from 37 crowns a share to 34.',
  },
  {
    what: 'how far a number has risen',
    spans: [
      'The number of people killed when the Senn dam burst has risen to 23, the relief office said, and 40 are missing.',
    ],
    edit: 'The relief office said 23 people were killed when the Senn dam burst.',
    fake: 'The relief office said 40 people were killed when the Senn dam burst.',
  },
  {
    what: 'the present for what is on the calendar',
    spans: ['The trial is to open on September 22.'],
    edit: 'The trial opens on September 22.',
    fake: 'The trial opened on September 22.',
  },
  {
    what: 'a day as owner of what acts on it',
    spans: ['The strike stranded 3,500 passengers on Friday, and talks began on Monday.'],
    edit: 'Friday’s strike stranded 3,500 passengers.',
    fake: 'Monday’s strike stranded 3,500 passengers.',
  },
  {
    what: 'what is told in court',
    spans: ['Ida Holt testified that Nils Varga had told her to pay the bills and not to ask.'],
    edit: 'Nils Varga had told her to pay the bills and not to ask, Ida Holt testified.',
    fake: 'Nils Varga had told Ida Holt to pay the bills and not to ask.',
  },
])
