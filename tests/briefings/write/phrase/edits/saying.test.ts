import { describeEdits } from './pairs.ts'

describeEdits('on whose word', [
  {
    what: 'a name for the answer of a quotation',
    spans: ['Judge Ruth Adler wrote that a bank “cannot sell hope and bury it”.'],
    edit: 'A bank “cannot sell hope and bury it”, wrote Judge Ruth Adler.',
    fake: 'Judge Ruth Adler “cannot sell hope and bury it”, wrote a bank.',
  },
  {
    what: 'a speaker set apart by commas before a quotation and more',
    spans: [
      'Union leader Mara Quill called the offer “a crumb, not a loaf” and said that some mills would have to close.',
    ],
    edit: 'Mara Quill, the leader of the union, called the offer “a crumb, not a loaf” and said some mills would have to close.',
    fake: 'Mara Quill, the leader of the union, called the offer “a crumb, not a loaf” and said some mills would not close.',
  },
  {
    what: 'that she denies it',
    spans: ['Lind is accused of selling a field to a firm led by her brother, which she denies.'],
    edit: 'Lind is accused of having sold a field to a firm led by her brother; she denies it.',
    fake: 'Lind is accused of having sold a field to a firm led by her brother; she admits it.',
  },
  {
    what: 'what is behind closed doors',
    spans: ['The committee met behind closed doors on Thursday and will present its report next week.'],
    edit: 'The committee, which met behind closed doors on Thursday, will present its report next week.',
    fake: 'The committee, which will meet behind closed doors on Thursday, presented its report next week.',
  },
  {
    what: 'a participle of telling for “and said”',
    spans: ['The miller had asked for more time, arguing that the scales were broken.'],
    edit: 'The miller had asked for more time and argued that the scales were broken.',
    fake: 'The miller had asked for more time because the scales were broken.',
  },
  {
    what: 'the order of two deeds of which one is a saying',
    spans: [
      'Harbour Minister Ida Lorentz called the blockade illegal but agreed to receive a delegation on Monday.',
    ],
    edit: 'Ida Lorentz, the harbour minister, agreed to receive a delegation on Monday but called the blockade illegal.',
    fake: 'Ida Lorentz, the harbour minister, called the delegation illegal but agreed to receive it on Monday.',
  },
  {
    what: 'a quotation in front or behind',
    spans: ['“We cannot risk the lives of our sailors,” President Mirel Tosk told reporters in Brask.'],
    edit: 'President Mirel Tosk told reporters in Brask: “We cannot risk the lives of our sailors.”',
    fake: 'Reporters told President Mirel Tosk in Brask: “We cannot risk the lives of our sailors.”',
  },
  {
    what: 'the order of two sayings, one of them a denial',
    spans: [
      'Emil Strand said he had acted in good faith, and denied that the mill had paid for his journey.',
    ],
    edit: 'Emil Strand denied that the mill had paid for his journey and said he had acted in good faith.',
    fake: 'Emil Strand denied that he had acted in good faith and said the mill had paid for his journey.',
  },
  {
    what: 'who put a number at how much, in the passive',
    spans: ['The ministry put the number of the sick at 44 on Saturday.'],
    edit: 'On Saturday the number of the sick was put at 44 by the ministry.',
    fake: 'On Saturday the number of the sick was put at 44 by the hospital.',
  },
  {
    what: 'a hope of who speaks',
    spans: [
      'Minister Femi Aldo called the deal a first step and said he hoped that other towns would follow.',
    ],
    edit: 'Femi Aldo, the minister, called the deal a first step and expressed the hope that other towns would follow.',
    fake: 'Femi Aldo, the minister, called the deal a first step and promised that other towns would follow.',
  },
  {
    what: 'said for announced, with its day',
    spans: ['Orsk and Brask will sign a lease in Kelm on May 18, the two towns announced on Monday.'],
    edit: 'Orsk and Brask will sign a lease in Kelm on May 18, the two towns said on Monday.',
    fake: 'Orsk and Brask signed a lease in Kelm on May 18, the two towns said on Monday.',
  },
  {
    what: 'somebody’s office',
    spans: ['Danek’s office said that he would not change his plans.'],
    edit: 'He would not change his plans, Danek’s office said.',
    fake: 'Danek said that he would not change his plans.',
  },
])
