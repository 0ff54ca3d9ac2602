import { describeEdits } from './pairs.ts'

describeEdits('whom a pronoun means', [
  {
    what: 'who spoke last, and nobody else of the spans',
    spans: [
      'Rescue leader Beat Zumm said that an avalanche had swept them away.',
      'A third climber, Ian Roth, turned back at the hut.',
      'He told the police that he had advised them not to go on.',
    ],
    edit: 'Ian Roth told the police that he had advised them not to go on.',
    fake: 'Beat Zumm told the police that he had advised them not to go on.',
  },
  {
    what: 'a speaker at the end',
    spans: [
      'Nobody was killed, the fire brigade said.',
      'Mayor Jonas Petrel spoke in the evening.',
      'Eleven people were treated for burns, he said.',
    ],
    edit: 'Eleven people were treated for burns, Jonas Petrel said.',
    fake: 'Eleven people were treated for burns, the fire brigade said.',
  },
  {
    what: 'a child, and not her aunt',
    spans: [
      'Divers pulled a girl of nine alive from the wreck.',
      'Doctors said that she was cold and had a broken leg.',
      'Her aunt drowned.',
    ],
    edit: 'The girl was cold and had a broken leg, doctors said.',
    fake: 'The girl’s aunt was cold and had a broken leg, doctors said.',
  },
  {
    what: 'whose somebody is',
    spans: [
      'Divers pulled a girl of nine alive from the wreck.',
      'Her aunt drowned.',
      'Coach Ruth Sund flew to Velm.',
    ],
    edit: 'The girl’s aunt drowned.',
    fake: 'Ruth Sund’s aunt drowned.',
  },
  {
    what: 'it, which has been named before',
    spans: ['The firm’s director, Ivo Sund, said that the union had left the hall without an answer.'],
    edit: 'Ivo Sund, the director of the firm, said that the union had left the hall without an answer.',
    fake: 'The firm’s director, Ivo Sund, said that it had left the hall without an answer from the union.',
  },
  {
    what: 'who is ready to do a thing',
    spans: ['Ivo Sund said he was ready to meet the union at any hour.'],
    edit: 'Ivo Sund was ready to meet the union at any hour, he said.',
    fake: 'The union was ready to meet Ivo Sund at any hour, he said.',
  },
])

describeEdits('who is what and does what', [
  {
    what: 'a role of those who are told of elsewhere',
    spans: [
      'Prosecutors in Velm opened an inquiry into the mill on Monday.',
      'Its director, Nils Varga, denied that there had been a warning.',
    ],
    edit: 'Nils Varga, its director, denied that there had been a warning.',
    fake: 'Nils Varga, a prosecutor in Velm, denied that there had been a warning.',
  },
  {
    what: 'two roles of one kind',
    spans: [
      '“Nobody got everything,” said Mara Holt, the leader of the union.',
      'Ivo Sund, the chief executive of the firm, said that fares would rise in June.',
    ],
    edit: 'Ivo Sund, chief executive of the firm, said that fares would rise in June.',
    fake: 'Ivo Sund, the leader of the union, said that fares would rise in June.',
  },
  {
    what: 'a participle in front',
    spans: ['Governor Lena Okoro thanked both sides and said the vote would be called off.'],
    edit: 'Governor Lena Okoro, who thanked both sides, said the vote would be called off.',
    fake: 'Thanked by both sides, Governor Lena Okoro said the vote would be called off.',
  },
  {
    what: 'a companion with a title',
    spans: ['The mayor of Grenna, Paula Reyes, visited the site with the minister, Tomas Brek.'],
    edit: 'The site was visited by the mayor of Grenna, Paula Reyes, with the minister, Tomas Brek.',
    fake: 'The minister, Tomas Brek, was visited by the mayor of Grenna, Paula Reyes.',
  },
  {
    what: 'of whom somebody is',
    spans: ['An engineer of the college, Paul Tran, found cracks in four of the nine pillars.'],
    edit: 'Paul Tran, an engineer of the college, found cracks in four of the nine pillars.',
    fake: 'The college found an engineer.',
  },
  {
    what: 'who is sent something',
    spans: ['The Red Lamp sent two doctors to help.'],
    edit: 'Two doctors were sent by the Red Lamp to help.',
    fake: 'The Red Lamp was sent two doctors.',
  },
  {
    what: 'who is told it',
    spans: [
      'Tereza Malik accused Minister Viktor Sund of selling the river.',
      'Malik told the crowd that she would bring the treaty down.',
    ],
    edit: 'Tereza Malik told the crowd that she would bring the treaty down.',
    fake: 'Malik told Sund that she would bring the treaty down.',
  },
])

describeEdits('what is done for what, denied and counted', [
  {
    what: 'two deeds, and no purpose',
    spans: ['Minister Ruth Sund flew to Brask and asked the army to send tents.'],
    edit: 'Ruth Sund, the minister, flew to Brask and asked the army to send tents.',
    fake: 'Minister Ruth Sund flew to Brask to ask the army to send tents.',
  },
  {
    what: 'how a race turned out',
    spans: ['Holt swam 4:04.2 and broke the record by more than a second.'],
    edit: 'Holt swam 4:04.2 to break the record by more than a second.',
    fake: 'Holt swam 4:04.2 to break the record by less than a second.',
  },
  {
    what: 'one denial',
    spans: ['The director, Nils Varga, denied that there had been a warning.'],
    edit: 'Nils Varga, the director, denied that there had been a warning.',
    fake: 'The director, Nils Varga, denied that there had been no warning.',
  },
  {
    what: 'the number of the version that gave it',
    spans: [
      'An inquiry was opened because 17 miners died in the quake.',
      'An earlier version of this report gave the number of dead miners as 19.',
    ],
    edit: 'An earlier version of this report had given the number of dead miners as 19.',
    fake: 'An earlier version of this report gave the number of dead miners as 17.',
  },
  {
    what: 'the part of a whole',
    spans: ['An engineer found cracks in four of the nine pillars in June.'],
    edit: 'In June an engineer found cracks in four of the nine pillars.',
    fake: 'An engineer found cracks in nine pillars in June.',
  },
])
