/** A small file to attach. */
export const plan = {
  name: "plan.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("A made-up plan"),
};
