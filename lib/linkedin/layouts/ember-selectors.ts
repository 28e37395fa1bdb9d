/**
 * Everything the classic family ("Ember") is read by, in the order in which it is read (reference
 * linkedin-pages 2, 3.2, 3.3), with the names its builds had since 2018.
 */
export const selectors = {
  // The family.
  family: [
    'meta[name="service"][content="voyager-web"]',
    "html.theme--mercado",
    "body.render-mode-BIGPIPE",
    'code[id^="bpr-guid-"]',
    'section[class*="pv-top-card"]',
  ],
  // Requests that the server answered in the page itself; each names the element with its answer.
  requests: 'code[id^="datalet-bpr-guid-"]',
  // The top card: the only section of a page that carries a member number; before 2021 without it.
  topCard: "main section[data-member-id]",
  olderTopCard: 'section[class*="pv-top-card"]',
  // Inside it, from top to bottom. The name: a heading, for some years an item of a list.
  name: "h1",
  nameInList: '[class*="pv-top-card"][class*="--list"] > li.t-24',
  degree: ".dist-value",
  headline:
    '.text-body-medium.break-words,.pv-top-card-section__headline,[class*="pv-top-card"] h2.t-18',
  contactLinks: 'a[href*="/overlay/contact-info"],a[href*="/detail/contact-info"]',
  // "Current company: …" and, older, a line with the company alone.
  labelledButtons: "button[aria-label]",
  company:
    ".pv-top-card--experience-list-item,.pv-top-card-v2-section__company-name,.pv-top-card-section__company",
  // Message: a button without any id, known by its picture or by the first name in its label.
  messageMarks:
    '[data-test-icon^="send-privately"],use[href*="send-privately"],a[href*="/messaging/"]',
};
