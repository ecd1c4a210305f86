import { Worker } from "node:worker_threads";
import { AppError } from "../../core/errors";
import { kalimatGalat } from "../../core/text/galat";
import { BATAS_DRAF, type BatasDraf } from "./batas-baca";
import type { BahanDraf, DrafImpor, TahapDraf } from "./draf";
import { terimaTahap, type MetodeDraf, type PesanDariPekerja, type PesanKePekerja } from "./draf-pesan";

interface Menunggu {
  readonly selesai: (hasil: unknown) => void;
  readonly gagal: (galat: AppError) => void;
}

/**
 * Drafts in a worker thread each: reading and judging never hold up the window, and closing a draft stops them at once. A file
 * whose reading does not end in time or outgrows the memory is given up with its sentence, and the others are read without it.
 *
 * @param pekerja path of the built worker, `dist/draf-worker.cjs`
 */
export function startDraftInWorker(pekerja: string, batas: BatasDraf = BATAS_DRAF): (bahan: BahanDraf) => DrafImpor {
  return (bahan) => new DrafPekerja({ pekerja, batas }, bahan).draf;
}

interface Cara {
  readonly pekerja: string;
  readonly batas: BatasDraf;
}

/** One draft and the thread that works on it now; another takes its place when a file had to be given up. */
class DrafPekerja {
  readonly draf: DrafImpor;
  #berkas: BahanDraf["berkas"];
  #thread: Worker | null = null;
  #tahap: TahapDraf;
  #dibaca: number | null = 0;
  #alarm: NodeJS.Timeout | undefined;
  #berakhir: AppError | null = null;
  #nomor = 0;
  readonly #menunggu = new Map<number, Menunggu>();
  #lepas: Menunggu = { selesai: () => undefined, gagal: () => undefined };

  constructor(
    private readonly cara: Cara,
    private readonly bahan: BahanDraf,
  ) {
    this.#berkas = bahan.berkas;
    this.#tahap = { tahap: "membaca", berkas: bahan.berkas[0]?.nama ?? "", keBerapa: 1, dari: bahan.berkas.length, persen: 0 };
    const siap = new Promise<void>((selesai, gagal) => {
      this.#lepas = { selesai: () => selesai(), gagal };
    });
    siap.catch(() => undefined);
    this.draf = {
      status: () => this.#tahap,
      siap: () => siap,
      ringkasan: () => this.#tanya("ringkasan"),
      baris: (permintaan) => this.#tanya("baris", permintaan),
      perbaiki: (permintaan) => this.#tanya("perbaiki", permintaan),
      keluarkan: (permintaan) => this.#tanya("keluarkan", permintaan),
      keluarkanKelompok: (permintaan) => this.#tanya("keluarkanKelompok", permintaan),
      petakan: (permintaan) => this.#tanya("petakan", permintaan),
      jawab: (permintaan) => this.#tanya("jawab", permintaan),
      kembali: () => this.#tanya("kembali"),
      ulangi: () => this.#tanya("ulangi"),
      sisa: () => this.#tanya("sisa"),
      segarkan: (keadaan) => this.#tanya("segarkan", keadaan),
      rencana: () => this.#tanya("rencana"),
      tutup: async () => {
        this.#akhiri(new AppError("previewGone"));
        await this.#hentikan();
      },
    };
    this.#mulai();
  }

  #mulai(): void {
    const thread = new Worker(this.cara.pekerja, {
      workerData: { ...this.bahan, berkas: this.#berkas },
      resourceLimits: { maxOldGenerationSizeMb: this.cara.batas.memoriMb },
    });
    this.#thread = thread;
    this.#dibaca = 0;
    // A thread that was given up may still say something; only the one at work is heard.
    const bilaKini = (kerja: () => void): void => {
      if (this.#thread === thread) kerja();
    };
    thread.on("message", (pesan: PesanDariPekerja) => bilaKini(() => this.#terima(pesan)));
    thread.on("error", (galat) => bilaKini(() => this.#jatuh(galat)));
    thread.on("exit", () => bilaKini(() => this.#gagalkan(new AppError("internal"))));
  }

  #terima(pesan: PesanDariPekerja): void {
    switch (pesan.jenis) {
      case "membaca":
        this.#dibaca = pesan.nomor;
        this.#pasangAlarm();
        return;
      case "tahap":
        this.#pindah(terimaTahap(pesan.tahap));
        return;
      case "jawaban":
        this.#menunggu.get(pesan.nomor)?.selesai(pesan.hasil);
        break;
      case "galat":
        this.#menunggu.get(pesan.nomor)?.gagal(AppError.of(pesan.galat));
        break;
    }
    this.#menunggu.delete(pesan.nomor);
  }

  #pindah(tahap: TahapDraf): void {
    // Files that are read again beside one that was given up do not turn progress back.
    if (tahap.tahap === "membaca" && this.#tahap.tahap === "membaca" && tahap.persen < this.#tahap.persen) return;
    this.#tahap = tahap;
    if (tahap.tahap === "membaca") return;
    clearTimeout(this.#alarm);
    if (tahap.tahap === "siap") this.#lepas.selesai(undefined);
    else this.#lepas.gagal(tahap.galat);
  }

  #pasangAlarm(): void {
    const { detikBaca, detikNilai } = this.cara.batas;
    const semua = this.#berkas.reduce((jumlah, { isi }) => jumlah + isi.length, 0);
    const nomor = this.#dibaca;
    const detik = nomor === null ? detikNilai(semua) : detikBaca(this.#berkas[nomor]?.isi.length ?? 0);
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(() => this.#relakan("fileTooSlow", detik), detik * 1_000);
  }

  #jatuh(galat: unknown): void {
    const habis = galat instanceof Error && "code" in galat && galat.code === "ERR_WORKER_OUT_OF_MEMORY";
    if (habis) this.#relakan("fileTooMuchMemory", 0);
    else this.#gagalkan(new AppError("internal"));
  }

  /** Gives up the file under reading and begins again without it; all of the draft when it was judged already. */
  #relakan(code: "fileTooSlow" | "fileTooMuchMemory", detik: number): void {
    const nomor = this.#dibaca;
    void this.#hentikan();
    if (nomor === null || this.#tahap.tahap !== "membaca") {
      this.#gagalkan(new AppError("draftTooLarge"));
      return;
    }
    const data = { berkas: this.#berkas[nomor]?.nama ?? "", detik };
    this.#berkas = this.#berkas.map((satu, urutan) =>
      urutan === nomor ? { nama: satu.nama, isi: new Uint8Array(0), galat: kalimatGalat({ code, data }) } : satu,
    );
    for (const satu of this.#menunggu.values()) satu.gagal(new AppError("previewNotReady"));
    this.#menunggu.clear();
    this.#mulai();
  }

  async #hentikan(): Promise<void> {
    clearTimeout(this.#alarm);
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #akhiri(galat: AppError): void {
    this.#berakhir ??= galat;
    this.#lepas.gagal(galat);
    for (const satu of this.#menunggu.values()) satu.gagal(galat);
    this.#menunggu.clear();
  }

  #gagalkan(galat: AppError): void {
    clearTimeout(this.#alarm);
    if (this.#berakhir) return;
    this.#tahap = { tahap: "gagal", galat };
    this.#akhiri(galat);
  }

  #tanya<M extends MetodeDraf>(metode: M, permintaan?: Parameters<DrafImpor[M]>[0]): ReturnType<DrafImpor[M]> {
    const jawaban = new Promise<unknown>((selesai, gagal) => {
      const thread = this.#thread;
      if (this.#berakhir || !thread) {
        gagal(this.#berakhir ?? new AppError("previewGone"));
        return;
      }
      this.#nomor += 1;
      this.#menunggu.set(this.#nomor, { selesai, gagal });
      const pesan: PesanKePekerja = { nomor: this.#nomor, metode, permintaan };
      thread.postMessage(pesan, []);
    });
    return jawaban as ReturnType<DrafImpor[M]>;
  }
}
