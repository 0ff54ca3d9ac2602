import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../briefings/read/language.ts'

describe('the language of a text', () => {
  it.each([
    ['en', 'Aliyev met Pashinyan in Tbilisi on Monday to discuss the Nakhchivan corridor.'],
    [
      'en',
      'Soldiers of the Tatmadaw shelled Myawaddy, Karen National Union spokesman Padoh Saw Taw Nee said.',
    ],
    ['en', 'Ferry talks collapse'],
    ['de', 'Der Minister sagte am Montag, die Gespräche seien gescheitert.'],
    ['fr', 'Le ministre a déclaré lundi que les négociations avaient échoué.'],
    ['es', 'El ministro dijo el lunes que las conversaciones habían fracasado.'],
    ['pt', 'O ministro disse na segunda-feira que as negociações não avançaram.'],
    ['it', 'Il ministro ha detto lunedì che i colloqui sono falliti.'],
    ['nl', 'De minister zei maandag dat de gesprekken zijn mislukt.'],
    ['da', 'Ministeren siger, at det ikke er blevet til noget.'],
    ['ru', 'Министр заявил, что переговоры провалились.'],
    ['uk', 'Міністр заявив, що переговори провалилися і їх не відновлять.'],
    ['ar', 'قال الوزير إن المحادثات فشلت يوم الاثنين.'],
    ['fa', 'وزیر گفت که گفتگوها شکست خورده است.'],
    ['zh', '部长周一表示谈判已经破裂。'],
    ['ja', '大臣は月曜日に交渉が決裂したと述べた。'],
    ['ko', '장관은 월요일 회담이 결렬됐다고 말했다.'],
    ['el', 'Ο υπουργός δήλωσε ότι οι συνομιλίες απέτυχαν.'],
    ['und', '1234 – 5678'],
  ])('is %s for “%s”', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('is what was declared only where the text does not tell', () => {
    expect(detectLanguage('Merkel, Macron', 'de-DE')).toBe('de')
    expect(detectLanguage('The minister said on Monday that the talks had failed.', 'de')).toBe('en')
  })
})
