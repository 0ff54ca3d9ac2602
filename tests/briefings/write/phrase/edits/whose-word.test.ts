import { describeEdits } from './pairs.ts'

// How far what somebody says goes on.

describeEdits('on whose word it is told', [
  {
    what: 'a second “that”',
    spans: [
      'The board said the lamp was lit, but that the mate on watch had turned it to an angle too steep to show the rocks.',
    ],
    edit: 'The board said the lamp was lit but that the mate on watch had turned it to an angle too steep to show the rocks.',
    fake: 'The mate on watch said the lamp was lit but that the board had turned it to an angle too steep to show the rocks.',
  },
  {
    what: 'a sentence of its own behind “and”',
    spans: ['The firm said that it would appeal.', 'Its shares fell by 9 percent.'],
    edit: 'The firm said that it would appeal, and its shares fell by 9 percent.',
    fake: 'Its shares said that it would appeal, and the firm fell by 9 percent.',
  },
  {
    what: 'what came first, behind who says so',
    spans: ['The toll has risen to nine, the rescue office said on Sunday, after divers found two bodies.'],
    edit: 'The toll has risen to nine after divers found two bodies, the rescue office said on Sunday.',
    fake: 'The toll has risen to nine before divers found two bodies, the rescue office said on Sunday.',
  },
  {
    what: 'a strike that is called',
    spans: ['The guild called three days of strikes in May.'],
    edit: 'The guild called strikes on three days in May.',
    fake: 'The guild called three strikes in two days in May.',
  },
  {
    what: 'who is to blame',
    spans: ['The spokeswoman said that a fault in the scales was to blame.'],
    edit: 'The spokeswoman blamed a fault in the scales.',
    fake: 'The spokeswoman said that a fault was to blame for the scales.',
  },
  {
    what: 'the day of a report',
    spans: ['The lamp had been out for nine days, according to a report published on Wednesday.'],
    edit: 'The lamp had been out for nine days, a report published on Wednesday said.',
    fake: 'The lamp had been out since Wednesday, a report said.',
  },
])
