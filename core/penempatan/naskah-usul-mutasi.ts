import { paragraf, rincianSurat } from "../disiplin/blok-perkara";
import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { PlainDate } from "../date";
import type { Bagian, Blok, Naskah, Pasangan } from "../naskah/naskah";
import { SURAT_KOSONG } from "../surat/templat";
import { formatTanggal } from "../text/date";
import { kutipan } from "../text/kasus-halaman";
import { isiSurat, kelasSurat, TEKS_USUL_MUTASI as T } from "../text/usul-mutasi";
import type { BarisBerkas } from "./jenis-berkas";
import { blokBerkas } from "./naskah-berkas";
import type { TempatDijelaskan } from "./penjelasan";

/** A move of one person as its letter proposes it. */
export interface IsiUsulMutasi {
  readonly nama: string;
  readonly nip: string | null;
  readonly pangkat: string;
  readonly pendidikan: string;
  readonly dari: TempatDijelaskan | null;
  readonly tmtJabatan: PlainDate | null;
  readonly ke: TempatDijelaskan;
  readonly hari: PlainDate;
  /** Sentences of the plan. */
  readonly alasan: readonly string[];
  readonly berkas: readonly BarisBerkas[];
}

/**
 * The draft of the letter that proposes to move one person, with the check list of its documents and the statements that the office makes up itself,
 * each for whoever signs it. It recommends: the authorised official decides.
 */
export function naskahUsulMutasi(bahan: BahanSurat, usul: IsiUsulMutasi): Naskah {
  const naskah = naskahSurat(bahan, { judul: T.judul, tentang: usul.nama, tanpaProfil: true }, [
    bagianSurat(bahan, usul),
    {
      kunci: "berkas",
      lembar: T.lembar.berkas,
      arah: "tegak",
      blok: [{ jenis: "judul", teks: T.judulBerkas, anak: [] }, ...blokBerkas(usul.berkas, "berkas")],
    },
    ...usul.berkas.flatMap((satu) => bagianPernyataan(bahan, usul, satu)),
  ]);
  return { ...naskah, surat: true };
}

function bagianSurat(bahan: BahanSurat, usul: IsiUsulMutasi): Bagian {
  return {
    kunci: "surat",
    lembar: T.lembar.surat,
    arah: "tegak",
    sejajar: true,
    blok: [
      ...kepalaSurat(bahan, T.judul.toUpperCase(), []),
      rincianSurat([
        { kunci: "kepada", label: T.kepada, nilai: T.yth },
        { kunci: "hal", label: T.hal, nilai: T.halIsi(usul.nama) },
        { kunci: "lampiran", label: T.lampiran, nilai: T.lampiranIsi(usul.berkas.length) },
      ]),
      paragraf(T.pembuka),
      rincianSurat(butirOrang(usul)),
      paragraf(T.menjadi),
      rincianSurat([
        { kunci: "ke", label: T.tujuan.ke, nilai: usul.ke.nama },
        { kunci: "keUnit", label: T.tujuan.keUnit, nilai: usul.ke.unit },
        { kunci: "keKelas", label: T.tujuan.kelas, nilai: kelasSurat(usul.ke) },
        { kunci: "tmt", label: T.tujuan.tmt, nilai: T.palingAwal(usul.hari) },
      ]),
      paragraf(T.alasan),
      { jenis: "daftar", butir: usul.alasan, diLuarCetak: false },
      paragraf(T.penutup),
      tandaTanganSurat(bahan),
    ],
  };
}

function butirOrang({ nama, nip, pangkat, pendidikan, dari, tmtJabatan }: IsiUsulMutasi): readonly Pasangan[] {
  const { isian } = T;
  return [
    { kunci: "nama", label: isian.nama, nilai: nama },
    { kunci: "nip", label: isian.nip, nilai: isiSurat(nip) },
    { kunci: "pangkat", label: isian.pangkat, nilai: isiSurat(pangkat) },
    { kunci: "pendidikan", label: isian.pendidikan, nilai: isiSurat(pendidikan) },
    { kunci: "dari", label: isian.dari, nilai: isiSurat(dari?.nama ?? null) },
    { kunci: "dariUnit", label: isian.dariUnit, nilai: isiSurat(dari?.unit ?? null) },
    { kunci: "dariKelas", label: isian.kelas, nilai: kelasSurat(dari) },
    { kunci: "sejak", label: isian.sejak, nilai: isiSurat(tmtJabatan === null ? null : formatTanggal(tmtJabatan)) },
  ];
}

/** A statement that the office makes up; none of what cannot be said of her. */
function bagianPernyataan(bahan: BahanSurat, usul: IsiUsulMutasi, { jenis, keadaan, ketentuan }: BarisBerkas): readonly Bagian[] {
  if ((jenis !== "tanpaHukdis" && jenis !== "tanpaTugasBelajar") || keadaan !== "dibuat") return [];
  const P = T.pernyataan;
  const jabatan = jenis === "tanpaHukdis" ? P.pejabatDisiplin : P.pejabat;
  const { kop, logo } = bahan.surat ?? SURAT_KOSONG;
  const tanpaTanda: BahanSurat = {
    ...bahan,
    surat: {
      ...SURAT_KOSONG,
      kop,
      logo,
      pejabat: { cara: "langsung", atasNama: "", perantara: "", jabatan, nama: "", pangkat: "", nip: "" },
    },
  };
  const blok: readonly Blok[] = [
    ...kepalaSurat(tanpaTanda, P.judul.toUpperCase(), []),
    paragraf(P.pembuka),
    rincianSurat(butirOrang(usul).map((satu) => ({ ...satu, kunci: `${jenis} ${satu.kunci}` }))),
    paragraf(P[jenis]),
    paragraf(P.penutup),
    { jenis: "paragraf", teks: P.dasar(kutipan(ketentuan)), gaya: "catatan" },
    tandaTanganSurat(tanpaTanda),
  ];
  return [{ kunci: jenis, lembar: T.lembar[jenis], arah: "tegak", sejajar: true, blok }];
}
