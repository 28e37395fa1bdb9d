/** So many drafts that were deleted by hand can be brought back, the last ones. */
export const mostRemoved = 10;
