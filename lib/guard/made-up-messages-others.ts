/** For tests: the same in other languages (made-up-messages-english.ts). */
export const otherMessages = `
Ada Brandt | Hallo Ada, dein Vortrag über Gezeitenmühlen hat mir sehr gefallen. Darf ich dir zwei Fragen stellen?
Ada Brandt | Liebe Ada,\\nvielen Dank für deine Nachricht. Montag passt mir gut.
Ada Brandt | Sehr geehrte Frau Brandt, wir haben uns auf der Messe in Hannover kurz gesprochen.
Ada Brandt | Guten Tag Frau Brandt, ich melde mich wegen der offenen Stelle.
Ada Brandt | Guten Morgen! Ich hoffe, die Reise war angenehm.
Jürgen Maier | Hallo Jürgen, wie war der Urlaub?
Jürgen Maier | Hallo Herr Maier, anbei die Unterlagen.
Jürgen Maier | Servus Jürgen! Kurze Frage zum Angebot.
Jürgen Maier | Lieber Jürgen, danke fürs Vernetzen. Ich arbeite bei einem kleinen Verlag in Graz.
Jürgen Maier | Vielen Dank für die schnelle Antwort!
Jürgen Maier | Schönen guten Tag, mein Name ist Tom Reed und ich suche einen Lieferanten.
Jürgen Maier | Wir kennen uns noch nicht, aber Anna Weiß meinte, ich solle Ihnen schreiben.
Stefan Huber | Hi Steff, hast du am Dienstag Zeit?
Stefan Huber | Grüß Gott Herr Huber, ist die Werkstatt am Samstag offen?
Stefan Huber | Grüezi Herr Huber, wir möchten Ihnen gern unser Haus zeigen.
Stefan Huber | Moin Stefan, alles klar bei euch?
Stefan Huber | Moin, moin! Alles klar bei euch?
Stefan Huber | Sehr geehrter Herr Dr. Huber,\\nich danke Ihnen für das Gespräch am Freitag.
Johannes Petersen | Hallo Hannes, wann legt ihr ab?
Johannes Petersen | Sehr geehrte Damen und Herren, sehr geehrter Herr Petersen,\\nhiermit bestätige ich den Termin.
Katharina Vogel | Hi Kathi, herzlichen Glückwunsch zum neuen Job!
Katharina Vogel | Herzlichen Glückwunsch zur neuen Stelle!
Katharina Vogel | Frohe Ostern, liebe Katharina!
Katharina Vogel | Ihr Beitrag von gestern war Klasse. Haben Sie Lust auf einen Kaffee?
Katharina Vogel | Hallo Nachbarin, wir sitzen wohl im selben Haus.
Katharina Vogel | Hallo Kollegin, wie läuft die Umstellung bei euch?
Katharina Vogel | Hallo liebes Team von Vogel und Söhne, ich habe eine Frage.
Müjde Yilmaz | Hallo Müjde, ich bin zufällig auf dein Profil gestoßen.
Müjde Yilmaz | Guten Abend, entschuldigen Sie die späte Störung.
Chloé Martin | Bonjour Chloé, j'ai beaucoup aimé ton article sur les moulins.
Chloé Martin | Bonjour Mme Martin, je me permets de vous écrire au sujet du poste.
Chloé Martin | Bonjour Madame, je vous remercie de votre réponse.
Chloé Martin | Chère Chloé,\\nmerci pour ton accueil à Lyon.
Chloé Martin | Salut Chlo, tu viens vendredi ?
Chloé Martin | Coucou ! Tu viens vendredi ?
Chloé Martin | Bonjour, je suis Tom et je dirige une petite imprimerie.
Chloé Martin | Merci pour la mise en relation, Chloé !
Chloé Martin | Bonjour à vous, est-ce que le stage est encore libre ?
François Petit | Cher François, quel plaisir de vous lire.
François Petit | Cher Monsieur, veuillez trouver ci-joint notre offre.
François Petit | Monsieur Petit, je vous remercie de votre temps.
François Petit | Bonjour François ! Félicitations pour ton nouveau poste.
François Petit | Félicitations pour ton nouveau poste !
François Petit | Bonne année François, et une bonne santé surtout.
Emmanuel Roux | Salut Manu, on se voit à Nantes ?
Jean-Pierre Laurent | Bonjour Jean Pierre, les photos sont prêtes.
Jean-Pierre Laurent | Comment allez-vous ? Nous nous sommes vus à Bordeaux.
Lucía Ortega | Hola Lucía, vi tu charla sobre el mar y me encantó.
Lucía Ortega | ¡Hola, Lucía! ¿Cómo estás?
Lucía Ortega | Hola Luci, ¿quedamos el lunes?
Lucía Ortega | Buenos días, Lucía. Le escribo por la vacante.
Lucía Ortega | Estimada Sra. Ortega: le agradezco su respuesta.
Lucía Ortega | Estimada Lucía:\\nle agradezco su respuesta.
Lucía Ortega | Hola, soy Tom, de Nordwind. Nos conocimos en Sevilla.
Lucía Ortega | Hola, ¿qué tal todo por Sevilla?
Lucía Ortega | Muchas gracias por aceptar la invitación.
Lucía Ortega | Felicidades por el nuevo puesto, Lucía.
José Ruiz | Hola Pepe, ¿te va bien el jueves?
José Ruiz | Buenas tardes José, adjunto el presupuesto.
José Ruiz | Querido José, ¡cuánto tiempo!
José Ruiz | Estimado señor Ruiz, gracias por su tiempo.
José Ruiz | Muy buenas, ¿seguís buscando piso?
Ignacio Vidal | Hola Nacho! Buen finde?
Francisco Vidal | Qué tal Paco, ¿cómo va el huerto?
Joao Silva | Olá João, tudo bem? Vi seu artigo sobre barcos.
Joao Silva | Oi, João! Parabéns pelo novo cargo.
Joao Silva | Bom dia João, segue a proposta.
Joao Silva | Boa tarde, tudo bem? Meu nome é Tom.
Joao Silva | Prezado João,\\nagradeço a sua resposta.
Joao Silva | Prezado Sr. Silva, agradeço o contato.
Joao Silva | Obrigado pela conexão!
Beatriz Rocha | Oi Bia, você vem na sexta?
Beatriz Rocha | Oi Beatriz, sou o Tom da Nordwind.
Beatriz Rocha | Querida Beatriz, que saudade!
Eduardo Prado | E aí Edu, tudo certo?
Giuseppe Conti | Ciao Giuseppe, ho letto il tuo articolo.
Giuseppe Conti | Ciao Beppe! Ci vediamo lunedì?
Giuseppe Conti | Gentile Dott. Conti, la ringrazio per la risposta.
Giuseppe Conti | Egregio Signor Conti, le scrivo in merito alla posizione.
Giuseppe Conti | Buongiorno Giuseppe, le mando il preventivo.
Giuseppe Conti | Buongiorno, mi chiamo Tom e lavoro in una cartiera.
Giuseppe Conti | Salve, ho visto il suo annuncio.
Giuseppe Conti | Grazie mille per il collegamento!
Giuseppe Conti | Complimenti per il nuovo ruolo, Giuseppe!
Elena Ricci | Cara Elena, come stai?
Elena Ricci | Buonasera Elena. Scusi l'ora.
Elena Ricci | Gentilissima Elena,\\ngrazie della sua disponibilità.
Alessandro Gallo | Ciao Ale, sei libero domani?
Sanne de Vries | Hoi Sanne, leuk je te ontmoeten in Utrecht!
Sanne de Vries | Beste Sanne, dank voor je bericht.
Sanne de Vries | Beste mevrouw De Vries, dank voor uw bericht.
Sanne de Vries | Geachte mevrouw de Vries,\\nhierbij stuur ik u de offerte.
Sanne de Vries | Goedemorgen Sanne, heb je even?
Sanne de Vries | Goedemiddag, ik ben Tom van Nordwind.
Sanne de Vries | Hallo Sanne, gefeliciteerd met je nieuwe baan!
Sanne de Vries | Gefeliciteerd met je nieuwe baan!
Hendrik Bakker | Dag Henk, alles goed?
Hendrik Bakker | Hoi Hendrik! Kom je vrijdag ook?
Hendrik Bakker | Hé Henk, kom je vrijdag ook?
Hendrik Bakker | Lieve mensen, beste Hendrik, het feest gaat door.
Tomasz Nowak | Cześć Tomek, masz chwilę we wtorek?
Tomasz Nowak | Cześć Tomku, masz chwilę we wtorek?
Tomasz Nowak | Dzień dobry Panie Tomaszu, piszę w sprawie oferty.
Tomasz Nowak | Szanowny Panie,\\ndziękuję za odpowiedź.
Tomasz Nowak | Dzień dobry, nazywam się Tom Reed.
Tomasz Nowak | Hej, widziałem Twój wpis o młynach.
Tomasz Nowak | Gratulacje z okazji nowej pracy!
Katarzyna Zielińska | Hej Kasia, co słychać?
Katarzyna Zielińska | Droga Kasiu, dziękuję za zaproszenie.
Katarzyna Zielińska | Witam Pani Katarzyno, wracam do naszej rozmowy.
Katarzyna Zielińska | Witam serdecznie, wracam do naszej rozmowy.
Paweł Lis | Drogi Pawle, miło było poznać.
Małgorzata Lis | Cześć Gosiu! Kiedy kawa?
Wojciech Lis | Hej Wojtku, dzięki za pomoc.
Piotr Lis | Panie Piotrze, uprzejmie proszę o kontakt.
Petr Novák | Ahoj Petře, máš čas ve středu?
Petr Novák | Dobrý den, pane Nováku, píšu kvůli nabídce.
Petr Novák | Dobrý den, jmenuji se Tom.
Jan Novák | Ahoj Honzo, díky za pomoc.
Kateřina Malá | Ahoj Káťo, jak se máš?
Åsa Lindqvist | Hej Åsa! Kul att ses i Malmö.
Åsa Lindqvist | Hej, jag heter Tom och jobbar på Nordwind.
Åsa Lindqvist | Hej igen Åsa, har du hunnit titta?
Åsa Lindqvist | Tack för senast!
Åsa Lindqvist | God morgon! Hur mår du?
Karl Berg | Tjena Kalle, ska vi luncha?
Karl Berg | Bäste Karl, tack för ditt svar.
Søren Holm | Kære Søren, tak for sidst.
Søren Holm | Hej Søren, har du tid på torsdag?
Søren Holm | Goddag hr. Holm, jeg skriver om stillingen.
Solveig Dahl | Hei Solveig, gratulerer med ny jobb!
Solveig Dahl | God dag, jeg heter Tom.
Matti Virtanen | Moi Matti, kiitos viestistä!
Matti Virtanen | Hyvää päivää, olen Tom Nordwindilta.
Matti Virtanen | Hyvä Matti Virtanen, kiitos vastauksesta.
Ayşe Yılmaz | Merhaba Ayşe Hanım, yazınızı çok beğendim.
Ayşe Yılmaz | Merhaba Ayşe, nasılsın?
Ayşe Yılmaz | Sayın Ayşe Yılmaz, ilginiz için teşekkür ederim.
Ayşe Yılmaz | Sayın Yetkili, ilan için yazıyorum.
Ayşe Yılmaz | İyi günler, ben Tom. Nordwind'den yazıyorum.
Mehmet Kaya | Selam Mehmet, yarın müsait misin?
Mehmet Kaya | Mehmet Bey merhaba, teklifimiz ektedir.
Mehmet Kaya | Günaydın Mehmet Bey, toplantı saat kaçta?
Mehmet Kaya | Tebrikler, yeni görevinizde başarılar dilerim.
Александр Орлов | Привет, Саша! Как дела?
Александр Орлов | Здравствуйте, Александр! Пишу по поводу вакансии.
Александр Орлов | Добрый день, Александр Иванович! Спасибо за ответ.
Александр Орлов | Уважаемый Александр, благодарю за встречу.
Александр Орлов | Здравствуйте! Меня зовут Том.
Александр Орлов | Добрый день! Увидел ваш пост о мельницах.
Александр Орлов | Спасибо за добавление в контакты!
Юлия Орлова | Юля, привет! Ты будешь в Риге?
Юлия Орлова | Доброе утро, Юлия. Высылаю смету.
Юлия Орлова | Поздравляю с новой работой!
Dmitry Volkov | Дима, привет! Как прошла поездка?
Dmitry Volkov | Дмитрий, добрый день! Есть минутка?
Natalia Volkova | Наташа, здравствуй! Поздравляю с новой должностью.
Олена Шевченко | Привіт, Олено! Дякую за відповідь.
Олена Шевченко | Вітаю! Мене звати Том.
Олена Шевченко | Доброго дня, пані Олено, пишу щодо вакансії.
Ivan Petrov | Здравей, Иване, благодаря за отговора.
Marko Jović | Zdravo Marko, hvala na odgovoru.
Marko Jović | Poštovani gospodine Joviću, javljam se povodom oglasa.
Andrei Popa | Bună Andrei, mulțumesc pentru răspuns.
Andrei Popa | Bună ziua, domnule Popa, vă scriu pentru post.
Péter Nagy | Kedves Péter, köszönöm a választ.
Péter Nagy | Szia Péter! Ráérsz kedden?
Péter Nagy | Tisztelt Nagy Péter, köszönöm a választ.
Péter Nagy | Jó napot kívánok, Tom vagyok.
Νίκος Παππάς | Γεια σου Νίκο, τι κάνεις;
Νίκος Παππάς | Αγαπητέ κύριε Παππά, σας ευχαριστώ.
Νίκος Παππάς | Καλημέρα σας, ονομάζομαι Τομ.
राहुल शर्मा | नमस्ते राहुल जी, आपका लेख बहुत अच्छा लगा।
राहुल शर्मा | नमस्ते राहुल, क्या आपके पास समय है?
राहुल शर्मा | नमस्ते, मैं टॉम हूँ और नॉर्डविंड में काम करता हूँ।
राहुल शर्मा | प्रिय राहुल जी,\\nआपके उत्तर के लिए धन्यवाद।
राहुल शर्मा | आदरणीय शर्मा जी, मैं नौकरी के बारे में लिख रहा हूँ।
राहुल शर्मा | नमस्कार! आशा है आप ठीक होंगे।
Rahul Sharma | नमस्ते राहुल जी, बधाई हो!
Rahul Sharma | Namaste Rahul ji, aap kaise hain?
Rahul Sharma | राहुल जी, नमस्ते! कल बात करें?
Priya Nair | प्रिया जी नमस्ते, आपकी पोस्ट पढ़ी।
أحمد حداد | مرحبا أحمد، شكرا على ردك السريع.
أحمد حداد | السلام عليكم، أنا توم من شركة نوردويند.
أحمد حداد | السلام عليكم أخي أحمد، كيف حالك؟
أحمد حداد | عزيزي أحمد، سررت بلقائك.
أحمد حداد | الأستاذ أحمد المحترم، تحية طيبة وبعد.
أحمد حداد | صباح الخير، هل لديك وقت غدا؟
Ahmed Haddad | أهلا أحمد، كيف العمل؟
Fatima Zahra | عزيزتي فاطمة، مبروك العمل الجديد.
Fatima Zahra | مساء الخير فاطمة، شكرا لك.
Daniel Levi | שלום דניאל, תודה על התשובה.
Daniel Levi | היי דני, יש לך זמן ביום שלישי?
Daniel Levi | שלום, שמי תום.
田中 一郎 | 田中様\\nお世話になっております。ノルドヴィントのトムです。
田中 一郎 | 田中さん、こんにちは。先日はありがとうございました。
田中 一郎 | こんにちは、突然のご連絡失礼いたします。
田中 一郎 | はじめまして。トムと申します。投稿を拝見しました。
田中 一郎 | 皆様、お世話になっております。
田中 一郎 | 佐藤さんのご紹介でご連絡しました。
山田 花子 | 山田花子様、ご返信ありがとうございます。
山田 花子 | 花子さん、昨日は楽しかったです。
Hanako Yamada | 山田様、ご返信ありがとうございます。
王伟 | 王伟，你好！看到您的文章很有收获。
王伟 | 王先生，您好！我是北风公司的汤姆。
王伟 | 您好，我是北风公司的汤姆，想请教一个问题。
王伟 | 你好，打扰了，想请教一个问题。
王伟 | 尊敬的王总：感谢您的回复。
王伟 | 您好！很高兴认识您。
李娜 | 亲爱的李娜，恭喜你！
李娜 | 娜娜，早上好！周末愉快。
Wei Wang | 王伟你好，周末愉快！
陈伟 | 陳先生您好，感謝您的回覆。
김민준 | 안녕하세요 민준님, 글 잘 읽었습니다.
김민준 | 안녕하세요, 저는 톰이라고 합니다.
김민준 | 김민준 대표님 안녕하세요, 회신 감사합니다.
김민준 | 안녕하세요! 연락 드려 죄송합니다.
Minjun Kim | 민준 씨, 안녕하세요. 잘 지내시죠?
Budi Santoso | Halo Pak Budi, terima kasih atas balasannya.
Budi Santoso | Selamat pagi, nama saya Tom.
Nguyễn Văn Minh | Chào anh Minh, cảm ơn anh đã trả lời.
Nguyễn Văn Minh | Xin chào, tôi là Tom.
Jonas Kazlauskas | Labas Jonai, ačiū už atsakymą.
Jānis Ozols | Sveiks Jāni, paldies par atbildi.
Ran Cohen | בוקר טוב רן, ראיתי את הפוסט שלך.
`;
