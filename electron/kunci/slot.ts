import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from "node:crypto";
import { ulid } from "ulid";
import type { Kdf, Segel, Slot } from "../../core/contract/berkas-kunci";
import type { SlotTampak } from "../../core/kunci/slot";
import { bukaSegel, segelkan } from "./segel";

/** Bytes of a data key. */
const PANJANG_KUNCI = 32;

/** What opens a slot: how its key comes about, and that key. */
export interface Pembuka {
  readonly kdf: Kdf;
  readonly kunci: Buffer;
}

/** A slot that was opened. */
export interface SlotTerbuka {
  /** The data key of now, 64 hexadecimal characters. */
  readonly kunciData: string;
  /** The slot as it stands once what was left for its owner is taken in; the same one when nothing was. */
  readonly slot: Slot;
}

/**
 * Makes a slot: the data key, and a key pair of the slot's own, under what opens it. The pair is there so that a new data key can be handed to a slot
 * whose owner is away.
 *
 * @param berkas id of the office's file, to which the slot is bound
 */
export function buatSlot(
  isi: Pick<SlotTampak, "jenis" | "nama" | "peran" | "dibuat"> & Pick<Slot, "milik">,
  { kdf, kunci }: Pembuka,
  { berkas, kunciData }: { readonly berkas: string; readonly kunciData: string },
): Slot {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const umum = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const kepala = { id: ulid(), ...isi };
  return { ...kepala, kdf, umum, bungkus: bungkusan({ ...kepala, berkas }, kunci, { kunciData, pribadi: privateKey }), titipan: [] };
}

/** Opens a slot. @returns null when the key is not the slot's */
export function bukaSlot(slot: Slot, berkas: string, kunci: Buffer): SlotTerbuka | null {
  const isi = bukaSegel(kunci, slot.bungkus, untukSlot({ ...slot, berkas }));
  if (isi === null) return null;
  const pribadi = createPrivateKey({ key: isi.subarray(PANJANG_KUNCI), type: "pkcs8", format: "der" });
  let kunciData = isi.toString("hex", 0, PANJANG_KUNCI);
  isi.fill(0);
  for (const titipan of slot.titipan) {
    const berikut = ambilTitipan({ ...slot, berkas }, titipan, { pribadi, kunciLama: kunciData });
    if (berikut === null) return null;
    kunciData = berikut;
  }
  if (slot.titipan.length === 0) return { kunciData, slot };
  return { kunciData, slot: { ...slot, bungkus: bungkusan({ ...slot, berkas }, kunci, { kunciData, pribadi }), titipan: [] } };
}

/** Puts the same slot under another key, such as that of another password. @returns null when the old key is not the slot's */
export function gantiPembuka(slot: Slot, berkas: string, { lama, baru }: { readonly lama: Buffer; readonly baru: Pembuka }): Slot | null {
  const isi = bukaSegel(lama, slot.bungkus, untukSlot({ ...slot, berkas }));
  if (isi === null) return null;
  const bungkus = segelkan(baru.kunci, isi, untukSlot({ ...slot, berkas }));
  isi.fill(0);
  return { ...slot, kdf: baru.kdf, bungkus };
}

/**
 * Leaves a new data key for a slot whose owner is away. It takes her private key and the data key before it to open: nobody without that
 * one can have left it, and nobody with that one alone can read it.
 */
export function titipkan(
  slot: Slot,
  berkas: string,
  { kunciLama, kunciBaru }: { readonly kunciLama: string; readonly kunciBaru: string },
): Slot {
  const sementara = generateKeyPairSync("x25519");
  const umum = createPublicKey({ key: Buffer.from(slot.umum, "base64"), type: "spki", format: "der" });
  const kunci = kunciTitipan(diffieHellman({ privateKey: sementara.privateKey, publicKey: umum }), kunciLama);
  const segel = segelkan(kunci, Buffer.from(kunciBaru, "hex"), untukSlot({ ...slot, berkas }));
  const umumSementara = sementara.publicKey.export({ type: "spki", format: "der" }).toString("base64");
  return { ...slot, titipan: [...slot.titipan, { ...segel, umum: umumSementara }] };
}

function ambilTitipan(
  slot: Alamat,
  { umum, ...segel }: Segel & { readonly umum: string },
  { pribadi, kunciLama }: { readonly pribadi: KeyObject; readonly kunciLama: string },
): string | null {
  const dari = createPublicKey({ key: Buffer.from(umum, "base64"), type: "spki", format: "der" });
  const isi = bukaSegel(kunciTitipan(diffieHellman({ privateKey: pribadi, publicKey: dari }), kunciLama), segel, untukSlot(slot));
  return isi?.toString("hex") ?? null;
}

function kunciTitipan(bersama: Buffer, kunciLama: string): Buffer {
  return Buffer.from(hkdfSync("sha256", Buffer.concat([bersama, Buffer.from(kunciLama, "hex")]), Buffer.alloc(0), "tepat titipan", 32));
}

function bungkusan(
  slot: Alamat,
  kunci: Buffer,
  { kunciData, pribadi }: { readonly kunciData: string; readonly pribadi: KeyObject },
): Segel {
  const isi = Buffer.concat([Buffer.from(kunciData, "hex"), pribadi.export({ type: "pkcs8", format: "der" })]);
  const segel = segelkan(kunci, isi, untukSlot(slot));
  isi.fill(0);
  return segel;
}

interface Alamat extends Pick<Slot, "id" | "jenis"> {
  readonly berkas: string;
}

/** Name and role may be changed while the owner is away; the checksum of the whole file binds them to the slot. */
function untukSlot({ berkas, id, jenis }: Alamat): string {
  return JSON.stringify(["tepat slot", berkas, id, jenis]);
}
