import { useEffect, useRef, useState } from "react";
import { type NotAttached, fileName, whyNotAttached } from "@/lib/files/may-attach";
import type { AttachedFile } from "@/lib/files/attached-file";
import { createInTurn } from "@/lib/kernel/in-turn";
import { useEnvironment } from "./use-environment";

/**
 * A file that was left out, and why; "not-kept": this device could not store it; "locked": the text
 * took none at that moment.
 */
export interface LeftOut {
  name: string;
  size: number;
  why: NotAttached | "not-kept" | "locked";
}

interface AttachedFilesInput {
  files: readonly AttachedFile[];
  locked: boolean;
  onFiles: (files: AttachedFile[]) => void;
  /** True from when a file was given until the text names it: a Send in between would go without. */
  onAttaching: (is: boolean) => void;
}

/** The files of one text: adding, removing, and taking the removal back. */
export function useAttachedFiles({ files, locked, onFiles, onAttaching }: AttachedFilesInput) {
  const { files: keeper } = useEnvironment();
  const latest = useRef(files);
  const [inTurn] = useState(createInTurn);
  const given = useRef(0);
  const [leftOut, setLeftOut] = useState<LeftOut[]>([]);
  const [adding, setAdding] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ file: AttachedFile; place: number } | null>(null);
  const [backId, setBackId] = useState<string | null>(null);
  useEffect(() => {
    latest.current = files;
  }, [files]);
  useEffect(() => {
    // From now on nothing is thrown away; whether that could be had is told where a file is added.
    keeper?.().catch(() => undefined);
  }, [keeper]);

  function put(next: readonly AttachedFile[]): void {
    latest.current = next;
    onFiles([...next]);
  }

  async function addOne(content: File): Promise<LeftOut | null> {
    const { size } = content;
    const name = fileName(content.name);
    const why = whyNotAttached({ name, size }, latest.current);
    if (why !== null) return { name, size, why };
    setAdding(name);
    const kept = await keeper?.().then(
      (loaded) => loaded.keep(content),
      () => null,
    );
    if (!kept?.ok) return { name, size, why: "not-kept" };
    put([...latest.current, { id: kept.value, name, size }]);
    return null;
  }

  async function add(contents: readonly File[]): Promise<void> {
    if (contents.length === 0) return;
    if (locked) return setLeftOut(contents.map(leftByLock));
    setLeftOut([]);
    setRemoved(null);
    onAttaching(true);
    given.current += 1;
    await inTurn(async () => {
      for (const content of contents) {
        const left = await addOne(content);
        if (left !== null) setLeftOut((before) => [...before, left]);
      }
    });
    given.current -= 1;
    // Others may have been given meanwhile, whose turn comes now.
    if (given.current > 0) return;
    setAdding(null);
    onAttaching(false);
  }

  function remove(file: AttachedFile): void {
    setLeftOut([]);
    setRemoved({ file, place: latest.current.indexOf(file) });
    put(latest.current.filter((each) => each.id !== file.id));
  }

  /** What was removed is there still: nothing is thrown away while a composer is open. */
  function undo(): void {
    if (removed === null) return;
    const { file, place } = removed;
    setRemoved(null);
    setBackId(file.id);
    put([...latest.current].toSpliced(place, 0, file));
  }

  return { add, remove, undo, adding, leftOut, removed: removed?.file ?? null, backId };
}

function leftByLock({ name, size }: File): LeftOut {
  return { name: fileName(name), size, why: "locked" };
}
