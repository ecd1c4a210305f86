import { useRef } from "react";
import type { DrafIsian } from "../../../core/contract/draf";
import { isianTeks, pulihkanDraf, samaIsian, type BentukIsian } from "../../../core/draf";
import { putuskanUsulSejak, usulTersimpan, type IsianUsul, type PutusanUsul } from "../../../core/formasi/isian-usul";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { bacaDraf, buangDraf, simpanDraf, useDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** What can be done with proposals that are being typed; they are kept as drafts until they are saved or taken back. */
export interface SuntinganUsul {
  readonly ketik: (baris: RekapJabatan, perubahan: Partial<IsianUsul>) => void;
  readonly batal: (jabatanId: string) => void;
  /** Saves the row when it may be saved; answers what was decided. */
  readonly selesai: (baris: RekapJabatan) => PutusanUsul;
  /** Back to the computed proposal. */
  readonly kembali: (baris: RekapJabatan) => void;
}

const BENTUK: BentukIsian<IsianUsul> = { jumlah: isianTeks, alasan: isianTeks };
const KOSONG: IsianUsul = { jumlah: "", alasan: "" };
const idDraf = (jabatanId: string): string => `usul/${jabatanId}`;

/** A proposal as it was typed, and what was stored when the typing began. */
interface UsulDiketik {
  readonly nilai: IsianUsul;
  readonly sejak: IsianUsul;
}

function isianTersimpan(baris: RekapJabatan): IsianUsul {
  return { jumlah: String(baris.usul), alasan: baris.alasanUsul };
}

/** What was typed for a row and differs from what is stored; null when nothing was. */
function isianDiketik(baris: RekapJabatan, draf: DrafIsian | null): UsulDiketik | null {
  const pulih = pulihkanDraf(draf?.isi, BENTUK, { tersimpan: isianTersimpan(baris), baru: true });
  return pulih && { nilai: pulih.nilai, sejak: sejakDari(draf?.isi) };
}

/** What was stored when the typing of a draft began. */
function sejakDari(isi: unknown): IsianUsul {
  const sejak = typeof isi === "object" && isi !== null && "sejak" in isi ? { nilai: isi.sejak } : null;
  return pulihkanDraf(sejak, BENTUK, { tersimpan: KOSONG, baru: true })?.nilai ?? KOSONG;
}

function putuskan(baris: RekapJabatan, diketik: UsulDiketik | null): PutusanUsul | null {
  return diketik && putuskanUsulSejak(diketik.nilai, diketik.sejak, baris);
}

/** What stands in the fields of one row now, and what that means; null while it is not being edited. Only this row is drawn anew for it. */
export function useIsianUsul(baris: RekapJabatan): { readonly isian: IsianUsul; readonly putusan: PutusanUsul | null } {
  const diketik = isianDiketik(baris, useDraf(idDraf(baris.jabatanId)));
  return { isian: diketik?.nilai ?? isianTersimpan(baris), putusan: putuskan(baris, diketik) };
}

function simpanUsul(jabatanId: string, diketik: UsulDiketik): void {
  simpanDraf(idDraf(jabatanId), diketik);
}

/** Editing of the proposals in place, one row at a time, saved when a row is left. */
export function useUsul(): SuntinganUsul {
  const { mutateAsync } = useCommand("formasi.propose");
  // Enter saves and moves on, and the field that is left would save the same once more, over a row that it has not seen.
  const dikirim = useRef(new Set<string>());
  const batal = (jabatanId: string): void => buangDraf(idDraf(jabatanId));
  const diketik = (baris: RekapJabatan): UsulDiketik | null => isianDiketik(baris, bacaDraf(idDraf(baris.jabatanId)));
  const usulkan = (baris: RekapJabatan, jumlah: number | null, alasan: string): void => {
    const { jabatanId, usulRevision: revision } = baris;
    dikirim.current.add(jabatanId);
    const terkirim = diketik(baris)?.nilai;
    // A refused proposal has been shown as a notice; its text stays for another try, as does what was typed since.
    mutateAsync({ jabatanId, revision, jumlah, alasan })
      .then(
        () => {
          const kini = diketik(baris)?.nilai;
          if (kini === undefined || samaIsian(kini, terkirim)) batal(jabatanId);
          else simpanUsul(jabatanId, { nilai: kini, sejak: jumlah === null ? KOSONG : { jumlah: String(jumlah), alasan } });
        },
        () => undefined,
      )
      .finally(() => dikirim.current.delete(jabatanId));
  };
  return {
    ketik: (baris, perubahan) => {
      const lama = diketik(baris);
      const putusan = putuskan(baris, lama);
      // Typing goes on from what was stored when it began, unless it was said that something else is stored now.
      const dikatakan = putusan?.langkah === "galat" && putusan.galat === "berubah";
      const sejak = lama === null || dikatakan ? usulTersimpan(baris) : lama.sejak;
      simpanUsul(baris.jabatanId, { nilai: { ...(lama?.nilai ?? isianTersimpan(baris)), ...perubahan }, sejak });
    },
    batal,
    selesai: (baris) => {
      if (dikirim.current.has(baris.jabatanId)) return { langkah: "tetap" };
      const putusan: PutusanUsul = putuskan(baris, diketik(baris)) ?? { langkah: "tetap" };
      if (putusan.langkah === "tetap") batal(baris.jabatanId);
      else if (putusan.langkah === "kembali") usulkan(baris, null, "");
      else if (putusan.langkah === "simpan") usulkan(baris, putusan.jumlah, putusan.alasan);
      return putusan;
    },
    kembali: (baris) => usulkan(baris, null, ""),
  };
}
