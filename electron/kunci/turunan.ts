import { hkdfSync } from "node:crypto";

/**
 * A key for one purpose, derived from the data key: what it protects cannot be turned into the data key or into the key of another purpose.
 *
 * @param kunciData the data key, 64 hexadecimal characters
 * @param guna the purpose, such as `cadangan`
 * @returns 32 bytes (HKDF with SHA-256, RFC 5869)
 */
export function kunciTurunan(kunciData: string, guna: string): Buffer {
  return Buffer.from(hkdfSync("sha256", Buffer.from(kunciData, "hex"), Buffer.alloc(0), `tepat ${guna}`, 32));
}
