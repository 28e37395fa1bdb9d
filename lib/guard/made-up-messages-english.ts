/** For tests: ordinary messages that nobody has to be warned of, each behind the name of whoever gets it. */
export const englishMessages = `
Ada Brandt | Hi Ada,\\n\\nyour talk on tidal mills stayed with me. Could I ask two questions about it?\\n\\nBest,\\nTom
Ada Brandt | Hello Ada, hope the move to Aarhus went well! Is the team still hiring?
Robert Lane | Hey Rob, long time no see. Coffee next week?
Robert Lane | Dear Mr. Lane, thank you for the quick reply on Friday.
Robert Lane | Bob, are you around on Tuesday? Happy to come by the office.
Noor Haddad | Hi Noor! Saw your post about onboarding and had to laugh. We had the very same problem at Nordwind.
Noor Haddad | Good morning Noor, just following up on my note from last week.
Jonas Weber | Hi Jonas - quick one: who looks after suppliers at your end?
Jonas Weber | Thanks Jonas, that helps a lot.
Jonas Weber | Thanks for connecting! I build tools for people who write a lot of letters.
Mia Olsen | Hi there, I'm Sam and I run a small bakery supply shop in Leeds.
Mia Olsen | Hi! I noticed that we both studied in Utrecht. Small world.
Mia Olsen | Hello! My name is Sam. I work with Tom Reed, who suggested that I write to you.
Mia Olsen | Good afternoon,\\nI am writing about the open role in your group.
Liam Keane | William mentioned that you know everything about glass. Do you have ten minutes?
Liam Keane | Hey Will, how was the trip?
Priya Nair | Hi Priya, congrats on the new role at Lumen Labs! Well deserved.
Priya Nair | Congratulations on the launch! It looks wonderful.
Priya Nair | Happy New Year, Priya! Still up for that walk?
Priya Nair | Happy Diwali Priya! Hope you had a lovely time with the family.
Wei Zhang | Dear Wei, I read your paper on soft robots with great pleasure.
Wei Zhang | Hi Wei Zhang, thanks for accepting my invitation.
Marta Silva | Hello Marta, we met at the booth in Lisbon. You asked about prices in EUR.
Marta Silva | Hello from Lisbon! We met at the booth last week.
Marta Silva | Hope you are well. I wanted to share the numbers we talked about.
Elena Ricci | Hi Dr. Ricci, I hope that it is all right to write to you here.
Elena Ricci | Dear Professor Ricci, I am a student of marine biology in Kiel.
Elena Ricci | Dear Dr Ricci,\\nthank you for your lecture on Monday.
Katherine Moss | Hi Kate, are you joining the call at 3?
Katherine Moss | Katie! So good to see that you are at Harbour & Co now.
Katherine Moss | Hey hey, quick favour to ask.
Daniel Okafor | Hi Dan, Tom here from the Leeds meetup. You said to ping you about the venue.
Daniel Okafor | Hi, Tom here from the Leeds meetup.
Daniel Okafor | Hello, this is Sam from Nordwind.
Daniel Okafor | Hi Daniel, I'm Grace. Mark told me that you are the one to ask about permits.
Grace Lim | Hi Grace, may I ask how you found your first ten customers?
Grace Lim | Grace, thank you. That made my day.
Grace Lim | Will you be at the summit in May? I would love to meet.
Mark Hollis | Mark, great to meet you yesterday.
Mark Hollis | Hi Mark, let me know if Thursday works.
Hope Adeyemi | Hi Hope, hope all is well!
Hope Adeyemi | Just a short note to say thank you.
Christopher Vale | Hi Chris, sorry for the slow reply. I was away until Monday.
Christopher Vale | Sorry for the slow reply, Chris. I was away until Monday.
Anna Lindgren | Morning Anna! Quick question about the invoice.
Anna Lindgren | Hi Anna :) did the samples arrive?
Anna Lindgren | Hi Anna 😊 Did the samples arrive?
Samuel Ortiz | Dear Sam, dear all,\\nplease find the plan below.
Samuel Ortiz | Dear Samuel,\\nBerlin was great. Shall we do Vienna next?
Tomas Novak | Hi Tomas, is it Tomas or Tomáš? I would like to get it right.
Tomas Novak | I loved your piece in the March issue. Are you planning a second part?
Isabella Cruz | Hi Bella, your workshop was the best part of my week.
Isabella Cruz | Quick question for you, Isabella: how do you handle returns?
Michael Brown | Mike - got five minutes today?
Michael Brown | Hi Mr Brown, I am the new contact for your account.
Michael Brown | Dear Mr and Mrs Brown, thank you for staying with us.
Sarah Levy | Hi Sarah! Thanks! That is exactly what I needed.
Sarah Levy | Hey Sarah, Happy Friday! Any plans?
Sarah Levy | Sarah - saw that you are looking for a partner in Haifa. We may be able to help.
Aditya Rao | Hi Adi, can we move our call to 4 pm IST?
Aditya Rao | Hello Sir, I am a final year student and I admire your work.
Aditya Rao | Respected Sir, I am writing about the internship.
Emily Stone | Hi Em, draft two is in the folder.
Emily Stone | Hello Emily, I read that Stone & Daughters is opening in Bath. How exciting!
Joao Costa | Hi João, thanks for the tip about the tram museum.
Joao Costa | Hello Joao! I am in Porto from Monday. Lunch?
Nils Berg | Hi Nils, we are both members of Oslo Makers. Are you going in June?
Nils Berg | As promised, here is the link to the recording: https://example.com/recording
Nils Berg | Re our chat: the answer is 42, and the form is attached.
Olivia Park | Hi Liv, you asked for a rough price. It is 1,200 a month for a team of ten.
Olivia Park | First of all, thank you for your time on Wednesday.
Olivia Park | Following up on my last message. No rush at all.
Peter Nagy | Hello Péter, I hope the accent is right. I wanted to ask about Pécs.
Peter Nagy | Peter, the two of us have Anna Kovacs in common. She speaks highly of you.
Ravi Menon | Hi Ravi ji, hope you are doing well.
Ravi Menon | Hi Ravi, I am hiring a frontend engineer (React, TypeScript). Does that sound like you, or like a friend of yours?
Ravi Menon | Do you know anybody in Kochi who repairs old radios?
Sofia Rossi | Ciao Sofia! My Italian ends here, so in English: could we talk about the exhibition?
Sofia Rossi | Good evening Sofia. Please excuse the late hour.
Tara Singh | Hey Tara, welcome to the team! I sit two floors below you.
Tara Singh | Welcome to Leeds, Tara! If you need tips on schools, just ask.
Tara Singh | Welcome aboard! Your first week can be a lot. Shout if I can help.
Uma Patel | Hi Uma, what do you think of [1]? [1] https://example.com/a
Uma Patel | Dear Uma, in your post you wrote "the comitee [sic] agreed". Which one was it?
Victor Hugo Lima | Hi Victor Hugo, the files are ready.
Victor Hugo Lima | Hi Victor, the files are ready. 😀
Yusuf Kaya | Salam Yusuf, a quick hello from Izmir.
Yusuf Kaya | Hello brother, thank you for the kind words.
Zoe Marsh | Zoë, this is brilliant!
Zoe Marsh | What a lovely post. I sent it to our whole team.
Zoe Marsh | Would you be open to a short call? Monday or Tuesday, 20 minutes, no slides.
Mary-Ann Cole | Hi Mary Ann, the choir meets at seven.
Mary-Ann Cole | Hello Maryann, the choir meets at seven.
Jean-Luc Morel | Hi Jean-Luc, JL if I may: are you free on the 4th?
Jean-Luc Morel | Hi JL, are you free on the 4th?
Benjamin Roth | Ben, two things: the price and the date.
Benjamin Roth | Hi Benji! It's been ages.
Alexander Orlov | Hi Sasha, greetings from Riga!
Alexander Orlov | Greetings from Riga! I hope that you still sail.
Alexandra Petrova | Hey Alex, is the studio free on Sunday?
Deborah Quinn | Hi Debbie, thank you for covering for me.
Hannah Wolf | Hi Hanna, I hope that I spelled your name right!
A. Brandt | Hi Ada, it was good to meet you.
Dr. Lena Vogel | Hi Lena, is the clinic still looking for volunteers?
Lena O'Brien | Dear Ms O'Brien, your parcel is on its way.
Sanne de Vries | Dear Ms de Vries, thanks for the visit.
Maria del Carmen Ruiz | Hi Maria Carmen, shall we say ten?
Nguyen Thi Lan | Dear Ms Lan, many thanks for your help in Hanoi.
Ichiro Tanaka | Dear Tanaka-san, it was an honour to meet you.
Ichiro Tanaka | Dear Mr Tanaka, it was an honour to meet you.
Kim Min-jun | Hello Min-jun, thank you for the tour.
Abdul Rahman Ali | Dear Abdul Rahman, I hope that you and the family are well.
Stephen Clarke | Hi Steve, I'd love your view on this: is 8 % churn high for B2B?
Stephen Clarke | Hi All-Star! Loved the game.
Stephen Clarke | FYI, the CEO of Harbour & Co asked about you.
Stephen Clarke | PS: I forgot the attachment. Here it is.
Stephen Clarke | Super Bowl Sunday at ours? Bring snacks!
Grace Lim | To be honest, I had not expected an answer. Thank you!
Ada Brandt | I have one question: how did you measure the flow?\\n\\n____________________\\nTom Reed, Nordwind
Ada Brandt | Hi Ada, in code: if (x[0] < 1) { return } is what we use. Does it ring a bell?
Ada Brandt | Hi Ada, I write from ada.fan@example.com <ada.fan@example.com>.
Ada Brandt | See you on the 5th! xxx
Robert Lane | Gentlemen prefer boats, they say. Do you still build them?
Robert Lane | Dear Robert and team, congratulations from all of us.
Robert Lane | Hi Robert (and hi to Jane too),\\nwe are back from the hills.
Robert Lane | Good day to you, Robert. Is the yard open on Saturdays?
`;
