import { pengaliSetahun, type ProfilAbk } from "../abk/profil";
import { formatBerarti } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import { TEKS_VOLUME } from "../text/volume";
import { bacaAngkaTabel } from "./angka-tabel";
import { hampirSama, kebutuhanMenurut, normaMenit, periodeDinamai, type AngkaMentah } from "./angka-tugas";
import { bacaAngkaSel } from "./bacaan";
import { pilihanVolume } from "./calon-volume";
import type { DaftarTanya } from "./daftar-tanya";
import { judulSatuan } from "./gaya-berkas";
import { periodeSejalan, sebutKolom, setahunBaris, terapkanVolume, type CaraVolume, type VolumeTerpilih } from "./kolom-volume";
import { alamatSel, selKosong, type BarisMentah } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import { barisJumlah } from "./perabot";
import { satuanJudul } from "./satuan-waktu";
import { simpulkanSatuan, type CaraSatuan } from "./simpulan-satuan";

/** A way with what the sheet comes to under it. */
interface Hitungan {
  readonly cara: CaraVolume;
  /** Year's volume of every task. */
  readonly setahun: readonly (number | null)[];
  readonly kebutuhan: number;
  /** Stated results that come out under it. */
  readonly cocok: number;
  readonly hasil: number;
}

/**
 * Chooses between several columns of volumes, by what their headings say and by the results that the sheet states. What neither settles
 * is asked; whatever is chosen is said. Null where there is nothing to choose.
 */
export function pilihVolume(asal: LembarDraf, profil: ProfilAbk, tanya: DaftarTanya): VolumeTerpilih | null {
  if (asal.pengenalan.jenis !== "abk") return null;
  const pilihan = pilihanVolume(asal, asal.desimal);
  if (pilihan === null) return null;
  const sejalan = barisTugas(asal).every((baris) =>
    pilihan.cara.every((cara) => periodeSejalan(baris, cara, { desimal: asal.desimal, profil })),
  );
  if (sejalan && utamaTerisi(asal, pilihan.cara)) return null;
  const calon = sejalan ? pilihan.cara.filter(({ cara }) => cara !== "terisiJumlah") : pilihan.cara;
  const semua = berlainan(calon.map((cara) => computeCara(asal, cara, profil)));
  const [pertama] = semua;
  if (!pertama) return null;
  const menurutHasil = palingCocok(semua);
  const bawaan = menurutHasil ?? pertama;
  const tentu = semua.length === 1 || menurutHasil !== null;
  const jawaban = tentu ? bawaan.cara.nilai : tanyakan(asal, { semua, tentu: pilihan.tentu }, tanya);
  const { cara } = semua.find((satu) => satu.cara.nilai === jawaban) ?? bawaan;
  const sama = cara.cara === "satu" && cara.kolom[0]?.kolom === asal.pengenalan.pemetaan["volume"];
  if (semua.length === 1 && sama && Object.keys(cara.serta).length === 0) return null;
  const dasar = menurutHasil !== null ? "hasil" : semua.length === 1 ? "judul" : "bawaan";
  const data = { cara: sebutCara(cara, asal), dasar: TEKS_VOLUME.dasar[dasar] };
  const sel = alamatSel(cara.kolom[0]?.kolom ?? 0, asal.pengenalan.barisJudul);
  return {
    cara,
    dibaca: [...cara.kolom.map(({ kolom }) => kolom), ...cara.cadangan, ...Object.values(cara.serta)],
    temuan: [masalah({ lembar: asal.lembar.nama, sel, kode: "volumeDipilih", data })],
  };
}

function sebutCara({ cara, kolom, kali }: CaraVolume, { pengenalan }: LembarDraf): string {
  const nama = kolom.map((satu) => sebutKolom(satu.kolom, pengenalan.judul));
  return TEKS_VOLUME.cara[cara === "jumlah" && kali !== 1 ? "setahunkan" : cara](nama.join("; "));
}

function tanyakan(
  asal: LembarDraf,
  { semua, tentu }: { readonly semua: readonly Hitungan[]; readonly tentu: boolean },
  tanya: DaftarTanya,
): string {
  const { berkas, lembar, pengenalan } = asal;
  const [pertama] = semua;
  return tanya.tanyakanDi(
    asal,
    {
      kunci: `volume:${berkas}:${lembar.nama}`,
      jenis: "kewajaran",
      desakan: tentu ? "usul" : "tanya",
      sel: alamatSel(pertama?.cara.kolom[0]?.kolom ?? 0, pengenalan.barisJudul),
      kalimat: TEKS_VOLUME.tanya,
      pilihan: semua.map(({ cara, kebutuhan }) => ({
        nilai: cara.nilai,
        label: sebutCara(cara, asal),
        akibat: lembar.bagian === undefined ? TEKS_TANYA.kebutuhan(formatBerarti(kebutuhan, 4)) : "",
      })),
      bawaan: pertama?.cara.nilai ?? "",
    },
    barisTugas(asal).length,
  );
}

/** A month's volume with the year's beside it in every row needs no choice. */
function utamaTerisi(asal: LembarDraf, cara: readonly CaraVolume[]): boolean {
  const kolom = asal.pengenalan.pemetaan["volume"] ?? -1;
  return (
    cara.every((satu) => satu.cara === "terisi" || satu.cara === "terisiJumlah") &&
    barisTugas(asal).every(({ sel }) => !selKosong(sel[kolom]))
  );
}

/** Ways that come to the same volumes in every row are one. */
function berlainan(semua: readonly Hitungan[]): readonly Hitungan[] {
  const terisi = semua.filter(({ setahun }) => setahun.some((nilai) => nilai !== null));
  return terisi.filter(
    (satu, nomor) =>
      !terisi
        .slice(0, nomor)
        .some(
          ({ setahun, cara }) => sertaSama(cara, satu.cara) && setahun.every((nilai, baris) => setara(nilai, satu.setahun[baris] ?? null)),
        ),
  );
}

function sertaSama(satu: CaraVolume, lain: CaraVolume): boolean {
  return Object.entries(satu.serta).every(([isian, kolom]) => lain.serta[isian] === kolom);
}

/** The same year's volume, the days and weeks of a year being counted in several ways. */
function setara(satu: number | null, lain: number | null): boolean {
  if (satu === null || lain === null) return satu === lain;
  return satu === lain || Math.abs(satu - lain) <= 0.07 * Math.max(Math.abs(satu), Math.abs(lain));
}

/** The one way under which more than half of the stated results come out, and more than under any other. */
function palingCocok(semua: readonly Hitungan[]): Hitungan | null {
  const [satu, dua] = semua.toSorted((a, b) => b.cocok - a.cocok);
  if (!satu || satu.cocok === 0 || satu.cocok * 2 <= satu.hasil || (dua && dua.cocok >= satu.cocok)) return null;
  return satu;
}

function barisTugas({ lembar, pengenalan }: LembarDraf): readonly BarisMentah[] {
  const kolom = (isian: string): number => pengenalan.pemetaan[isian] ?? -1;
  return lembar.baris
    .slice(pengenalan.awalData)
    .filter((baris) => !selKosong(baris.sel[kolom("uraian")]) && !selKosong(baris.sel[kolom("normaWaktu")]) && !barisJumlah(baris));
}

function computeCara(asal: LembarDraf, cara: CaraVolume, profil: ProfilAbk): Hitungan {
  const bahan = { desimal: asal.desimal, profil };
  const lembar = terapkanVolume(asal, cara, bahan);
  const judul = judulSatuan(lembar.pengenalan);
  const { pemetaan } = lembar.pengenalan;
  const angka = bacaAngkaTabel(barisTugas(lembar), {
    pemetaan,
    satuan: satuanJudul(judul),
    periodeJudul: judul.periodeJudul,
    kaliJudul: judul.kaliJudul,
    desimal: () => asal.desimal,
  });
  const satuan = simpulkanSatuan({ baris: angka, ...judul, profil });
  const kebutuhan = angka.reduce((jumlah, satu) => jumlah + kebutuhanMenurut(satu, satuan, profil), 0);
  const berhasil = angka.filter(({ hasil }) => hasil !== null && hasil > 0);
  const jumlah = berhasil.length > 0 ? [] : jumlahTertulis(lembar);
  return {
    cara,
    setahun: barisTugas(asal).map((baris) => setahunBaris(baris, cara, bahan)),
    kebutuhan,
    cocok:
      berhasil.filter((satu) => calonHasil(satu, satuan, profil).some((nilai) => hampirSama(satu.hasil ?? 0, nilai))).length +
      jumlah.filter((tertulis) => hampirSama(tertulis, kebutuhan)).length,
    hasil: berhasil.length + jumlah.length,
  };
}

/** What a row comes to by the profile, and by its own effective time with its period made a year's or not. */
function calonHasil(angka: AngkaMentah, satuan: CaraSatuan, profil: ProfilAbk): readonly number[] {
  const menit = normaMenit(angka, satuan.satuan, satuan.takaran);
  if (menit === null || angka.volume === null) return [];
  const { pembagi, satuanPembagi } = angka;
  const sendiri = pembagi === null ? [] : [(menit * angka.volume) / (pembagi * satuan.takaran[satuanPembagi ?? satuan.satuan])];
  const kali = pengaliSetahun(periodeDinamai(angka) ?? "tahun", { ...profil, konversi: "setahunkan" });
  return [kebutuhanMenurut(angka, satuan, profil), ...sendiri.flatMap((nilai) => [nilai, nilai * kali])];
}

/** The last total of needs, where rows state none. */
function jumlahTertulis({ lembar, pengenalan, desimal }: LembarDraf): readonly number[] {
  const kolom = pengenalan.pemetaan["pegawaiDibutuhkan"] ?? -1;
  const semua = lembar.baris.slice(pengenalan.awalData).filter(barisJumlah);
  return semua.flatMap((baris) => bacaAngkaSel(baris.sel[kolom], desimal) ?? []).slice(-1);
}
