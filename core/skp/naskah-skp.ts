import { kepalaSurat, naskahSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Bagian, Baris, Blok, Kolom, Naskah } from "../naskah/naskah";
import { formatTanggal } from "../text/date";
import { TEKS_BERAKHLAK, TEKS_NILAI_SKP, TEKS_PREDIKAT } from "../text/skp";
import { TEKS_NASKAH_SKP as T } from "../text/naskah-skp";
import { menurut } from "../peraturan/register";
import type { PlainDate } from "../date";
import { predikatSkp, type BerPredikat } from "./predikat";
import { NILAI_BERAKHLAK, panduanPerilaku, type Indikator, type PendekatanSkp, type PerilakuSkp, type Realisasi, type Rhk } from "./skp";

export type RupaSkp = "rencana" | "evaluasi";

/** A person as the form names her. */
export interface OrangTercetak {
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unit: string;
}

/** One SKP as it is printed. */
export interface SkpTercetak extends BerPredikat {
  readonly id: string;
  readonly mulai: PlainDate;
  readonly selesai: PlainDate;
  readonly pendekatan: PendekatanSkp;
  readonly pegawai: OrangTercetak;
  readonly penilai: OrangTercetak | null;
  readonly rhk: readonly (Pick<Rhk, "id" | "jenis" | "uraian"> & {
    readonly rhkPimpinan: string;
    readonly indikator: readonly (Pick<Indikator, "id" | "aspek" | "perspektif" | "uraian" | "target" | "satuan"> & {
      readonly realisasi: readonly Pick<Realisasi, "triwulan" | "nilai" | "bukti" | "umpanBalik">[];
    })[];
  })[];
  readonly perilaku: readonly Pick<PerilakuSkp, "nilai" | "ekspektasi" | "umpanBalik" | "penilaian">[];
  readonly dukungan: string;
  readonly skema: string;
  readonly konsekuensi: string;
}

/** The SKP of some people, each on pages of its own, as the plan or with what was reached and how it was rated. */
export function naskahSkp(bahan: BahanSurat, rupa: RupaSkp, skp: readonly SkpTercetak[]): Naskah {
  const [satu] = skp;
  const tentang = skp.length === 1 && satu ? satu.pegawai.nama : undefined;
  return naskahSurat(
    bahan,
    { judul: T.judul[rupa], nama: T.nama[rupa], tanpaProfil: true, ...(tentang === undefined ? {} : { tentang }) },
    skp.map((isi, nomor) => bagianSkp(bahan, isi, { rupa, nomor })),
  );
}

function bagianSkp(bahan: BahanSurat, skp: SkpTercetak, { rupa, nomor }: { readonly rupa: RupaSkp; readonly nomor: number }): Bagian {
  const periode = T.periode(formatTanggal(skp.mulai), formatTanggal(skp.selesai));
  return {
    kunci: `skp-${skp.id}`,
    lembar: `${nomor + 1} ${skp.pegawai.nama}`.replace(/[\\/?*[\]:']/gu, " ").slice(0, 31),
    arah: "mendatar",
    sejajar: true,
    blok: [
      ...kepalaSurat(bahan, T.judul[rupa], [T.pendekatan[skp.pendekatan], periode]),
      identitas(skp),
      { jenis: "subjudul", teks: T.hasilKerja },
      hasilKerja(skp, rupa),
      { jenis: "subjudul", teks: T.perilaku },
      perilakuKerja(skp, rupa),
      ...(rupa === "evaluasi" ? [kalimatPenilaian(skp)] : lampiran(skp)),
      tandaTangan(skp, bahan),
    ],
  };
}

const teks = (kunci: string, kepala: string, lebar: number): Kolom => ({ kunci, kepala, lebar, rata: "kiri" });
const tengah = (kunci: string, kepala: string, lebar: number): Kolom => ({ kunci, kepala, lebar, rata: "tengah" });

function identitas({ pegawai, penilai }: SkpTercetak): Blok {
  const isian = ["nama", "nip", "pangkat", "jabatan", "unit"] as const;
  const kolom = [
    { ...teks("labelDinilai", "", 20), kelompok: T.dinilai },
    { ...teks("dinilai", "", 44), kelompok: T.dinilai },
    { ...teks("labelPenilai", "", 20), kelompok: T.penilai },
    { ...teks("penilai", "", 44), kelompok: T.penilai },
  ];
  const baris = isian.map((satu): Baris => ({
    kunci: `identitas-${satu}`,
    jenis: "isi",
    bersama: true,
    sel: [T.identitas[satu], pegawai[satu] || T.kosong, T.identitas[satu], penilai?.[satu] || T.kosong],
  }));
  return { jenis: "tabel", kolom, isi: () => baris };
}

/** Columns by how the SKP is written [skp-kolom]; an evaluation adds what was reached and the feedback. */
function kolomHasil(pendekatan: PendekatanSkp, rupa: RupaSkp): readonly Kolom[] {
  const evaluasi = rupa === "evaluasi" ? [teks("realisasi", T.realisasi, 30), teks("umpanBalik", T.umpanBalik, 26)] : [];
  const nomor = tengah("nomor", T.nomor, 5);
  switch (pendekatan) {
    case "kuantitatif":
      return [
        nomor,
        teks("pimpinan", T.rhkPimpinan, 32),
        teks("rhk", T.rhk, 34),
        teks("aspek", T.aspek, 11),
        teks("indikator", T.iki, 32),
        teks("target", T.target, 15),
        ...evaluasi,
      ];
    case "kualitatif":
      return [nomor, teks("pimpinan", T.rhkPimpinan, 38), teks("rhk", T.rhk, 42), teks("indikator", T.ukuran, 46), ...evaluasi];
    case "jpt":
      return [
        nomor,
        teks("rhk", T.rhk, 44),
        teks("indikator", T.iki, 42),
        teks("target", T.target, 18),
        teks("perspektif", T.perspektif, 22),
        ...evaluasi,
      ];
  }
}

function hasilKerja({ pendekatan, rhk, nilaiHasil }: SkpTercetak, rupa: RupaSkp): Blok {
  const kolom = kolomHasil(pendekatan, rupa);
  const baris = (["utama", "tambahan"] as const).flatMap((jenis): Baris[] => {
    const milik = rhk.filter((satu) => satu.jenis === jenis);
    if (milik.length === 0) return [];
    return [
      { kunci: jenis, jenis: "kelompok", sel: [T[jenis]], gabung: [0, kolom.length], bersama: true },
      ...milik.flatMap((satu, nomor) => {
        const ukuran = satu.indikator.length === 0 ? [null] : satu.indikator;
        return ukuran.map((isi, urutan): Baris => {
          const awal = urutan === 0;
          const sel: Readonly<Record<string, string | number>> = {
            nomor: awal ? nomor + 1 : "",
            pimpinan: awal ? satu.rhkPimpinan || T.kosong : "",
            rhk: awal ? satu.uraian : "",
            aspek: isi?.aspek ?? "",
            perspektif: isi?.perspektif ?? "",
            indikator: isi?.uraian ?? "",
            target: `${isi?.target ?? ""} ${isi?.satuan ?? ""}`.trim(),
            realisasi: (isi?.realisasi ?? [])
              .filter(({ nilai }) => nilai !== "")
              .map((t) => T.triwulan(t.triwulan, t.nilai, t.bukti))
              .join("\n"),
            umpanBalik: (isi?.realisasi ?? [])
              .filter((t) => t.umpanBalik !== "")
              .map((t) => T.umpanTriwulan(t.triwulan, t.umpanBalik))
              .join("\n"),
          };
          return { kunci: isi?.id ?? satu.id, jenis: "isi", sel: kolom.map(({ kunci }) => sel[kunci] ?? "") };
        });
      }),
    ];
  });
  const kosong: Baris = {
    kunci: "tanpaHasil",
    jenis: "isi",
    sel: [rupa === "evaluasi" && nilaiHasil !== null ? T.tanpaHasil : T.belumHasil],
    gabung: [0, kolom.length],
  };
  return { jenis: "tabel", kolom, isi: () => (baris.length === 0 ? [kosong] : baris) };
}

function perilakuKerja({ perilaku }: SkpTercetak, rupa: RupaSkp): Blok {
  const kolom = [
    tengah("nomor", T.nomor, 5),
    teks("nilai", T.nilaiDasar, 64),
    teks("ekspektasi", T.ekspektasi, 40),
    ...(rupa === "evaluasi" ? [teks("umpanBalik", T.umpanBalik, 30), teks("penilaian", T.penilaian, 20)] : []),
  ];
  const baris = NILAI_BERAKHLAK.map((nilai, nomor): Baris => {
    const isi = perilaku.find((satu) => satu.nilai === nilai);
    const panduan = panduanPerilaku(nilai).map((satu) => `- ${satu}`);
    const penilaian = isi?.penilaian ? TEKS_NILAI_SKP[isi.penilaian] : "";
    return {
      kunci: nilai,
      jenis: "isi",
      sel: [
        nomor + 1,
        [TEKS_BERAKHLAK[nilai], ...panduan].join("\n"),
        isi?.ekspektasi ?? "",
        ...(rupa === "evaluasi" ? [isi?.umpanBalik ?? "", penilaian] : []),
      ],
    };
  });
  return { jenis: "tabel", kolom, isi: () => baris };
}

/** The annex [skp-lampiran]; none while nothing is written in it. */
function lampiran({ dukungan, skema, konsekuensi }: SkpTercetak): readonly Blok[] {
  const isi = [dukungan, skema, konsekuensi];
  if (isi.every((satu) => satu === "")) return [];
  const kolom = [teks("bagian", T.bagianLampiran, 34), teks("isi", T.isi, 94)];
  const baris = menurut("skp-lampiran").map((judul, nomor): Baris => ({
    kunci: judul,
    jenis: "isi",
    sel: [judul, isi[nomor] || T.kosong],
  }));
  return [
    { jenis: "subjudul", teks: T.lampiran },
    { jenis: "tabel", kolom, isi: () => baris },
  ];
}

function kalimatPenilaian(skp: SkpTercetak): Blok {
  const kata = (nilai: SkpTercetak["nilaiHasil"]): string => (nilai === null ? T.belumDinilai : TEKS_NILAI_SKP[nilai]);
  const predikat = predikatSkp(skp);
  const nama = predikat === null ? T.belumDinilai : TEKS_PREDIKAT[predikat];
  return { jenis: "paragraf", gaya: "biasa", teks: T.rating(kata(skp.nilaiHasil), kata(skp.nilaiPerilaku), nama) };
}

/** Room for the signatures of both, side by side; its rows stay together. */
function tandaTangan({ pegawai, penilai }: SkpTercetak, { kantor }: BahanSurat): Blok {
  const kolom = [tengah("dinilai", T.dinilai, 64), tengah("penilai", T.penilai, 64)];
  const nip = (orang: OrangTercetak | null): string => (orang === null ? `NIP ${T.titik}` : orang.nip === "" ? "" : `NIP ${orang.nip}`);
  const baris: readonly Baris[] = [
    { kunci: "tanda-tempat", jenis: "isi", bersama: true, sel: ["", T.tempatTanggal(kantor.kota)] },
    { kunci: "tanda-ruang", jenis: "isi", bersama: true, sel: ["\n\n", "\n\n"] },
    { kunci: "tanda-nama", jenis: "isi", bersama: true, sel: [pegawai.nama, penilai?.nama ?? T.titik] },
    { kunci: "tanda-nip", jenis: "isi", sel: [nip(pegawai), nip(penilai)] },
  ];
  return { jenis: "tabel", kolom, isi: () => baris };
}
