import { describeEdits } from './pairs.ts'

describeEdits('what is denied or hedged', [
  {
    what: 'how long a thing may not be done',
    spans: ['Under the lease the brewery may not raise rents for six years.'],
    edit: 'For six years the brewery may not raise rents under the lease.',
    fake: 'Under the lease the brewery may not raise rents.',
  },
  {
    what: 'how long a thing is banned',
    spans: ['A court in Orsk barred Sund Shipping on Monday from selling tickets for two years.'],
    edit: 'On Monday a court in Orsk barred Sund Shipping from selling tickets for two years.',
    fake: 'A court in Orsk barred Sund Shipping on Monday from selling tickets.',
  },
  {
    what: 'until when it was agreed not to',
    spans: ['Sund Shipping has agreed not to close its yard in Orsk before May 9, the union said on Monday.'],
    edit: 'Sund Shipping has agreed not to close its yard in Orsk before May 9, the union said.',
    fake: 'Sund Shipping has agreed not to close its yard in Orsk, the union said on Monday.',
  },
  {
    what: 'where it will not be done',
    spans: ['The bakers will not strike in Brask, Ada Lind said.'],
    edit: 'Ada Lind said the bakers will not strike in Brask.',
    fake: 'Ada Lind said the bakers will not strike.',
  },
  {
    what: 'the one place under "no"',
    spans: ['The stokers turned down the offer, so that no boat will leave Port Lorn on Sunday.'],
    edit: 'The stokers turned down the offer, so that on Sunday no boat will leave Port Lorn.',
    fake: 'The stokers turned down the offer, so that no boat will leave any port on Sunday.',
  },
  {
    what: 'which places all of a kind leads to',
    spans: ['The pilots stopped all flights to the northern valleys on Friday.'],
    edit: 'On Friday the pilots stopped all flights to the northern valleys.',
    fake: 'The pilots stopped all flights to the valleys on Friday.',
  },
  {
    what: 'that a cause is only probable',
    spans: ['Lind said a broken valve was the most probable cause, as the tank had leaked before.'],
    edit: 'Lind said the most probable cause was a broken valve, as the tank had leaked before.',
    fake: 'Lind said a broken valve was the cause, as the tank had leaked before.',
  },
  {
    what: 'that a winner is only apparent',
    spans: ['Ada Lind, the apparent winner, thanked her voters in Brask on Monday.'],
    edit: 'The apparent winner, Ada Lind, thanked her voters in Brask on Monday.',
    fake: 'The winner, Ada Lind, thanked her voters in Brask on Monday.',
  },
  {
    what: 'that an owner is only presumed',
    spans: ['Police in Orsk questioned the presumed owner of the boat on Monday.'],
    edit: 'On Monday police in Orsk questioned the presumed owner of the boat.',
    fake: 'On Monday police in Orsk questioned the owner of the boat.',
  },
  {
    what: 'that it would be the first time',
    spans: ['It would be the first time that the two cities have played each other since May.'],
    edit: 'This would be the first time that the two cities have played each other since May.',
    fake: 'The two cities have played each other for the first time since May.',
  },
  {
    what: 'not without',
    spans: ['Ada Lind left without a medal but not without a smile.'],
    edit: 'Without a medal, but not without a smile, Ada Lind left.',
    fake: 'Ada Lind left without a medal and without a smile.',
  },
])
