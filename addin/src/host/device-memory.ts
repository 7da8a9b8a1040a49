/** What is kept on this device for one person, in every tab. Values are JSON. Throws nothing. */
export interface DeviceMemory {
  /** What is kept under the name; undefined when nothing readable is. */
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly forget: (name: string) => void;
  /** The names that begin so, ascending. */
  readonly names: (prefix: string) => string[];
  /** Calls back after every change, this tab's and others'. Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The device's own storage; undefined where the browser forbids it to framed pages. */
function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function parsed(text: string | null | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Opens the person's memory. What the storage refuses (forbidden, full) is kept as long as the page lives. */
export function openDeviceMemory(
  personId: string,
  storage: Storage | undefined = deviceStorage(),
): DeviceMemory {
  const prefix = `kvartal:${personId}:`;
  const refused = new Map<string, string>();
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  return {
    read: (name) => parsed(refused.get(prefix + name) ?? storage?.getItem(prefix + name)),
    write: (name, value) => {
      const text = JSON.stringify(value);
      refused.delete(prefix + name);
      try {
        if (!storage) throw new Error('No storage.');
        storage.setItem(prefix + name, text);
      } catch {
        refused.set(prefix + name, text);
      }
      changed();
    },
    forget: (name) => {
      refused.delete(prefix + name);
      storage?.removeItem(prefix + name);
      changed();
    },
    names: (start) =>
      [...new Set([...Object.keys(storage ?? {}), ...refused.keys()])]
        .filter((key) => key.startsWith(prefix + start))
        .map((key) => key.slice(prefix.length))
        .toSorted(),
    onChange: (listener) => {
      const heard = (event: StorageEvent) => {
        if (!event.key || event.key.startsWith(prefix)) listener();
      };
      listeners.add(listener);
      window.addEventListener('storage', heard);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', heard);
      };
    },
  };
}
