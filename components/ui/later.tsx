import { Component, type ComponentType, type ReactNode, useEffect, useState } from "react";
import { i18n } from "#i18n";
import { Notice } from "./notice";

/**
 * A part of a screen in files of its own, loaded when it is first shown, and after what is shown with
 * it: what is not needed for the first frame must not delay it, and asking for a file and its style
 * takes time by itself (docs/PERFORMANCE.md). Nothing is drawn in its place meanwhile, and a sentence
 * where it cannot be loaded. `ahead` loads it before it is needed.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | null = null;
  const bring = async () => (loaded = await load());
  function Loading(props: P) {
    const [Shown, setShown] = useState<ComponentType<P> | null>(() => loaded);
    useEffect(() => {
      // What is thrown while it is drawn reaches the part around it.
      const fail = (reason: unknown) =>
        setShown(() => {
          throw reason;
        });
      if (Shown === null) void bring().then((part) => setShown(() => part), fail);
    }, [Shown]);
    return Shown === null ? null : <Shown {...props} />;
  }
  const Part = (props: P) => (
    <MissingPart>
      <Loading {...props} />
    </MissingPart>
  );
  return Object.assign(Part, { ahead: () => void bring().catch(() => undefined) });
}

type Later<P> = ((props: P) => ReactNode) & { ahead: () => void };

/** Takes the place of a part that broke; the rest of the screen stays as it is. */
class MissingPart extends Component<{ children: ReactNode }, { isMissing: boolean }> {
  static getDerivedStateFromError() {
    return { isMissing: true };
  }

  override state = { isMissing: false };

  override render() {
    if (!this.state.isMissing) return this.props.children;
    return (
      <Notice tone="bad">
        <p role="alert">{i18n.t("composer.part_missing")}</p>
      </Notice>
    );
  }
}
