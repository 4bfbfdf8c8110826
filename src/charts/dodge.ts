/** A label's wish: where it would stand, how much room it takes (px), in one dimension. */
export type DodgeItem = { readonly at: number; readonly size: number };

/**
 * Centres of labels along one dimension, as near to their wishes as they can be without overlapping, in
 * the order of the input. Order along the line is kept; equal wishes keep the input's order. Labels that
 * collide form a block, which stands where the sum of squared distances is least. Inside [min, max] if
 * there is room for all; otherwise they begin at min and run over max.
 */
export function dodge(
  items: readonly DodgeItem[],
  { min = -Infinity, max = Infinity, gap = 0 }: { min?: number; max?: number; gap?: number } = {},
): readonly number[] {
  const order = items.map((_, i) => i).sort((a, b) => items[a]!.at - items[b]!.at || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    const { at, size } = items[i]!;
    let block: Block = { members: [i], length: size + gap, wishes: at - size / 2 };
    let before = blocks[blocks.length - 1];
    while (before !== undefined && start(before, min, max) + before.length > start(block, min, max)) {
      blocks.pop();
      block = merge(before, block);
      before = blocks[blocks.length - 1];
    }
    blocks.push(block);
  }
  const centres = items.map(({ at }) => at);
  for (const block of blocks) {
    let edge = start(block, min, max);
    for (const i of block.members) {
      centres[i] = edge + items[i]!.size / 2;
      edge += items[i]!.size + gap;
    }
  }
  return centres;
}

/** `wishes` is the sum over members of where the block would have to start to please each. */
type Block = { readonly members: readonly number[]; readonly length: number; readonly wishes: number };

function merge(before: Block, after: Block): Block {
  return {
    members: [...before.members, ...after.members],
    length: before.length + after.length,
    wishes: before.wishes + after.wishes - after.members.length * before.length,
  };
}

function start(block: Block, min: number, max: number): number {
  return Math.max(min, Math.min(max - block.length, block.wishes / block.members.length));
}
