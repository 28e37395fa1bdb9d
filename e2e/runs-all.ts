/** Everything (`npm run test:kill`), or only what belongs to `npm test`. */
export const runsAll = process.env["COURIER_KILL"] === "all";
