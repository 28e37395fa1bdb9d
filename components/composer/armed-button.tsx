import type { ReactNode } from "react";
import { useArmed } from "@/components/hooks/use-armed";
import { Button } from "@/components/ui/button";

interface ArmedButtonProps {
  onClick: () => void;
  children: ReactNode;
}

/** Takes no click for half a second: a double click on Send must not answer the question it raised. */
export function ArmedButton({ onClick, children }: ArmedButtonProps) {
  const armed = useArmed("this button");
  return (
    <Button inactive={!armed} onClick={onClick}>
      {children}
    </Button>
  );
}
