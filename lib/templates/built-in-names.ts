/** The variables that every template may use (parse-template.ts says how). */
export const builtInNames = ["first_name", "name", "company", "headline", "my_name"] as const;
