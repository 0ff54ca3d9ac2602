import { describeEdits } from './pairs.ts'

describeEdits('when something is', [
  {
    what: 'a year in front',
    spans: ['Wolves killed about 900 sheep in the province in 2023.'],
    edit: 'In 2023 wolves killed about 900 sheep in the province.',
    fake: 'In 2023 sheep killed about 900 wolves in the province.',
  },
  {
    what: 'a month in front of a name',
    spans: ['Harwell’s orchestra will rehearse in Brask from October.'],
    edit: 'From October Harwell’s orchestra will rehearse in Brask.',
    fake: 'From October Brask’s orchestra will rehearse in Harwell.',
  },
  {
    what: 'a time ago behind a name',
    spans: ['Two years ago Lindgate rejected a bid from the Danish group Nordmalt.'],
    edit: 'Lindgate rejected a bid from Denmark’s Nordmalt two years ago.',
    fake: 'Nordmalt rejected a bid from Lindgate two years ago.',
  },
  {
    what: 'a day as owner of what is on it',
    spans: ['Mayor Ute Lind said the hearing on the quay planned for Friday would be cancelled.'],
    edit: 'Mayor Ute Lind said Friday’s planned hearing on the quay would be cancelled.',
    fake: 'Mayor Ute Lind said on Friday that the hearing on the quay would be cancelled.',
  },
  {
    what: 'what could be over, and end',
    spans: ['Dr. Ines Holm said that the drought could be over in two weeks.'],
    edit: 'The drought could end in two weeks, said Dr. Ines Holm.',
    fake: 'Dr. Ines Holm said that the drought will be over in two weeks.',
  },
  {
    what: 'a doer behind a day',
    spans: ['Judge Ruth Adler gave the bank until August.'],
    edit: 'The bank was given until August by Judge Ruth Adler.',
    fake: 'Judge Ruth Adler gave the bank until August to pay.',
  },
  {
    what: 'a stretch between two years in front',
    spans: ['Judge Mara Sorel said Amsel had taken at least 2 million crowns between 2018 and 2021.'],
    edit: 'Between 2018 and 2021 Amsel took at least 2 million crowns, Judge Mara Sorel said.',
    fake: 'Between 2018 and 2021 Judge Mara Sorel took at least 2 million crowns, Amsel said.',
  },
  {
    what: 'a day of May',
    spans: ['The lock, which has been closed since a barge hit it on 9 May, will reopen to boats on Monday.'],
    edit: 'Closed since a barge hit it on May 9, the lock will reopen to boats on Monday.',
    fake: 'Closed since a barge hit it on Monday, the lock will reopen to boats on May 9.',
  },
  {
    what: 'a second day for two',
    spans: ['Fishers blocked the bridge at Tolm with boats for a second day.'],
    edit: 'The bridge at Tolm was blocked by fishers with boats for a second day.',
    fake: 'Fishers blocked the bridge at Tolm with boats for two days.',
  },
  {
    what: 'a day behind another deed',
    spans: ['The regulator fined Aquatis 4 million crowns in June for letting sewage run into the Sorn.'],
    edit: 'In June the regulator fined Aquatis 4 million crowns for letting sewage run into the Sorn.',
    fake: 'The regulator fined Aquatis 4 million crowns for letting sewage run into the Sorn in June.',
  },
  {
    what: 'a day of what happened at the same time',
    spans: [
      'Officials set out the plans for the quay in Orsk on Tuesday when Minister Ute Lind visited the harbour.',
    ],
    edit: 'Officials set out the plans for the quay in Orsk when Minister Ute Lind visited the harbour on Tuesday.',
    fake: 'Officials set out the plans for the quay in Orsk after Minister Ute Lind visited the harbour on Tuesday.',
  },
  {
    what: 'a week before or behind what was left open',
    spans: ['Governor Ana Prado left open this week whether the mill would face a fine.'],
    edit: 'Governor Ana Prado this week left open whether the mill would face a fine.',
    fake: 'Governor Ana Prado this week said the mill would face a fine.',
  },
  {
    what: 'a stretch from one month to another',
    spans: ['The recall covers lamps sold between May 2025 and March 2026.'],
    edit: 'Lamps sold from May 2025 to March 2026 are covered by the recall.',
    fake: 'Lamps sold from May 2025 until now are covered by the recall.',
  },
  {
    what: 'a name in commas behind when',
    spans: [
      'The fraud came to light in 2024 when a clerk, Ada Varga, noticed that the address was a bakery.',
    ],
    edit: 'The fraud came to light in 2024 when clerk Ada Varga noticed that the address was a bakery.',
    fake: 'Clerk Ada Varga noticed that the address was a bakery when the fraud came to light in 2024.',
  },
  {
    what: 'a day in brackets, in commas',
    spans: [
      'The storm came ashore near Kelm early on Friday [20 March] with gusts of 168 kilometres an hour, killing four people and cutting power to 70 homes.',
    ],
    edit: 'The storm came ashore near Kelm early on Friday, 20 March, with gusts of 168 kilometres an hour, killing four people and cutting power to 70 homes.',
    fake: 'The storm came ashore near Kelm early on Friday, 21 March, with gusts of 168 kilometres an hour, killing four people and cutting power to 70 homes.',
  },
  {
    what: 'a day in brackets, beside what a quotation leaves out',
    spans: [
      'The tide (which was high [sic (! in Kelm) came on Friday [20 March] with gusts of 168 kilometres an hour [out*].',
    ],
    edit: 'The tide came in Kelm on Friday, 20 March, with gusts of 168 kilometres an hour.',
    fake: 'The tide came in Kelm on Friday, 21 March, with gusts of 168 kilometres an hour.',
  },
  {
    what: 'no new case',
    spans: [
      'The agency reported no new case of measles in Orsk on Saturday, for the first time in two weeks.',
    ],
    edit: 'For the first time in two weeks, the agency reported no new case of measles in Orsk on Saturday.',
    fake: 'The agency reported its first case of measles in Orsk on Saturday, for the first time in two weeks.',
  },
])
