// Given names, for the tagger's features. Own lists, from general knowledge; words that are mostly something else are left out.

export const MALE_NAMES = `
aaron abel abraham adam adrian aidan alan albert alec alejandro alex alexander alexei alexis alfred alfredo ali allan allen alvaro
alvin amir anders andre andrea andreas andrei andres andrew andy angelo anthony antoine anton antonio antony archie ariel armando
arnold arthur arturo axel barack barry bart bashar basil ben benedict benjamin bernard bernardo bernd bernie bert bertrand bill billy
bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos cedric
cesar charles charlie chester chris christian christoph christophe christopher chuck clarence claude claudio clement clifford clint
clinton clive cody colin conor conrad corey craig cristiano curtis cyril dale damian damien damon dan daniel daniele danny dario darren
darryl dave david dean denis dennis derek dermot desmond dick diego dieter dimitri dimitris dirk dmitri dmitry dominic dominique don
donald douglas drew duncan dustin dwayne dwight dylan eamonn earl ed eddie edgar edmund edouard eduardo edward edwin egon ehud elias
elijah elliot elliott elmer elon elton emanuel emil emile emilio emmanuel enrico enrique eric erich erik ernest ernesto erwin esteban
ethan eugene evan everett fabian fabio felipe felix ferdinand fernando fidel florian floyd francesco francis francisco franco francois
frank frankie franklin franz fred freddie frederic frederick friedrich gabriel gareth garry gary gavin gene geoff geoffrey georg george
georges gerald gerard gerardo gerhard gerry giancarlo gianni gideon gilbert gilles giorgio giovanni giulio giuseppe glen glenn gordon
graeme graham greg gregor gregory guido guillaume guillermo gunter gustav gustavo guy hans harold harry hector heinrich heinz helmut
henri henrik henry herbert herman hermann horst howard hubert hugh hugo humphrey ian ignacio igor ivan isaac ismail ivo jack jackson
jacob jacques jaime jake james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim
joao joaquin joe joel joerg johan johann john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua juan jules julian julien
julio jurgen justin karl keith ken kenneth kevin kirk klaus konrad kurt kyle lance larry lars laurence laurent lawrence lee leo leon
leonard leonardo leonid leroy leslie lewis liam lionel lloyd lorenzo lou louis luc luca lucas luciano ludwig luigi luis luiz luka lukas
luke luther magnus malcolm manfred manuel marc marcel marcello marcelo marco marcos marcus mario marius mark markus marshall martin marty
marvin mathias mathieu matt matteo matthew matthias maurice mauricio mauro max maximilian mel melvin michael michel miguel mikael mike
mikhail milan miles milos mitch mitchell mitt mohamed morgan moshe murray nathan nathaniel neil nelson neville nicholas nick nicola
nicolas niels nigel nikita nikola nikolai nikolaus noah noel norman olaf oleg oliver olivier omar orlando oscar oskar oswald otto owen
pablo paddy paolo pascal pat patrick paul paulo pavel pedro per percy perry pete peter petr phil philip philippe phillip pierre pieter piotr
rafael ralf ralph ramon randall randy raoul raphael raul ray raymond reginald rene reuben rex ricardo riccardo richard rick ricky rob
robbie robert roberto robin rod roderick rodney rodrigo roger roland rolf romano ron ronald ronnie rory ross roy ruben rudi rudolf rudy
rupert russell ryan salvador salvatore sam samuel santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sidney
sigmund silvio simon stan stanislav stanley stefan stefano stephan stephane stephen steve steven stewart stuart sven ted terence terrence
terry theo theodore theresa thierry thomas tim timothy tobias toby todd tom tomas tommy toni tony travis trevor tristan troy tyler ulrich
umberto valentin valery vernon viktor victor vincent vincenzo virgil vitaly vittorio vladimir volker wade wallace walter warren wayne wendell
werner wesley wilfred wilhelm willem william willie winston wolfgang xavier yann yannick yves yuri zachary zoran
`

export const FEMALE_NAMES = `
abigail ada adriana agatha agnes aimee alana alexandra alice alicia alina alison allison alyssa amanda amber amelia amy ana anastasia
andrea angela angelina angelique anita anja ann anna annabel anne annette annie antonia ariana ashley astrid audrey aurora barbara beatrice
beatriz becky belinda bernadette beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte brittany camilla camille
candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina caterina catherine cathy cecilia celeste celia
celine charlene charlotte chelsea cheryl chloe christa christiane christina christine cindy claire clara clare claudia colleen connie
cordelia corinne courtney crystal cynthia dana daniela danielle daphne dawn deborah debra delia denise diana diane dilma dolores donna dora
doreen doris dorothy edith eileen elaine eleanor elena elisa elisabeth elizabeth ella ellen eloise elsa emily emma erica erika erin esmeralda
esperanza estelle esther ethel eugenia eva eve evelyn fatima felicia felicity fiona florence frances francesca francine freya frida gabriela
gabrielle gail gemma genevieve georgia georgina geraldine germaine gertrude gillian gina ginger giovanna giulia gladys glenda gloria greta
gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hillary hilda ida imelda
ines ingrid irene irina iris irma isabel isabella isabelle ivana jackie jacqueline jana jane janet janice janine jasmine jeanette jeanne
jelena jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joyce juanita judith judy julia juliana julie juliet
june justine kamala karen karin karina karla kate katerina katharina katherine kathleen kathryn kathy katie katja katrina kay kayla keira
kelly kerry kimberly kirsten kirsty kristen kristin kristina lana lara laura lauren laurie leah lena leonora leticia libby lidia lila lillian
lily linda lindsay lisa liz liza lola lorena lorraine louisa louise lucia lucille lucinda lucy luisa lydia lynn mabel madeleine madonna magdalena
maggie malala mandy manuela marcia margaret margarita margot maria mariana marianne marie marilyn marina marine marion marisa marjorie marlene
marsha martha martina mary mathilde matilda maureen maya meg megan meghan melanie melinda melissa mercedes meredith mia michaela michelle
mildred mireille miriam moira molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nell nicole
nicoletta nina noelle nora norma olga olivia oprah ophelia paige pamela patricia patty paula pauline peggy penelope penny petra philippa
phoebe phyllis polly priscilla rachel ramona rebecca regina renata rhonda rita roberta rochelle rosa rosalie rosalind rosanna rosario
rosemary roxanne ruth sabine sabrina sally samantha sandra sandy sara sarah sasha scarlett selena serena shannon sharon sheila shelley sherry
shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susanna susanne suzanne svetlana sylvia sylvie tamara tammy
tania tanya tara tatiana teresa theresa tiffany tina tracey tracy ursula valentina valerie vanessa venus vera veronica vicki vicky victoire
viktoria viola virginia vivian viviana vivien wanda wendy whitney wilhelmina wilma winifred winnie yolanda yvette yvonne zoe
`

/** Names of Africa, Asia, the Middle East and Eastern Europe, and surnames that come first there. */
export const NAMES_AROUND_THE_WORLD = `
abdallah abdel abdelaziz abdi abdirahman abdul abdulaziz abdulla abdullah abdullahi abdulrahman abubakar ahmad ahmed ahmet akbar akira
akram aliyu amina amit amr anand anil anwar anwer arif arjun arun arvind asad ashok ashraf asif atiku ayman aziz bayo bilal bola bukola
chidi chinua chukwuma deepak emeka ehsan emre erdem fadi faisal farid farooq faruk fawzi fayez fumio ganesh gopal goodluck habib hadi haider
hakan hamad hamid hamza haruna harun hasan hashim hassan hiroshi hisham hussein husain hussain ibrahim idris ikram ilham imran isa ishaq
issa iyad jalal jamal jamil jawaharlal jawad jibril junichiro kabir kaoru karim kashif kavita kazuo kemal khaled khalid khalifa kiran kofi
kojo krishna kumar kunal kwame kwasi lakshmi laila layla leila lakshman mahathir mahinda mahmoud mahmud mahmut manmohan manoj mansour marwan
masoud masud mehdi mehmet meera mohammad mohammed mohamad mohamud mohan mohsen moussa muammar mubarak muhammad muhammadu mukesh murad murat
musa musharraf mustafa mustapha nabil nadeem naeem naguib najib nana narendra naser nasir nasser nawaz nguyen nikhil nizar noor nouri nuri
obafemi olusegun omer osama osman othman parvez pervez pradeep prakash pranab prasad praveen priya priyanka qasim rafiq rahul raila rajeev
rajesh rajiv rajnath rakesh ram ramadan ramesh ramzan ranil rashid ravi recep rohit saad sachin saddam sadiq saeed said saif salah salem salim
salman salva sami samir sanjay sandeep satoshi selim shahid sharif shigeru shinzo shreya siddharth sonia suleiman sultan sunil suresh syed tahir
tamer tarek tariq tawakkol tayyip tunde uday uhuru ulhas umar umaru usha usman venkat vijay vikram vinod vivek wael waleed walid wole xi yahya
yasin yasir yasser yasuo yemi yoshihide yoshihiko yousef yousuf youssef yukio yusuf zahid zainab zeynep zia ziad zubair zulfikar akinwumi
aminu anders babatunde chinedu femi ifeanyi kayode ngozi nnamdi obinna okechukwu oluwaseun rotimi segun sola temitope uche wale yakubu
adaeze aisha amara fatou fatoumata aminata mariama ousmane mamadou moussa ibrahima cheikh modibo amadou boubacar souleymane blaise laurent
alassane felicien faustin joseph-désiré evo nicolas hugo rafael rigoberto jair joao benigno ferdinand rodrigo bongbong corazon gloria leni
aung suu thein htay min thaksin yingluck prayuth chuan abhisit banharn somchai sukarno suharto susilo joko megawati prabowo budiono sri
mahathir anwar najib muhyiddin goh lim tan wong chan cheng chen chang chiang chou chu deng fang feng gao guo han hao he hong hsu hu huang
hui jia jiang jin jing jun kai kang ke lai lau leung li liang lin ling liu lu luo ma mao mei meng ming ning pan peng ping qian qiang qin
rong shen shi shu song sun tang tao tian tung wan wang wei wen wu xiang xiao xie xin xing xiong xu xue yan yang yao yi yin ying yong yu yuan
yue yun zeng zhang zhao zheng zhi zhong zhou zhu bae cho choi chung hwang hyun jeong jung kang kim ki-moon kwon moon myung-bak noh park roh
ryu seo shin sung syngman yoon yun nguyen tran pham hoang phan vu dang bui ngo duong truong phuc trong akihito naruhito yoshiro taro
naoto haruki kenji kenzaburo makoto masahiro masayoshi takeshi toshihiko toru tsutomu yoko yoshi keiko sanae yuriko aleksandar aleksander
aleksandr alyaksandr anatoly andrzej bogdan bohdan boyko branko dalia danuta donald dragan dragomir dusan edi ekrem evgeny gennady goran
grzegorz gyorgy heorhiy ihor ilir ivica ivo jaroslaw jaroslav jerzy jiri josip kaja katarina krzysztof laszlo lech leszek ljubomir maia
marek mateusz mikheil milorad miloslav miroslav mircea mykola nikola nursultan oleksandr oleksiy petro radoslaw radovan ratko robert salome
sauli serhiy slavoj slobodan stanislaw svetozar tadeusz taavi tomasz toomas traian vaclav vadim valdis valeriy vasily veselin viktor vojislav
volodymyr vyacheslav vytautas wojciech yegor yevgeny yulia zdenek zoltan zoran zurab ariel avigdor benny binyamin bezalel chaim dov ehud
gadi golda itamar itzhak limor menachem moshe naftali nir reuven shaul shimon shlomo tzachi tzipi uri yair yaakov yariv yigal yitzhak yoav
yossi ze'ev antoun bashir elias fouad ghassan gebran jumblatt kamal michel najib nabih rafik riad saad samir suleiman tammam walid
abbas ayatollah ebrahim esmail gholam hashemi hassan hossein javad mahmoud masoumeh mir-hossein mohammad-javad mojtaba qassem ruhollah
abena abiodun abiy adama adebayo adewale afonso agnieszka agus aishwarya ajay akosua akua alhaji aliou amadi aman ambrose anjali anthony
anwarul apirana aryeh aslan asma asmaa awad awal ayaan ayesha azam azhar azlan badr bakary balaji bambang beatriz bernardo binta birtukan
biram boakye budi caetano chandra chandrababu charan chee cheick chinonso chioma christos cyriaque dawit debretsion demeke denzel desta
devendra dharmendra diallo dimakatso dinesh djibril edson efraín ekow elnur emomali enver esi ezekiel fahad fahd faiz fatih fatmata
fawad feroz firoz fitsum gaurav getachew ghulam girma gregorio guillermo gulbuddin guy haile hailemariam hafiz hamdi hamed hana hind hichem
hiba hichilema hisashi houda huda hun imad imane iqbal irfan ishmael isaias itumeleng jabu jagan jaja jalil jane jitendra joaquim jokowi
juma kadiatou kaushik kgalema khadija khalil khaleda khanh khin kofi komal kossi kow kunle kwaku kyaw lalu lamine lai latifa leymah lerato
lindiwe lucho luhut lula lwazi maha mahamadou mahamat mahesh malik mamata manish manu marwa maryam mayank meles mengistu mohd moeketsi
moises molefi moncef mthuli mulatu mukhtar muhammed nadir naledi nana nandini navin nawal ndaba neelam nelisiwe nhlanhla nirmala nitin nkosazana
nobuhle nomvula nonhlanhla nouf ntombi oby okey olu oluwole omoyele onyema oumar palaniswami panyaza patience paul philemon phumzile pinarayi
pranay pravin precious purnima rachid raj rajan rajiv rami ranjan rania rasheed reema rekha renuka rida ridha rina rizwan robina ruhakana
rupiah saber sabri sadio safiya saleh salma samia samuel sanjiv sanusi sarath sathya selma senzo seydou shabir shahbaz shaikha shankar sharad
shehbaz sheila sherif shivraj sibusiso sidi simelane sindisiwe sipho siti siyabonga smriti sofiane solomon sonam subhash sudha suhail sulaiman
sunita suraj suresh surya sushma swaraj tabo tadesse tamara tanvir taoufik tariku tedros tendai thabo thandi themba thuli thulani tito tsepo
tshepo uddhav uma umaro vasundhara velenkosini venkaiah vijaya vincent vineet vusi waheed wamkele wanjiru wangari wasim wavel wiranto xolani yaw
yogi yoweri yuvraj zakaria zakia zanele zelia zeinab zuhair zweli minh hieu tuan quang hai linh thu trang nam jong-un jong-il yo-jong jae-in
geun-hye seok-youl jae-yong suk-yeol myung-hee sung-min min-jun ji-hoon seung-hwan young-sam dae-jung tae-woo doo-hwan chung-hee yi-fan weiwei
jiabao jintao keqiang qishan yang-ho ing-wen ying-jeou shui-bian teng-hui xiaobo xiaoping zedong enlai jinping
`
