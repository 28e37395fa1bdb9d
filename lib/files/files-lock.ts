/**
 * The Web Lock that every page with a composer holds, shared: what a text let go of may be wanted
 * again while the page is open.
 */
export const filesLock = "files";
