/** What the page button needs a permission for: `optional_host_permissions` in wxt.config.ts. */
export const linkedinPages = ["https://www.linkedin.com/*"];
