import { BULAT, BULAT_TANPA_NOL, SEPERLUNYA } from "../naskah/angka";
import type { Bagian, Blok } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { formatTanggalPendek } from "../text/date";
import { TEKS_LAMPIRAN_PENEMPATAN as L } from "../text/lampiran-penempatan";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { TEKS_PEMERATAAN } from "../text/pemerataan";
import { penyebut, sebabKosong } from "../text/penempatan-halaman";
import type { BarisPemerataan } from "./pemerataan";
import type { BerkasPenempatan, RencanaTercetak } from "./rencana-tercetak";
import { unitRencana, type UnitRencana } from "./unit-rencana";

/** What comes of a plan: units before and after, what stays empty and why, who stays without a post or leaves, and whom it touches. */
export function bagianAkibat({ rencana, telaah }: BerkasPenempatan, judul: string): Bagian {
  return {
    kunci: "akibat",
    lembar: L.lembar.akibat,
    arah: "mendatar",
    sejajar: true,
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      ...blokUnit(rencana),
      ...blokKosong(rencana),
      ...blokOrang(rencana),
      ...(telaah === null || telaah.pemerataan.length === 0 ? [] : blokPemerataan(telaah.pemerataan)),
    ],
  };
}

const biasa = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "biasa" });
const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

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
  if (pertama === undefined || terakhir === undefined) return [biasa(L.tanpaUnit)];
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

/** Who stays without a post, and who leaves hers meanwhile. */
function blokOrang({ tanpaJabatan, menjelangKeluar, nama, jabatan }: RencanaTercetak): readonly Blok[] {
  const sebut = penyebut(nama, jabatan);
  return (
    [
      [L.tanpaJabatan, tanpaJabatan],
      [L.keluar, menjelangKeluar],
    ] as const
  ).flatMap(([judul, orang]): readonly Blok[] =>
    orang.length === 0
      ? []
      : [
          { jenis: "subjudul", teks: judul },
          { jenis: "daftar", butir: orang.map(sebut), diLuarCetak: false },
        ],
  );
}

const P = L.kolomPemerataan;

const KOLOM_PEMERATAAN: readonly KolomIsi<BarisPemerataan>[] = [
  { kunci: "kelompok", kepala: P.kelompok, lebar: 60, rata: "kiri", nilai: ({ segi, nama }) => TEKS_PEMERATAAN.kelompok(segi, nama) },
  { kunci: "berhak", kepala: P.berhak, lebar: 14, rata: "kanan", bentuk: BULAT, nilai: ({ berhak }) => berhak },
  { kunci: "diusulkan", kepala: P.diusulkan, lebar: 14, rata: "kanan", bentuk: BULAT_TANPA_NOL, nilai: ({ diusulkan }) => diusulkan },
  {
    kunci: "bagianDiusulkan",
    kepala: P.bagian,
    lebar: 14,
    rata: "kanan",
    bentuk: SEPERLUNYA,
    nilai: ({ berhak, diusulkan }) => Math.round((1000 * diusulkan) / berhak) / 10,
    rumus: () => rumus`ROUND(100*${sel("diusulkan")}/${sel("berhak")},1)`,
  },
];

/** Whom the plan touches among those who could move. Information, never an input. */
function blokPemerataan(pemerataan: readonly BarisPemerataan[]): readonly Blok[] {
  return [
    { jenis: "subjudul", teks: L.pemerataan },
    catatan(TEKS_PEMERATAAN.penjelasan),
    {
      jenis: "tabel",
      kolom: kolomCetak(KOLOM_PEMERATAAN),
      isi: () => pemerataan.map((satu) => barisIsi(KOLOM_PEMERATAAN, satu, { kunci: `${satu.segi} ${satu.nama}` })),
    },
  ];
}
