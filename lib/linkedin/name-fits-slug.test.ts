import { describe, expect, it } from "vitest";
import { nameFitsSlug } from "./name-fits-slug";

describe("a name beside a slug", () => {
  it.each([
    ["Ada Brandt", "ada-brandt"],
    ["Ada Brandt", "adabrandt"],
    ["Ada Brandt", "abrandt"],
    ["Ada Brandt", "ada-b-995712937"],
    ["Ada Sørensen-Holm", "ada-sorensen-holm"],
    ["Jürgen Müller", "jurgen-muller-7a1b2c"],
    ["Jürgen Großmann", "juergen-grossmann"],
    ["Jörg Müller", "joerg-mueller"],
    ["Åse Bjørnø", "aase-bjoernoe"],
    ["Zoë Mae Çelik", "zoë-çelik"],
    ["Robert Olsen", "bob-olsen"],
    ["Robert Olsen", "rob-o"],
    ["Jane Smith", "jane-doe-42a1b9"],
    ["Janet Smith", "jane-d"],
    ["Alexandra Nowak", "alex-n-warsaw"],
    ["Łukasz Żółć", "lukasz-zolc"],
    ["Li Ra", "li-ra-coach"],
    ["Seán O'Neil", "sean-oneil"],
    ["林小雨", "林小雨"],
    ["Ольга Смирнова", "ольга-с"],
  ])("%s fits %s", (name, slug) => {
    expect(nameFitsSlug(name, slug)).toBe("fits");
  });

  it.each([
    ["Noor Haddad", "tomas-lindqvist-998712937"],
    ["Tomas Lindqvist", "ada-brandt"],
    ["Rahel Immergrün", "noor-haddad"],
    ["Ada Brandt", "the-data-person"],
    ["Mo Li", "ada-brandt"],
    ["Bo Lindqvist", "bolt-smith"],
    ["Maria de Souza", "joao-de-lima"],
    ["Ian Lee", "julia-kleemann"],
  ])("%s is not who %s names", (name, slug) => {
    expect(nameFitsSlug(name, slug)).toBe("differs");
  });

  it.each([
    ["Ada Brandt", "designerguy"],
    ["Ada Brandt", "995712937"],
    ["林小雨", "xiaoyu-lin"],
    ["محمد علي", "mohammed-ali"],
    ["Ada Brandt", "ольга-смирнова"],
  ])("nobody can tell of %s and %s", (name, slug) => {
    expect(nameFitsSlug(name, slug)).toBe("unknown");
  });
});
