import type { RekapJabatan } from "../../../core/formasi/rekap";
import type { Masalah, RingkasanLembar } from "../../../core/intake/pratinjau";
import type { HarapanKasus } from "./kasus";
import type { HasilKasus } from "./periksa-kasus";

/** What differs from the expected, in words: in jabatan and their figures, in people and units, and in what was said. */
export interface Beda {
  readonly angka: readonly string[];
  readonly orang: readonly string[];
  readonly ucapan: readonly string[];
}

export function bandingkan(harapan: HarapanKasus, hasil: HasilKasus): Beda {
  return { angka: bedaJabatan(harapan, hasil), orang: bedaOrang(harapan, hasil), ucapan: bedaUcapan(harapan, hasil) };
}

function semuaLembar({ berkas }: Pick<HasilKasus, "berkas">): readonly RingkasanLembar[] {
  return berkas.flatMap(({ lembar }) => lembar);
}

export function semuaMasalah(hasil: Pick<HasilKasus, "berkas">): readonly Masalah[] {
  return semuaLembar(hasil).flatMap(({ masalah }) => masalah);
}

function bedaJabatan(harapan: HarapanKasus, { rekap, unit }: HasilKasus): readonly string[] {
  const bernama = (nama: string): readonly RekapJabatan[] => rekap.filter((satu) => satu.nama === nama);
  const tugas = rekap.reduce((jumlah, satu) => jumlah + satu.jumlahTugas, 0);
  return [
    ...Object.entries(harapan.kebutuhan ?? {}).flatMap(([nama, benar]) => {
      const ada = bernama(nama);
      const jumlah = ada.reduce((total, satu) => total + satu.kebutuhanMentah, 0);
      if (ada.length === 0) return [`${nama}: absent, right ${benar}; there are ${sebut(rekap.map((satu) => satu.nama))}`];
      return Math.abs(jumlah - benar) > 1e-4 ? [`${nama}: need ${jumlah}, right ${benar}`] : [];
    }),
    ...cocok("jabatan", harapan.jumlahJabatan, rekap.length),
    ...cocok("tasks", harapan.jumlahTugas, tugas),
    ...Object.entries(harapan.unitJabatan ?? {}).flatMap(([nama, benar]) => {
      const unitnya = bernama(nama).map((satu) => satu.unit);
      return samaDaftar(`${nama}: in`, [benar], unitnya);
    }),
    ...(harapan.takAda ?? []).flatMap((nama) => (bernama(nama).length > 0 || unit.includes(nama) ? [`“${nama}” was made`] : [])),
  ];
}

function bedaOrang(harapan: HarapanKasus, { orang, rekap, penugasan, unit }: HasilKasus): readonly string[] {
  const pemangku = sebut(rekap.map((satu) => `${satu.nama} ${satu.bezetting}`));
  const tmtGolongan = orang.flatMap((satu) => satu.tmtGolongan ?? []);
  const tmtJabatan = orang.flatMap((satu) => satu.tmtJabatan ?? []);
  return [
    ...cocok("people", harapan.pegawai, orang.length),
    ...cocok("golongan", harapan.golongan, orang.filter(({ golongan }) => golongan !== null).length),
    ...samaDaftar("TMT golongan", harapan.tmtGolongan, tmtGolongan),
    ...samaDaftar("TMT jabatan", harapan.tmtJabatan, tmtJabatan),
    ...samaDaftar("units", harapan.unit, unit),
    ...Object.entries(harapan.bezetting ?? {}).flatMap(([nama, benar]) => {
      const ada = rekap.filter((satu) => satu.nama === nama).reduce((jumlah, satu) => jumlah + satu.bezetting, 0);
      return ada === benar ? [] : [`${nama}: ${ada} holders, right ${benar}; there are ${pemangku}`];
    }),
    ...Object.entries(harapan.penugasan ?? {}).flatMap(([nama, benar]) => {
      const ada = penugasan.filter((satu) => satu.jabatan === nama).length;
      return cocok(`acting as ${nama}`, benar, ada);
    }),
    ...Object.entries(harapan.orang ?? {}).flatMap(([siapa, isian]) => bedaSatuOrang(siapa, isian, orang)),
  ];
}

function bedaSatuOrang(siapa: string, isian: NonNullable<HarapanKasus["orang"]>[string], orang: HasilKasus["orang"]): readonly string[] {
  const satu = orang.find(({ nip, nama }) => nip === siapa || nama === siapa);
  if (!satu) return [`${siapa}: nobody; there are ${sebut(orang.map(({ nama }) => nama))}`];
  const isi: Readonly<Record<string, unknown>> = { ...satu };
  return Object.entries(isian).flatMap(([nama, benar]) =>
    isi[nama] === benar ? [] : [`${siapa}: ${nama} ${JSON.stringify(isi[nama])}, right ${JSON.stringify(benar)}`],
  );
}

function bedaUcapan(harapan: HarapanKasus, hasil: HasilKasus): readonly string[] {
  const ditolak = semuaLembar(hasil).reduce((jumlah, satu) => jumlah + satu.ditolak, 0);
  const tanya = new Set<string>(hasil.pertanyaan.map(({ jenis }) => jenis));
  const kode = new Set<string>(semuaMasalah(hasil).map((satu) => satu.kode));
  const teks = ucapan(hasil);
  return [
    ...cocok("rows refused", harapan.ditolak, ditolak),
    ...(harapan.tanya ?? []).flatMap((jenis) => (tanya.has(jenis) ? [] : [`not asked: ${jenis}; asked: ${sebut([...tanya])}`])),
    ...(harapan.masalah ?? []).flatMap((satu) => (kode.has(satu) ? [] : [`not told: ${satu}; told: ${sebut([...kode])}`])),
    ...(harapan.kata ?? []).flatMap((kata) => (teks.includes(kata) ? [] : [`“${kata}” is nowhere said`])),
  ];
}

/** All that a preview says, in one text. */
function ucapan(hasil: HasilKasus): string {
  const tanya = hasil.pertanyaan.map(({ kalimat, pilihan }) =>
    [kalimat, ...pilihan.map(({ label, akibat }) => `${label} ${akibat}`)].join(" "),
  );
  const lembar = semuaLembar(hasil).flatMap((satu) => [
    satu.keterangan,
    ...satu.kolomTakDibaca,
    ...satu.masalah.map(({ sel, pesan }) => `${sel} ${pesan}`),
  ]);
  return [hasil.gagal, ...hasil.berkas.map(({ galat }) => galat ?? ""), ...tanya, ...lembar].join("\n");
}

function sebut(nama: readonly string[]): string {
  return nama.join(" | ") || "none";
}

/** A count beside the right one; nothing when they agree or none is expected. */
function cocok(apa: string, benar: number | undefined, ada: number): readonly string[] {
  return benar === undefined || ada === benar ? [] : [`${ada} ${apa}, right ${benar}`];
}

/** Two lists in any order. */
function samaDaftar(apa: string, benar: readonly string[] | undefined, ada: readonly string[]): readonly string[] {
  const tulis = (nama: readonly string[]): string => sebut(nama.toSorted((a, b) => a.localeCompare(b)));
  return benar === undefined || tulis(benar) === tulis(ada) ? [] : [`${apa} ${tulis(ada)}, right ${tulis(benar)}`];
}
