import type { Socket } from "node:net";

const handshake = 0x16;
const recordHeader = 5;
// Type 0 and length of the extension, length of its list, type 0 and length of the name: RFC 6066, 3.
const beforeName = 9;

/** The host a TLS client asks for in its first record; the bytes stay to be read. Null: none. */
export async function readServerName(client: Socket): Promise<string | null> {
  const hello = await firstRecord(client);
  if (hello.length > 0 && !client.readableEnded) client.unshift(hello);
  if (hello[0] !== handshake) return null;
  for (let at = recordHeader; at + beforeName < hello.length; at += 1) {
    const length = lengthOfName(hello, at);
    if (length > 0) return hello.toString("latin1", at + beforeName, at + beforeName + length);
  }
  return null;
}

/** 0 where no name begins: the three lengths have to agree. */
function lengthOfName(hello: Buffer, at: number): number {
  if (hello.readUInt16BE(at) !== 0 || hello[at + 6] !== 0) return 0;
  const length = hello.readUInt16BE(at + 7);
  const agrees =
    hello.readUInt16BE(at + 2) === length + 5 && hello.readUInt16BE(at + 4) === length + 3;
  return agrees ? length : 0;
}

async function firstRecord(client: Socket): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  while (!isWhole(bytes)) {
    await bytesOrEnd(client);
    const read: unknown = client.read();
    if (!(read instanceof Buffer)) return bytes;
    bytes = Buffer.concat([bytes, read]);
  }
  return bytes;
}

function bytesOrEnd(client: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      client.off("readable", done);
      client.off("close", done);
      resolve();
    };
    client.on("readable", done);
    client.on("close", done);
  });
}

function isWhole(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  if (bytes[0] !== handshake) return true;
  return bytes.length >= recordHeader && bytes.length >= recordHeader + bytes.readUInt16BE(3);
}
