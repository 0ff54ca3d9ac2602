import { describeEdits } from './pairs.ts'

describeEdits('what the spans tell of one of several', [
  {
    what: 'a day beside what time is reckoned from it',
    spans: [
      'Crews began to clear the coast road on Thursday, two days after a landslide above the village of Helm.',
    ],
    edit: 'On Thursday, two days after a landslide above the village of Helm, crews began to clear the coast road.',
    fake: 'Crews began to clear the coast road two days after a landslide above the village of Helm on Thursday.',
  },
  {
    what: 'the month of a return',
    spans: [
      'The museum returned the mask in May, 112 years after it had been taken from a grave on the island of Sann.',
    ],
    edit: 'In May, 112 years after it had been taken from a grave on the island of Sann, the museum returned the mask.',
    fake: 'The museum returned the mask 112 years after it had been taken from a grave on the island of Sann in May.',
  },
  {
    what: 'the day after something',
    spans: ['The doses reached Low Varn on Monday, the agency said, a day after the strike ended.'],
    edit: 'The doses reached Low Varn on Monday, a day after the strike ended, the agency said.',
    fake: 'The doses reached Low Varn on Monday, the day the strike ended, the agency said.',
  },
  {
    what: 'a time with a verb of a relative clause',
    spans: [
      'The lake has become warmer than the sea off Velm, according to the institute, which has measured both since 1981.',
    ],
    edit: 'According to the institute, which has measured both since 1981, the lake has become warmer than the sea off Velm.',
    fake: 'The lake has become warmer than the sea off Velm since 1981, according to the institute, which has measured both.',
  },
  {
    what: 'those with whom something was done',
    spans: [
      'The competition office fined the bus operator Lindgren on Monday for sharing routes with two smaller firms.',
    ],
    edit: 'The bus operator Lindgren was fined on Monday by the competition office for sharing routes with two smaller firms.',
    fake: 'Two smaller firms were fined on Monday by the competition office for sharing routes with the bus operator Lindgren.',
  },
  {
    what: 'one under whom somebody trained',
    spans: ['Jana Rell trained under Sergei Moroz and now teaches in Brod.'],
    edit: 'Jana Rell, who now teaches in Brod, trained under Sergei Moroz.',
    fake: 'Jana Rell, who now teaches in Brod, trained Sergei Moroz.',
  },
  {
    what: 'what a ship ran into',
    spans: [
      'The Halcyon collided with a barge near Port Amber on Saturday, hours before a storm hit the coast.',
    ],
    edit: 'On Saturday the Halcyon collided with a barge near Port Amber.',
    fake: 'On Saturday the Halcyon collided with a storm near Port Amber.',
  },
  {
    what: 'whom a pronoun follows',
    spans: ['She follows Gero Pall, who stepped down last year over a warning about lead.'],
    edit: 'Gero Pall, who stepped down last year over a warning about lead, is followed by her.',
    fake: 'She is followed by Gero Pall, who stepped down last year over a warning about lead.',
  },
  {
    what: 'who turned down a post',
    spans: ['Tomas Arland turned down the post of foreign minister and will teach in Lowen.'],
    edit: 'Tomas Arland, who will teach in Lowen, turned down the post of foreign minister.',
    fake: 'Tomas Arland was turned down for the post of foreign minister and will teach in Lowen.',
  },
  {
    what: 'who came first',
    spans: ['Marit Sund replaces Olav Brenn, who left the museum after a dispute over its budget.'],
    edit: 'Olav Brenn, who left the museum after a dispute over its budget, is replaced by Marit Sund.',
    fake: 'Marit Sund was followed by Olav Brenn, who left the museum after a dispute over its budget.',
  },
  {
    what: 'one of the largest',
    spans: ['The wholesaler said he had been the victim of one of the largest frauds in the region.'],
    edit: 'He had been the victim of one of the region’s largest frauds, the wholesaler said.',
    fake: 'He had been the victim of the largest fraud in the region, the wholesaler said.',
  },
  {
    what: 'among the oldest',
    spans: ['The dam at Orl is among the oldest in the country and supplies 90,000 households.'],
    edit: 'Among the oldest in the country, the dam at Orl supplies 90,000 households.',
    fake: 'The oldest in the country, the dam at Orl supplies 90,000 households.',
  },
  {
    what: 'each side',
    spans: ['How much water each side may draw was left for a second round in February.'],
    edit: 'How much water each side may draw was left for February’s second round.',
    fake: 'How much water one side may draw was left for a second round in February.',
  },
  {
    what: 'a title of others',
    spans: ['President Ivo Holt appeared on Sunday with former presidents Ana Brandt and Emil Sund.'],
    edit: 'President Ivo Holt appeared with former president Ana Brandt and Emil Sund on Sunday.',
    fake: 'Former president Ivo Holt appeared with Ana Brandt and Emil Sund on Sunday.',
  },
  {
    what: 'a title in commas',
    spans: [
      'A court sentenced former mayor Viktor Ansel to six years in prison.',
      'The current mayor, Beata Olan, said that the city may sue Ansel.',
    ],
    edit: 'The current mayor, Beata Olan, said the city may sue Ansel.',
    fake: 'The former mayor, Beata Olan, said the city may sue Ansel.',
  },
  {
    what: 'a judge of two',
    spans: [
      'The retired judge Amos Quill will lead the inquiry; Judge Petra Nimm, who asked for it, steps back.',
    ],
    edit: 'The inquiry will be led by the retired judge Amos Quill.',
    fake: 'The inquiry will be led by Judge Petra Nimm.',
  },
  {
    what: 'the place of a plant',
    spans: ['The company said it would offer 45 of the workers places at its plant in Castle Mere.'],
    edit: 'The company said 45 of the workers would be offered places at its plant in Castle Mere.',
    fake: 'The company said it would offer 45 of the workers in Castle Mere places at its plant.',
  },
  {
    what: 'whose a relative clause is',
    spans: ['The mother of the boy who was rescued from the well thanked the diver.'],
    edit: 'The diver was thanked by the mother of the boy who was rescued from the well.',
    fake: 'The mother, who was rescued from the well, thanked the diver.',
  },
  {
    what: 'who shot a judge',
    spans: [
      'Gunmen shot a judge, Ramon Sole, in the capital on Thursday, hours before he was to sentence the dealer Ivo Ruz.',
    ],
    edit: 'A judge, Ramon Sole, was shot by gunmen in the capital on Thursday, hours before he was to sentence the dealer Ivo Ruz.',
    fake: 'The dealer Ivo Ruz shot a judge, Ramon Sole, in the capital on Thursday.',
  },
  {
    what: 'the widow of the founder',
    spans: ['Lena Hart, the widow of the founder, sold her third of the brewery in April.'],
    edit: 'Lena Hart, the founder’s widow, sold her third of the brewery in April.',
    fake: 'Lena Hart, the founder of the brewery, sold her third of it in April.',
  },
  {
    what: 'the son of an owner',
    spans: ['The explosion killed the owner’s son and injured six workers, rescuers said.'],
    edit: 'The explosion killed the son of the owner and injured six workers, rescuers said.',
    fake: 'The explosion killed the owner and injured six workers, rescuers said.',
  },
  {
    what: 'numbers of two clauses',
    spans: [
      'Two of the five suspects were released on bail; the other three, among them a former police officer, remain in custody until June.',
    ],
    edit: 'Three of the five suspects, among them a former police officer, remain in custody until June, and the other two were released on bail.',
    fake: 'Three of the five suspects were released on bail; the other two, among them a former police officer, remain in custody until June.',
  },
  {
    what: 'a superlative in commas',
    spans: [
      'Former champion Viktor Stahl, who coaches the team, called the ban on his pupil Asha Rao, the youngest grandmaster, a disgrace.',
    ],
    edit: 'Viktor Stahl, a former champion who coaches the team, called the ban on his pupil Asha Rao, the youngest grandmaster, a disgrace.',
    fake: 'Former champion Viktor Stahl, the youngest grandmaster, called the ban on his pupil Asha Rao a disgrace.',
  },
  {
    what: 'for and against doing something',
    spans: ['The council voted by 9 to 8 against selling the lido.'],
    edit: 'By 9 to 8, the council voted against selling the lido.',
    fake: 'The council voted by 9 to 8 for selling the lido.',
  },
  {
    what: 'whose drivers strike',
    spans: [
      'Last year Lorn’s port handled fewer containers than Brask’s because of a strike of its crane drivers.',
    ],
    edit: 'Because of a strike of its crane drivers, Lorn’s port handled fewer containers than Brask’s last year.',
    fake: 'Last year Lorn’s port handled fewer containers than Brask’s because of a strike of Brask’s crane drivers.',
  },
  {
    what: 'the year of a relative clause',
    spans: ['Hikers found the wreck of the plane that vanished in 1961 below the summit of Mount Gray.'],
    edit: 'Below the summit of Mount Gray, hikers found the wreck of the plane that vanished in 1961.',
    fake: 'Hikers found the wreck of the plane in 1961 below the summit of Mount Gray.',
  },
])

describeEdits('what limits it', [
  {
    what: 'so much for each',
    spans: ['The island’s 300 inhabitants will be paid 50,000 dollars each for the years of their exile.'],
    edit: 'For the years of their exile, the island’s 300 inhabitants will be paid 50,000 dollars each.',
    fake: 'The island’s 300 inhabitants will be paid 50,000 dollars for the years of their exile.',
  },
  {
    what: 'to whom something is closed',
    spans: [
      'The bridge will be closed to lorries from Monday because cracks have been found in two pillars.',
    ],
    edit: 'From Monday the bridge will be closed to lorries because cracks have been found in two pillars.',
    fake: 'From Monday the bridge will be closed because cracks have been found in two pillars.',
  },
  {
    what: 'a condition in front',
    spans: ['Without a new loan, the town will run out of money in August, its treasurer warned.'],
    edit: 'The town will run out of money in August without a new loan, its treasurer warned.',
    fake: 'The town will run out of money in August, its treasurer warned.',
  },
  {
    what: 'on whose word, told in the present',
    spans: [
      'The bank lent the developer 60 million crowns against the advice of its own auditors, prosecutors allege.',
    ],
    edit: 'Prosecutors allege that the bank lent the developer 60 million crowns against the advice of its own auditors.',
    fake: 'The bank lent the developer 60 million crowns against the advice of its own auditors.',
  },
  {
    what: 'what was so once',
    spans: ['Exports of steel, once the largest item, halved last year.'],
    edit: 'Last year exports of steel, once the largest item, halved.',
    fake: 'Last year exports of steel, the largest item, halved.',
  },
  {
    what: 'the ones of some place, against others',
    spans: [
      'Hospitals in the east have stopped admitting patients because their wards are full, while those in the west still take them.',
    ],
    edit: 'Because their wards are full, hospitals in the east have stopped admitting patients.',
    fake: 'Hospitals have stopped admitting patients because their wards are full.',
  },
  {
    what: 'a second thing that somebody says',
    spans: [
      'The guide told police that he had warned the group of the storm, but that its leader, a dentist from Lorn, insisted on going on.',
    ],
    edit: 'The guide told police he had warned the group of the storm but its leader, a dentist from Lorn, insisted on going on.',
    fake: 'The guide warned the group of the storm, but its leader, a dentist from Lorn, insisted on going on.',
  },
])
