import { describeEdits } from './pairs.ts'

describeEdits('in other words', [
  {
    what: 'a participle before its noun',
    spans: ['The town has planted only 12 of the 50 trees that it promised, the court of auditors said.'],
    edit: 'The court of auditors said the town had planted only 12 of the 50 promised trees.',
    fake: 'The court of auditors said the town had planted only 50 of the 12 promised trees.',
  },
  {
    what: 'people left in a state',
    spans: ['The strike of the pilots left about 700 travellers stranded in Harwell on Friday.'],
    edit: 'The pilots’ strike stranded about 700 travellers in Harwell on Friday.',
    fake: 'The travellers’ strike stranded about 700 pilots in Harwell on Friday.',
  },
  {
    what: 'need not',
    spans: ['Quill said that the mill did not need to sell its barges.'],
    edit: 'The mill need not sell its barges, Quill said.',
    fake: 'The mill must not sell its barges, Quill said.',
  },
  {
    what: 'missed for did not attend',
    spans: ['Mayor Ute Lind did not attend the hearing because her train was late, her office said.'],
    edit: 'Mayor Ute Lind missed the hearing because her train was late, her office said.',
    fake: 'Mayor Ute Lind attended the hearing because her train was late, her office said.',
  },
  {
    what: 'a loss made and money lost',
    spans: ['The mill made a loss of 3 million euros last year.'],
    edit: 'The mill lost 3 million euros last year.',
    fake: 'The mill earned 3 million euros last year.',
  },
  {
    what: 'a condition that begins with its verb',
    spans: ['If the dam breaks, Brask must leave the valley within a day.'],
    edit: 'Should the dam break, Brask must leave the valley within a day.',
    fake: 'The dam should break, and Brask must leave the valley within a day.',
  },
  {
    what: 'present tense of a verb before its object',
    spans: ['Guests of the hotel may come back on Sunday if the spring water passes its tests.'],
    edit: 'If the spring water passes its tests, guests of the hotel may come back on Sunday.',
    fake: 'If the guests pass its tests, the spring water of the hotel may come back on Sunday.',
  },
  {
    what: 'a reason as a noun for its clause',
    spans: ['The concert was put off to May because a ceiling lamp cracked.'],
    edit: 'The concert was put off to May because of a cracked ceiling lamp.',
    fake: 'A ceiling lamp cracked because the concert was put off to May.',
  },
  {
    what: 'proposed as a verb',
    spans: [
      'The toll, which would bring in 3 million crowns, was first proposed by former Mayor Ute Lind in 2021.',
    ],
    edit: 'Former Mayor Ute Lind first proposed the toll, which would bring in 3 million crowns, in 2021.',
    fake: 'Mayor Ute Lind first proposed the toll, which would bring in 3 million crowns, in 2021.',
  },
  {
    what: 'a condition in front of what hangs on it',
    spans: ['Barges will carry no more than 40 tonnes on the canal until the inquest is over.'],
    edit: 'Until the inquest is over, barges on the canal will carry no more than 40 tonnes.',
    fake: 'Until the inquest is over, barges on the canal will carry more than 40 tonnes.',
  },
  {
    what: 'what came of it for “when”',
    spans: ['About 300 dockers in Brask walked out on Monday in a dispute over pay, halting most trade.'],
    edit: 'Most trade was halted when about 300 Brask dockers walked out on Monday in a dispute over pay.',
    fake: 'About 300 Brask dockers walked out on Monday when most trade was halted in a dispute over pay.',
  },
  {
    what: 'only a cited fact of somebody who also means to do something',
    spans: ['Aquatis said it would appeal and that the spill had been caused by a storm.'],
    edit: 'The spill was caused by a storm, Aquatis said.',
    fake: 'The storm was caused by a spill, Aquatis said.',
  },
  {
    what: 'what was failed at as done',
    spans: ['Vennick failed to declare 2 million crowns to the tax office, the charge sheet says.'],
    edit: 'Vennick did not declare 2 million crowns to the tax office, the charge sheet says.',
    fake: 'Vennick declared 2 million crowns to the tax office, the charge sheet says.',
  },
  {
    what: 'an effect for its reason',
    spans: ['The trial was paused for two weeks in 2024 because of fighting near Brask.'],
    edit: 'Because of fighting near Brask, the trial was paused for two weeks in 2024.',
    fake: 'A two-week pause in the trial in 2024 led to fighting near Brask.',
  },
  {
    what: 'a clause turned about with its common nouns',
    spans: ['Most of the overrun was caused by the failure of a pump during trials in Varn.'],
    edit: 'A pump that failed during trials in Varn caused most of the overrun.',
    fake: 'An overrun during trials in Varn caused most of the failure of a pump.',
  },
  {
    what: 'what is called false',
    spans: ['A claim in a leaflet that the bread had been kept too warm is false, the guild said.'],
    edit: 'The guild called false a claim in a leaflet that the bread had been kept too warm.',
    fake: 'The guild said a false claim in a leaflet had kept the bread too warm.',
  },
  {
    what: 'a thing in front that was an aside',
    spans: ['Some of the loan was used to buy a mill in Orsk, which the town has seized.'],
    edit: 'The town has seized a mill in Orsk that was bought with some of the loan.',
    fake: 'The town has bought a mill in Orsk that was seized with some of the loan.',
  },
  {
    what: 'what somebody is believed to have done',
    spans: ['Two of the bakers, who are believed to have acted for a rival, were never found.'],
    edit: 'Two of the bakers, believed to have acted for a rival, were never found.',
    fake: 'Two of the bakers, who acted for a rival, were never found.',
  },
  {
    what: 'what remains as it is',
    spans: ['The lift in the old tower stays shut until Monday.'],
    edit: 'The lift in the old tower remains closed until Monday.',
    fake: 'The lift in the old tower remains closed on Monday.',
  },
  {
    what: 'a reason for its effect behind “so that”',
    spans: ['The choir refused an offer of five percent, so that no concert will be held in Orsk on Friday.'],
    edit: 'No concert will be held in Orsk on Friday because the choir refused an offer of five percent.',
    fake: 'The choir refused an offer of five percent because no concert will be held in Orsk on Friday.',
  },
  {
    what: 'although for but',
    spans: [
      'The board backed the offer, but its largest owner, the Vance family, has not said whether it will sell.',
    ],
    edit: 'The Vance family, its largest owner, has not said whether it will sell, although the board backed the offer.',
    fake: 'The Vance family, its largest owner, has said that it will sell, although the board backed the offer.',
  },
  {
    what: 'what is yet to be done',
    spans: ['Mayor Tilde Osk met Lund on Tuesday, but has not yet met Prado.'],
    edit: 'Mayor Tilde Osk met Lund on Tuesday, but has yet to meet Prado.',
    fake: 'Mayor Tilde Osk met Prado on Tuesday, but has yet to meet Lund.',
  },
  {
    what: 'a vote of a council that is announced',
    spans: ['Governor Ana Prado announced a vote in the island council on Wednesday.'],
    edit: 'Governor Ana Prado announced an island council vote on Wednesday.',
    fake: 'Governor Ana Prado announced the end of an island council vote on Wednesday.',
  },
])
