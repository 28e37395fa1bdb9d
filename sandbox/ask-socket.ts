import { request } from "node:https";
import { sandboxKey } from "./api/keys.ts";

export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Asked {
  readonly host?: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A request over a real connection, for tests; rejects when the connection is cut. */
export function askSocket(port: number, asked: Asked): Promise<Heard> {
  const { host = "api.connectsafely.ai", path, method = "GET", headers = {}, body } = asked;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        // The certificate is the sandbox's own; each request has a connection of its own.
        rejectUnauthorized: false,
        agent: false,
        headers: { Host: host, ...headers },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

export function sendOverSocket(port: number, body: unknown): Promise<Heard> {
  return askSocket(port, sendOf(body));
}

export function sendOf(body: unknown): Asked {
  return {
    path: "/linkedin/messaging/send",
    method: "POST",
    headers: { Authorization: `Bearer ${sandboxKey}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
}
