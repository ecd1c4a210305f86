import type { Kasus } from "../kasus";
import { angka, JUDUL_ORANG, KEUANGAN, nip, orang, PENATA, type Isi, pembuatKasus, type IsianKasus } from "./alat";

const satu = pembuatKasus("orang");
/** A list with TMT columns of these texts; what each is read as. */
const bertanggal = (
  nama: string,
  isi: readonly Isi[],
  { benar, ...lain }: Omit<IsianKasus, "benar"> & { readonly benar: readonly string[] },
): Kasus =>
  satu(nama, [[...JUDUL_ORANG, "TMT JABATAN"], ...isi.map((tanggal, urut) => [...orang(urut + 1, `ORANG ${urut}`), tanggal])], {
    benar: { pegawai: isi.length, tmtJabatan: benar },
    ...lain,
  });
const bergolongan = (gol: string, benar: string | null, boleh: Kasus["boleh"] = ["dibaca"]): Kasus =>
  satu(`reads the golongan ${JSON.stringify(gol)} as ${benar ?? "none"}`, [JUDUL_ORANG, orang(1, "SARI CONTOH", { gol })], {
    benar: { pegawai: 1, orang: { "SARI CONTOH": { golongan: benar } } },
    boleh,
  });

export const KASUS_DUK: readonly Kasus[] = [
  satu(
    "reads headings with spaced letters, N I P and N A M A",
    [
      ["NO", "N A M A", "N I P", "GOL", "J A B A T A N", "UNIT KERJA"],
      [1, "SARI CONTOH", nip(1), "III/a", PENATA, KEUANGAN],
    ],
    { benar: { pegawai: 1, orang: { "SARI CONTOH": { nip: nip(1), jabatan: PENATA } } } },
  ),
  satu(
    "keeps a birthplace on a second line out of the name",
    [
      ["NO", "NAMA / TEMPAT, TGL LAHIR", "NIP / KARPEG", "PANGKAT / GOL / TMT", "JABATAN / TMT", "UNIT KERJA"],
      [
        1,
        "SARI CONTOH, S.E.\nPati, 01-05-1983",
        `${nip(1)}\nA 123456`,
        "Penata Muda (III/a)\n01-04-2020",
        `${PENATA}\n02-05-2021`,
        KEUANGAN,
      ],
    ],
    { benar: { pegawai: 1, golongan: 1, bezetting: { [PENATA]: 1 } }, boleh: ["dibaca", "ditanya", "ditolak"] },
  ),
  satu(
    "keeps a kelas in brackets out of the jabatan, or proposes so",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), orang(2, "BIMA CONTOH", { jabatan: `${PENATA} (Kelas 7)` })],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 2 } }, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads an NIP that another program saved with .0 behind it, or refuses it",
    [JUDUL_ORANG, [1, `${nip(1)}.0`, "SARI CONTOH", "III/a", PENATA, KEUANGAN], orang(2, "BIMA CONTOH")],
    { benar: { orang: { "SARI CONTOH": { nip: nip(1) } } }, boleh: ["dibaca", "ditegur"] },
  ),
  satu(
    "tells NIP and name apart by their values where the headings are swapped",
    [
      ["NO", "NAMA", "NIP", "GOL", "JABATAN", "UNIT KERJA"],
      [1, nip(1), "SARI CONTOH", "III/a", PENATA, KEUANGAN],
      [2, nip(2), "BIMA CONTOH", "III/a", PENATA, KEUANGAN],
    ],
    { benar: { pegawai: 2 }, boleh: ["dibaca", "ditolak"] },
  ),
  satu(
    "takes the filled one of three columns of jabatan",
    [
      ["NO", "NIP", "NAMA", "GOL", "JABATAN STRUKTURAL", "JABATAN FUNGSIONAL", "JABATAN PELAKSANA", "UNIT KERJA"],
      [1, nip(1), "SARI CONTOH", "III/d", "Kepala Subbagian Keuangan", "", "", KEUANGAN],
      [2, nip(2), "BIMA CONTOH", "III/a", "-", "-", PENATA, KEUANGAN],
      [3, nip(3), "JOKO CONTOH", "III/a", "", "Arsiparis Terampil", "", KEUANGAN],
    ],
    { benar: { pegawai: 3, bezetting: { "Kepala Subbagian Keuangan": 1, [PENATA]: 1, "Arsiparis Terampil": 1 }, takAda: ["-"] } },
  ),
  satu(
    "makes no jabatan or unit of a dash, a dot or nihil",
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH", { jabatan: "-", unit: KEUANGAN }),
      orang(2, "BIMA CONTOH", { unit: "-" }),
      orang(3, "JOKO CONTOH", { jabatan: ".", unit: KEUANGAN }),
    ],
    { benar: { pegawai: 3, takAda: ["-", "."] }, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads two units of one name under two parents as two",
    [
      [...JUDUL_ORANG, "UNIT KERJA INDUK"],
      [...orang(1, "SARI CONTOH", { unit: "Subbagian Umum" }), "KPU Kabupaten Satu"],
      [...orang(2, "BIMA CONTOH", { unit: "Subbagian Umum" }), "KPU Kabupaten Dua"],
    ],
    {
      benar: { pegawai: 2, unit: ["KPU Kabupaten Satu", "KPU Kabupaten Dua", "Subbagian Umum", "Subbagian Umum"] },
      boleh: ["dibaca", "ditanya"],
    },
  ),
  satu(
    "reads sex from two marked columns or the NIP",
    [
      ["NO", "NIP", "NAMA", "L", "P", "JABATAN", "UNIT KERJA"],
      [1, nip(1), "SARI CONTOH", "v", "", PENATA, KEUANGAN],
      [2, "197610222009122002", "RATNA CONTOH", "", "v", PENATA, KEUANGAN],
    ],
    { benar: { pegawai: 2 } },
  ),
  satu(
    "reads sex as M and F, or asks",
    [
      [...JUDUL_ORANG, "GENDER"],
      [...orang(1, "SARI CONTOH"), "M"],
      [2, "197610222009122002", "RATNA CONTOH", "III/a", PENATA, KEUANGAN, "F"],
    ],
    { benar: { pegawai: 2 }, boleh: ["dibaca", "ditanya"] },
  ),
  bergolongan("3a", "III/a", ["dibaca", "ditanya"]),
  bergolongan("3/a", "III/a", ["dibaca", "ditanya"]),
  bergolongan("III A", "III/a"),
  bergolongan("Penata Muda (Gol. III/a)", "III/a"),
  bergolongan("Penata Muda", "III/a"),
  bergolongan("III.a / Penata Muda", "III/a"),
  bergolongan("lll/a", "III/a", ["dibaca", "ditanya"]),
  bergolongan("-", null),
  bergolongan("III/e", null, ["ditanya", "dibaca"]),
  bertanggal(
    "reads 01.04.2020, 2020-04-01, 1 April 2020 and 01 APR 2020 as one day",
    ["01.04.2020", "2020-04-01", "1 April 2020", "01 APR 2020"],
    { benar: Array.from({ length: 4 }, () => "2020-04-01") },
  ),
  bertanggal("reads TMT 01-04-2020 and Rabu, 1 April 2020, or warns", ["TMT 01-04-2020", "Rabu, 1 April 2020"], {
    benar: ["2020-04-01", "2020-04-01"],
    boleh: ["dibaca", "ditegur"],
  }),
  bertanggal("reads a text of 43922 as a day or says that it does not", ["43922"], { benar: ["2020-04-01"], boleh: ["dibaca", "ditegur"] }),
  bertanggal("does not read 04/01/2020 as January where another cell of the column says 04/13/2020", ["04/01/2020", "04/13/2020"], {
    benar: ["2020-04-01", "2020-04-13"],
    boleh: ["dibaca", "ditanya"],
  }),
  bertanggal(
    "reads native days with an American format as the days that they are",
    [angka(43_922, "mm/dd/yyyy"), angka(43_934, "m/d/yy")],
    { benar: ["2020-04-01", "2020-04-13"] },
  ),
  bertanggal("reads a native day with a weekday and month in its format", [angka(43_922, "[$-421]dddd, dd mmmm yyyy")], {
    benar: ["2020-04-01"],
  }),
  bertanggal("does not read a year alone as the first of January without a word", ["2020"], { benar: [], boleh: ["dibaca", "ditanya"] }),
  bertanggal("reads April 2020 as the first of April or says that it does not", ["April 2020"], {
    benar: ["2020-04-01"],
    boleh: ["dibaca", "ditegur"],
  }),
];
