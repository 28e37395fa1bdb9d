import type { KeyboardEvent, ReactNode } from "react";
import { useArmed } from "@/components/hooks/use-armed";
import { Button } from "@/components/ui/button";

interface ArmedButtonProps {
  /** Something else stops it, armed or not. */
  inactive?: boolean;
  onClick: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

/** Takes no click for half a second: a double click on Send must not answer the question it raised. */
export function ArmedButton({ children, inactive = false, ...on }: ArmedButtonProps) {
  const armed = useArmed("this button");
  return (
    <Button inactive={!armed || inactive} {...on}>
      {children}
    </Button>
  );
}
