import { useCallback, useMemo, useRef } from "react";
import { isianTeks, pulihkanDraf, samaIsian, type BentukIsian } from "../../../core/draf";
import { putuskanUsulSejak, usulTersimpan, type IsianUsul, type PutusanUsul } from "../../../core/formasi/isian-usul";
import type { RekapJabatan } from "../../../core/formasi/rekap";
import { bacaDraf, buangDraf, simpanDraf, useSemuaDraf } from "../../data/draf";
import { useCommand } from "../../data/query";

/** Proposals being typed, by jabatan, until they are saved or taken back. */
export interface SuntinganUsul {
  /** What stands in the fields of a row now. */
  readonly isian: (baris: RekapJabatan) => IsianUsul;
  readonly disunting: (jabatanId: string) => boolean;
  /** What the fields of a row mean; null while nothing is typed there. */
  readonly putusan: (baris: RekapJabatan) => PutusanUsul | null;
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
function usulDari(id: string, isi: unknown): readonly (readonly [string, UsulDiketik])[] {
  const pulih = id.startsWith(AWALAN) ? pulihkanDraf(isi, BENTUK, { tersimpan: KOSONG, baru: true }) : null;
  return pulih ? [[id.slice(AWALAN.length), { nilai: pulih.nilai, sejak: sejakDari(isi) }]] : [];
}

/** What was stored when the typing of a draft began. */
function sejakDari(isi: unknown): IsianUsul {
  const sejak = typeof isi === "object" && isi !== null && "sejak" in isi ? { nilai: isi.sejak } : null;
  return pulihkanDraf(sejak, BENTUK, { tersimpan: KOSONG, baru: true })?.nilai ?? KOSONG;
}

/** A proposal as it stands in its fields, and what was stored when the typing began. */
interface UsulDiketik {
  readonly nilai: IsianUsul;
  readonly sejak: IsianUsul;
}

function isianTersimpan(baris: RekapJabatan): IsianUsul {
  return { jumlah: String(baris.usul), alasan: baris.alasanUsul };
}

function simpanUsul(jabatanId: string, diketik: UsulDiketik): void {
  simpanDraf(idDraf(jabatanId), diketik);
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
    const terkirim = draf.get(jabatanId)?.nilai;
    // A refused proposal has been shown as a notice; its text stays for another try, as does what was typed since.
    mutateAsync({ jabatanId, revision, jumlah, alasan })
      .then(
        () => {
          const [kini] = usulDari(idDraf(jabatanId), bacaDraf(idDraf(jabatanId))?.isi);
          if (kini === undefined || samaIsian(kini[1].nilai, terkirim)) batal(jabatanId);
          else simpanUsul(jabatanId, { nilai: kini[1].nilai, sejak: jumlah === null ? KOSONG : { jumlah: String(jumlah), alasan } });
        },
        () => undefined,
      )
      .finally(() => dikirim.current.delete(jabatanId));
  };
  const isian = (baris: RekapJabatan): IsianUsul => draf.get(baris.jabatanId)?.nilai ?? isianTersimpan(baris);
  const putuskan = (baris: RekapJabatan): PutusanUsul | null => {
    const diketik = draf.get(baris.jabatanId);
    return diketik ? putuskanUsulSejak(diketik.nilai, diketik.sejak, baris) : null;
  };
  return {
    isian,
    disunting: (jabatanId) => draf.has(jabatanId),
    putusan: putuskan,
    ketik: (baris, perubahan) => {
      const putusan = putuskan(baris);
      // Typing goes on from what was stored when it began, unless it was said that something else is stored now.
      const dibaca = putusan === null || (putusan.langkah === "galat" && putusan.galat === "berubah");
      const sejak = dibaca ? usulTersimpan(baris) : (draf.get(baris.jabatanId)?.sejak ?? KOSONG);
      simpanUsul(baris.jabatanId, { nilai: { ...isian(baris), ...perubahan }, sejak });
    },
    batal,
    selesai: (baris) => {
      const putusan = putuskan(baris);
      if (putusan === null || dikirim.current.has(baris.jabatanId)) return { langkah: "tetap" };
      if (putusan.langkah === "tetap") batal(baris.jabatanId);
      else if (putusan.langkah === "kembali") usulkan(baris, null, "");
      else if (putusan.langkah === "simpan") usulkan(baris, putusan.jumlah, putusan.alasan);
      return putusan;
    },
    kembali: (baris) => usulkan(baris, null, ""),
  };
}
