import { expect, it, vi } from "vitest";
import { reachBoth } from "../made-up/made-up-accounts";
import { createWorld, valueOf } from "../made-up/made-up-world";
import { openComposer } from "../recipient/open-composer";

it("what is left of every account is read from the storage once for a composer", async () => {
  const world = await createWorld();
  await reachBoth(world);
  const reads = [vi.spyOn(world.allowances, "read"), vi.spyOn(world.ownLimits, "read")];
  expect(valueOf(await openComposer(world, 1)).accounts).toHaveLength(2);
  for (const read of reads) expect(read).toHaveBeenCalledTimes(1);
});
