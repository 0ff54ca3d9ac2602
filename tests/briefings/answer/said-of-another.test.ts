import { expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

// The sentence that ranks first has the question's verb or number, and tells it of somebody or something else.
const ask = askedOf(
  [
    dispatch({
      id: 'envoy',
      title: 'Minister Dahl quits over the fishing pact',
      text: 'Mira Dahl, the deputy fisheries minister, resigned on Thursday in protest at the pact with Tolm. In a letter to Prime Minister Ilse Prank she wrote that nobody had asked the crews. Prank said that she was sorry to see her go.',
    }),
    dispatch({
      id: 'probe',
      title: 'Probe Corrie in orbit, one arm stuck',
      text: 'The probe Corrie was put into orbit on Tuesday, but only one of its two arms has unfolded, the Space Office of Garrel said on Wednesday.',
    }),
    dispatch({
      id: 'ballot',
      title: 'Weavers of Brell vote for a strike',
      text: 'The Loom Guild said that 91 percent had voted for a strike, on a turnout of 57 percent. The Loom Guild of Brell asks for 4 percent more. "It is not all that we wanted," said the leader of the guild, Tomas Brell, of the latest offer.',
    }),
    dispatch({
      id: 'fever',
      title: 'Cases of marsh fever up in Dunmere',
      text: 'A third patient has died in Dunmere, and the number of confirmed cases has risen to 44. Four people fell ill in nearby Holm.',
    }),
    dispatch({
      id: 'plague',
      title: 'Tick fever in Lott',
      published: '2024-05-02',
      text: 'Two people have died and 21 have fallen ill with tick fever in Lott since March, the county said.',
    }),
    dispatch({
      id: 'plague-3',
      title: 'Third death from tick fever in Lott',
      published: '2024-05-05',
      text: 'A third patient has died of tick fever in Lott, and the number of confirmed cases has risen to 31, the county said.',
    }),
    dispatch({
      id: 'fires',
      title: 'Arrest over a blaze in Ostwick',
      text: 'Police have arrested a man of 31 on suspicion of starting the fire that gutted a barrel warehouse in Ostwick. The fire at a wool warehouse in Tarrin was an accident, police said. It was too soon to know the cause of the smoke in Tarrin.',
    }),
    dispatch({
      id: 'dairy',
      title: 'Holders of Tamble Foods take Ostrand’s offer',
      text: 'Holders of Tamble Foods voted on Monday to accept a takeover by Ostrand Dairies, with 71 percent of the shares in favour. Analysts said that Ostrand would sell a brand.',
    }),
    dispatch({
      id: 'toll',
      title: 'Toll of the Renn slide lowered',
      text: 'Officials in Renn lowered the toll of the landslide by one on Friday, saying that one of the dead had been counted twice.',
    }),
    dispatch({
      id: 'talks',
      title: 'Brandl leaves the ferry talks',
      text: 'Tove Brandl, who had spoken for Lakeline, left the ferry talks on Sunday because its owner took over himself.',
    }),
    dispatch({
      id: 'save',
      title: 'Save in the last minute',
      text: 'Goalkeeper Anders Holm saved a penalty on Sunday. He said that the wrist that he broke in May no longer hurt.',
    }),
    dispatch({
      id: 'fine',
      title: 'Dredge clerk Ilka Ferrin jailed over bribes',
      text: 'Ilka Ferrin, who ran the dredging of Holm harbour, was jailed for four years on Friday for taking bribes. Judge Henk Sorel said that she had sold what was not hers. He ordered her to pay back 187,000 crowns.',
    }),
    dispatch({
      id: 'draw',
      title: 'Reds draw 2-2 at Kestwick',
      text: 'Goalkeeper Pavel Ronse saved a penalty two minutes from time as Marlow Reds came back from two goals down to draw 2-2 at Kestwick on Sunday.',
    }),
    dispatch({
      id: 'duty',
      title: 'Vote on the beer duty bill put off',
      text: 'The senate of Orlen will not vote on the beer duty bill on Wednesday after all. Mill owner Jens Karl left the senate on Thursday in protest at the beer duty bill.',
    }),
    dispatch({
      id: 'mapper',
      title: 'New mapper Sorrel launched',
      text: 'The mapper Sorrel was launched on Monday. Its predecessor, the mapper Dunlin, fell silent in 2023 after nine years in orbit.',
    }),
    dispatch({
      id: 'barn',
      title: 'Barn burns at Vell',
      text: 'A barn burnt down near Vell on Saturday night. The fire began when a lamp fell into the straw, the owner said.',
    }),
  ],
  '2024-05-06T12:00:00Z',
)

it.each([
  ['why another resigned', 'Why did Prime Minister Ilse Prank resign?'],
  ['the day on which something else happened', "When did Corrie's second arm unfold?"],
  ['what was said of something else', 'What did guild leader Tomas Brell say about his wrist?'],
  ['how many fell ill', 'how many of the Dunmere patients died'],
  ['who set another fire', 'What caused the fire at the wool warehouse in Tarrin?'],
  ['a keeper who scored nothing', 'Who scored for Marlow Reds in the 2-2 draw at Kestwick?'],
  ['the day on which no vote is held', 'When is the final vote on the beer duty bill?'],
  ['for how long it had worked', 'Why did the mapper Dunlin fall silent?'],
  ['whoever made an offer', "which of tamble's plants is ostrand closing"],
])('tells nothing of %s', async (_, question) => {
  expect(await ask(question)).toMatchObject({ abstained: true, short: null })
})

it.each([
  ["What was the turnout in the Loom Guild's strike ballot?", '57 percent'],
  ['Why was the toll of the Renn landslide lowered?', 'one of the dead had been counted twice'],
  ['What reason did Tove Brandl give for leaving the talks?', 'because its owner took over himself'],
  ['What caused the barn fire near Vell?', 'when a lamp fell into the straw'],
  ['how many people have died of tick fever in lott', 'three'],
  ['How much was Ilka Ferrin ordered to pay back?', '187,000 crowns'],
  ['Why did Mira Dahl resign?', 'in protest at the pact with Tolm'],
])('%s', async (question, short) => {
  expect((await ask(question)).short).toBe(short)
})
