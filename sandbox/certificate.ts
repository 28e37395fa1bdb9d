import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

const hosts = ["*.linkedin.com", "linkedin.com", "api.connectsafely.ai"];
const oneDay = 24 * 60 * 60 * 1000;

/** `key` and `cert` in PEM; `spkiHash`: base64 SHA-256 of the public key, as Chromium wants it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly spkiHash: string;
}

/** A new certificate for the hosts the sandbox stands for; it is never written to a disk. */
export async function createCertificate(): Promise<Certificate> {
  const made = await generate([{ name: "commonName", value: "Courier sandbox" }], {
    // Measured: milliseconds, where an RSA key takes a good part of a second.
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - oneDay),
    notAfterDate: new Date(Date.now() + 30 * oneDay),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert, spkiHash: spkiHashOf(made.cert) };
}

function spkiHashOf(cert: string): string {
  const der = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("base64");
}
