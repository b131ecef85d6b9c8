import { mkdir, readFile, writeFile } from "node:fs/promises";
import { X509Certificate } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { FOLDERS } from "./folders";

/** A key and a certificate for localhost, both as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Where office-addin-dev-certs keeps the certificate that it made Excel trust. */
const TRUSTED = join(homedir(), ".office-addin-dev-certs");
const KEPT = join(FOLDERS.cache, "localhost.json");
const LIFE_DAYS = 365;
const DAY = 86_400_000;

/**
 * The certificate of this machine: the one that Excel trusts where the machine has it, else one made on the spot and
 * kept beside the packages until a week before it ends.
 */
export async function localCertificate(): Promise<Certificate> {
  for (const kept of [await readTrusted(), await readKept()]) {
    if (kept && Date.parse(new X509Certificate(kept.cert).validTo) > Date.now() + 7 * DAY) return kept;
  }
  const made = await makeCertificate();
  await mkdir(FOLDERS.cache, { recursive: true });
  await writeFile(KEPT, JSON.stringify(made), { mode: 0o600 });
  return made;
}

async function readTrusted(): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all(
      ["localhost.key", "localhost.crt"].map((name) => readFile(join(TRUSTED, name), "utf8")),
    );
    return key && cert ? { key, cert } : null;
  } catch {
    return null;
  }
}

async function readKept(): Promise<Certificate | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(KEPT, "utf8"));
    return isCertificate(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isCertificate(kept: unknown): kept is Certificate {
  return typeof kept === "object" && kept !== null && "key" in kept && "cert" in kept;
}

async function makeCertificate(): Promise<Certificate> {
  const notAfterDate = new Date(Date.now() + LIFE_DAYS * DAY);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    notAfterDate,
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key, cert };
}
