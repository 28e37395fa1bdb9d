import { type RefObject, useEffect, useState } from "react";

/**
 * Hears of files that are dropped on the page or pasted into it, while `place` can be seen. Without
 * this a browser would leave the composer to show a file that was dropped. Answers whether a file is
 * being held over the page.
 */
export function useGivenFiles(
  place: RefObject<HTMLElement | null>,
  onGiven: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const isHere = () => place.current?.checkVisibility() === true;
    function over(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(isHere());
    }
    function leave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function drop(event: DragEvent): void {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (isHere()) onGiven(filesOf(event.dataTransfer));
    }
    function paste(event: ClipboardEvent): void {
      const { clipboardData } = event;
      // What office programs copy is a text, and a picture of it.
      const isText = clipboardData?.types.includes("text/plain") ?? false;
      const files = filesOf(clipboardData);
      if (isText || files.length === 0 || !isHere()) return;
      event.preventDefault();
      onGiven(files);
    }
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [place, onGiven]);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** A folder has a size of its own, and nothing that could be read: it counts as empty. */
function filesOf(given: DataTransfer | null): File[] {
  return [...(given?.items ?? [])].flatMap((item) => {
    const file = item.getAsFile();
    if (file === null) return [];
    return item.webkitGetAsEntry()?.isDirectory === true ? new File([], file.name) : file;
  });
}
