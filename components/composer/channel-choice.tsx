import { i18n } from "#i18n";
import type { DraftText } from "@/lib/messaging/protocol";
import styles from "./channel-choice.module.css";

type Channel = NonNullable<DraftText["channel"]>;

interface ChannelChoiceProps {
  value: Channel;
  inactive: boolean;
  onChoose: (value: Channel) => void;
}

const channels = ["inbox", "sales-navigator"] as const;

/** Which inbox of LinkedIn a message goes to, for accounts that have two. */
export function ChannelChoice({ value, inactive, onChoose }: ChannelChoiceProps) {
  return (
    <label className={styles["row"]}>
      {i18n.t("composer.channel")}
      <select
        className={styles["choice"]}
        value={value}
        disabled={inactive}
        onChange={({ currentTarget }) => {
          const picked = channels.find((channel) => channel === currentTarget.value);
          if (picked !== undefined) onChoose(picked);
        }}
      >
        <option value="inbox">{i18n.t("composer.channel_inbox")}</option>
        <option value="sales-navigator">{i18n.t("composer.channel_sales_navigator")}</option>
      </select>
    </label>
  );
}
