import type { JejakKebutuhan } from "../abk/jejak";
import type { ProfilAbk } from "../abk/profil";
import { BULAT, BULAT_TANPA_NOL, DUA_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Bagian, Baris, Naskah, Pasangan } from "../naskah/naskah";
import { rumus, sel, type Rumus } from "../naskah/rumus";
import { barisIsi, kolomCetak } from "../naskah/tabel";
import {
  CATATAN_SELISIH,
  JUDUL_FORMASI,
  KEPALA_USUL as K,
  LABEL_WKE_JAM,
  LEMBAR_FORMASI,
  NOMOR_KOLOM_USUL,
  TEKS_DASAR_USUL,
  TEKS_JUMLAH,
  teksAlasanAnalis,
  teksKeadaan,
} from "../text/formasi-berkas";
import { kalimatKonversi } from "../text/profil";
import {
  kolomBezetting,
  kolomEj,
  kolomKebutuhan,
  kolomKelas,
  kolomKurang,
  kolomLebih,
  kolomMentah,
  kolomNama,
  kolomNomor,
  kolomPj,
  kolomPns,
  kolomPppk,
  type KolomJabatan,
} from "./kolom-jabatan";
import { bagianCatatan } from "./naskah-catatan";
import { barisTotal, kepalaUnit, menurutUnit } from "./naskah-rekap";
import { BAGIAN_RINCIAN, bagianRincian, barisJumlahBlok } from "./naskah-rincian";
import { kalimatDasar, kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "./naskah-surat";
import type { RekapJabatan } from "./rekap";
import { konstantaProfil, NAMA_SEL, rumusBulat } from "./rumus-abk";
import { dasarUsul } from "./usul";

/** Everything that a proposal is made of. The traces are asked for one at a time: thousands never stand in memory together. */
export interface BahanFormasi extends BahanSurat {
  /** Rows in printing order; the jabatan of one unit are printed together where the unit first appears. */
  readonly rekap: readonly RekapJabatan[];
  /** Trace of one jabatan of the recap; asked for more than once, always with the same answer. */
  readonly jejak: (rekap: RekapJabatan) => JejakKebutuhan;
  /** Number and date under which the figures were laid down; absent for the present state. */
  readonly penetapan?: string | undefined;
}

/** Section of the proposal, from which the ABK of every jabatan takes the rounded need. */
const BAGIAN_USUL = "usul";

/** The formasi proposal that an official can sign: the recap, the ABK behind every figure, and notes on the method. */
export function naskahFormasi(bahan: BahanFormasi): Naskah {
  const urut = menurutUnit(bahan.rekap.map((rekap) => ({ rekap })))
    .flat()
    .map(({ rekap }) => rekap);
  const bebanBulat = urut.every(({ bebanKerjaMenit }) => Number.isInteger(bebanKerjaMenit));
  return naskahSurat(bahan, { judul: JUDUL_FORMASI, nama: LEMBAR_FORMASI.usul }, [
    bagianUsul(bahan, urut, bebanBulat),
    bagianRincian({ ...bahan, rekap: urut }, { usul: BAGIAN_USUL, bebanBulat }),
    bagianCatatan(bahan),
  ]);
}

function bagianUsul(bahan: BahanFormasi, rekap: readonly RekapJabatan[], bebanBulat: boolean): Bagian {
  const { profil, penetapan } = bahan;
  const kolom = kolomUsul(profil, bebanBulat);
  const dasar = kalimatDasar(profil);
  return {
    kunci: BAGIAN_USUL,
    lembar: LEMBAR_FORMASI.usul,
    arah: "mendatar",
    blok: [
      ...kepalaSurat(bahan, JUDUL_FORMASI, [teksKeadaan(bahan.per), ...(penetapan === undefined ? [] : [penetapan])]),
      { jenis: "paragraf", teks: profil.konversi === "perPeriode" ? `${dasar} ${kalimatKonversi(profil)}` : dasar, gaya: "biasa" },
      {
        jenis: "rincian",
        gaya: "identitas",
        isi: [...konstantaProfil(profil).filter(({ nama }) => nama === NAMA_SEL.wke), wkeJam(profil)],
      },
      { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisUsul(kolom, rekap) },
      { jenis: "paragraf", teks: CATATAN_SELISIH, gaya: "catatan" },
      tandaTanganSurat(bahan),
    ],
  };
}

/** The divisor in hours, as the rules and its readers name it: 1.250 jam. */
function wkeJam({ waktuKerjaEfektifMenit }: ProfilAbk): Pasangan {
  const nilai = waktuKerjaEfektifMenit / 60;
  return { kunci: "wkeJam", label: LABEL_WKE_JAM, nilai: { nilai, rumus: rumus`${NAMA_SEL.wke}/60`, bentuk: SEPERLUNYA } };
}

/** Rows of the table. The last two jabatan stay with the total and the signature, so that nobody signs an empty page. */
function* barisUsul(kolom: readonly KolomJabatan[], rekap: readonly RekapJabatan[]): Generator<Baris> {
  const unit = menurutUnit(rekap.map((satu) => ({ rekap: satu })));
  let nomor = 0;
  for (const anggota of unit) {
    yield* kepalaUnit(kolom, anggota);
    for (const { rekap: satu } of anggota) {
      nomor += 1;
      const beban = sel("beban");
      yield barisIsi(kolom, { rekap: satu, nomor, beban }, { kunci: satu.jabatanId, bersama: nomor > rekap.length - 2 });
    }
  }
  yield barisTotal(kolom, rekap, TEKS_JUMLAH);
}

function kolomUsul(profil: ProfilAbk, bebanBulat: boolean): readonly KolomJabatan[] {
  const nomor = (urutan: number): string => NOMOR_KOLOM_USUL[urutan - 1] ?? "";
  const bezetting = K.kelompokBezetting;
  const kebutuhan = K.kelompokKebutuhan;
  const selisih = K.kelompokSelisih;
  return [
    kolomNomor({ kepala: K.nomor, lebar: 5, nomor: nomor(1) }),
    kolomNama({ kepala: K.nama, lebar: 44, nomor: nomor(2) }),
    kolomKelas({ kepala: K.kelas, lebar: 8, nomor: nomor(3) }),
    kolomPns({ kepala: K.pns, kelompok: bezetting, lebar: 7, nomor: nomor(4) }),
    kolomPppk({ kepala: K.pppk, kelompok: bezetting, lebar: 7, nomor: nomor(5) }),
    kolomBezetting({ kepala: K.bezetting, kelompok: bezetting, lebar: 8, nomor: nomor(6) }),
    {
      kunci: "beban",
      kepala: K.beban,
      kelompok: kebutuhan,
      lebar: 15,
      nomor: nomor(7),
      rata: "kanan",
      bentuk: bebanBulat ? BULAT : DUA_DESIMAL,
      nilai: ({ rekap }) => rekap.bebanKerjaMenit,
      rumus: ({ rekap }) => rumus`${sel("beban", barisJumlahBlok(rekap), BAGIAN_RINCIAN)}`,
      jumlah: ({ bebanKerjaMenit }) => bebanKerjaMenit,
    },
    kolomMentah({ kepala: K.mentah, kelompok: kebutuhan, lebar: 11, nomor: nomor(8) }, () => rumus`${sel("beban")}/${NAMA_SEL.wke}`),
    {
      ...kolomKebutuhan({ kepala: K.kebutuhan, kelompok: kebutuhan, lebar: 11, nomor: nomor(9) }, profil, () =>
        rumusBulat({ mentah: sel("mentah"), beban: sel("beban") }, profil),
      ),
      tebal: true,
    },
    kolomKurang({ kepala: K.kurang, kelompok: selisih, lebar: 8.5, nomor: nomor(10) }, profil),
    kolomLebih({ kepala: K.lebih, kelompok: selisih, lebar: 8.5, nomor: nomor(11) }, profil),
    kolomEj({ kepala: K.ej, lebar: 7, nomor: nomor(12) }),
    kolomPj({ kepala: K.pj, lebar: 6, nomor: nomor(13) }),
    ...kolomPutusan(nomor),
  ];
}

const dariAnalis = ({ rekap }: { readonly rekap: RekapJabatan }): boolean => rekap.usulRevision !== null;

/** What is proposed and why: computed, or as the analyst decided, which is printed in italics and no formula. */
function kolomPutusan(nomor: (urutan: number) => string): readonly KolomJabatan[] {
  return [
    {
      kunci: "usul",
      kepala: K.usul,
      lebar: 9,
      nomor: nomor(14),
      rata: "kanan",
      bentuk: BULAT_TANPA_NOL,
      tebal: true,
      nilai: ({ rekap }) => rekap.usul,
      rumus: (baris) => (dariAnalis(baris) ? null : rumus`MAX(0,ROUNDUP(${sel("kebutuhan")}-${sel("bezetting")},0))`),
      miring: dariAnalis,
      jumlah: ({ usul }) => usul,
    },
    {
      kunci: "alasan",
      kepala: K.alasan,
      lebar: 38,
      nomor: nomor(15),
      rata: "kiri",
      nilai: ({ rekap }) => teksAlasan(rekap),
      rumus: (baris) => (dariAnalis(baris) ? null : rumusAlasan()),
      miring: dariAnalis,
    },
  ];
}

/** The remark of a jabatan as it stands in the last column. */
function teksAlasan(rekap: RekapJabatan): string {
  const dasar = dasarUsul(rekap);
  return dasar === "analis" ? teksAlasanAnalis(rekap.alasanUsul) : TEKS_DASAR_USUL[dasar];
}

function rumusAlasan(): Rumus {
  const t = TEKS_DASAR_USUL;
  const selisih = rumus`IF(${sel("kurang")}<0,"${t.kekurangan}",IF(${sel("lebih")}>0,"${t.kelebihan}","${t.sesuai}"))`;
  return rumus`IF(${sel("beban")}=0,"${t.tanpaBeban}",IF(${sel("kebutuhan")}=0,"${t.bebanKecil}",${selisih}))`;
}
