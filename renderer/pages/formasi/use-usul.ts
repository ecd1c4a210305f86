import { useCallback, useMemo, useRef } from "react";
import { isianTeks, pulihkanDraf, type BentukIsian } from "../../../core/draf";
import { putuskanUsul, type IsianUsul, type PutusanUsul } from "../../../core/formasi/isian-usul";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { buangDraf, simpanDraf, useSemuaDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** Proposals being typed, by jabatan, until they are saved or taken back. */
export interface SuntinganUsul {
  /** What stands in the fields of a row now. */
  readonly isian: (baris: RekapJabatan) => IsianUsul;
  readonly disunting: (jabatanId: string) => boolean;
  readonly ketik: (baris: RekapJabatan, perubahan: Partial<IsianUsul>) => void;
  readonly batal: (jabatanId: string) => void;
  /** Saves the row when it may be saved; answers what was decided. */
  readonly selesai: (baris: RekapJabatan) => PutusanUsul;
  /** Back to the computed proposal. */
  readonly kembali: (baris: RekapJabatan) => void;
}

const AWALAN = "usul/";
const BENTUK: BentukIsian<IsianUsul> = { jumlah: isianTeks, alasan: isianTeks };
const KOSONG: IsianUsul = { jumlah: "", alasan: "" };
const idDraf = (jabatanId: string): string => `${AWALAN}${jabatanId}`;

/** The proposal that a draft holds, under its jabatan; none when the draft is of something else. */
function usulDari(id: string, isi: unknown): readonly (readonly [string, IsianUsul])[] {
  const pulih = id.startsWith(AWALAN) ? pulihkanDraf(isi, BENTUK, { tersimpan: KOSONG, baru: true }) : null;
  return pulih ? [[id.slice(AWALAN.length), pulih.nilai]] : [];
}

function isianTersimpan(baris: RekapJabatan): IsianUsul {
  return { jumlah: String(baris.usul), alasan: baris.alasanUsul };
}

/** Editing of the proposals in place, one row at a time, saved when a row is left. */
export function useUsul(): SuntinganUsul {
  const semua = useSemuaDraf();
  const draf = useMemo(() => new Map(semua.flatMap(({ id, isi }) => usulDari(id, isi))), [semua]);
  const { mutateAsync } = useCommand("formasi.propose");
  // Enter saves and moves on, and the field that is left would save the same once more, over a row that it has not seen.
  const dikirim = useRef(new Set<string>());
  const batal = useCallback((jabatanId: string) => buangDraf(idDraf(jabatanId)), []);
  const usulkan = (baris: RekapJabatan, jumlah: number | null, alasan: string): void => {
    const { jabatanId, usulRevision: revision } = baris;
    dikirim.current.add(jabatanId);
    // A refused proposal has been shown as a notice; its text stays for another try.
    mutateAsync({ jabatanId, revision, jumlah, alasan })
      .then(
        () => batal(jabatanId),
        () => undefined,
      )
      .finally(() => dikirim.current.delete(jabatanId));
  };
  const isian = (baris: RekapJabatan): IsianUsul => draf.get(baris.jabatanId) ?? isianTersimpan(baris);
  return {
    isian,
    disunting: (jabatanId) => draf.has(jabatanId),
    ketik: (baris, perubahan) => simpanDraf(idDraf(baris.jabatanId), { nilai: { ...isian(baris), ...perubahan } }),
    batal,
    selesai: (baris) => {
      if (!draf.has(baris.jabatanId) || dikirim.current.has(baris.jabatanId)) return { langkah: "tetap" };
      const putusan = putuskanUsul(isian(baris), baris);
      if (putusan.langkah === "tetap") batal(baris.jabatanId);
      else if (putusan.langkah === "kembali") usulkan(baris, null, "");
      else if (putusan.langkah === "simpan") usulkan(baris, putusan.jumlah, putusan.alasan);
      return putusan;
    },
    kembali: (baris) => usulkan(baris, null, ""),
  };
}
