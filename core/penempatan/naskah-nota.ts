import { kepalaSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import { BULAT } from "../naskah/angka";
import type { Bagian, Blok } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { barisJabatan, pejabatKantor } from "../surat/pejabat";
import { formatTanggal, formatTanggalPendek } from "../text/date";
import { TITIK } from "../text/formasi-berkas";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { countKeputusan, TEKS_NOTA_PENEMPATAN as N } from "../text/nota-penempatan";
import { formatAngka } from "../text/number";
import { sebutanTempat } from "../text/penempatan-halaman";
import { kalimatKelonggaran } from "../text/telaah-penempatan";
import { dasarRencana } from "./dasar-rencana";
import type { BarisUsul, BerkasPenempatan, RencanaTercetak } from "./rencana-tercetak";
import { unitRencana } from "./unit-rencana";

/** A plan with its moves in order, and how many attachments follow. */
interface IsiNota {
  readonly berkas: BerkasPenempatan;
  readonly baris: readonly BarisUsul[];
  readonly lampiran: number;
}

/**
 * The letter to the authorised official: whom it is for, what it rests on, what it proposes and why, what comes of it, and what is recommended. What the
 * office has not filled in is left as dots to write on.
 */
export function bagianNota(bahan: BahanSurat, { berkas, baris, lampiran }: IsiNota): Bagian {
  const { rencana, telaah, tersimpan } = berkas;
  const kosong = formatAngka(rencana.kosong.length);
  const banyak = formatAngka(baris.length);
  return {
    kunci: "nota",
    lembar: T.lembar.nota,
    arah: "tegak",
    sejajar: true,
    blok: [
      ...kepalaSurat(tanpaNomor(bahan), N.judul.toUpperCase(), [N.tentang, T.keadaan(rencana.per, rencana.sampai)]),
      kepalaNota(bahan, { berkas, lampiran }),
      ...(tersimpan === null
        ? []
        : [
            biasa(N.rencana(tersimpan)),
            ...(tersimpan.tersimpan.length === 0 ? [] : [biasa(N.keputusan(countKeputusan(tersimpan.tersimpan)))]),
          ]),
      ...(rencana.bukti === null ? [catatan(N.disimpan)] : []),
      ...(rencana.perkaraTertutup ? [catatan(T.perkaraTertutup)] : []),
      ...(rencana.tanpaBobot ? [catatan(T.tanpaBobot)] : []),
      ...berhuruf([
        [N.dasar, blokDasar(berkas)],
        [N.pokok, [biasa(pembuka(rencana, banyak, kosong)), ...(baris.length === 0 ? [] : [tabelPokok(baris)])]],
        [N.alasan, baris.length === 0 ? [] : [biasa(N.alasanUmum), biasa(N.alasanSatu)]],
        [
          N.akibat,
          [
            ...blokAkibat(rencana),
            ...(telaah === null || rencana.bukti === null ? [] : [biasa(kalimatBukti(rencana)), biasa(kalimatKelonggaran(telaah))]),
          ],
        ],
        [N.simpulan, [biasa(baris.length === 0 ? N.rekomendasiTanpa : N.rekomendasi(banyak)), biasa(N.wewenang)]],
      ]),
      tandaTanganSurat(bahan),
    ],
  };
}

/** The chapters that have something to say, by letters in a row. */
function berhuruf(bab: readonly (readonly [judul: string, isi: readonly Blok[]])[]): readonly Blok[] {
  return bab
    .filter(([, isi]) => isi.length > 0)
    .flatMap(([judul, isi], ke): readonly Blok[] => [{ jenis: "subjudul", teks: `${String.fromCodePoint(65 + ke)}. ${judul}` }, ...isi]);
}

const biasa = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "biasa" });
const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

/** The number stands among the labels of the letter, and not below its title. */
function tanpaNomor(bahan: BahanSurat): BahanSurat {
  return bahan.surat === undefined ? bahan : { ...bahan, surat: { ...bahan.surat, nomor: "" } };
}

function kepalaNota(bahan: BahanSurat, { berkas, lampiran }: Pick<IsiNota, "berkas" | "lampiran">): Blok {
  const { kantor, surat } = bahan;
  const K = N.kepala;
  const { rencana, tersimpan } = berkas;
  const dari = barisJabatan(surat?.pejabat ?? pejabatKantor(kantor))
    .join(" ")
    .replace(/,$/u, "");
  return {
    jenis: "rincian",
    gaya: "surat",
    isi: [
      { kunci: "kepada", label: K.kepada, nilai: N.kepada },
      { kunci: "dari", label: K.dari, nilai: dari || TITIK },
      { kunci: "nomorSurat", label: K.nomor, nilai: surat?.nomor || TITIK },
      { kunci: "tanggalSurat", label: K.tanggal, nilai: surat?.tanggal ? formatTanggal(surat.tanggal) : TITIK },
      { kunci: "sifat", label: K.sifat, nilai: TITIK },
      { kunci: "lampiran", label: K.lampiran, nilai: N.lampiran(lampiran) },
      { kunci: "hal", label: K.hal, nilai: tersimpan === null ? N.hal(rencana.per) : N.halRencana(tersimpan.nama, rencana.per) },
    ],
  };
}

function blokDasar(berkas: BerkasPenempatan): readonly Blok[] {
  const butir = dasarRencana(berkas);
  return butir.length === 0 ? [biasa(N.tanpaDasar)] : [biasa(N.dasarPembuka), { jenis: "daftar", butir, diLuarCetak: false }];
}

function pembuka({ bukti }: RencanaTercetak, banyak: string, kosong: string): string {
  if (bukti === null) return N.pembukaDisimpan(banyak);
  return banyak === "0" ? T.tanpaUsul(kosong) : T.pembuka(banyak, kosong);
}

/** The proof in words; that there is none where the checker refused it. */
export function kalimatBukti({ keadaan, bukti }: RencanaTercetak): string {
  if (bukti === null || keadaan !== "terbukti") return T.buktiCacat;
  return T.terbukti(formatAngka(bukti.nilai), formatAngka(bukti.dual), formatAngka(bukti.nilai - bukti.dual));
}

const K = N.kolom;

const KOLOM_POKOK: readonly KolomIsi<BarisUsul>[] = [
  { kunci: "pokokNomor", kepala: K.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
  { kunci: "pokokPegawai", kepala: K.pegawai, lebar: 24, rata: "kiri", nilai: ({ nama, nip }) => (nip === "" ? nama : `${nama}\n${nip}`) },
  { kunci: "pokokDari", kepala: K.dari, lebar: 26, rata: "kiri", nilai: ({ dari }) => sebutanTempat(dari) },
  { kunci: "pokokKe", kepala: K.ke, lebar: 26, rata: "kiri", nilai: ({ ke }) => sebutanTempat(ke) },
  { kunci: "pokokHari", kepala: K.hari, lebar: 12, rata: "tengah", nilai: ({ hari }) => formatTanggalPendek(hari) },
];

function tabelPokok(baris: readonly BarisUsul[]): Blok {
  return {
    jenis: "tabel",
    kolom: kolomCetak(KOLOM_POKOK),
    isi: () => baris.map((satu) => barisIsi(KOLOM_POKOK, satu, { kunci: `pokok ${satu.usul.pegawaiId}` })),
  };
}

/** What comes of it in two sentences; the figures stand in the attachment. */
function blokAkibat(rencana: RencanaTercetak): readonly Blok[] {
  if (rencana.ringkasan === null) return [];
  const unit = unitRencana(rencana.jabatan, rencana.usul);
  const jumlah = (kolom: "tanpa" | "dengan"): number => unit.reduce((semua, satu) => semua + satu[kolom], 0);
  return [
    biasa(N.kursi(rencana.ringkasan, rencana.kosong.length)),
    ...(unit.length === 0 ? [] : [biasa(N.unit(jumlah("tanpa"), jumlah("dengan")))]),
  ];
}
