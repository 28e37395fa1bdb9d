import { Component, type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { i18n } from "#i18n";
import { Notice } from "./notice";

/**
 * A part of a screen in files of its own, loaded when it is first shown: what is not needed for the
 * first frame must not delay it. Nothing is drawn in its place meanwhile, and a sentence where it
 * cannot be loaded.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactNode {
  const Part = lazy(async () => ({
    default: await load(),
  }));
  return (props) => (
    <MissingPart>
      <Suspense>
        <Part {...props} />
      </Suspense>
    </MissingPart>
  );
}

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
