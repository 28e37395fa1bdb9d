/** The key under which a card names its person: "<prefix><id><card name>" (reference 3.1). */
export const cardKey = "com.linkedin.sdui.profile.card.ref";

/** The attributes the key was seen on, by build (2, variant d). */
export const keyAttributes = ["componentkey", "id", "data-component-key"] as const;

/**
 * Everything the newer family ("SDUI") is read by, in the order in which it is read. Keys, links
 * and structure only: classes are different in every build, and words in every language.
 */
export const selectors = {
  // The family: at least one of these is there, whichever build (reference 2).
  family: [
    "main#workspace",
    "[data-sdui-screen]",
    "#root[data-strictmode]",
    "body[data-rehydrated]",
    'meta[name="como-pk"]',
  ],
  // The cards of a profile.
  cards: keyAttributes.map((name) => `[${name}^="${cardKey}"]`),
  // Keys beside the cards that carry the slug.
  slugKeys: '[componentkey^="profileCardsAboveActivity"]',
  // Inside the bound top card, from top to bottom.
  paragraphs: "p",
  contactLinks: 'a[href*="/overlay/contact-info"]',
  connections: 'a[href*="onnectionOf="]',
  compose: 'a[href*="/messaging/compose"]',
  invitations: 'a[href*="/preload/custom-invite"]',
  memberNumbers: '[componentkey*="urn:li:member:"]',
  // The sticky header outside main: it repeats name and headline (3.1).
  toolbars: '[role="toolbar"]',
  profileLinks: 'a[href*="/in/"]',
};

/**
 * The prefix of `selectors.slugKeys`; what follows is the slug, in some builds behind one more
 * word ("TopcardOnly").
 */
export const slugKeyPrefix = /^profileCardsAboveActivity(?:[A-Z][a-z]+Only)?/u;
