/** Which request of the API an event is about. */
interface OfRequest {
  /** As in `requests()`. */
  readonly request: number;
  readonly method: string;
  readonly path: string;
}

/** The fields of each kind of event. */
export interface EventFields {
  /** A connection was accepted; nothing has been asked on it. */
  connection: { readonly connection: number; readonly host: string | null };
  headers: OfRequest & { readonly connection: number | null };
  /** The whole body was read, and nothing has been done about it. `message`: the text of a send. */
  "body-complete": OfRequest & { readonly message: string | null };
  delivered: OfRequest & { readonly delivery: number; readonly message: string };
  /** The last byte of a whole answer was handed to the network. */
  "answer-sent": OfRequest & { readonly status: number };
  /** The client's network stack confirmed that it read the whole answer; over HTTP/2 only. */
  "answer-read": OfRequest;
  /** The client gave up, or died, before its answer was whole. */
  "client-left": OfRequest;
  /** A fault ended the connection or the stream; `request` null: before anything was asked. */
  cut: { readonly request: number | null; readonly how: string };
}

export type EventKind = keyof EventFields;
export type EventOf<Kind extends EventKind> = {
  [Each in Kind]: EventFields[Each] & { readonly kind: Each; readonly at: string };
}[Kind];
export type SandboxEvent = EventOf<EventKind>;

/** What happened, in order, and what is waited for. */
export interface EventLog {
  readonly all: readonly SandboxEvent[];
  add<Kind extends EventKind>(kind: Kind, fields: EventFields[Kind]): void;
  /**
   * Resolves with the next event of this kind that has these fields. The sandbox does not wait for
   * whoever listens: a fault with `hold` makes it stop there.
   */
  readonly next: <Kind extends EventKind>(
    kind: Kind,
    fields?: Partial<EventFields[Kind]>,
  ) => Promise<EventOf<Kind>>;
  clear(): void;
}

type Hear = (event: SandboxEvent) => void;

/** `at`: the time of the sandbox, ISO 8601. */
export function createEventLog(at: () => string): EventLog {
  const all: SandboxEvent[] = [];
  const hearers = new Set<Hear>();
  const next: EventLog["next"] = (kind, fields = {}) =>
    new Promise((resolve) => {
      const hear = (event: SandboxEvent) => {
        if (!isOfKind(event, kind) || !hasFields(event, fields)) return;
        hearers.delete(hear);
        resolve(event);
      };
      hearers.add(hear);
    });
  return {
    all,
    add(kind, fields) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields are those of the kind
      const event = { kind, at: at(), ...fields } as SandboxEvent;
      all.push(event);
      for (const hear of hearers) hear(event);
    },
    next,
    clear: () => void (all.length = 0),
  };
}

function isOfKind<Kind extends EventKind>(
  event: SandboxEvent,
  kind: Kind,
): event is EventOf<Kind> & SandboxEvent {
  return event.kind === kind;
}

function hasFields(event: object, fields: object): boolean {
  const own = new Map<string, unknown>(Object.entries(event));
  return Object.entries(fields).every(([name, value]) => own.get(name) === value);
}
