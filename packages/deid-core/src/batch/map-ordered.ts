/**
 * Works on items at the same time and yields what comes of them in their order, each as soon as it is ready: one that
 * waits for its source holds nothing back. Takes no more items while `concurrency` of them are worked on or wait for their
 * turn, so that a slow consumer slows the source down.
 *
 * Ends with the first error of the source or of `work`, once everything that was started is settled.
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator =
    Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  const started: Promise<Result>[] = [];
  let arriving: Promise<IteratorResult<Item>> | null = null;
  let isAtEnd = false;
  try {
    while (!isAtEnd || started.length > 0) {
      if (!isAtEnd && started.length < concurrency) arriving ??= handled(nextOf(iterator));
      const [first] = started;
      // oxlint-disable-next-line no-await-in-loop -- whichever comes first
      const ready = await Promise.race([
        ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
        ...(arriving === null ? [] : [arriving.then((item) => ({ item }))]),
      ]);
      if ('result' in ready) {
        void started.shift();
        yield ready.result;
      } else {
        arriving = null;
        if (ready.item.done === true) isAtEnd = true;
        else started.push(handled(work(ready.item.value)));
      }
    }
  } finally {
    await Promise.allSettled(started);
    await iterator.return?.();
  }
}

async function nextOf<Item>(
  iterator: AsyncIterator<Item> | Iterator<Item>,
): Promise<IteratorResult<Item>> {
  return iterator.next();
}

/** A promise whose error somebody will see later, and that must not end the process until then. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
