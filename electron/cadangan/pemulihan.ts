import { statSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CadanganTampak, DaftarCadangan, TempatKeduaTampak } from "../../core/contract/cadangan";
import type { CatatanCadangan } from "../../core/cadangan/catatan";
import type { NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import type { Basisdata } from "../db/open";
import type { BerkasSendiri, CadanganDilihat, JenisBerkas } from "../ipc/data-files";
import { rencanaKembali, type BarisDicari, type RencanaKembali } from "./ambil-kembali";
import { bandingkan, type Perbandingan } from "./banding";
import { bukaSalinan, folderBerisi, pilihCadangan, sebabDitolak, type PilihanCadangan, type Pencari } from "./buka";
import { olehSiapa } from "./catatan";
import { buangSementara, daftarCadangan, folderCadangan, urutCadangan } from "./folder";
import { kantorDari, kepalaDari } from "./isi";
import { lihatTempat } from "./jangkauan";
import { tempatMasihTerbuka } from "./lindungi";
import { lupakanPulih, pulihTerputus, siapkanPulih, tukarBerkas, type AkibatTerputus } from "./pulihkan";
import { bacaTempatKedua } from "./tempat-kedua";

/** The data files of a host, as far as restoring touches them. */
export interface BerkasDipulihkan {
  readonly basis: Basisdata;
  readonly kunci: string | undefined;
  readonly jenis: JenisBerkas;
  readonly pathSendiri: string;
  readonly sendiri: BerkasSendiri;
  readonly dilihat: CadanganDilihat | null;
  lihat(dilihat: CadanganDilihat): void;
  tukar(kerja: (path: string) => string | undefined): Promise<void>;
}

/** A snapshot to go back to. `tanpaTanda`: whoever asks was told that it has no mark. */
export interface PilihanDipulihkan extends PilihanCadangan {
  readonly tanpaTanda?: boolean;
}

interface BahanPemulihan {
  readonly berkas: BerkasDipulihkan;
  readonly now: () => Date;
  readonly kunciLama?: () => readonly string[];
}

/** Looks into the snapshots of the file that is open, goes back to one, and tells what single rows were. */
export class Pemulihan {
  #terputus: AkibatTerputus | null | undefined;

  private readonly berkas: BerkasDipulihkan;

  constructor(private readonly bahan: BahanPemulihan) {
    this.berkas = bahan.berkas;
  }

  /**
   * Every snapshot of this office that can be reached now, latest first, or those beside the data alone. One that lies in both places is named in
   * each. Whoever asks for both has looked at the second place just before.
   */
  daftar(dimana: "semua" | "sini" = "semua"): readonly CadanganTampak[] {
    const pencari = this.#pencari();
    const dilihat = dimana === "semua" ? folderBerisi(pencari.pathData) : [{ tempat: "sini" as const, folder: this.folder() }];
    const semua = dilihat.flatMap(({ tempat, folder }) => daftarCadangan(folder).map((ada) => ({ tempat, ada })));
    return urutCadangan(semua, ({ ada }) => ada.catatan).flatMap(({ tempat, ada }): readonly CadanganTampak[] => {
      const { catatan, nama, path } = ada;
      const ditolak = sebabDitolak(ada, pencari);
      // A folder that is shared by offices shows each its own.
      if (ditolak === "kantorLain") return [];
      return [
        {
          tempat,
          nama,
          dibuat: catatan?.dibuat ?? statSync(path).mtime.toISOString(),
          alasan: catatan?.alasan ?? "tangan",
          oleh: catatan === null ? "" : (pencari.kunci.map((satu) => olehSiapa(catatan, satu)).find((satu) => satu !== "") ?? ""),
          ukuran: catatan?.ukuran ?? 0,
          jumlah: catatan?.jumlah ?? { pegawai: 0, jabatan: 0, tugas: 0, langkah: 0 },
          tanpaTanda: ditolak === null && catatan !== null && this.#tanpaTanda(catatan),
          ditolak,
        },
      ];
    });
  }

  /** The second place as it stands now; it is not waited for longer than a moment. Null while none was chosen. */
  async tempatKedua(): Promise<TempatKeduaTampak | null> {
    const path = this.berkas.pathSendiri;
    const tempat = path === ":memory:" ? null : bacaTempatKedua(path);
    if (tempat === null) return null;
    const pandangan = await lihatTempat(path, tempat);
    const { nama, folder, terakhir, gagal } = tempat;
    return {
      nama,
      folder,
      ...pandangan,
      terakhir: terakhir?.dibuat ?? null,
      gagal,
      masihTerbuka: this.berkas.kunci !== undefined && tempatMasihTerbuka(path),
    };
  }

  /** How a restoring ended that was cut off by the last end of the program; null when none was. */
  terputus(): DaftarCadangan["terputus"] {
    const { jenis, basis } = this.berkas;
    if (jenis === "cadangan") return null;
    this.#terputus ??= pulihTerputus(basis);
    return this.#terputus;
  }

  /** Forgets what was told of it. Of a restoring that did not come about, the second name of the file that stayed goes too. */
  terputusDibaca(): void {
    const satu = this.terputus();
    const path = this.berkas.pathSendiri;
    if (satu?.akibat === "tetap") buangNamaKedua(path, satu.disimpan);
    lupakanPulih(path);
    this.#terputus = null;
  }

  /** Compares the present file with a snapshot. @throws AppError cadanganDitolak, databaseNewer */
  banding(pilihan: PilihanCadangan): Perbandingan {
    return this.#dalam(pilihan, (dahulu) => bandingkan(this.berkas.basis, dahulu));
  }

  /** What fetching a row back takes. @throws AppError cadanganDitolak, databaseNewer; null when the snapshot does not have it */
  rencanaKembali(pilihan: PilihanCadangan, dicari: BarisDicari, boleh: (tabel: NamaTabel) => boolean): RencanaKembali | null {
    return this.#dalam(pilihan, (dahulu) => rencanaKembali({ kini: this.berkas.basis, dahulu }, dicari, boleh));
  }

  /** Id of the person who bore an NIP in a snapshot; null when nobody did. @throws AppError cadanganDitolak, databaseNewer */
  orangBernip(pilihan: PilihanCadangan, nip: string): string | null {
    return this.#dalam(pilihan, ({ raw }) => {
      const [id] = raw.prepare("SELECT id FROM pegawai WHERE nip = ?").pluck().all([nip]);
      return typeof id === "string" ? id : null;
    });
  }

  /** Shows a snapshot in the place of the data. @throws AppError cadanganDitolak, databaseNewer, cadanganHanyaDibaca while one is shown already */
  lihat(pilihan: PilihanCadangan): void {
    const terpilih = this.#pilih(pilihan);
    const salinan = bukaSalinan(terpilih, this.berkas.pathSendiri);
    this.berkas.lihat({ nama: terpilih.nama, dibuat: terpilih.catatan.dibuat, salinan });
  }

  /** The snapshot that is shown in the place of the data; null while data of one's own is. */
  dilihat(): DaftarCadangan["dilihat"] {
    const satu = this.berkas.dilihat;
    return satu && { nama: satu.nama, dibuat: satu.dibuat, asal: this.berkas.sendiri };
  }

  /** The folder of the snapshots beside the data. */
  folder(): string {
    return folderCadangan(this.berkas.pathSendiri);
  }

  /** The last step of the present file. */
  kepala(): string {
    return kepalaDari(this.berkas.basis.raw)?.id ?? "";
  }

  /**
   * Goes back to a snapshot; the present file is kept beside.
   *
   * @returns the name under which it is kept, and when the snapshot was taken
   * @throws AppError cadanganDitolak, databaseNewer, cadanganGagal, cadanganTanpaTanda; nothing has changed then
   */
  async pulihkan(pilihan: PilihanDipulihkan): Promise<{ readonly disimpan: string; readonly dibuat: string }> {
    const terpilih = this.#pilih(pilihan);
    if (pilihan.tanpaTanda !== true && this.#tanpaTanda(terpilih.catatan))
      throw new AppError("cadanganTanpaTanda", { berkas: terpilih.nama });
    const siap = siapkanPulih(terpilih, { pathData: this.berkas.pathSendiri, kunci: this.berkas.kunci, waktu: this.bahan.now() });
    try {
      const { kunci } = this.berkas;
      await this.berkas.tukar((path) => {
        tukarBerkas(path, siap);
        return kunci;
      });
    } finally {
      buangSementara(siap.sementara);
    }
    lupakanPulih(this.berkas.pathSendiri);
    return { disimpan: siap.disimpan, dibuat: siap.dibuat };
  }

  /** Whether a protected office has no mark by which to know that nobody changed a snapshot. */
  #tanpaTanda({ terlindung, tanpaTanda }: CatatanCadangan): boolean {
    return this.berkas.kunci !== undefined && (!terlindung || tanpaTanda === true);
  }

  #dalam<T>(pilihan: PilihanCadangan, kerja: (dahulu: Basisdata) => T): T {
    const salinan = bukaSalinan(this.#pilih(pilihan), this.berkas.pathSendiri);
    try {
      return kerja(salinan.basis);
    } finally {
      salinan.tutup();
    }
  }

  #pilih(pilihan: PilihanCadangan) {
    if (this.berkas.jenis === "cadangan") throw new AppError("cadanganHanyaDibaca");
    return pilihCadangan(pilihan, this.#pencari());
  }

  #pencari(): Pencari {
    const { pathSendiri, basis, kunci } = this.berkas;
    const kantor = kantorDari(basis.raw);
    // A file in which nothing was done yet, as on a new machine, takes the snapshot of any office.
    const baru = kepalaDari(basis.raw)?.id === kantor;
    return {
      pathData: pathSendiri,
      kantor: baru ? null : kantor,
      kunci: [...new Set([kunci, ...(this.bahan.kunciLama?.() ?? []), undefined])],
    };
  }
}

/** The second name of a file that kept its own: the content is that of the file itself, and would change with it. */
function buangNamaKedua(pathData: string, disimpan: string): void {
  const lain = join(dirname(pathData), disimpan);
  const [satu, kedua] = [pathData, lain].map((path) => statSync(path, { throwIfNoEntry: false })?.ino);
  if (disimpan !== "" && satu !== undefined && satu === kedua) rmSync(lain);
}
