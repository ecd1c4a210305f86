import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Segel } from "../../core/contract/berkas-kunci";

/** Encrypts and authenticates with AES-256-GCM. @param untuk what it belongs to: it opens for nothing else */
export function segelkan(kunci: Buffer, isi: Buffer, untuk: string): Segel {
  const iv = randomBytes(12);
  const sandi = createCipheriv("aes-256-gcm", kunci, iv).setAAD(Buffer.from(untuk));
  const tertutup = Buffer.concat([sandi.update(isi), sandi.final()]);
  return { iv: iv.toString("base64"), isi: tertutup.toString("base64"), tanda: sandi.getAuthTag().toString("base64") };
}

/** What was sealed; null for another key, another purpose, or when a bit of it was changed. */
export function bukaSegel(kunci: Buffer, { iv, isi, tanda }: Segel, untuk: string): Buffer | null {
  const tag = Buffer.from(tanda, "base64");
  const awal = Buffer.from(iv, "base64");
  if (tag.length !== 16 || awal.length !== 12) return null;
  try {
    const sandi = createDecipheriv("aes-256-gcm", kunci, awal, { authTagLength: 16 }).setAAD(Buffer.from(untuk)).setAuthTag(tag);
    return Buffer.concat([sandi.update(Buffer.from(isi, "base64")), sandi.final()]);
  } catch {
    // That the tag does not fit is told by an exception without a code; it is the answer and no failure.
    return null;
  }
}
