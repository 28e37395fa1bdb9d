/**
 * Words behind a greeting that address nobody by name, and others that begin a sentence with a
 * capital letter there. Folded before they are compared.
 */
export const nobody =
  "there, all, team, everyone, everybody, folks, friend, friends, guys, gang, both, you, ya, stranger, world, sir, sirs, madam, madame, ladies, gentlemen, hiring, manager, recruiter, recruiting, recruitment, talent, member, members, colleague, colleagues, neighbour, neighbor, neighbours, neighbors, fellow, mate, buddy, pal, partner, partners, customer, customers, client, clients, user, users, reader, readers, committee, people, hr, linkedin, linkedinmember, connection, connections, network, community, captain, boss, chief, coach, legend, champ, superstar, founder, founders, candidate, candidates, board, press, editor, support, sales, marketing, department, office, hosts, host, organizer, organizers, organiser, organisers, speaker, speakers, alumni, alum, engineer, engineers, student, students, whom, morning, again, professor, doctor, " +
  "zusammen, allerseits, leute, welt, kollege, kollegin, kollegen, kolleginnen, freunde, freund, freundin, nachbar, nachbarin, damen, herren, herrschaften, lieben, kunde, kunden, miteinander, ihr, euch, nochmals, kolleg*innen, kolleg, grusse, hallo, " +
  "tous, toutes, equipe, monde, messieurs, mesdames, collegue, collegues, ami, amie, amis, chers, chere, vous, toi, encore, client, " +
  "todos, todas, equipo, amigo, amiga, amigos, colega, colegas, mundo, gente, senores, vecino, de, nuevo, companero, companera, companeros, cliente, clientes, desde, " +
  "pessoal, equipa, galera, turma, gente, a, tudo, senhores, " +
  "tutti, tutte, ragazzi, team, colleghi, collega, amici, amico, amica, mondo, ancora, signori, a, " +
  "allemaal, iedereen, collega, collegas, mensen, wereld, heer, mevrouw, team, buurman, heren, dames, " +
  "wszystkim, wszyscy, panstwo, panstwu, zespole, koledzy, kolezanki, swiecie, ponownie, pan, pani, panie, panowie, " +
  "vsichni, vsem, panove, damy, svete, pane, kolegove, " +
  "alla, allihopa, allesammans, igen, team, kollegor, varlden, vanner, er, " +
  "kaikki, kaikille, tiimi, maailma, taas, alle, sammen, venner, verden, kolleger, " +
  "herkese, arkadaslar, ekip, millet, dostum, hocam, dunya, hepinize, ilgili, yetkili, " +
  "всем, всех, коллеги, коллега, друзья, друг, команда, мир, господа, дамы, снова, еще, всім, колеги, друзі, дорогие, уважаемые, приятели, " +
  "tuturor, echipa, colegi, prieteni, mindenkinek, csapat, hölgyem, uram, hölgyeim, uraim, kollegak, σε, όλους, ολους, παιδια, φιλοι, visiem, visiems, kolegos, draugai, svima, svi, kolege, tim, tots, semua, teman, kawan, rekan, ban, moi, nguoi, quy, khach, cac, " +
  "सभी, सबको, दोस्तों, दोस्त, मित्रों, मित्र, टीम, सर, मैम, महोदय, महोदया, साथियों, आप, आपको, साहब, भाई, जी, दुनिया, " +
  "الجميع, للجميع, جميعا, جميعاً, فريق, الفريق, أصدقائي, الأصدقاء, صديقي, صديقتي, بك, بكم, بكِ, عليكم, السادة, سيدي, سيدتي, زملائي, زميلي, الزملاء, أخي, المحترم, المحترمة, مجددا, مرة, " +
  "לכולם, כולם, חברים, חבר, צוות, לך, לכם, עולם, רב, שוב, " +
  "여러분, 고객님, 회원님, 담당자님, 선생님, 대표님, 팀장님, 팀, 여러분들, 작가님, 매니저님, 교수님, 이사님, 부장님, " +
  "大家, 各位, 诸位, 諸位, 大家好, 团队, 團隊, 客户, 客戶, 用户, 用戶, 朋友, 朋友们, 朋友們, 同事, 同事们, 领导, 領導, 先生, 女士, 小姐, 老师, 老師, 世界, 同学们, 伙伴, 皆, 皆様, 皆さん, みな, みなさん, 担当者, ご担当者, 御担当者, お客, 採用担当者, 採用ご担当者, 各位, 関係者, 世界, チーム, お母, お父, お疲れ, お客様, 生徒, 奥, たく";

export const notNames =
  "i, i'm, im, i've, i'd, i'll, we, we're, we've, our, my, it, it's, its, this, that, these, those, you, your, you're, thank, thanks, thx, great, good, nice, hope, hoping, just, quick, saw, read, loved, love, what, how, why, when, where, who, is, are, was, were, do, does, did, can, could, would, will, may, let, let's, please, sorry, apologies, congrats, congratulations, happy, merry, welcome, new, as, at, on, in, for, from, with, and, or, but, so, not, no, yes, long, hello, hi, hey, greetings, following, reaching, checking, wanted, trust, wishing, glad, excited, pleased, really, very, a, an, the, if, since, after, before, while, once, re, fyi, btw, ps, ok, okay, one, two, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, christmas, easter, diwali, eid, ramadan, berlin, london, paris, munich, madrid, amsterdam, sunny, rainy, there, here, everything, hopefully, big, huge, amazing, awesome, wow, cheers, sure, absolutely, alright, well, speaking, looking, ceo, cto, cfo, coo, vp, mvp, ai, it, uk, us, usa, eu, asap, " +
  "ich, wir, mein, meine, unser, unsere, danke, vielen, herzlichen, schon, schoen, kurz, kurze, eine, ein, das, der, die, den, wie, was, wo, wer, warum, sie, du, dein, deine, ihre, ihr, ihren, es, haben, hatten, darf, durfte, konnen, konnten, nur, noch, ganz, leider, gerne, super, toll, grossartig, gratulation, gluckwunsch, frohe, frohes, schones, schonen, schone, alles, bitte, entschuldigung, ja, nein, ok, im, am, in, auf, bei, nach, wegen, fur, mit, von, aus, zu, zum, zur, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, wochenende, " +
  "je, j, j'ai, nous, vous, merci, c'est, quel, quelle, bravo, desole, ravi, ravie, juste, une, un, le, la, les, mon, ma, notre, votre, comment, ca, on, tout, bien, bonne, bon, " +
  "soy, me, te, le, les, gracias, muchas, espero, que, como, quiero, queria, vi, he, un, una, mi, nuestro, feliz, perdon, encantado, encantada, felicidades, enhorabuena, bien, " +
  "eu, sou, obrigado, obrigada, parabens, espero, tudo, bem, vi, gostei, prazer, desculpe, meu, minha, nos, um, uma, " +
  "sono, mi, ti, grazie, spero, ho, piacere, complimenti, come, scusa, scusi, tutto, bene, un, una, il, lo, mio, mia, noi, " +
  "ik, wij, we, bedankt, dank, leuk, hoe, wat, een, het, mijn, onze, ben, goed, fijn, graag, hartelijk, gefeliciteerd, " +
  "jestem, mam, dziekuje, dzieki, gratulacje, milo, czy, jak, nazywam, pisze, chcialbym, chcialabym, widzialem, widzialam, wlasnie, z, " +
  "jag, vi, tack, grattis, hur, vad, mitt, min, har, trevligt, kul, ville, hoppas, jeg, takk, tak, hva, hvordan, hvad, mit, mina, kiitos, mita, olen, nahin, " +
  "ben, biz, nasilsiniz, nasilsin, umarim, tesekkurler, tesekkur, bir, sizi, sizinle, sana, size, iyi, tebrikler, kolay, " +
  "я, мы, меня, вы, вас, вам, ты, как, спасибо, поздравляю, увидел, увидела, пишу, рад, рада, очень, это, не, надеюсь, хотел, хотела, недавно, мене, ми, дякую, як, це, " +
  "मैं, मै, हम, मुझे, मेरा, मेरी, आपका, आपकी, आपके, आपको, आप, कैसे, कैसी, क्या, आशा, उम्मीद, धन्यवाद, बहुत, यह, हमारी, हमारे, मैंने, हैं, है, को, के, की, " +
  "أنا, انا, نحن, كيف, شكرا, شكراً, أتمنى, أرجو, آمل, أود, اسمي, رأيت, قرأت, هل, هذا, هذه, في, من, لقد, اليوم, سعيد, سعيدة, سررت, أكتب, تهانينا, مبروك, " +
  "אני, אנחנו, מה, תודה, איך, ראיתי, שמי, רציתי, נעים, זה, האם, " +
  "저는, 저희, 처음, 잘, 반갑습니다, 혹시, 오늘, 지난";

/** Names that are ordinary words too, where a sentence can begin with one: of no use without a greeting. */
export const alsoWords =
  "will mark may grace hope art rose april june august rob bill sue pat drew chase frank rich guy dean gene joy faith dawn eve ivy lily iris jack max chance bob nick don ray jean penny ginger summer sunny roman christian norman german israel paris florence victoria sydney austin jordan georgia virginia alba luz sol dolores mercedes angel jesus salvador clement constance prudence rocky ola can deniz efe kai sky harsh uma bel min hal sal lou pip vale vito toma olive pepe mel mo ed ali jo sam al si era lo dot val noel till sine stella bella kim noor mia jem bud chip buck skip red major earl duke king prince melody harmony crystal pearl ruby amber jade violet daisy holly heather hazel myrtle basil herb cliff dale glen heath reed forest woody sandy misty stormy rusty dusty dick pascal ada rust";

/** Names that are places too, with which a subject begins: "Milan: senior designer". */
export const places =
  "milan charlotte sofia santiago adelaide nancy regina rosario eugene helena asia roma kobe chelsea petra douglas";
