import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import { i18n } from "#i18n";
import { Notice } from "./notice";

/**
 * A part of a screen in files of its own, loaded when it is first shown: what is not needed for the
 * first frame must not delay it. Nothing is drawn in its place meanwhile, and a sentence where it
 * cannot be loaded. `ahead` loads it before it is needed: it is then there at once, where React would
 * wait up to 300 ms before it shows what was suspended.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let loaded: ComponentType<P> | null = null;
  const bring = async () => (loaded = await load());
  const Suspended = lazy(async () => ({ default: await bring() }));
  function Part(props: P) {
    // Once for each place: another component in it would lose what was typed there.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Suspended);
    return (
      <MissingPart>
        <Suspense>
          <Shown {...props} />
        </Suspense>
      </MissingPart>
    );
  }
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
