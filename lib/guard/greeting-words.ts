/**
 * How people begin a message, by language: what is folded (fold-name.ts) is compared, so accents and
 * capitals do not matter. "Thanks" and wishes are among them where a name usually follows.
 */
export const greetings: Readonly<Record<string, string>> = {
  en: "hi, hello, hey, hiya, heya, howdy, yo, dear, my dear, dearest, hi there, hello there, hey there, hello again, hi again, hey again, good morning, good afternoon, good evening, good day, morning, afternoon, evening, greetings, g'day, thanks, thank you, many thanks, congrats, congratulations, happy birthday, happy new year, merry christmas, welcome, welcome back, happy monday, happy friday",
  de: "hallo, hi, hey, moin, moin moin, servus, gruss gott, grüss gott, grüß gott, grüß dich, grüezi, guten morgen, guten tag, guten abend, schönen guten tag, schönen guten morgen, schönen guten abend, liebe, lieber, liebes, sehr geehrte, sehr geehrter, geehrte, geehrter, werte, werter, verehrte, verehrter, danke, vielen dank, herzlichen glückwunsch, alles gute, tach, salü, hoi",
  fr: "bonjour, bonsoir, salut, coucou, cher, chère, chers, mon cher, ma chère, bonjour à toi, bonjour à vous, re bonjour, rebonjour, allô, merci, félicitations, bravo, joyeux anniversaire, bonne année",
  es: "hola, buenos días, buenas tardes, buenas noches, buenas, buen día, muy buenas, estimado, estimada, querido, querida, apreciado, apreciada, saludos, gracias, muchas gracias, felicidades, enhorabuena, qué tal, hola qué tal, distinguido, distinguida",
  pt: "olá, oi, oie, bom dia, boa tarde, boa noite, caro, cara, caríssimo, caríssima, prezado, prezada, querido, querida, estimado, estimada, e aí, viva, alô, obrigado, obrigada, parabéns, exmo, exma",
  it: "ciao, salve, buongiorno, buon giorno, buonasera, buona sera, buon pomeriggio, caro, cara, carissimo, carissima, gentile, gentilissimo, gentilissima, egregio, egregia, spettabile, stimato, stimata, ehi, grazie, complimenti, auguri",
  nl: "hallo, hoi, hey, hi, dag, beste, lieve, geachte, goedemorgen, goedemiddag, goedenavond, goedendag, goede morgen, goede middag, hé, bedankt, dank je, dank u, gefeliciteerd",
  pl: "cześć, czesc, hej, hejka, witaj, witam, dzień dobry, dobry wieczór, siema, drogi, droga, kochany, kochana, szanowny, szanowna, serwus, halo, dziękuję, dzięki, gratulacje",
  cs: "ahoj, čau, dobrý den, dobré ráno, dobrý večer, milý, milá, vážený, vážená, drahý, drahá, zdravím, nazdar, díky, děkuji",
  sk: "ahoj, dobrý deň, dobré ráno, milý, milá, vážený, vážená, čau",
  sv: "hej, hejsan, hallå, tjena, tja, god morgon, god dag, god kväll, godmorgon, kära, käre, bästa, bäste, hej hej, tack, grattis",
  da: "hej, goddag, godmorgen, god morgen, godaften, kære, halløj, tak, tillykke, hejsa",
  no: "hei, heisann, god morgen, god dag, god kveld, kjære, hallo, hei hei, takk, gratulerer",
  fi: "hei, moi, moikka, terve, hyvää huomenta, hyvää päivää, hyvää iltaa, huomenta, päivää, iltaa, hyvä, rakas, arvoisa, kiitos, onnea",
  et: "tere, hei, tsau, tere hommikust, lugupeetud, kallis",
  tr: "merhaba, merhabalar, selam, selamlar, günaydın, iyi günler, iyi akşamlar, iyi sabahlar, sayın, sevgili, değerli, teşekkürler, tebrikler, kolay gelsin",
  ru: "привет, приветствую, здравствуй, здравствуйте, добрый день, доброе утро, добрый вечер, доброго дня, доброго времени суток, дорогой, дорогая, уважаемый, уважаемая, многоуважаемый, хай, салют, спасибо, поздравляю",
  uk: "привіт, вітаю, добрий день, доброго дня, доброго ранку, добрий ранок, добрий вечір, шановний, шановна, дорогий, дорога, любий, люба, дякую, здрастуйте",
  bg: "здравей, здравейте, добър ден, добро утро, добър вечер, уважаеми, уважаема, скъпи, скъпа, мили, мила",
  sr: "zdravo, dobar dan, dobro jutro, dobro veče, dobra večer, poštovani, poštovana, dragi, draga, ćao, bok, pozdrav, здраво, добар дан, поштовани, поштована, драги, драга",
  ro: "bună, bună ziua, bună dimineața, bună seara, salut, salutare, dragă, dragul meu, stimate, stimată, servus, neața, mulțumesc, felicitări",
  hu: "szia, sziasztok, helló, szervusz, kedves, tisztelt, jó napot, jó reggelt, jó estét, üdv, drága",
  el: "γεια, γεια σου, γεια σας, καλημέρα, καλησπέρα, καλό απόγευμα, αγαπητέ, αγαπητή, αξιότιμε, αξιότιμη, χαίρετε",
  lt: "labas, sveikas, sveika, sveiki, laba diena, labas rytas, labas vakaras, gerbiamas, gerbiama, brangus, brangi, mielas, miela",
  lv: "sveiks, sveika, sveiki, čau, labdien, labrīt, labvakar, cienījamais, cienījamā, mīļā, mīļais, dārgais",
  ca: "hola, bon dia, bona tarda, bones, benvolgut, benvolguda, estimat, estimada, apreciat, apreciada",
  id: "halo, hai, selamat pagi, selamat siang, selamat sore, selamat malam, yth, salam, terima kasih",
  vi: "chào, xin chào, kính gửi, thân gửi, chào anh, chào chị, chào em, chào bạn",
  hi: "नमस्ते, नमस्कार, प्रणाम, प्रिय, आदरणीय, हैलो, हेलो, हाय, सुप्रभात, शुभ प्रभात, धन्यवाद, namaste, namaskar",
  ar: "مرحبا, مرحباً, مرحبا بك, اهلا, أهلا, أهلاً, أهلا وسهلا, أهلا بك, السلام عليكم, السلام عليكم ورحمة الله, السلام عليكم ورحمة الله وبركاته, سلام, تحية طيبة, تحياتي, صباح الخير, مساء الخير, عزيزي, عزيزتي, حضرة, هلا, شكرا, يا",
  fa: "سلام, درود, جناب, سرکار",
  he: "שלום, היי, הי, אהלן, בוקר טוב, ערב טוב, צהריים טובים, יקר, לכבוד, תודה",
  ko: "안녕하세요, 안녕하십니까, 안녕, 친애하는, 존경하는, 반갑습니다",
  zh: "你好, 您好, 嗨, 哈喽, 哈囉, 早上好, 下午好, 晚上好, 早安, 午安, 尊敬的, 亲爱的, 親愛的, 敬爱的, 敬愛的",
  ja: "こんにちは, こんばんは, おはようございます, はじめまして, 初めまして, お世話になっております, いつもお世話になっております, お疲れ様です, 拝啓, 親愛なる",
};

/** Titles that a surname follows, or a first name ("Pani Anno"). */
export const titles =
  "mr, mrs, ms, miss, mx, sir, madam, madame, dr, doctor, prof, professor, herr, herrn, frau, fräulein, dipl-ing, ing, mag, monsieur, m, mme, mlle, mademoiselle, docteur, señor, señora, señorita, sr, sra, srta, don, doña, d, senhor, senhora, dra, signor, signore, signora, signorina, sig, dott, dottore, dottoressa, dottssa, ingegnere, avv, meneer, mevrouw, dhr, mevr, mw, heer, de heer, pan, pani, panie, państwo, paní, pane, pán, herre, fru, bay, bayan, hanım, господин, госпожа, г-н, г-жа, пан, пані, пане, господине, госпођо, gospodine, gospođo, domnule, doamnă, domnul, doamna, úr, asszony, κύριε, κυρία, κ, pone, ponia, ponas, kungs, kundze, pak, bapak, bu, ibu, bang, mas, mbak, anh, chị, ông, bà, em, cô, श्री, श्रीमती, सुश्री, डॉ, shri, smt, السيد, السيدة, سيد, سيدة, أستاذ, استاذ, الأستاذ, الأستاذة, أستاذة, دكتور, دكتورة, الدكتور, الدكتورة, د, م, مهندس, المهندس, المهندسة, مر, גב, ד״ר, פרופ";

/** Words of respect behind a name, which make a greeting of it. */
export const honorifics =
  "bey, hanım, abi, abla, beyefendi, hanımefendi, hocam, ji, जी, साहब, सर, sahib, san, sama, さん, 様, さま, 先生, 殿, くん, 君, ちゃん, 氏, 社長, 部長, 課長, 님, 씨, 대표님, 팀장님, 이사님, 부장님, 과장님, 차장님, 대리님, 교수님, 선생님, 작가님, 매니저님, 你好, 您好";

/** What stands between a greeting and a name. */
export const fillers =
  "and, again, dear, my, und, auch, nochmal, nochmals, et, encore, y, e, ed, og, och, en, i, a, и, та, і, ve, يا, و, там, mi, mon, ma, mio, mia, meu, minha, kjære, kära, kære, liebe, lieber, le, la, el, die, der, den, o, il, al, gentile, aan, à, أخي, أختي, الأخ, الأخت, العزيز, العزيزة, الفاضل";
