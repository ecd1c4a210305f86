import { useEffect, useState } from "react";
import type { PratinjauPresensi } from "../../core/contract/presensi";
import { TEKS_IMPOR_PRESENSI } from "../../core/text/presensi-halaman";
import { useJob } from "./job";
import { tell } from "./notice";
import { isStopped, sentenceOf, useCommand } from "./query";
import { createSharedValue } from "./shared-value";

/** A file of attendance that is looked at, with the answers so far. */
interface BerkasDilihat {
  readonly nama: string;
  readonly isi: Uint8Array<ArrayBuffer>;
  readonly jawaban: Readonly<Record<string, string>>;
}

/** Kept while the window is open, so that the page can be left and come back to. */
const dilihat = createSharedValue<BerkasDilihat | null>(null);

/** The preview of a file of attendance: read again after each answer, written when it is accepted. */
export function useImporPresensi() {
  const berkas = dilihat.useValue((satu) => satu);
  const { running, run } = useJob();
  const [hasil, setHasil] = useState<{ readonly untuk: BerkasDilihat; readonly isi: PratinjauPresensi } | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const simpan = useCommand("presensi.terapkan");
  useEffect(() => {
    if (berkas === null) return;
    let usang = false;
    run("presensi.baca", { berkas: { nama: berkas.nama, isi: berkas.isi }, jawaban: { ...berkas.jawaban } }).then(
      (isi) => {
        if (usang) return;
        setGalat(null);
        setHasil({ untuk: berkas, isi });
      },
      (error: unknown) => {
        if (usang) return;
        if (isStopped(error)) dilihat.set(null);
        else setGalat(sentenceOf(error));
      },
    );
    return () => {
      usang = true;
    };
  }, [berkas, run]);
  return {
    berkas,
    running,
    galat,
    /** What was read last; it stays while the next reading runs. */
    pratinjau: berkas === null ? null : (hasil?.isi ?? null),
    terbaru: hasil?.untuk === berkas,
    menyimpan: simpan.isPending,
    pilih: async (file: File | null): Promise<void> => {
      if (file === null) return;
      setHasil(null);
      dilihat.set({ nama: file.name, isi: new Uint8Array(await file.arrayBuffer()), jawaban: {} });
    },
    jawab: (kunci: string, nilai: string | null): void => {
      if (berkas === null) return;
      const { [kunci]: _lama, ...lain } = berkas.jawaban;
      dilihat.set({ ...berkas, jawaban: nilai === null ? lain : { ...lain, [kunci]: nilai } });
    },
    tutup: (): void => dilihat.set(null),
    terapkan: (): void => {
      if (berkas === null || hasil === null || hasil.untuk !== berkas) return;
      const { tulis, jamKerja } = hasil.isi;
      simpan.mutate(
        {
          berkas: berkas.nama,
          tulis: tulis.map(({ pegawaiId, hari }) => ({ pegawaiId, hari: [...hari] })),
          jawaban: { ...berkas.jawaban },
          jamKerja,
        },
        {
          onSuccess: ({ baru, ubah }) => {
            dilihat.set(null);
            tell({ tone: "done", sentence: TEKS_IMPOR_PRESENSI.diterapkan(baru, ubah) });
          },
        },
      );
    },
  };
}
