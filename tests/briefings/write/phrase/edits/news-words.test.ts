import { describeEdits } from './pairs.ts'

// Words of the thesaurus that one kind of news needs.

describeEdits('words of one kind of news', [
  {
    what: 'evidence in court',
    spans: ['Ivo Dorn did not give evidence at the trial.'],
    edit: 'Ivo Dorn did not testify at the trial.',
    fake: 'Ivo Dorn testified at the trial.',
  },
  {
    what: 'prison, by sentence',
    spans: ['Ivo Dorn was sent to prison for four years on Monday; the court had been asked for seven.'],
    edit: 'Ivo Dorn was sentenced to four years in prison on Monday.',
    fake: 'Ivo Dorn was sentenced to seven years in prison on Monday.',
  },
  {
    what: 'a train that hits another',
    spans: ['A tram from Orsk ran into the rear of a coal train on Friday.'],
    edit: 'A tram from Orsk hit the rear of a coal train on Friday.',
    fake: 'A coal train from Orsk hit the rear of a tram on Friday.',
  },
  {
    what: 'a phrase of two meanings, the second',
    spans: ['The agency could not rule out a link to the well.'],
    edit: 'The agency could not exclude a link to the well.',
    fake: 'The agency ruled out a link to the well.',
  },
  {
    what: 'a phrase of two meanings, by the other text',
    spans: ['Ida Moe accused the mayor of theft and demanded a recount.'],
    edit: 'Ida Moe accused the mayor of theft and called for a recount.',
    fake: 'The mayor accused Ida Moe of theft and called for a recount.',
  },
  {
    what: 'twice and double',
    spans: ['Prices rose by more than twice the target of 2 percent.'],
    edit: 'Prices rose by more than double the target of 2 percent.',
    fake: 'Prices rose by double the target of 2 percent.',
  },
  {
    what: 'a prize that is won',
    spans: ['The poet Ida Moe was awarded the Teal Medal on Friday.'],
    edit: 'The poet Ida Moe won the Teal Medal on Friday.',
    fake: 'The poet Ida Moe lost the Teal Medal on Friday.',
  },
])
