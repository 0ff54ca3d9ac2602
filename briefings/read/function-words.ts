/**
 * The commonest function words of languages in Latin script, without those that are also common English words where the
 * language has others. Accents are kept: they tell languages apart.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en:
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which ' +
    'one you were all her she there would their we him been has when who will no more if out so up said what its about ' +
    'than into them can only other time new some could these two may first then do any like my now over such our man me ' +
    'even most made after also did many before must through years where much your way well down should because each just ' +
    'those people how too good very while since between against during under says say told against without within among ' +
    'police president government minister killed talks deal says official officials state week year day days monday ' +
    'tuesday wednesday thursday friday saturday sunday january february march april june july august october december ' +
    'leader leaders court talks plan million world results killing shot dead off set report former',
  de:
    'der die das und ist von mit den im für auf nicht ein eine sich dem des auch als es an werden aus er hat dass sie nach ' +
    'wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man dann ' +
    'sein wurde vom seine ihre unter soll gegen wir ich wenn kann zwei schon keine ihr waren worden wegen zwischen',
  fr:
    'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec son aux d’un cette ' +
    'd’une ont été mais comme sa ses ou leur fait elle entre après deux être ces ans nous vous je était selon contre ' +
    'depuis sous aussi même tout avait',
  es:
    'de la que el en y los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya ' +
    'entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque han donde quien tras ' +
    'contra según durante',
  pt:
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito ' +
    'nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse foi são está ser tem ' +
    'após sobre segundo contra',
  it:
    'di e il la che in un per è non una sono da con si del della le ha i al dei gli alla nel più anche come ma delle lo su ' +
    'questo nella dal se ed dalla degli essere tra stato hanno due dopo ai sul suo sua cui ancora era alle contro secondo ' +
    'ci anni fa',
  nl:
    'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog door naar heeft hij ' +
    'over ze werd tot worden wordt hebben wel zich deze meer was kan geen moet jaar tegen haar onder na deze zo ons wij',
  sv:
    'och i att det som en på är av för den med till inte har de ett om var jag men sig från vi så kan när år han under ' +
    'också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket över bara',
  da:
    'og i at det er en til på som for af de med den har ikke der et var om han men fra vi sig kan når år skal efter blev ' +
    'også eller nu ved mod sin hun være havde over blevet hvor kun bliver meget siger sagde mere dage',
  no:
    'og i det er på som en for at av til med har de ikke den et om var jeg fra han men vi seg kan når år skal etter ble ' +
    'også eller nå ved mot sin hun være hadde over blitt hvor bare blir mye sier',
  fi:
    'ja on ei että se oli hän mutta ovat kun myös tai joka mukaan niin vain sen kuin jo ole sekä vuoden ne mitä olla voi ' +
    'hänen noin nyt siitä jos olivat jälkeen kanssa ollut',
  pl:
    'w i na z się do nie że to jest o jak po od za co przez dla są ale przy tym tego czy jego był oraz także ich może już ' +
    'jej być która który które będzie było tylko między roku lat ze',
  cs:
    'a v se na je že s z do o to i jako za by ve ale k si od pro podle který jeho po před jsou které až při byl bylo která ' +
    'tak už také roce nebo jen být má když jsem',
  sk:
    'a v sa na je že s z do o to aj ako za by vo ale k si od pre podľa ktorý jeho po pred sú ktoré až pri bol bolo ktorá ' +
    'tak už roku alebo len byť má keď som',
  hu: 'a az és hogy nem is egy ez meg csak már volt de el még van azt mint vagy ha szerint után minden ki lesz között',
  ro:
    'de și în a la cu pe că din un o pentru nu este mai care o fi au prin după sau al ale sunt lui fost dar această între ' +
    'acest către ani fiind când va s-a',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne olduğunu var ancak göre yeni tarafından',
  hr: 'i u je na se da su za od s o a koji ne što kao iz bi će sam li ili nije do te po ali koje koja već bio',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh telah ada mereka sudah bisa saya',
  vi: 'và của là có cho không được trong người một các đã với những này đến khi để về ra cũng từ năm',
  ca: 'de la i el que a en els per les un amb no una del es al va són com més ha dels però aquest també està',
  sw: 'na ya wa kwa ni katika la za kuwa cha hiyo huo kama pia lakini watu hayo yake baada',
  et: 'ja on ei et see oli ta ka mis kui aga oma või siis nii ning kes välja mida pärast tema veel',
  lv: 'un ir ka no par ar arī uz kas tas bet gada pēc tika kā bija nav lai',
  lt: 'ir yra kad į ne su iš kaip tai buvo bet jis jo dėl bus taip apie tik po kuris',
}
