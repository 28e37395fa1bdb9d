import styles from "./initials-mark.module.css";

/** Stands where others have a picture, which would have to be fetched. */
export function InitialsMark({ letters }: { letters: string }) {
  return (
    <span className={styles["mark"]} aria-hidden="true">
      {letters}
    </span>
  );
}
