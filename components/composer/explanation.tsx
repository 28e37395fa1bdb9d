import { useEffect, useState } from "react";
import { i18n } from "#i18n";
import { useEnvironment } from "@/components/hooks/use-environment";
import { Button } from "@/components/ui/button";
import { FailureNotice } from "@/components/words/failure-notice";
import { sayCertainty, sayFact, sayFinding, sayLayout } from "@/components/words/say-reading";
import type { Result } from "@/lib/kernel/result";
import type { Finding } from "@/lib/linkedin/finding";
import { findingsOf } from "@/lib/linkedin/findings";
import { isProfileId } from "@/lib/linkedin/member-id";
import { readingReport } from "@/lib/linkedin/reading-report";
import { ask } from "@/lib/messaging/client";
import type { Explanation as Reading, PersonView } from "@/lib/messaging/protocol";
import { asciiSlug } from "./ascii-slug";
import styles from "./explanation.module.css";
import { sayDegree } from "./say-person";

/** What could be read of a person, where it stood, and why it was or was not believed. */
export function Explanation({ person }: { person: PersonView }) {
  const { recipientId } = person;
  const [reading, setReading] = useState<Result<Reading>>();
  useEffect(() => {
    void ask("recipient.explain", { recipientId }).then(setReading);
  }, [recipientId]);
  if (reading === undefined) return null;
  if (!reading.ok) return <FailureNotice failure={reading.failure} />;
  return <Read person={person} reading={reading.value} />;
}

function Read({ person, reading }: { person: PersonView; reading: Reading }) {
  const { layout, viewer } = reading;
  const findings = findingsOf(reading);
  return (
    <>
      <h1 className={styles["title"]}>{i18n.t("explain.title")}</h1>
      <p>{sayCertainty(reading)}</p>
      {findings.length > 0 && (
        <ul className={styles["findings"]}>
          {findings.map((finding) => {
            const value = valueOf(finding.fact, person, viewer.slug);
            const isBelieved = finding.verdict === "believed" || finding.verdict === "agrees";
            const isDoubt = finding.verdict === "contradicts" || finding.verdict === "too-weak";
            return (
              <li key={`${finding.fact} ${finding.source} ${finding.verdict}`}>
                <p>
                  <strong>{sayFact(finding.fact)}</strong>
                  {value !== null && isBelieved && (
                    <>
                      : <bdi>{value}</bdi>
                    </>
                  )}
                </p>
                <p className={styles[isDoubt ? "doubt" : "quiet"]}>{sayFinding(finding)}</p>
              </li>
            );
          })}
        </ul>
      )}
      {findings.length > 0 && (
        <p className={styles["quiet"]}>
          {sayLayout(layout)}{" "}
          {viewer.slug !== null && i18n.t("explain.viewer", [asciiSlug(viewer.slug)])}
        </p>
      )}
      <CopyReport person={person} reading={reading} />
    </>
  );
}

function CopyReport({ person, reading }: { person: PersonView; reading: Reading }) {
  const { tab } = useEnvironment();
  const [said, setSaid] = useState<string | null>(null);
  const report = readingReport(
    { ...reading, findings: findingsOf(reading) },
    {
      courier: tab?.version ?? "",
      chrome: /Chrome\/([\d.]+)/u.exec(navigator.userAgent)?.[1] ?? "",
      isId: isProfileId(person.slug),
    },
  );
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setSaid(i18n.t("explain.copied")),
      () => setSaid(i18n.t("explain.not_copied")),
    );
  return (
    <>
      <div className={styles["copy"]}>
        <Button onClick={() => void copy()}>{i18n.t("explain.copy")}</Button>
        <span role="status">{said}</span>
      </div>
      <p className={styles["quiet"]}>{i18n.t("explain.copy_note")}</p>
    </>
  );
}

/** The fact itself, where a screen knows it. */
function valueOf(fact: Finding["fact"], person: PersonView, viewer: string | null): string | null {
  switch (fact) {
    case "name":
      return person.nameSource === "page" ? person.name : null;
    case "first-name":
      return person.nameSource === "page" ? person.firstName : null;
    case "headline":
      return person.headline;
    case "company":
      return person.company;
    case "degree":
      return sayDegree(person.degree);
    case "viewer":
      return viewer === null ? null : asciiSlug(viewer);
    default:
      return null;
  }
}
