import type { Kasus } from "../kasus";
import { buku, nip, pembuatKasus, satuLembar, type Baris } from "./alat";

const satu = pembuatKasus("pemangku");

const JUDUL: Baris = ["NIP", "NAMA", "GOL", "JABATAN", "TMT JABATAN", "UNIT KERJA"];
const UMUM = "Subbagian Umum";
const HUKUM = "Subbagian Hukum";
const ARSIPARIS = "Arsiparis Terampil";
const KASUB_HUKUM = "Kepala Subbagian Hukum";
const KASUB_UMUM = "Kepala Subbagian Umum";

const SENDIRI: Baris = [nip(1), "SARI CONTOH", "III/b", ARSIPARIS, "01-02-2020", UMUM];
const PLT: Baris = [nip(1), "SARI CONTOH", "III/b", `Plt. ${KASUB_HUKUM}`, "01-06-2024", HUKUM];
const PLH: Baris = [nip(1), "SARI CONTOH", "III/b", "Plh. Kasubbag Umum", "02-01-2025", UMUM];
const PJ: Baris = [nip(1), "SARI CONTOH", "III/b", "Pj. Kasubbag Hukum", "01-06-2024", HUKUM];
const BIMA: Baris = [nip(2), "BIMA CONTOH", "III/d", "Kasubbag Hukum", "01-03-2021", HUKUM];

const URUTAN: readonly (readonly [string, readonly Baris[]])[] = [
  ["Plt. above", [PLT, SENDIRI]],
  ["Plt. below", [SENDIRI, PLT]],
  ["Plt. and Plh. above", [PLT, PLH, SENDIRI]],
  ["Plh. above and Plt. below", [PLH, SENDIRI, PLT]],
  ["Pj. above and another person between", [PJ, [nip(2), "BIMA CONTOH", "III/d", "Kasubbag Umum", "", UMUM], SENDIRI]],
];

const SARI = { jabatan: ARSIPARIS, unit: UMUM, tmtJabatan: "2020-02-01" };

/** Several rows of one person, and posts held beside the own one. */
export const KASUS_SEORANG: readonly Kasus[] = [
  ...URUTAN.flatMap(([nama, baris]): readonly Kasus[] => {
    const benar = {
      orang: { "SARI CONTOH": SARI },
      tmtJabatan: ["2020-02-01"],
      bezetting: { [ARSIPARIS]: 1, [KASUB_HUKUM]: 0 },
      penugasan: { [ARSIPARIS]: 0 },
    };
    const isi = [JUDUL, ...baris];
    return [
      satu(`keeps the own jabatan and its TMT with the ${nama}`, isi, { benar }),
      satu(`adds nothing when the rows come again with the ${nama}`, isi, { benar, dahulu: [satuLembar(isi)] }),
    ];
  }),
  satu(
    "joins people with their acting posts on a sheet of its own before theirs",
    buku("pegawai.xlsx", [
      { nama: "PLT", baris: [JUDUL, PLT] },
      { nama: "PEGAWAI", baris: [JUDUL, SENDIRI] },
    ]),
    { benar: { pegawai: 1, orang: { "SARI CONTOH": SARI }, penugasan: { [KASUB_HUKUM]: 1, [ARSIPARIS]: 0 }, ditolak: 0 } },
  ),
  satu("gives no TMT of her own to a person with an acting row only", [JUDUL, PLT], {
    benar: { pegawai: 1, tmtJabatan: [], orang: { "SARI CONTOH": { tmtJabatan: null } }, masalah: ["hanyaPenugasan"] },
  }),
  satu("keeps the stored TMT when only the acting row comes later", [JUDUL, PLT], {
    benar: { pegawai: 1, orang: { "SARI CONTOH": SARI }, penugasan: { [KASUB_HUKUM]: 1 } },
    dahulu: [satuLembar([JUDUL, SENDIRI])],
  }),
  satu(
    "says with both values that two rows of one person disagree, and asks which jabatan is her own",
    [JUDUL, SENDIRI, [nip(1), "SARI CONTOH", "III/c", "Bendahara", "01-02-2021", "Subbagian Keuangan"]],
    {
      benar: {
        pegawai: 1,
        orang: { "SARI CONTOH": { ...SARI, golongan: "III/b" } },
        bezetting: { [ARSIPARIS]: 1, Bendahara: 0 },
        masalah: ["barisSeorangBerbeda", "jabatanRangkap"],
        kata: ["III/c", "III/b", "Bendahara", ARSIPARIS],
        tanya: ["nilaiAsing"],
      },
      boleh: ["ditanya"],
      jawab: [{ jenis: "nilaiAsing", pilih: "Bendahara" }],
      sesudah: {
        pegawai: 1,
        orang: { "SARI CONTOH": { jabatan: "Bendahara", tmtJabatan: "2021-02-01", golongan: "III/c" } },
        penugasan: { [ARSIPARIS]: 1 },
      },
    },
  ),
  satu(
    "says what differs in a row that is refused as one person twice",
    [JUDUL, SENDIRI, [nip(1), "SARI CONTOH", "III/c", ARSIPARIS, "01-02-2021", UMUM]],
    { benar: { pegawai: 1, ditolak: 1, orang: { "SARI CONTOH": SARI }, masalah: ["nipGanda", "barisSeorangBerbeda"] } },
  ),
  satu("knows a person whose second row leaves her titles out", [JUDUL, [nip(1), "SARI CONTOH, S.H.", ...SENDIRI.slice(2)], PLT], {
    benar: { pegawai: 1, ditolak: 0, penugasan: { [KASUB_HUKUM]: 1 } },
  }),
  satu(
    "finds the acting post of another unit by its title, whichever row comes first",
    [JUDUL, [nip(1), "SARI CONTOH", "III/b", `${ARSIPARIS} / Plt. ${KASUB_HUKUM}`, "01-02-2020", UMUM], BIMA],
    {
      benar: {
        orang: { "SARI CONTOH": SARI },
        jumlahJabatan: 2,
        unitJabatan: { "Kepala Subbagian Hukum": HUKUM },
        penugasan: { [KASUB_HUKUM]: 1 },
      },
    },
  ),
  satu(
    "finds an acting Sekretaris in the sekretariat above",
    [
      [...JUDUL, "UNIT INDUK"],
      [nip(1), "SARI CONTOH", "III/d", "Kasubbag Umum merangkap Plt. Sekretaris", "01-02-2020", UMUM, "Sekretariat KPU Kabupaten Contoh"],
    ],
    { benar: { unitJabatan: { Sekretaris: "Sekretariat KPU Kabupaten Contoh" }, penugasan: { Sekretaris: 1 } } },
  ),
  satu(
    "finds an acting Bendahara where the only one of the office is",
    [
      JUDUL,
      [nip(1), "SARI CONTOH", "III/b", `${ARSIPARIS}, Plh. Bendahara Pengeluaran`, "01-02-2020", UMUM],
      [nip(2), "BIMA CONTOH", "III/b", "Bendahara Pengeluaran", "01-02-2020", "Subbagian Keuangan"],
    ],
    { benar: { jumlahJabatan: 2, penugasan: { "Bendahara Pengeluaran": 1 }, bezetting: { "Bendahara Pengeluaran": 1 } } },
  ),
  satu(
    "asks for the unit of a Sekretaris that no file names",
    [JUDUL, [nip(1), "SARI CONTOH", "III/d", "Kasubbag Umum / Plt. Sekretaris", "01-02-2020", UMUM]],
    {
      benar: { tanya: ["unitLembar"], unitJabatan: { "Kasubbag Umum": UMUM }, penugasan: { Sekretaris: 1 }, masalah: ["unitPenugasan"] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "unitLembar", pilih: "Sekretariat KPU" }],
      sesudah: { unitJabatan: { Sekretaris: "Sekretariat KPU" } },
    },
  ),
  satu(
    "takes an acting Kasubbag Hukum for the head of the only Subbagian Hukum dan SDM, and asks",
    [
      JUDUL,
      [nip(1), "SARI CONTOH", "III/b", `${ARSIPARIS} / Plt. Kasubbag Hukum`, "01-02-2020", UMUM],
      [nip(2), "BIMA CONTOH", "III/b", "Analis Hukum", "01-02-2020", "Subbagian Hukum dan SDM"],
    ],
    {
      benar: { unit: [UMUM, "Subbagian Hukum dan SDM"], penugasan: { "Kepala Subbagian Hukum dan SDM": 1 }, tanya: ["unitLembar"] },
      boleh: ["ditanya"],
    },
  ),
  satu(
    "finds the own jabatan in the column behind that of the acting post",
    [
      ["NIP", "NAMA", "GOL", "JABATAN STRUKTURAL", "JABATAN PELAKSANA", "UNIT KERJA"],
      [nip(1), "SARI CONTOH", "III/b", "Plt. Kasubbag Hukum", "Analis Hukum", UMUM],
      [nip(2), "BIMA CONTOH", "III/d", "Kasubbag Hukum", "", HUKUM],
    ],
    { benar: { orang: { "SARI CONTOH": { jabatan: "Analis Hukum", unit: UMUM } }, penugasan: { "Kasubbag Hukum": 1 }, jumlahJabatan: 2 } },
  ),
  satu(
    "makes no second head of a unit whose title is written in full elsewhere",
    [
      JUDUL,
      [nip(1), "SARI CONTOH", "III/b", "Kasubbag Umum / Plt. Sekretaris", "", UMUM],
      [nip(2), "BIMA CONTOH", "IV/a", "Sekretaris KPU Kabupaten Contoh", "", "Sekretariat KPU Kabupaten Contoh"],
    ],
    {
      benar: {
        jumlahJabatan: 2,
        penugasan: { "Sekretaris KPU Kabupaten Contoh": 1 },
        takAda: ["Sekretaris"],
        masalah: ["pimpinanDisamakan"],
      },
    },
  ),
  satu(
    "reads selaku before an acting post",
    [JUDUL, [nip(1), "SARI CONTOH", "III/d", "Analis Hukum Ahli Muda selaku Plt. Kepala Subbagian Hukum", "", HUKUM]],
    { benar: { orang: { "SARI CONTOH": { jabatan: "Analis Hukum Ahli Muda" } }, penugasan: { [KASUB_HUKUM]: 1 } } },
  ),
  satu(
    "takes a section title straight below the headings for the unit of its people",
    [
      ["NO", "NIP", "NAMA", "GOL", "JABATAN"],
      ["SUBBAGIAN UMUM"],
      [1, nip(1), "SARI CONTOH", "III/a", `${ARSIPARIS} / Plt. Kasubbag Hukum`],
      ["SUBBAGIAN HUKUM"],
      [2, nip(2), "BIMA CONTOH", "III/d", "Kasubbag"],
    ],
    {
      benar: { pegawai: 2, unit: [UMUM, HUKUM], jumlahJabatan: 2, penugasan: { [KASUB_HUKUM]: 1 } },
    },
  ),
  satu(
    "keeps the heads of two offices apart",
    [
      [...JUDUL, "UNIT INDUK"],
      [nip(1), "SARI CONTOH", "III/b", `${ARSIPARIS} / Plt. Kasubbag Hukum`, "", UMUM, "Sekretariat KPU Kota Satu"],
      [nip(2), "BIMA CONTOH", "III/d", "Kasubbag Hukum", "", HUKUM, "Sekretariat KPU Kota Satu"],
      [nip(3), "JOKO CONTOH", "III/d", "Kasubbag Hukum", "", HUKUM, "Sekretariat KPU Kota Dua"],
    ],
    { benar: { jumlahJabatan: 3, penugasan: { "Kasubbag Hukum": 1 }, bezetting: { "Kasubbag Hukum": 2 } } },
  ),
  satu(
    "says that it makes the unit of an acting head whom no other row names",
    [JUDUL, [nip(1), "SARI CONTOH", "III/b", `${ARSIPARIS} / Plt. ${KASUB_HUKUM}`, "01-02-2020", UMUM]],
    { benar: { unitJabatan: { [KASUB_HUKUM]: HUKUM }, masalah: ["unitDariJabatan"], takAda: [KASUB_UMUM] } },
  ),
];
