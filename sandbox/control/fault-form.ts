type Fields = Readonly<Record<string, unknown>>;

/** The words of the form as `parseFault` wants them; an empty field is left out. */
export function faultOfForm(fields: Fields): Record<string, unknown> {
  const where = { on: text(fields["on"]), times: number(fields["times"]) };
  if (text(fields["preset"]) !== undefined) return present({ ...where, preset: fields["preset"] });
  return present({
    ...where,
    status: number(fields["status"]),
    headers: headers(text(fields["headers"])),
    body: text(fields["body"]),
    delayMs: number(fields["delayMs"]),
    dripMs: number(fields["dripMs"]),
    cut: text(fields["cut"]),
    how: text(fields["how"]),
    taken: fields["taken"] === "yes" || undefined,
  });
}

function present(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  const digits = text(value);
  return digits === undefined ? undefined : Number(digits);
}

/** One header a line, `Name: value`; a line without a colon is no header and makes the fault fail. */
function headers(lines: string | undefined): Record<string, string> | undefined {
  if (lines === undefined) return undefined;
  const pairs = lines.split(/\r?\n/).filter((line) => line.trim() !== "");
  return Object.fromEntries(pairs.map(headerOf));
}

function headerOf(line: string): [name: string, value: string] {
  const [, name = "", value = ""] = /^([^:]*):(.*)$/.exec(line) ?? [];
  return [name.trim(), value.trim()];
}
