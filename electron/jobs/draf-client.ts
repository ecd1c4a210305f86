import { AppError } from "../../core/errors";
import { kalimatGalat } from "../../core/text/galat";
import { BATAS_DRAF, type BatasDraf } from "./batas-baca";
import type { BahanDraf, DrafImpor, TahapDraf } from "./draf";
import { terimaTahap, type KabarDraf } from "./draf-kabar";
import { Thread } from "./thread";
import type { Methods } from "./thread-messages";

/**
 * Drafts in a worker thread each: reading and judging never hold up the window, and closing a draft stops them at once. A file
 * whose reading does not end in time or outgrows the memory is given up with its sentence, and the others are read without it.
 *
 * @param pekerja path of the built worker, `dist/worker.cjs`
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
  #thread: Thread<"draft">;
  #tahap: TahapDraf;
  #dibaca: number | null = 0;
  #alarm: NodeJS.Timeout | undefined;
  #lepas: { readonly selesai: () => void; readonly gagal: (galat: AppError) => void } = {
    selesai: () => undefined,
    gagal: () => undefined,
  };

  constructor(
    private readonly cara: Cara,
    private readonly bahan: BahanDraf,
  ) {
    this.#berkas = bahan.berkas;
    this.#tahap = { tahap: "membaca", berkas: bahan.berkas[0]?.nama ?? "", keBerapa: 1, dari: bahan.berkas.length, persen: 0 };
    const siap = new Promise<void>((selesai, gagal) => {
      this.#lepas = { selesai, gagal };
    });
    siap.catch(() => undefined);
    this.#thread = this.#mulai();
    const tanya = <M extends keyof Methods<"draft">>(metode: M, ...isi: Parameters<DrafImpor[M]>) => this.#thread.ask(metode, ...isi);
    this.draf = {
      status: () => this.#tahap,
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
      tutup: () => this.#akhiri(new AppError("previewGone")),
    };
  }

  #mulai(): Thread<"draft"> {
    this.#dibaca = 0;
    return new Thread(
      "draft",
      {
        path: this.cara.pekerja,
        material: { ...this.bahan, berkas: this.#berkas },
        limits: { maxOldGenerationSizeMb: this.cara.batas.memoriMb },
      },
      {
        told: (kabar) => this.#terima(kabar),
        down: (sebab) => {
          if (sebab === "memory") this.#relakan("fileTooMuchMemory", 0);
          else this.#gagalkan(new AppError("internal"));
        },
      },
    );
  }

  #terima(kabar: KabarDraf): void {
    if (kabar.jenis === "tahap") {
      this.#pindah(terimaTahap(kabar.tahap));
    } else {
      this.#dibaca = kabar.nomor;
      this.#pasangAlarm();
    }
  }

  #pindah(tahap: TahapDraf): void {
    // Files that are read again beside one that was given up do not turn progress back.
    if (tahap.tahap === "membaca" && this.#tahap.tahap === "membaca" && tahap.persen < this.#tahap.persen) return;
    this.#tahap = tahap;
    if (tahap.tahap === "membaca") return;
    clearTimeout(this.#alarm);
    if (tahap.tahap === "siap") this.#lepas.selesai();
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

  /** Gives up the file under reading and begins again without it; all of the draft when it was judged already. */
  #relakan(code: "fileTooSlow" | "fileTooMuchMemory", detik: number): void {
    const nomor = this.#dibaca;
    if (nomor === null || this.#tahap.tahap !== "membaca") {
      this.#gagalkan(new AppError("draftTooLarge"));
      return;
    }
    clearTimeout(this.#alarm);
    void this.#thread.end(new AppError("previewNotReady"));
    const data = { berkas: this.#berkas[nomor]?.nama ?? "", detik };
    this.#berkas = this.#berkas.map((satu, urutan) =>
      urutan === nomor ? { nama: satu.nama, isi: new Uint8Array(0), galat: kalimatGalat({ code, data }) } : satu,
    );
    this.#thread = this.#mulai();
  }

  #gagalkan(galat: AppError): void {
    this.#tahap = { tahap: "gagal", galat };
    void this.#akhiri(galat);
  }

  async #akhiri(galat: AppError): Promise<void> {
    clearTimeout(this.#alarm);
    this.#lepas.gagal(galat);
    await this.#thread.end(galat);
  }
}
