import { DASAR_SATUAN, namaSatuan } from "../text/masalah";
import { formatAngka } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import { satuanLembar, type SatuanTabel } from "./baris-abk";
import { alamatSel } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import { satuanPanjang } from "./satuan-waktu";
import type { CaraSatuan, SimpulanSatuan } from "./simpulan-satuan";
import type { SusunanTabel } from "./susun-tabel-abk";

/**
 * The unit of time of a sheet's norms. Asked when its heading and its divisor disagree and its results do not settle it, and when
 * norms in days may be of another length than the profile's.
 */
export function satuanLembarAbk(
  lembar: LembarDraf,
  tabel: SusunanTabel,
  { tanya, keadaan }: Penilaian,
): { readonly satuan: SatuanTabel; readonly temuan: readonly Masalah[] } {
  const simpulan = satuanLembar(lembar, tabel, keadaan.profil);
  const { ragu, bertentangan, dasar, pilihan } = simpulan;
  if (!ragu && !bertentangan) {
    const perlu = dasar === "pembagi" || dasar === "hasil" || satuanPanjang(simpulan.satuan) || simpulan.satuan === "detik";
    return { satuan: simpulan, temuan: perlu ? [disimpulkan(lembar, simpulan)] : [] };
  }
  const jawaban = tanya.tanyakanDi(
    lembar,
    {
      kunci: `satuan:${lembar.berkas}:${lembar.nomor}`,
      jenis: "satuanWaktu",
      desakan: ragu ? "tanya" : "usul",
      sel: tempatJudul(lembar, "normaWaktu"),
      kalimat: kalimatTanya(simpulan),
      pilihan: pilihan.map((cara) => ({
        nilai: cara.nilai,
        label: TEKS_TANYA.satuanDalam(cara.satuan, menitSatuan(cara), cara.nilai === "lembar"),
        akibat: TEKS_TANYA.kebutuhan(formatAngka(cara.kebutuhan, 4, 0)),
      })),
      bawaan: simpulan.nilai,
    },
    simpulan.jumlahBaris,
  );
  const dipilih = pilihan.find(({ nilai }) => nilai === jawaban) ?? simpulan;
  return { satuan: dipilih, temuan: [disimpulkan(lembar, { ...simpulan, ...dipilih })] };
}

function kalimatTanya({ bertentangan, satuan, dasar }: SimpulanSatuan): string {
  if (bertentangan) return TEKS_TANYA.satuan;
  return satuanPanjang(satuan) && dasar === "judul" ? TEKS_TANYA.panjangSatuan(satuan) : TEKS_TANYA.satuanTakDisebut;
}

/** Minutes of a unit that has not the same in every office; empty for minutes and hours. */
function menitSatuan({ satuan, takaran }: CaraSatuan): string {
  return satuanPanjang(satuan) ? formatAngka(takaran[satuan], 2, 0) : "";
}

function disimpulkan(lembar: LembarDraf, simpulan: SimpulanSatuan): Masalah {
  const { nilai, dasar, kebutuhan } = simpulan;
  const data = {
    satuan: namaSatuan(simpulan.satuan, menitSatuan(simpulan), nilai === "lembar"),
    dasar: DASAR_SATUAN[dasar],
    kebutuhan: formatAngka(kebutuhan, 4, 0),
  };
  return masalah({ lembar: lembar.lembar.nama, sel: tempatJudul(lembar, "normaWaktu"), kode: "satuanDisimpulkan", data });
}

function tempatJudul({ pengenalan }: LembarDraf, isian: string): string {
  const kolom = pengenalan.pemetaan[isian];
  return kolom === undefined || pengenalan.barisJudul === 0 ? "" : alamatSel(kolom, pengenalan.barisJudul);
}
