import { describe, expect, it } from 'vitest'
import { plainAsking } from '../../../../briefings/answer/question/plain-asking.ts'
import { readQuestion } from '../../../../briefings/answer/question/question.ts'

describe('a question as people type it', () => {
  it.each([
    ['ask who won the final?', 'who won the final?'],
    ['do you know who won the final', 'who won the final'],
    ["won't the ferry sail", 'will the ferry sail'],
    ['cant they vote again', 'can they vote again'],
    ['on what grounds was Renwick cleared', 'why was Renwick cleared'],
    ['what was the reason why it was put off', 'why it was put off'],
    ['what made Renwick quit', 'why did Renwick quit'],
    ['what was the cause of the fire', 'what caused the fire'],
    ['since when has Renwick run the bank', 'since what year has Renwick run the bank'],
    ['by when must they leave', 'when must they leave'],
    ['what is the painting worth', 'how much is the painting worth'],
    ['what is Renwick’s explanation for the delay', 'what did Renwick say about the delay'],
    ['has Renwick said anything about the delay', 'what did Renwick say about the delay'],
    ['name the driver', 'who is the driver'],
    ['how many ppl came', 'how many people came'],
    ['who took over as head of the bank', 'who became the head of the bank'],
    ['is Renwick off the hook', 'is Renwick cleared'],
    ['whos in charge of the probe', 'who is in charge of the probe'],
    ["who's won the cup", 'who has won the cup'],
    ["why'd he quit", 'why did he quit'],
    ['so did they sign', 'did they sign'],
    ['can you tell me when the vote is', 'when the vote is'],
    ['whens the final', 'when is the final'],
    ["didn't they cancel the race", 'did they cancel the race'],
    ['how come the race was called off', 'why is it that the race was called off'],
    ['whats behind the delay', 'what caused the delay'],
    ['what does the mayor earn', 'how much does the mayor earn'],
    ['what is Kellow paying for Tern Mills', 'how much is Kellow paying for Tern Mills'],
    ['how much of the track is old', 'what share of the track is old'],
    ['how does Renwick explain the delay', 'what did Renwick say about the delay'],
    ["what's Renwick's take on the deal", 'what did Renwick say about the deal'],
    ['number of villagers who fell ill', 'how many villagers fell ill'],
    ['how many died altogether in the flood', 'how many people died in the flood'],
    ['which subject did she use to teach', 'which subject did she teach'],
    ['which key did she use to open the door', 'which key did she use to open the door'],
    ['what does the strike mean to farmers', 'what does the strike mean to farmers'],
    ['any survivors?', 'were there any survivors?'],
    ['anyone arrested over the fire?', 'was anybody arrested over the fire?'],
    ["what's the name of the driver", 'who is the driver'],
    ['who doesnt want the deal', "who doesn't want the deal"],
    ['did they sign in the end?', 'did they sign?'],
    ['whos behind the raid', 'who carried out the raid'],
    ['what set off the blast', 'what triggered the blast'],
    ['whats happening to the ferry', 'what happened to the ferry'],
    ['what became of the mill', 'what happened to the mill'],
    ['how did the strike turn out', 'how did the strike end'],
    ['how close was the vote', 'what was the margin of the vote'],
    ['can I get my money back', 'can I get a refund'],
    ['when will the port be up and running again', 'when will the port reopen'],
    ['is the bridge open again', 'has the bridge reopened'],
    ['who is minding the shop at the tax office till the new head starts', 'who is running the tax office'],
    ['who is looking after the ministry', 'who is running the ministry'],
  ])('"%s" is "%s"', (asked, plain) => {
    expect(plainAsking(asked)).toBe(plain)
  })
  it.each([
    'Who won the cup?',
    'What did the auditors find?',
    'What is the name of the mission?',
    'What did the minister say she would pay for?',
    'How did the fire start?',
    'When is the vote?',
    'Does the mayor earn more than the minister?',
    'Who was the driver?',
    'What is left of the bridge?',
    'What is lost if the mill closes?',
  ])('"%s" stays as it is', (asked) => {
    expect(plainAsking(asked)).toBe(asked)
  })
  it.each([
    ['whos in charge of the probe', 'person'],
    ['which guy did they arrest', 'person'],
    ['whereabouts did the bus crash', 'place'],
    ['whens the final', 'time'],
    ['what is Kellow paying for Tern Mills', 'money'],
    ['how expensive is the tunnel', 'money'],
    ['how big was the fine', 'money'],
    ['how much of the track is old', 'percent'],
    ['what raise did the drivers end up with', 'percent'],
    ['how high is inflation', 'percent'],
    ['how much jail time did he get', 'duration'],
    ['how come the race was called off', 'reason'],
    ['any comment from Renwick', 'words'],
    ['hasn’t the bridge opened yet', 'yes-no'],
  ] as const)('"%s" asks for a %s', (asked, type) => {
    expect(readQuestion(asked).type).toBe(type)
  })
})

it.each([
  ['Was the man who fell off the pier hurt?', 'yes-no'],
  ['Did they say who did it?', 'person'],
])('"%s" asks for %s', (asked, type) => {
  expect(readQuestion(asked).type).toBe(type)
})
