import { BATAS_PRESTASI } from "../abk/efektivitas";
import { pengaliSetahun, wkePeriodeMenit, type ProfilAbk } from "../abk/profil";
import { PERIODE, type Periode } from "../abk/tugas";
import type { Bagian, Blok, Pasangan } from "../naskah/naskah";
import { rumus } from "../naskah/rumus";
import type { Sel } from "../naskah/sel";
import { TEKS_PERIODE } from "../text/abk";
import { formatTanggal } from "../text/date";
import {
  artiKolom,
  BAGIAN_CATATAN,
  JUDUL_CATATAN,
  LABEL_PROFIL as L,
  LEMBAR_FORMASI,
  TENTANG_BUKU_KERJA,
  TENTANG_HITUNGAN,
  teksBatasPrestasi,
  teksEjKurang,
  teksEjMulai,
  teksKeyakinan,
  teksPembulatan,
} from "../text/formasi-berkas";
import { formatAngka } from "../text/number";
import { kalimatKonversi, kalimatPerhitungan } from "../text/profil";
import type { BahanSurat } from "./naskah-surat";
import { NAMA_SEL, rumusWkePeriode } from "./rumus-abk";

/** Notes on a proposal: profile, conversion of the periods, meaning of the columns, grades. */
export function bagianCatatan({ profil }: BahanSurat): Bagian {
  const perPeriode = profil.konversi === "perPeriode";
  const bagian: readonly (readonly [string, readonly Pasangan[]])[] = [
    [BAGIAN_CATATAN.profil, pasanganProfil(profil)],
    perPeriode ? [BAGIAN_CATATAN.wkePeriode, wkePeriode(profil)] : [BAGIAN_CATATAN.pengali, pengali(profil)],
    [BAGIAN_CATATAN.kolom, artiKolom(profil.konversi).map(([label, nilai]) => ({ kunci: `kolom ${label}`, label, nilai }))],
    [BAGIAN_CATATAN.prestasi, batasPrestasi()],
  ];
  return {
    kunci: "catatan",
    lembar: LEMBAR_FORMASI.catatan,
    arah: "tegak",
    blok: [
      { jenis: "judul", teks: JUDUL_CATATAN, anak: [] },
      ...bagian.flatMap(([teks, isi]): Blok[] => [
        { jenis: "subjudul", teks },
        { jenis: "rincian", gaya: "bergaris", isi },
      ]),
      { jenis: "subjudul", teks: BAGIAN_CATATAN.berkas },
      { jenis: "daftar", butir: TENTANG_HITUNGAN, diLuarCetak: false },
      { jenis: "daftar", butir: TENTANG_BUKU_KERJA, diLuarCetak: true },
    ],
  };
}

function pasanganProfil(profil: ProfilAbk): readonly Pasangan[] {
  const wke: Sel = { nilai: profil.waktuKerjaEfektifMenit, rumus: rumus`${NAMA_SEL.wke}` };
  const semua: readonly (readonly [string, Sel])[] = [
    [L.nama, profil.nama],
    [L.dasar, profil.dasar],
    [L.berlaku, formatTanggal(profil.berlakuSejak)],
    [L.wke, wke],
    [L.perhitungan, profil.perhitungan ? kalimatPerhitungan(profil.perhitungan) : null],
    [L.konversi, kalimatKonversi(profil)],
    [L.pembulatan, teksPembulatan(profil)],
    [L.keyakinan, teksKeyakinan(profil)],
  ];
  return semua.filter(([, nilai]) => nilai !== null).map(([label, nilai]) => ({ kunci: `profil ${label}`, label, nilai }));
}

/** Conversion A: times a period occurs in a year. */
function pengali(profil: ProfilAbk): readonly Pasangan[] {
  const nama: Partial<Record<Periode, string>> = NAMA_SEL.setahunkan;
  return PERIODE.map((periode) => pasanganPeriode(periode, pengaliSetahun(periode, profil), nama[periode]));
}

/** Conversion B: effective time of each period, of which day, week and month are figures and the others follow. */
function wkePeriode(profil: ProfilAbk): readonly Pasangan[] {
  const nama: Partial<Record<Periode, string>> = NAMA_SEL.perPeriode;
  return PERIODE.map((periode) => {
    const nilai = wkePeriodeMenit(periode, profil);
    const tetap = nama[periode];
    return pasanganPeriode(periode, tetap === undefined ? { nilai, rumus: rumus`${rumusWkePeriode(periode)}` } : nilai, tetap);
  });
}

function pasanganPeriode(periode: Periode, nilai: Sel, nama: string | undefined): Pasangan {
  return { kunci: periode, label: TEKS_PERIODE[periode], nilai, ...(nama === undefined ? {} : { nama }) };
}

function batasPrestasi(): readonly Pasangan[] {
  return BATAS_PRESTASI.map(({ prestasi, minimumPerseratus }, urutan) => {
    const mulai = minimumPerseratus > 0;
    const batas = mulai ? minimumPerseratus : (BATAS_PRESTASI[urutan - 1]?.minimumPerseratus ?? 0);
    const ej = formatAngka(batas / 100, 2);
    const [label, nilai] = teksBatasPrestasi(prestasi, mulai ? teksEjMulai(ej) : teksEjKurang(ej));
    return { kunci: `prestasi ${prestasi}`, label, nilai };
  });
}
