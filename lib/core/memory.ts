/** Keeps what was worked out lately, in bounded room. */

export interface Memory<K, V> {
  get(key: K): V | undefined;
  /** Returns the value. */
  set(key: K, value: V): V;
}

/** Holds the `size` latest values at least and twice as many at most: what is asked for stays, what is not goes. */
export function createMemory<K, V extends object | string | number>(size: number): Memory<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();

  function set(key: K, value: V): V {
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  }

  return {
    set,
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const elder = old.get(key);
      return elder === undefined ? undefined : set(key, elder);
    },
  };
}
