import { nameKey } from "../../name";
import { jenisPerabot, pembukaTandaTangan } from "../../intake/perabot";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel } from "../../intake/lembar";
import type { MasalahPresensi, PerabotPresensi } from "./bacaan";
import { bulanDalam } from "./bulan";
import { bacaArah, kisiDari, type PetaKisi } from "./kisi";
import { petaDari, type PetaKolom } from "./kolom";
import type { BarisDikumpulkan, LembarDikumpulkan, Petak } from "./kumpulan";
import { bacaLegenda } from "./legenda";
import { barisNomor, petakKisi, sepertiJam } from "./petak-kisi";
import { DeretAngka, KumpulanSel } from "./tampungan";

/** Rows that are looked through for headings before a sheet is given up. */
const BARIS_KEPALA = 60;

/**
 * Takes the rows of the sheets of a file one by one, finds out how each sheet is laid out, and keeps what may be attendance in numbers: no
 * row stays in memory, so that a file of a million rows needs no more than its distinct cells. What the cells mean is decided afterwards,
 * from the whole (`simpulkan`).
 */
export class PembacaPresensi {
  readonly lembar: LembarDikumpulkan[] = [];
  readonly sel = new KumpulanSel();
  readonly legenda = new Map<string, string>();
  readonly masalah: MasalahPresensi[] = [];
  readonly kumpulan: BarisDikumpulkan = {
    lembar: new DeretAngka(),
    nomor: new DeretAngka(),
    kolom: new DeretAngka(),
    nip: new DeretAngka(),
    nama: new DeretAngka(),
    tanggal: new DeretAngka(),
    masuk: new DeretAngka(),
    keluar: new DeretAngka(),
    kode: new DeretAngka(),
    keterangan: new DeretAngka(),
    terlambat: new DeretAngka(),
    pulangCepat: new DeretAngka(),
  };
  private kepala: BarisMentah[] = [];
  private peta: PetaKolom | null = null;
  private kisi: PetaKisi | null = null;
  private orangBlok: { readonly nip: IsiSel; readonly nama: IsiSel } = { nip: null, nama: null };
  private orangKisi: { readonly nip: IsiSel; readonly nama: IsiSel; sisi: "masuk" | "keluar" } | null = null;
  private blokTerpakai = false;
  private ditutup = false;
  private menungguBawah: BarisMentah | null = null;

  /** Begins a sheet; the one before it is closed. */
  mulai(nama: string, tersembunyi: boolean): void {
    this.akhiri();
    this.lembar.push({ nama, tersembunyi, tataLetak: null, baris: 0, perabot: {}, judul: [], kolom: {} });
    this.kepala = [];
    this.peta = null;
    this.kisi = null;
    this.orangBlok = { nip: null, nama: null };
    this.orangKisi = null;
    this.ditutup = false;
  }

  /** Takes the next row of the sheet; rows without content are not told. */
  baris(baris: BarisMentah): void {
    const lembar = this.lembar.at(-1);
    if (lembar === undefined) return;
    if (this.menungguBawah !== null) this.bukaKisi(lembar, this.menungguBawah, baris);
    lembar.baris += 1;
    if (this.peta !== null) this.barisDaftar(lembar, this.peta, baris);
    else if (this.kisi !== null) this.barisKisi(lembar, this.kisi, baris);
    else this.cariKepala(lembar, baris);
  }

  /** Closes the last sheet. */
  akhiri(): void {
    const lembar = this.lembar.at(-1);
    if (lembar === undefined) return;
    if (this.menungguBawah !== null) this.bukaKisi(lembar, this.menungguBawah, undefined);
    if (lembar.tataLetak !== null) return;
    // No headings of attendance: all of it is told as a whole, by its first row.
    for (const satu of this.kepala) this.asing(lembar, satu);
    this.kepala = [];
  }

  private cariKepala(lembar: LembarDikumpulkan, baris: BarisMentah): void {
    const peta = petaDari(baris);
    if (peta !== null) {
      this.tutupKepala(lembar);
      this.peta = peta;
      lembar.tataLetak =
        peta.pindai.length > 0 || (peta.kolom.masuk === undefined && peta.kolom.keluar === undefined && peta.kolom.waktu !== undefined)
          ? "pindaian"
          : "daftar";
      lembar.kolom = peta.kolom;
      this.catat(lembar, "judulKolom");
    } else if (kisiDari(baris, this.kepala, undefined) !== null) this.menungguBawah = baris;
    else if (this.kepala.length < BARIS_KEPALA) this.kepala.push(baris);
    else this.asing(lembar, baris);
  }

  private bukaKisi(lembar: LembarDikumpulkan, baris: BarisMentah, bawah: BarisMentah | undefined): void {
    this.menungguBawah = null;
    this.kisi = kisiDari(baris, this.kepala, bawah);
    this.tutupKepala(lembar);
    lembar.tataLetak = "kisi";
    this.catat(lembar, "judulKolom");
  }

  /** What stood above the headings: titles and labels; a month may be named there, and a person to whom the list belongs. */
  private tutupKepala(lembar: LembarDikumpulkan): void {
    for (const satu of this.kepala) {
      lembar.judul.push(satu.sel.map((isi) => (selKosong(isi) ? "" : teksSel(isi))).join(" "));
      this.kenaliBlok(satu);
      this.catat(lembar, satu.sel.filter((isi) => !selKosong(isi)).length > 1 ? "kepala" : "judul");
    }
    this.kepala = [];
  }

  /** `NIP : 1978…` and `Nama : …` above a list of one person. */
  private kenaliBlok({ sel }: BarisMentah): boolean {
    const terisi = sel.filter((isi) => !selKosong(isi));
    let dikenal = false;
    // A card whose days were taken is closed by the next name or number.
    const lama = this.blokTerpakai ? { nip: null, nama: null } : this.orangBlok;
    for (const [urut, isi] of terisi.entries()) {
      const cocok = typeof isi === "string" ? /^\s*(nip|nik|no\.? ?id|pin|nama(?: pegawai| lengkap)?)\s*(?::\s*(.*))?$/iu.exec(isi) : null;
      if (!cocok) continue;
      const sesudah = terisi.slice(urut + 1).find((satu) => typeof satu !== "string" || satu.trim() !== ":");
      const nilai = (cocok[2] ?? "").trim() || (typeof sesudah === "string" ? sesudah.replace(/^\s*:\s*/u, "") : (sesudah ?? null));
      if (nilai === null || nilai === "") continue;
      const kini = dikenal ? this.orangBlok : lama;
      this.orangBlok = /^nama/iu.test(cocok[1] ?? "") ? { ...kini, nama: nilai } : { ...kini, nip: nilai };
      this.blokTerpakai = false;
      dikenal = true;
    }
    return dikenal;
  }

  private barisDaftar(lembar: LembarDikumpulkan, { kolom, pindai }: PetaKolom, baris: BarisMentah): void {
    const { sel } = baris;
    const ambil = (letak: number | undefined): IsiSel => (letak === undefined ? null : (sel[letak] ?? null));
    const tanpaOrang = kolom.nip === undefined && kolom.nama === undefined;
    if (tanpaOrang && this.kenaliBlok(baris)) {
      this.catat(lembar, "kepala");
      return;
    }
    if (barisNomor(sel)) {
      this.catat(lembar, "penomoran");
      return;
    }
    const nip = tanpaOrang ? this.orangBlok.nip : ambil(kolom.nip);
    const nama = tanpaOrang ? this.orangBlok.nama : ambil(kolom.nama);
    const hari = kolom.tanggal === undefined ? ambil(kolom.waktu) : ambil(kolom.tanggal);
    if (selKosong(hari) || (typeof hari === "string" && !/\d/u.test(hari)) || (!tanpaOrang && selKosong(nip) && selKosong(nama))) {
      this.bukanData(lembar, baris);
      return;
    }
    this.blokTerpakai = tanpaOrang;
    const letakHari = kolom.tanggal ?? kolom.waktu ?? 0;
    if (lembar.tataLetak === "daftar") {
      this.simpan(baris.nomor, letakHari, {
        nip,
        nama,
        tanggal: hari,
        keterangan: ambil(kolom.keterangan),
        terlambat: ambil(kolom.menitTerlambat),
        pulangCepat: ambil(kolom.menitPulangCepat),
        masuk: ambil(kolom.masuk),
        keluar: ambil(kolom.keluar),
        kode: ambil(kolom.kode),
      });
      return;
    }
    const umum = {
      nip,
      nama,
      tanggal: hari,
      keterangan: ambil(kolom.keterangan),
      terlambat: ambil(kolom.menitTerlambat),
      pulangCepat: ambil(kolom.menitPulangCepat),
    };
    const arah = bacaArah(ambil(kolom.arah)) ?? bacaArah(ambil(kolom.kode));
    const kode = bacaArah(ambil(kolom.kode)) === null ? ambil(kolom.kode) : null;
    const jam = [...pindai.map((letak) => ambil(letak)), ...(pindai.includes(kolom.waktu ?? -1) ? [] : [ambil(kolom.waktu)])].filter(
      (isi) => !selKosong(isi),
    );
    // The scans of a row stand one by one; first and last of the day are found from all of them.
    const satuan = jam.length === 0 ? [null] : jam;
    for (const waktu of satuan)
      this.simpan(
        baris.nomor,
        kolom.waktu ?? letakHari,
        arah === "keluar"
          ? { ...umum, masuk: null, keluar: waktu, kode }
          : { ...umum, masuk: waktu, keluar: arah === "masuk" ? "-" : null, kode },
      );
  }

  private barisKisi(lembar: LembarDikumpulkan, kisi: PetaKisi, baris: BarisMentah): void {
    const { sel } = baris;
    const isi = [...kisi.hari].filter(([letak]) => !selKosong(sel[letak]));
    const ambil = (letak: number | null): IsiSel => (letak === null ? null : (sel[letak] ?? null));
    const [nip, nama] = [ambil(kisi.nip), ambil(kisi.nama)];
    const bernama = /\d{6}/u.test(teksSel(nip)) || (typeof nama === "string" && /\p{L}{2}/u.test(nama));
    if (
      kisiDari(baris, [], undefined) !== null ||
      (isi.length > 10 &&
        isi.every(([letak]) => bacaArah(sel[letak]) !== null || /^(s[ae]n|sel|rab|kam|jum|sab|min|ahad)/iu.test(teksSel(sel[letak]))))
    ) {
      if (!bernama) {
        this.catat(lembar, "judulKolom");
        return;
      }
    }
    const sisiTertulis = bacaArah(ambil(kisi.arah));
    if (bernama && !this.ditutup) this.orangKisi = { nip, nama, sisi: "masuk" };
    else if (isi.length > 0 && this.orangKisi !== null && !this.ditutup && isi.some(([letak]) => sepertiJam(sel[letak])))
      this.orangKisi = { ...this.orangKisi, sisi: "keluar" };
    else {
      this.bukanData(lembar, baris);
      return;
    }
    const { orangKisi } = this;
    if (orangKisi === null || isi.length === 0) {
      this.catat(lembar, bernama ? "tanpaIsi" : "catatan");
      return;
    }
    for (const [letak, { hari, arah }] of isi) {
      const petak = petakKisi(sel[letak] ?? null, arah ?? sisiTertulis ?? (orangKisi.sisi === "keluar" ? "keluar" : null));
      this.simpan(baris.nomor, letak, {
        nip: orangKisi.nip,
        nama: orangKisi.nama,
        tanggal: -hari,
        keterangan: null,
        terlambat: null,
        pulangCepat: null,
        ...petak,
      });
    }
  }

  /** A row of the sheet that names no day of a person: furniture, or told. */
  private bukanData(lembar: LembarDikumpulkan, baris: BarisMentah): void {
    const legenda = bacaLegenda(baris.sel);
    if (legenda.length > 0) {
      for (const [kunci, teks] of legenda) this.legenda.set(kunci, teks);
      this.catat(lembar, "legenda");
      return;
    }
    if (this.peta !== null && this.kenaliBlok(baris)) {
      this.catat(lembar, "kepala");
      return;
    }
    if (petaDari(baris) !== null) {
      this.peta = petaDari(baris);
      this.catat(lembar, "judulKolom");
      return;
    }
    const terisi = baris.sel.filter((isi) => !selKosong(isi));
    if (barisNomor(baris.sel)) {
      this.catat(lembar, "penomoran");
      return;
    }
    if (terisi.some((isi) => typeof isi === "string" && pembukaTandaTangan(nameKey(isi)))) this.ditutup = true;
    const jenis = jenisPerabot(baris, true);
    if (jenis !== null) this.catat(lembar, jenis);
    else if (bulanDalam(terisi.map(teksSel).join(" ")) !== null) this.catat(lembar, "judul");
    else this.asing(lembar, baris);
  }

  private asing({ nama }: LembarDikumpulkan, baris: BarisMentah): void {
    const kolom = baris.sel.findIndex((isi) => !selKosong(isi));
    this.masalah.push({
      kode: "barisAsing",
      lembar: nama,
      baris: baris.nomor,
      sel: alamatSel(Math.max(0, kolom), baris.nomor),
      teks: teksSel(baris.sel[kolom]).slice(0, 80),
    });
  }

  private catat(lembar: LembarDikumpulkan, jenis: PerabotPresensi): void {
    lembar.perabot[jenis] = (lembar.perabot[jenis] ?? 0) + 1;
  }

  private simpan(nomor: number, kolom: number, petak: Petak): void {
    const { kumpulan: k, sel } = this;
    k.lembar.tambah(this.lembar.length - 1);
    k.nomor.tambah(nomor);
    k.kolom.tambah(kolom);
    k.nip.tambah(sel.nomor(petak.nip));
    k.nama.tambah(sel.nomor(petak.nama));
    k.tanggal.tambah(typeof petak.tanggal === "number" && petak.tanggal < 0 ? petak.tanggal : sel.nomor(petak.tanggal));
    k.masuk.tambah(sel.nomor(petak.masuk));
    k.keluar.tambah(sel.nomor(petak.keluar));
    k.kode.tambah(sel.nomor(petak.kode));
    k.keterangan.tambah(sel.nomor(petak.keterangan));
    k.terlambat.tambah(sel.nomor(petak.terlambat));
    k.pulangCepat.tambah(sel.nomor(petak.pulangCepat));
  }
}
