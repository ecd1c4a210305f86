import type { BahanSurat } from "../formasi/naskah-surat";
import { kepalaSurat, naskahSurat, tandaTanganSurat } from "../formasi/naskah-surat";
import { namaLembar } from "../naskah/lembar";
import type { Blok, Naskah, Pasangan } from "../naskah/naskah";
import { hariTanggal, NAMA_SURAT_PERKARA, TEKS_SURAT_PERKARA as T } from "../text/surat-perkara";
import { PRODUK } from "../text/naskah";
import { blokBap, blokLaporan, blokPenyampaian } from "./naskah-berita-acara";
import { butirIdentitas, dugaan, identitas, paragraf, perbuatan, rincianSurat, tabelKata } from "./blok-perkara";
import { TEKS_PERAN_TIM, TEKS_UNSUR_TIM } from "../text/kasus";
import { UNSUR_TIM } from "./kasus";
import type { IsiSuratPerkara } from "./surat-perkara";

/** What a letter of a case is made of: the frame of every document, and the case. */
interface BahanSuratPerkara extends BahanSurat {
  readonly perkara: IsiSuratPerkara;
}

/**
 * The letter of one step of a case. Number and day are those of the step, so that the letter cannot say another day than the line of the case.
 * A draft for whoever signs: nothing in it is decided by being printed.
 */
export function naskahPerkara(bahan: BahanSuratPerkara): Naskah {
  const { perkara } = bahan;
  const judul = perkara.surat === "keputusan" && perkara.tingkat === "etik" ? T.keputusanEtik : NAMA_SURAT_PERKARA[perkara.surat];
  const naskah = naskahSurat(bahan, { judul, tentang: perkara.terperiksa.nama }, [
    {
      kunci: "surat",
      lembar: namaLembar(1, judul),
      arah: "tegak",
      sejajar: true,
      blok: [...kepalaSurat(bahan, judul.toUpperCase(), [T.rahasia]), ...isiSurat(bahan)],
    },
  ]);
  return { ...naskah, surat: true, kaki: `${T.rahasia} | ${PRODUK}` };
}

function isiSurat(bahan: BahanSuratPerkara): readonly Blok[] {
  const { perkara } = bahan;
  switch (perkara.surat) {
    case "panggilan1":
    case "panggilan2":
      return [...blokPanggilan(perkara), tandaTanganSurat(bahan)];
    case "timPemeriksa":
      return [...blokTim(perkara), tandaTanganSurat(bahan)];
    case "pembebasanSementara":
      return [...blokPembebasan(perkara), tandaTanganSurat(bahan)];
    case "bap":
      return blokBap(perkara);
    case "laporan":
      return [...blokLaporan(perkara), tandaTanganSurat(bahan)];
    case "keputusan":
      return [...blokKeputusan(perkara), tandaTanganSurat(bahan)];
    case "penyampaian":
      return blokPenyampaian(perkara);
  }
}

function blokPanggilan(perkara: IsiSuratPerkara): readonly Blok[] {
  const { langkah, jalannya, surat } = perkara;
  const pertama = jalannya.find(({ jenis }) => jenis === "panggilan1");
  return [
    paragraf(T.panggilan.pembuka),
    identitas(perkara),
    paragraf(T.panggilan.menghadap),
    rincianSurat([
      { kunci: "kepada", label: T.panggilan.kepada, nilai: langkah.pejabat || T.titik },
      { kunci: "hari", label: T.panggilan.hari, nilai: hariTanggal(langkah.tanggalPeriksa) },
      { kunci: "tempat", label: T.panggilan.tempat, nilai: langkah.tempat || T.titik },
    ]),
    paragraf(T.panggilan.sehubungan(dugaan(perkara))),
    ...perbuatan(perkara),
    ...(surat === "panggilan2" ? [paragraf(T.panggilan.kedua(hariTanggal(pertama?.tanggalPeriksa ?? null)))] : []),
    paragraf(T.panggilan.penutup),
  ];
}

function blokTim(perkara: IsiSuratPerkara): readonly Blok[] {
  const { tim } = perkara;
  const { kolom } = T.tim;
  return [
    paragraf(T.tim.dasar),
    tabelKata(
      [
        { kunci: "nomor", kepala: kolom.nomor, lebar: 5, rata: "tengah" },
        { kunci: "nama", kepala: kolom.nama, lebar: 36, rata: "kiri" },
        { kunci: "unsur", kepala: kolom.unsur, lebar: 22, rata: "kiri" },
        { kunci: "peran", kepala: kolom.peran, lebar: 20, rata: "kiri" },
      ],
      // Until they are known there is room to write them: a team has one of each of the three elements at least.
      tim.length === 0
        ? UNSUR_TIM.map((unsur, urutan) => [String(urutan + 1), T.titik, TEKS_UNSUR_TIM[unsur], T.titik])
        : tim.map(({ nama, unsur, peran }, urutan) => [String(urutan + 1), nama, TEKS_UNSUR_TIM[unsur], TEKS_PERAN_TIM[peran]]),
    ),
    paragraf(T.tim.tugas(dugaan(perkara))),
    identitas(perkara),
    ...perbuatan(perkara),
    paragraf(T.tim.laporan),
  ];
}

/** The order of a decision: its numbered points, whom the first is about below it. */
function diktum(perkara: IsiSuratPerkara, butir: readonly string[]): readonly Blok[] {
  const isi = butir.map((nilai, urutan) => ({ kunci: `butir ${urutan + 1}`, label: T.keputusan.butir[urutan] ?? "", nilai }));
  const awal = { kunci: "menetapkan", label: T.keputusan.menetapkan, nilai: "" };
  return [
    rincianSurat([awal, ...isi.slice(0, 1), ...butirIdentitas(perkara, 1), ...isi.slice(1, -1)]),
    // By itself, so that the signature never stands alone on a page.
    rincianSurat(isi.slice(-1)),
  ];
}

function pertimbangan(menimbang: readonly string[], mengingat: readonly string[]): Blok {
  const butir = (kunci: "menimbang" | "mengingat", isi: readonly string[]): readonly Pasangan[] =>
    isi.map((nilai, urutan) => ({
      kunci: `${kunci} ${urutan}`,
      label: urutan === 0 ? T.keputusan[kunci] : "",
      nilai: `${nilai}${urutan === isi.length - 1 ? "." : ";"}`,
    }));
  return rincianSurat([...butir("menimbang", menimbang), ...butir("mengingat", mengingat)]);
}

function dasarHukum({ tingkat, perangkat }: IsiSuratPerkara): readonly string[] {
  if (tingkat === "etik") return T.keputusan.dasarEtik;
  if (perangkat === "pppk") return T.keputusan.dasarPppk;
  return perangkat === "pp53" ? T.keputusan.dasarLama : T.keputusan.dasar;
}

const memutuskan: Blok = { jenis: "judul", teks: T.keputusan.memutuskan, anak: [] };

/** A sentence that goes on. */
const tanpaTitik = (kalimat: string): string => kalimat.replace(/\.\s*$/u, "");

function blokPembebasan(perkara: IsiSuratPerkara): readonly Blok[] {
  return [
    pertimbangan([T.pembebasan.menimbang(dugaan(perkara))], dasarHukum(perkara)),
    memutuskan,
    ...diktum(perkara, [
      T.pembebasan.kesatu,
      T.pembebasan.kedua(hariTanggal(perkara.langkah.tanggal)),
      T.pembebasan.ketiga,
      T.keputusan.disampaikan,
    ]),
  ];
}

function blokKeputusan(perkara: IsiSuratPerkara): readonly Blok[] {
  const { kasus, tingkat, namaPutusan, memberhentikan } = perkara;
  const K = T.keputusan;
  return [
    pertimbangan([K.bahwa(dugaan(perkara), tanpaTitik(kasus.uraian)), K.terbukti(kasus.pasal)], dasarHukum(perkara)),
    memutuskan,
    ...diktum(
      perkara,
      tingkat === "etik"
        ? [K.kesatuEtik(namaPutusan || T.titik), K.berlakuEtik]
        : [K.kesatu(namaPutusan || T.titik), K.berlaku, K.upaya(memberhentikan ? K.banding : K.keberatan), K.disampaikan],
    ),
  ];
}
