import { randomBytes } from "node:crypto";
import type { BerkasKunci, IsiKunci } from "../../core/contract/berkas-kunci";
import type { HasilSwauji, LembarPemulihan, StatusKunci } from "../../core/contract/kunci";
import { AppError } from "../../core/errors";
import { reportUnexpected } from "../unexpected";
import { bacaBerkasKunci, denganMac, jalurKunci, macCocok, terlindung, tulisBerkasKunci } from "./berkas-kunci";
import { bukaAtauTahan } from "./buka-data";
import { bukaSlotDari, catatDibuka, kenaliLagi } from "./buka-slot";
import { bukaKunciLama, denganKunciLain, gantunganBaru, type BrankasAkun, type OrangPertama } from "./gantungan";
import { Percobaan } from "./percobaan";
import type { BerkasDijaga, CaraBuka, Pelaku, Pemegang, PilihanPenjaga } from "./pilihan-penjaga";
import { biayaMesinIni, type Biaya } from "./sandi";
import { amankanSemua } from "./salinan-lama";
import { mengurangi, selaras, slotKini } from "./selaras";
import { gantiKunciBerkas, lepaskanBerkas, lindungiBerkas } from "./tukar";

/** Keeps the key of the office's file while it is open, and knows who opened it. */
export class Penjaga {
  #pemegang: Pemegang | null = null;
  #menutup = false;
  #giliran: Promise<unknown> = Promise.resolve();
  /** What follows the latest opening. */
  #menyusul: Promise<void> = Promise.resolve();
  #swauji: HasilSwauji | null = null;
  /** Counts wrong passwords. */
  readonly percobaan: Percobaan;

  constructor(
    private readonly files: BerkasDijaga,
    private readonly pilihan: PilihanPenjaga,
  ) {
    this.percobaan = new Percobaan(`${files.pathKantor}.percobaan`, pilihan.now);
  }

  /** Whether nothing but the lock itself is answered. */
  get terkunci(): boolean {
    return this.#menutup || this.files.terkunci;
  }

  /** What encrypts for the account of this machine; null where the host has nothing. */
  get brankas(): BrankasAkun | null {
    return this.pilihan.brankas?.tersedia() === true ? this.pilihan.brankas : null;
  }

  siapa(): Pelaku {
    const { nama, peran } = this.#pemegang ?? { nama: this.pilihan.akun, peran: "penyusun" };
    return { nama, peran };
  }

  /** The key of the office's file; undefined while it is locked or not protected. */
  get kunciData(): string | undefined {
    return this.#pemegang?.kunciData;
  }

  /** @throws AppError berkasKunciRusak */
  status(): StatusKunci {
    const umum = { terkunci: this.terkunci, tertahan: this.files.tertahan !== null, akunTersedia: this.brankas !== null };
    if (!terlindung(this.files.pathKantor))
      return { ...umum, perlindungan: "tanpa", siapa: null, slot: [], lembarDiperiksa: null, swauji: null };
    const berkas = this.#baca();
    const lembarDiperiksa = berkas.slot.find(({ jenis }) => jenis === "pemulihan")?.diperiksa ?? null;
    const slot = berkas.slot.map(({ id, jenis, nama, peran, dibuat }) => {
      return { id, jenis, nama, peran, dibuat, tungguDetik: this.percobaan.tungguDetik(id) };
    });
    const pemegang = this.files.terkunci ? null : this.#pemegang;
    const siapa = pemegang && { slotId: pemegang.slotId, nama: pemegang.nama, peran: pemegang.peran };
    return { ...umum, perlindungan: "terlindung", siapa, slot, lembarDiperiksa, swauji: this.#swauji };
  }

  /**
   * Opens the file. Where it is open it is looked, too, whether who asks may: another person ends what the former one had open, and who has it open goes on.
   *
   * @throws AppError as `kunci.buka`; what was open stays open then
   */
  buka(cara: CaraBuka): Promise<void> {
    return this.#bergiliran(() => this.#masuk(cara));
  }

  async #masuk(cara: CaraBuka): Promise<void> {
    if (!terlindung(this.files.pathKantor)) throw new AppError("tanpaPerlindungan");
    const berkas = this.#baca();
    const jalur = jalurKunci(this.files.pathKantor);
    const { kunciData, slot } = await bukaSlotDari(berkas, cara, {
      jalur,
      brankas: this.pilihan.brankas ?? null,
      percobaan: this.percobaan,
    });
    if (this.#pemegang !== null && !this.files.terkunci) {
      if (this.#pemegang.slotId === slot.id) return;
      await this.#tutup();
      // What the former person was still doing may have changed the key file.
      if (this.#baca().mac !== berkas.mac) return this.#masuk(cara);
    }
    const terbuka = await bukaAtauTahan(this.files, berkas, kunciData);
    this.#pemegang = { slotId: slot.id, nama: slot.nama, peran: slot.peran, kunciData };
    if (!terbuka) return;
    catatDibuka(berkas, { kunciData, slot }, { jalur, kini: this.pilihan.now() });
    this.#sesudah(kunciData);
  }

  /** Closes the file after what is being written is written, and forgets the key. */
  kunci(): Promise<void> {
    return this.#bergiliran(async () => {
      if (this.#pemegang !== null) await this.#tutup();
    });
  }

  async #tutup(): Promise<void> {
    this.#menutup = true;
    try {
      await this.pilihan.tenang();
      await this.pilihan.sendirian(() => this.files.lupakan());
      this.#pemegang = null;
      this.#swauji = null;
    } finally {
      this.#menutup = false;
    }
  }

  /** Protects the office's file. @throws AppError sudahTerlindung, perlindunganGagal */
  async lindungi(orang: OrangPertama): Promise<LembarPemulihan> {
    const path = this.files.pathKantor;
    if (this.files.jenis !== "kantor" || path === ":memory:") throw new AppError("databaseSwitched");
    if (terlindung(path)) throw new AppError("sudahTerlindung");
    const kunciData = randomBytes(32).toString("hex");
    const { isi, lembar } = await gantunganBaru(orang, kunciData, await this.baru());
    let isTertukar = false;
    try {
      await this.#tukar((berkas) => {
        lindungiBerkas(berkas, { kunciData, berkas: denganMac(isi, kunciData) });
        isTertukar = true;
        return kunciData;
      });
    } catch (error) {
      // Once the data is encrypted the sheet is handed out, whatever else went wrong: nothing else could open it if the password were forgotten.
      if (!isTertukar) throw error;
      reportUnexpected("kunci.lindungi", error);
    }
    const [slot] = isi.slot;
    if (slot !== undefined && !this.files.terkunci) this.#pemegang = { slotId: slot.id, nama: slot.nama, peran: slot.peran, kunciData };
    this.#sesudah(kunciData);
    return { lembarPemulihan: lembar };
  }

  /**
   * Encrypts the data with another key, after a snapshot.
   *
   * @throws AppError perlindunganGagal, bukanPeran, databaseSwitched, cadanganGagal, berkasKunciRusak
   */
  async gantiKunci(): Promise<void> {
    this.penyusun();
    const berkas = this.berkas();
    return this.#gantiMenjadi(berkas, selaras(berkas));
  }

  async #gantiMenjadi(lama: BerkasKunci, isi: IsiKunci): Promise<void> {
    const { kunciData: dari } = this.penyusun();
    if (this.files.jenis !== "kantor") throw new AppError("databaseSwitched");
    await this.pilihan.sebelumGanti();
    const kunciData = randomBytes(32).toString("hex");
    const baru = denganKunciLain(isi, { dari, ke: kunciData, kini: this.pilihan.now() });
    await this.#tukar((path) => {
      // Nobody with the key has changed it meanwhile: commands come one after the other.
      if (this.berkas().mac !== lama.mac) throw this.#rusak();
      gantiKunciBerkas(path, { dari, kunciData, berkas: denganMac(baru, kunciData) });
      return kunciData;
    });
    this.#ikuti(lama, baru, kunciData);
    this.#sesudah(kunciData);
  }

  /** The data keys of earlier times, under which older snapshots were taken; none while the file is not protected or locked. */
  kunciLama(): readonly string[] {
    const pemegang = this.#pemegang;
    return pemegang === null ? [] : bukaKunciLama(this.#baca(), pemegang.kunciData).map(({ kunciData }) => kunciData);
  }

  /** Takes the protection off, for a penyusun who types her password or the recovery sheet once more. @throws AppError sandiSalah, tungguSandi, bukanPeran */
  async lepas(sandi: string): Promise<void> {
    const { kunciData, slotId } = this.penyusun();
    if (this.files.jenis !== "kantor") throw new AppError("databaseSwitched");
    await kenaliLagi(this.berkas(), { slotId, sandi }, this.percobaan);
    await this.#tukar((path) => {
      lepaskanBerkas(path, kunciData);
      return undefined;
    });
    this.#pemegang = null;
    this.#swauji = null;
  }

  /** Looks through the folder of the data, and remembers what was found. @throws AppError tanpaPerlindungan */
  async periksa(): Promise<HasilSwauji> {
    this.terbuka();
    const hasil = await this.pilihan.swauji();
    if (this.#pemegang !== null) this.#swauji = hasil;
    return hasil;
  }

  async #tukar(kerja: (path: string) => string | undefined): Promise<void> {
    try {
      await this.pilihan.sendirian(() => this.files.tukar(kerja));
    } catch (error) {
      // Swapped or not, what cannot be opened again has nobody at work on it.
      if (this.files.terkunci) {
        this.#pemegang = null;
        await this.files.lupakan();
      }
      throw error;
    }
  }

  /** Waits until what follows an opening is done: older copies and snapshots are encrypted, and the folder is looked through. */
  tuntas(): Promise<void> {
    return this.#menyusul;
  }

  /** Encrypts what a crash, an older program or the time before the protection has left in clear text, and looks whether anything is left. */
  #sesudah(kunciData: string): void {
    const path = this.files.pathKantor;
    const lama = this.#menyusul;
    this.#menyusul = lama
      .then(() => amankanSemua(path, kunciData, this.berkas()))
      .then(() => this.pilihan.lindungiCadangan(jalurKunci(path)))
      .then(async () => {
        if (this.pilihan.swaujiSendiri === true && this.#pemegang !== null) await this.periksa();
      })
      .catch((error: unknown) => {
        // Locked meanwhile, or closed.
        if (!(error instanceof AppError)) reportUnexpected("kunci.swauji", error);
      });
  }

  /** What a new slot costs and when it is made. */
  async baru(): Promise<{ readonly biaya: Biaya; readonly kini: Date }> {
    return { biaya: this.pilihan.biaya ?? (await biayaMesinIni()), kini: this.pilihan.now() };
  }

  /** Who has opened the file. @throws AppError terkunci, tanpaPerlindungan */
  terbuka(): Pemegang {
    if (this.#pemegang === null) throw new AppError(terlindung(this.files.pathKantor) ? "terkunci" : "tanpaPerlindungan");
    return this.#pemegang;
  }

  /** The same, when she may lead the office. @throws AppError bukanPeran, terkunci, tanpaPerlindungan */
  penyusun(): Pemegang {
    const pemegang = this.terbuka();
    if (pemegang.peran !== "penyusun") throw new AppError("bukanPeran", { peran: pemegang.peran, perlu: "penyusun" });
    return pemegang;
  }

  /** The key file as it stands, when nobody without the key has changed it since it was opened. @throws AppError berkasKunciRusak */
  berkas(): BerkasKunci {
    const berkas = this.#baca();
    if (this.#pemegang !== null && !macCocok(berkas, this.#pemegang.kunciData)) throw this.#rusak();
    return berkas;
  }

  /**
   * Changes who may open the file. Where somebody loses something by it the data comes under another key, after a snapshot: the key file of before, of which
   * there are copies, opens nothing of today any more.
   *
   * @throws AppError berkasKunciRusak; as `gantiKunci`
   */
  async ubah(kerja: (isi: IsiKunci) => IsiKunci): Promise<void> {
    const { kunciData } = this.terbuka();
    const lama = this.berkas();
    const baru = selaras(kerja(lama));
    if (mengurangi(lama, baru)) return this.#gantiMenjadi(lama, baru);
    this.#tulis(baru, kunciData);
    this.#ikuti(lama, baru, kunciData);
  }

  /** Whoever is at work goes on under the slot of now, with its role; with the new recovery sheet where she came in with the former one. */
  #ikuti(lama: IsiKunci, baru: IsiKunci, kunciData: string): void {
    const pemegang = this.terbuka();
    const kini = slotKini(lama, baru, pemegang.slotId);
    this.#pemegang = { ...pemegang, kunciData, ...(kini && { slotId: kini.id, peran: kini.peran }) };
  }

  #baca(): BerkasKunci {
    return bacaBerkasKunci(jalurKunci(this.files.pathKantor));
  }

  #rusak(): AppError {
    return new AppError("berkasKunciRusak", { berkas: jalurKunci(this.files.pathKantor) });
  }

  #tulis(isi: IsiKunci, kunciData: string): void {
    tulisBerkasKunci(jalurKunci(this.files.pathKantor), denganMac(isi, kunciData));
  }

  /** One opening or closing after the other: tries are counted one by one. */
  #bergiliran(kerja: () => Promise<void>): Promise<void> {
    const giliran = this.#giliran.then(kerja);
    this.#giliran = giliran.catch(() => undefined);
    return giliran;
  }
}
