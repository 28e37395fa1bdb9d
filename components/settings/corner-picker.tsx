import { i18n } from "#i18n";
import { Field } from "@/components/ui/field";
import fieldStyles from "@/components/ui/field.module.css";
import type { Corner } from "@/lib/settings/corner";

interface CornerPickerProps {
  corner: Corner;
  onPick: (corner: Corner) => void;
}

/** Where the button stands; open pages follow at once. */
export function CornerPicker({ corner, onPick }: CornerPickerProps) {
  const corners: Record<Corner, string> = {
    "bottom-right": i18n.t("corner.bottom_right"),
    "bottom-left": i18n.t("corner.bottom_left"),
    "top-right": i18n.t("corner.top_right"),
    "top-left": i18n.t("corner.top_left"),
  };
  return (
    <Field id="corner" label={i18n.t("settings.button_corner")}>
      <select
        id="corner"
        className={fieldStyles["control"]}
        value={corner}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          if (isCorner(picked, corners)) onPick(picked);
        }}
      >
        {Object.entries(corners).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

function isCorner(value: string, corners: Record<Corner, string>): value is Corner {
  return Object.hasOwn(corners, value);
}
