import type { ButtonHTMLAttributes, Ref } from "react";
import styles from "./button.module.css";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled" | "type"> {
  look?: "primary" | "plain" | "quiet";
  submit?: boolean;
  /** Keeps the button in reach of keyboard and screen reader, but without effect. */
  inactive?: boolean;
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that never loses focus by being switched off: it stays, and says that it is inactive. */
export function Button({
  look = "plain",
  submit = false,
  inactive = false,
  busy = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={submit ? "submit" : "button"}
      className={`${styles["button"]} ${styles[look]}`}
      aria-disabled={inactive || busy || undefined}
      aria-busy={busy || undefined}
      onClick={inactive || busy ? (event) => event.preventDefault() : onClick}
    />
  );
}
