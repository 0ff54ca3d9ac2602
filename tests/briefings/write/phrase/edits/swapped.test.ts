import { describeEdits } from './pairs.ts'

describeEdits('what changes places', [
  {
    what: 'who is fined, by a pronoun',
    spans: [
      'Nils Lind resigned on Monday as head of Sund Shipping, nine days after the High Court of Orsk had fined it 3 million crowns.',
    ],
    edit: 'On Monday Nils Lind resigned as head of Sund Shipping, nine days after the High Court of Orsk had fined it 3 million crowns.',
    fake: 'Nils Lind resigned on Monday as head of Sund Shipping, nine days after the High Court of Orsk had fined him 3 million crowns.',
  },
  {
    what: 'who of several and one body speaks',
    spans: ['Inspectors in Orsk have closed the Sund Dairy Company because of mould, they said on Monday.'],
    edit: 'Inspectors in Orsk have closed the Sund Dairy Company because of mould, the inspectors said on Monday.',
    fake: 'Inspectors in Orsk have closed the Sund Dairy Company because of mould, the company said on Monday.',
  },
  {
    what: 'which of two posts of a body somebody holds',
    spans: [
      'Ada Brekke, who mended the dykes of Orsk, will be the new director of the Lorn Harbour Board, its chairman, Nils Lind, announced on Monday.',
    ],
    edit: 'Ada Brekke will be the new director of the Lorn Harbour Board, its chairman, Nils Lind, announced on Monday.',
    fake: 'Ada Brekke will be the new chairwoman of the Lorn Harbour Board, its director, Nils Lind, announced on Monday.',
  },
  {
    what: 'a share, and by how much it grew',
    spans: ['Attendance was 64 percent, up from 51 percent in the spring.'],
    edit: 'Attendance was up from 51 percent in the spring to 64 percent.',
    fake: 'Attendance was up by 64 percent, after 51 percent in the spring.',
  },
])
