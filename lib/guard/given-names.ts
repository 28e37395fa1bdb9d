/** First names that stand in no line of the nicknames, folded: to know one where nothing else tells it. */
export const givenNames = `
aaron abel adam aidan alan alba albin aldo alfonso ali allan alma alva alvaro amelia amelie amina amir amit amy anand andres angus anil
ankit annabel anouk april ariane ariel arnaud arne arno arvid ashok asha astrid ayesha ayse aylin baptiste beata berta bianca bilal birgit
bjorn blanca boguslaw bojan borja brian bruno bryan burak can carla carmen cedric celine chiara chidi cillian clara claudia claudio colette
corinne dagmar dagny damian damien daphne darius darko deepak deniz dennis desmond dilip dina dolores donna dorota doris duncan dylan ebba
ebru edgar efe eileen einar elif elias elodie elvira elin ella ellen elmar elsa emine emre enzo ernst esra esther ethan eugen ezra fabian
fabio fabrice farah faruk fatih fiona flavia francine freya frida gareth gaurav gemma germain gianluca gilles giulia giulio glen gloria
gonzalo gordon graham greta guido gunter gunther hakan hamid hamza hans harald harsh harun hasan hatice heather hector heike helga helmut
hilda hiroshi holger horst ida ines inga ingeborg ioana isha ishaan ivar ivonne jamal jasmin jasmine jason jelena jesper jill joan joel
jonas jorn josef julio jurgen kadir kai kamal karim karthik kavita keiko keith kelly kemal kenji kerstin khaled kiran kurt kwame lars layla
leila leonie leticia levent linnea ljiljana lisbeth liv loic lorena lotta ludovic luisa maja malte manfred manish marcel mariam marius
marlene marlon martine mathilde maud mauro maya meera mehdi melvin meral merve meryem michaela milena minh mira mohan monique mukesh murat
nadia naomi nasser neha neil nicole nikhil nils noah noel noemi nora nour ola omar orhan oscar oskar osman otto ottilie pascal pankaj petra
piet pierre pooja pradeep prakash pranav preeti priya puja quentin rahul raj rajiv ralf ramesh rania rasmus ravi remi reza riccardo rita
rohan rohit romain roman ronja rosa roxana ruth ryan saanvi sabine sabrina saeed sakura salma samira sandeep sandrine sanjay sara sarah
sascha saskia sebnem selim selin selma serkan shalini shreya silke silvio simona sinan sine siri sneha solveig sonja soren stella stina
sunita suresh svea sven swati sylwia tariq tarik tarek teodora tero thandi thibault thiago thierry tilde till tiago tobin tommaso tor
torben toshi turgut uma umut ursula ute uwe valerio vanya varun vera vijay vikas vincenzo vinod virginie vivek wendy wiebke wilma xavier
yannick yann yara yasmin yasmine yves yuki yuto zainab zehra zeynep zoe zofia ahmed mahmoud nadim nadeem noor samir tamer walid yasser
youssef ada adrien christa claude dorian evan fabien jacques jeanne karol lea leona lucien marian marion norma philippa vivien cara kara kare dag
hai lieve salam selam cher moin viva
`;
