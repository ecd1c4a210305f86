import { naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import { BULAT, DUA_DESIMAL } from "../naskah/angka";
import type { Bagian, Naskah, Tabel } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { hilangTanpa } from "../text/alasan-penempatan";
import { formatTanggalPendek } from "../text/date";
import { TEKS_LAMPIRAN_PENEMPATAN as L } from "../text/lampiran-penempatan";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { sebutanTempat, TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import { bagianAkibat } from "./naskah-akibat";
import { bagianBangku } from "./naskah-bangku";
import { bagianKeputusan } from "./naskah-keputusan";
import { BERIKUT_TERCETAK, bagianBerikut, bagianKetahanan } from "./naskah-ketahanan";
import { bagianKompetensi } from "./naskah-kompetensi-usul";
import { bagianAlasan, bagianNilai, bagianSyarat, BAGIAN_NILAI, barisJumlahNilai } from "./naskah-lampiran";
import { bagianNota, kalimatBukti } from "./naskah-nota";
import { bagianSetelan } from "./naskah-setelan";
import type { BarisUsul, BerkasPenempatan, RencanaTercetak } from "./rencana-tercetak";
import { barisUsul } from "./baris-usul";

const K = T.kolom;
const BAGIAN_USUL = "usul";

/**
 * The proposal of a placement that goes to the authorised official: the letter, every move in the order in which it can be done, what was decided of a
 * kept plan, what comes of it, the reasons, the scores, the rules with their articles, competency, how firm it is, who was eligible and not chosen, and the
 * settings and limits on which it rests.
 */
export function naskahUsulPenempatan(bahan: BahanSurat, berkas: BerkasPenempatan): Naskah {
  const { rencana, setelan, telaah, tersimpan } = berkas;
  const baris = barisUsul(rencana);
  const lampiran: readonly ((judul: (hal: string) => string) => Bagian)[] = [
    ...(baris.length === 0 ? [] : [(judul: Judul) => bagianUsul(rencana, baris, judul(L.usul))]),
    ...(tersimpan === null || tersimpan.tersimpan.length === 0 ? [] : [(judul: Judul) => bagianKeputusan(tersimpan, judul(L.keputusan))]),
    ...(rencana.bukti === null ? [] : [(judul: Judul) => bagianAkibat(berkas, judul(L.akibat))]),
    ...(baris.length === 0
      ? []
      : [
          (judul: Judul) => bagianAlasan(rencana, baris, judul(T.alasan)),
          (judul: Judul) => bagianNilai(baris, judul(T.nilai)),
          (judul: Judul) => bagianSyarat(baris, judul(T.syarat)),
          (judul: Judul) => bagianKompetensi(berkas, baris, judul(L.kompetensi)),
        ]),
    ...(telaah === null ? [] : [(judul: Judul) => bagianKetahanan(berkas, baris, judul(L.ketahanan))]),
    ...(berkas.bangku.length === 0 ? [] : [(judul: Judul) => bagianBangku(berkas, judul(L.bangku))]),
    (judul: Judul) => bagianSetelan(rencana, setelan, judul(T.setelan)),
  ];
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama, tanpaProfil: true }, [
    bagianNota(bahan, { berkas, baris, lampiran: lampiran.length }),
    ...lampiran.map((buat, di) => buat((hal) => L.judul(di + 1, hal))),
    ...(telaah === null || telaah.berikut.length <= BERIKUT_TERCETAK ? [] : [bagianBerikut(berkas, telaah)]),
  ]);
}

type Judul = (hal: string) => string;

/** The moves as a table, with what hangs together and what the plan loses without each. */
function bagianUsul(rencana: RencanaTercetak, baris: readonly BarisUsul[], judul: string): Bagian {
  return {
    kunci: BAGIAN_USUL,
    lembar: T.lembar.usul,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      tabelUsul(baris),
      ...(rencana.bukti === null ? [] : [{ jenis: "paragraf", teks: kalimatBukti(rencana), gaya: "catatan" } as const]),
    ],
  };
}

const KOLOM_USUL: readonly KolomIsi<BarisUsul>[] = [
  { kunci: "nomor", kepala: K.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
  {
    kunci: "pegawai",
    kepala: K.pegawai,
    lebar: 26,
    rata: "kiri",
    nilai: ({ nama, nip }) => (nip === "" ? nama : `${nama}\n${nip}`),
  },
  { kunci: "dari", kepala: K.dari, lebar: 30, rata: "kiri", nilai: ({ dari }) => sebutanTempat(dari) },
  { kunci: "dariKelas", kepala: K.dariKelas, lebar: 6, rata: "tengah", bentuk: BULAT, nilai: ({ dari }) => dari?.kelas ?? null },
  { kunci: "ke", kepala: K.ke, lebar: 30, rata: "kiri", nilai: ({ ke }) => sebutanTempat(ke) },
  { kunci: "keKelas", kepala: K.keKelas, lebar: 6, rata: "tengah", bentuk: BULAT, nilai: ({ ke }) => ke?.kelas ?? null },
  { kunci: "hari", kepala: K.hari, lebar: 11, rata: "tengah", nilai: ({ hari }) => formatTanggalPendek(hari) },
  {
    kunci: "nilai",
    kepala: K.nilai,
    lebar: 8,
    rata: "kanan",
    bentuk: DUA_DESIMAL,
    nilai: ({ usul }) => (usul.pasangan.skor.skor === null ? TEKS_HALAMAN_PENEMPATAN.tanpaNilai : usul.pasangan.skor.skor / 100),
    rumus: ({ usul }) =>
      usul.pasangan.skor.skor === null ? null : rumus`${sel("sumbangan", barisJumlahNilai(usul.pegawaiId), BAGIAN_NILAI)}`,
  },
  { kunci: "rangkaian", kepala: K.rangkaian, lebar: 14, rata: "kiri", nilai: ({ rangkaian }) => rangkaian },
  {
    kunci: "hilang",
    kepala: K.hilang,
    lebar: 12,
    rata: "kiri",
    nilai: ({ usul }) => hilangTanpa(usul),
  },
  { kunci: "cadangan", kepala: K.cadangan, lebar: 20, rata: "kiri", nilai: ({ cadangan }) => cadangan },
];

function tabelUsul(baris: readonly BarisUsul[]): Tabel {
  return {
    jenis: "tabel",
    kolom: kolomCetak(KOLOM_USUL),
    isi: () => baris.map((satu) => barisIsi(KOLOM_USUL, satu, { kunci: `usul ${satu.usul.pegawaiId}` })),
  };
}
