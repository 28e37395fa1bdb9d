import type { TemplateText } from "./template";

type Starter = TemplateText & { id: string };

function starter(
  number: number,
  folder: string,
  title: string,
  message: readonly string[],
  subject = "",
): Starter {
  const id = `5ca1ab1e-0000-4000-8000-${String(number).padStart(12, "0")}`;
  const type = subject === "" ? "message" : "both";
  return { id, title, subject, message: message.join("\n"), type, folder, favourite: false };
}

/**
 * Ten templates to begin with. Each reads well also for a person of whom nothing is known, asks for
 * little, and promises nothing. The ids are fixed, so that installing them again adds none twice
 * and changes none that was edited.
 */
export const starterTemplates: readonly Starter[] = [
  starter(1, "Sales", "First hello", [
    "Hi {{first_name|there}},",
    "",
    "I came across your profile[[ and saw that you are at {{company}}]]. I work with people in similar roles and would like to hear how you handle {{?topic, such as onboarding|this kind of work}} today.",
    "",
    "If that is nothing for you right now, no need to answer.",
  ]),
  starter(
    2,
    "Sales",
    "One useful thing",
    [
      "Hi {{first_name|there}},",
      "",
      "I have something short that may be useful for {{company|your team}}: {{?what it is|a page of notes on what worked for others}}.",
      "",
      "Shall I send it here? I am happy to leave it at that.",
    ],
    "Something short for {{company|your team}}",
  ),
  starter(3, "Sales", "After a meeting", [
    "Hi {{first_name|there}},",
    "",
    "Thank you for your time. What I took away: {{?the main point|you want to look at this with your colleagues first}}.",
    "",
    "I will wait to hear from you. If I can make the next step easier, tell me how.",
  ]),
  starter(
    4,
    "Recruiting",
    "An open role",
    [
      "Hi {{first_name|there}},",
      "",
      "I am looking for someone for {{?the role|a role on our team}}, and your work[[ at {{company}}]] made me think of you.",
      "",
      "Would you like to hear more? If the moment is wrong, a short no is fine, and I will not write again about it.",
    ],
    "A role you may like",
  ),
  starter(5, "Recruiting", "Who would you ask?", [
    "Hi {{first_name|there}},",
    "",
    "I am filling {{?the role|a role on our team}} and not sure yet where to look. You know this field[[ from your work at {{company}}]]: whom would you ask?",
    "",
    "A hint in one line would already help me. Thank you!",
  ]),
  starter(6, "Recruiting", "After an interview", [
    "Hi {{first_name|there}},",
    "",
    "Thank you for talking with us. You will hear from me {{?by when|as soon as we have decided}}, whichever way it goes.",
    "",
    "If a question comes up before then, write to me here.",
  ]),
  starter(7, "Founders", "Ask for advice", [
    "Hi {{first_name|there}},",
    "",
    "I am building {{?what you build|something new}} and try to learn from people who know the problem better than I do. [[Your work at {{company}} is why I write to you.]]",
    "",
    "May I ask you two questions here, in writing? It should take five minutes, and I have nothing to sell.",
  ]),
  starter(8, "Founders", "Hello to an investor", [
    "Hi {{first_name|there}},",
    "",
    "We are building {{?what you build|a young company}} and will talk to investors soon. [[I read that you are at {{company}}.]] Before I send anything: is this an area you look at?",
    "",
    "A yes or no is all I need.",
  ]),
  starter(9, "Customer success", "Check in", [
    "Hi {{first_name|there}},",
    "",
    "How is it going at {{company|your end}}? If something is in your way, or takes longer than it should, tell me and I will look into it.",
    "",
    "If all is well, just leave this unanswered.",
  ]),
  starter(10, "Customer success", "Thank you, and a question", [
    "Hi {{first_name|there}},",
    "",
    "Thank you for {{?what they did|your patience}}. That helped us.",
    "",
    "One question, if you have a minute: what is the one thing we should do better?",
  ]),
];
