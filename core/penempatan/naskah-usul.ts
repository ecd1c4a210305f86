import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import { BULAT, BULAT_TANPA_NOL, DUA_DESIMAL } from "../naskah/angka";
import type { Bagian, Blok, Naskah, Tabel } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { hilangTanpa } from "../text/alasan-penempatan";
import { formatTanggalPendek } from "../text/date";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { formatAngka } from "../text/number";
import { sebabKosong, sebutanTempat, TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import { bagianAlasan, bagianNilai, bagianSyarat, BAGIAN_NILAI, barisJumlahNilai } from "./naskah-lampiran";
import { bagianSetelan } from "./naskah-setelan";
import type { BarisUsul, RencanaTercetak, SetelanTercetak } from "./rencana-tercetak";
import type { Rangkaian } from "./rantai";
import { unitRencana, type UnitRencana } from "./unit-rencana";

const K = T.kolom;
const BAGIAN_USUL = "usul";

/**
 * The proposal of a placement that goes to the authorised official: every move in the order in which it can be done, units before and after, what
 * stays empty, and the proof; then the reasons, the scores, the rules with their articles, and the settings and limits on which it rests.
 */
export function naskahUsulPenempatan(bahan: BahanSurat, rencana: RencanaTercetak, setelan: SetelanTercetak): Naskah {
  const baris = barisUsul(rencana);
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama, tanpaProfil: true }, [
    bagianUsul(bahan, rencana, baris),
    ...(baris.length === 0 ? [] : [bagianAlasan(rencana, baris), bagianNilai(baris), bagianSyarat(baris)]),
    bagianSetelan(rencana, setelan),
  ]);
}

/** The moves in the order of their chains, each with its name and place. */
function barisUsul(rencana: RencanaTercetak): readonly BarisUsul[] {
  const usul = new Map(rencana.usul.map((satu) => [satu.pegawaiId, satu]));
  const banyak = { rantai: 0, tukar: 0, putaran: 0, tunggal: 0 };
  const terurut = [
    ...rencana.rangkaian.filter(({ jenis }) => jenis !== "tunggal"),
    ...rencana.rangkaian.filter(({ jenis }) => jenis === "tunggal"),
  ];
  return terurut
    .flatMap(({ jenis, langkah }) => {
      banyak[jenis] += 1;
      return langkah.flatMap((satu, di) => {
        const milik = usul.get(satu.pegawaiId);
        return milik === undefined ? [] : [{ usul: milik, hari: satu.hari, rangkaian: sebutanRangkaian(jenis, banyak[jenis], di + 1) }];
      });
    })
    .map(({ usul: satu, hari, rangkaian }, di): BarisUsul => ({
      nomor: di + 1,
      usul: satu,
      hari,
      rangkaian,
      nama: rencana.nama[satu.pegawaiId] ?? "",
      nip: rencana.nip[satu.pegawaiId] ?? "",
      dari: rencana.jabatan[satu.dari ?? ""],
      ke: rencana.jabatan[satu.ke],
      cadangan: satu.cadangan === null ? "" : (rencana.nama[satu.cadangan] ?? ""),
    }));
}

function sebutanRangkaian(jenis: Rangkaian["jenis"], nomor: number, langkah: number): string {
  switch (jenis) {
    case "tunggal":
      return T.rangkaian.tunggal;
    case "rantai":
      return T.rangkaian.rantai(nomor, langkah);
    case "tukar":
      return T.rangkaian.tukar(nomor);
    case "putaran":
      return T.rangkaian.putaran(nomor);
  }
}

function bagianUsul(bahan: BahanSurat, rencana: RencanaTercetak, baris: readonly BarisUsul[]): Bagian {
  const { nilai, dual } = rencana.bukti;
  const kosong = formatAngka(rencana.kosong.length);
  const terbukti = rencana.keadaan === "terbukti";
  return {
    kunci: BAGIAN_USUL,
    lembar: T.lembar.usul,
    arah: "mendatar",
    sejajar: true,
    blok: [
      ...kepalaSurat(bahan, T.judul.toUpperCase(), [T.keadaan(rencana.per, rencana.sampai)]),
      {
        jenis: "paragraf",
        teks: baris.length === 0 ? T.tanpaUsul(kosong) : T.pembuka(formatAngka(baris.length), kosong),
        gaya: "biasa",
      },
      ...(rencana.perkaraTertutup ? [catatan(T.perkaraTertutup)] : []),
      ...(rencana.tanpaBobot ? [catatan(T.tanpaBobot)] : []),
      ...(baris.length === 0 ? [] : [tabelUsul(baris)]),
      catatan(terbukti ? T.terbukti(formatAngka(nilai), formatAngka(dual), formatAngka(nilai - dual)) : T.buktiCacat),
      ...blokUnit(rencana),
      ...blokKosong(rencana),
      catatan(TEKS_HALAMAN_PENEMPATAN.wewenang),
      tandaTanganSurat(bahan),
    ],
  };
}

const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

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

type BarisUnit = UnitRencana & { readonly nomor: number };
const U = T.unit;

const KOLOM_UNIT: readonly KolomIsi<BarisUnit, UnitRencana>[] = [
  { kunci: "unitNomor", kepala: U.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
  { kunci: "unit", kepala: U.unit, lebar: 60, rata: "kiri", nilai: ({ unit }) => unit },
  angkaUnit("kebutuhan", ({ kebutuhan }) => kebutuhan),
  angkaUnit("kini", ({ kini }) => kini),
  angkaUnit("tanpa", ({ tanpa }) => tanpa),
  angkaUnit("dengan", ({ dengan }) => dengan),
  {
    ...angkaUnit("perubahan", ({ tanpa, dengan }) => dengan - tanpa),
    bentuk: { ...BULAT_TANPA_NOL, bertanda: true },
    rumus: () => rumus`${sel("dengan")}-${sel("tanpa")}`,
  },
  {
    ...angkaUnit("masih", ({ kebutuhan, dengan }) => kebutuhan - dengan),
    bentuk: BULAT_TANPA_NOL,
    rumus: () => rumus`${sel("kebutuhan")}-${sel("dengan")}`,
  },
];

function angkaUnit(
  kunci: Exclude<keyof typeof U, "nomor" | "unit">,
  nilai: (satu: UnitRencana) => number,
): KolomIsi<BarisUnit, UnitRencana> {
  return { kunci, kepala: U[kunci], lebar: 12, rata: "kanan", bentuk: BULAT, nilai, jumlah: nilai };
}

/** Units before and after, with their sum; nothing where the plan touches none and none lacks anybody. */
function blokUnit(rencana: RencanaTercetak): readonly Blok[] {
  const unit = unitRencana(rencana.jabatan, rencana.usul);
  const [pertama, terakhir] = [unit[0], unit.at(-1)];
  if (pertama === undefined || terakhir === undefined) return [];
  const total = (kolom: Exclude<keyof UnitRencana, "unit" | "unitId">): number => unit.reduce((semua, satu) => semua + satu[kolom], 0);
  const jumlah: UnitRencana = {
    unitId: "",
    unit: "",
    kebutuhan: total("kebutuhan"),
    kini: total("kini"),
    tanpa: total("tanpa"),
    dengan: total("dengan"),
    masuk: total("masuk"),
    keluar: total("keluar"),
  };
  const kunci = ({ unitId }: UnitRencana): string => `unit ${unitId}`;
  return [
    { jenis: "subjudul", teks: T.sebelumSesudah },
    {
      jenis: "tabel",
      kolom: kolomCetak(KOLOM_UNIT),
      isi: () => [
        ...unit.map((satu, di) => barisIsi(KOLOM_UNIT, { ...satu, nomor: di + 1 }, { kunci: kunci(satu) })),
        barisJumlah(KOLOM_UNIT, {
          kunci: "jumlah unit",
          jenis: "jumlah",
          jumlah,
          label: ["unitNomor", T.jumlah],
          atas: [kunci(pertama), kunci(terakhir)],
          gabung: [0, 2],
        }),
      ],
    },
    catatan(T.catatanUnit),
  ];
}

const N = T.kolomKosong;

/** Needed seats that the plan leaves empty, each with since when. */
function blokKosong({ kosong, jabatan }: RencanaTercetak): readonly Blok[] {
  if (kosong.length === 0) return [];
  return [
    { jenis: "subjudul", teks: T.kosong },
    {
      jenis: "tabel",
      kolom: [
        { kunci: "kosongNomor", kepala: N.nomor, lebar: 4, rata: "tengah" },
        { kunci: "kosongJabatan", kepala: N.jabatan, lebar: 36, rata: "kiri" },
        { kunci: "kosongUnit", kepala: N.unit, lebar: 34, rata: "kiri" },
        { kunci: "kosongKelas", kepala: N.kelas, lebar: 8, rata: "tengah" },
        { kunci: "kosongSejak", kepala: N.sejak, lebar: 14, rata: "tengah" },
        { kunci: "kosongSebab", kepala: N.sebab, lebar: 50, rata: "kiri" },
      ],
      isi: () =>
        kosong.map((kursi, di) => {
          const satu = jabatan[kursi.jabatanId];
          return {
            kunci: `kosong ${String(di)}`,
            jenis: "isi",
            sel: [di + 1, satu?.nama ?? "", satu?.unit ?? "", satu?.kelas ?? null, formatTanggalPendek(kursi.mulai), sebabKosong(kursi)],
          };
        }),
    },
  ];
}
