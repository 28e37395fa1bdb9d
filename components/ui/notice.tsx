import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface NoticeProps {
  tone: "good" | "warn" | "bad" | "plain";
  title?: ReactNode;
  children?: ReactNode;
  /** What can be done about it: buttons and links. */
  actions?: ReactNode;
}

export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <div className={`${styles["notice"]} ${styles[tone]}`}>
      {title && <p className={styles["title"]}>{title}</p>}
      {children}
      {actions && <div className={styles["actions"]}>{actions}</div>}
    </div>
  );
}
