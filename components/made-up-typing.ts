import { act } from "react";

/** For tests: what a person types into a field, as the browser tells of it. */
export async function typeInto(field: Element | null, text: string): Promise<void> {
  const { prototype } =
    field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  await act(async () => {
    // React takes a value that is set on the element itself for its own.
    Reflect.set(prototype, "value", text, field);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
