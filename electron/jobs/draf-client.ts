import { Worker } from "node:worker_threads";
import { AppError } from "../../core/errors";
import type { BahanDraf, DrafImpor, TahapDraf } from "./draf";
import { terimaGalat, terimaTahap, type MetodeDraf, type PesanDariPekerja, type PesanKePekerja } from "./draf-pesan";

interface Menunggu {
  readonly selesai: (hasil: unknown) => void;
  readonly gagal: (galat: AppError) => void;
}

/**
 * Drafts in a worker thread each: reading and judging never hold up the window, and closing a draft stops them at once.
 *
 * @param pekerja path of the built worker, `dist/draf-worker.cjs`
 */
export function startDraftInWorker(pekerja: string): (bahan: BahanDraf) => DrafImpor {
  return (bahan) => bukaDraf(bahan, pekerja);
}

function bukaDraf(bahan: BahanDraf, pekerja: string): DrafImpor {
  const thread = new Worker(pekerja, { workerData: bahan });
  const menunggu = new Map<number, Menunggu>();
  let tahap: TahapDraf = { tahap: "membaca", berkas: bahan.berkas[0]?.nama ?? "", keBerapa: 1, dari: bahan.berkas.length, persen: 0 };
  let nomor = 0;
  let berakhir: AppError | null = null;
  let lepas: Menunggu = { selesai: () => undefined, gagal: () => undefined };
  const siap = new Promise<void>((selesai, gagal) => {
    lepas = { selesai: () => selesai(), gagal };
  });
  siap.catch(() => undefined);

  const akhiri = (galat: AppError): void => {
    berakhir ??= galat;
    lepas.gagal(galat);
    for (const satu of menunggu.values()) satu.gagal(galat);
    menunggu.clear();
  };
  const gagalkan = (galat: AppError): void => {
    if (berakhir) return;
    tahap = { tahap: "gagal", galat };
    akhiri(galat);
  };

  thread.on("message", (pesan: PesanDariPekerja) => {
    if (pesan.jenis === "tahap") {
      tahap = terimaTahap(pesan.tahap);
      if (tahap.tahap === "siap") lepas.selesai(undefined);
      if (tahap.tahap === "gagal") lepas.gagal(tahap.galat);
      return;
    }
    const satu = menunggu.get(pesan.nomor);
    menunggu.delete(pesan.nomor);
    if (pesan.jenis === "jawaban") satu?.selesai(pesan.hasil);
    else satu?.gagal(terimaGalat(pesan.galat));
  });
  thread.on("error", () => gagalkan(new AppError("internal")));
  thread.on("exit", () => gagalkan(new AppError("internal")));

  const tanya = <M extends MetodeDraf>(metode: M, permintaan?: Parameters<DrafImpor[M]>[0]): ReturnType<DrafImpor[M]> => {
    const jawaban = new Promise<unknown>((selesai, gagal) => {
      if (berakhir) {
        gagal(berakhir);
        return;
      }
      nomor += 1;
      menunggu.set(nomor, { selesai, gagal });
      const pesan: PesanKePekerja = { nomor, metode, permintaan };
      thread.postMessage(pesan, []);
    });
    return jawaban as ReturnType<DrafImpor[M]>;
  };

  return {
    status: () => tahap,
    siap: () => siap,
    ringkasan: () => tanya("ringkasan"),
    baris: (permintaan) => tanya("baris", permintaan),
    perbaiki: (permintaan) => tanya("perbaiki", permintaan),
    keluarkan: (permintaan) => tanya("keluarkan", permintaan),
    keluarkanKelompok: (permintaan) => tanya("keluarkanKelompok", permintaan),
    petakan: (permintaan) => tanya("petakan", permintaan),
    jawab: (permintaan) => tanya("jawab", permintaan),
    kembali: () => tanya("kembali"),
    ulangi: () => tanya("ulangi"),
    sisa: () => tanya("sisa"),
    segarkan: (keadaan) => tanya("segarkan", keadaan),
    rencana: () => tanya("rencana"),
    tutup: async () => {
      akhiri(new AppError("previewGone"));
      await thread.terminate();
    },
  };
}
