/** `/in/me` is whoever is signed in. Whether there is such a person the popup finds out. */
export function isProfilePath(path: string): boolean {
  return /^\/in\/(?!me(?:\/|$))[^/]+/u.test(path);
}
