import type { HarapanKasus, Kasus } from "../kasus";
import { angka, JUDUL_ORANG, KEUANGAN, nip, orang, PENATA, type Isi, pembuatKasus, type IsianKasus } from "./alat";

const satu = pembuatKasus("orang");

/** One person with one more column. */
const dengan = (
  judul: string,
  isi: Isi,
  { benar, apa, ...lain }: Omit<IsianKasus, "benar"> & { readonly apa: string; readonly benar: NonNullable<HarapanKasus["orang"]>[string] },
): Kasus =>
  satu(
    apa,
    [
      [...JUDUL_ORANG, judul],
      [...orang(1, "SARI CONTOH"), isi],
    ],
    { benar: { pegawai: 1, orang: { "SARI CONTOH": benar } }, ...lain },
  );
const bernip = (apa: string, isi: Isi, lain: Partial<IsianKasus> = {}): Kasus =>
  satu(apa, [JUDUL_ORANG, [1, isi, "SARI CONTOH", "III/a", PENATA, KEUANGAN], orang(2, "BIMA CONTOH")], {
    benar: { pegawai: 2, orang: { "SARI CONTOH": { nip: nip(1) } } },
    ...lain,
  });

export const KASUS_ISIAN: readonly Kasus[] = [
  bernip("reads an NIP with blanks in its official groups", "19830501 200801 1 001"),
  bernip("reads an NIP with an apostrophe before it", "'198305012008011001"),
  bernip("reads an NIP with a typographic apostrophe before it", "’198305012008011001"),
  bernip("reads an NIP with NIP. before it", "NIP. 198305012008011001"),
  bernip("reads an NIP with hyphens", "19830501-200801-1-001"),
  bernip("reads an NIP with a line break in it", "19830501 200801\n1 001"),
  bernip("reads an NIP with invisible characters", "\u200b198305012008011001\u00a0"),
  bernip("refuses an NIP that Excel stored as a number, in words", 198305012008011000, {
    benar: { pegawai: 1, ditolak: 1, masalah: ["nipRusak"] },
  }),
  bernip("refuses an NIP of E+17, in words", "1,98305E+17", { benar: { pegawai: 1, ditolak: 1 } }),
  bernip("refuses an NIP of 17 digits, in words", "19830501200801100", { benar: { pegawai: 1, ditolak: 1, masalah: ["nipPanjang"] } }),
  dengan("STATUS", "PNS DPK", { benar: { status: "PNS" }, apa: "reads the status PNS DPK" }),
  dengan("STATUS PEGAWAI", "PNS Organik", { benar: { status: "PNS" }, apa: "reads the status PNS Organik" }),
  dengan("STATUS KEPEGAWAIAN", "CPNS 2024", {
    benar: { status: "CPNS" },
    apa: "reads the status CPNS 2024, or asks",
    boleh: ["dibaca", "ditanya"],
  }),
  dengan("STATUS", "ASN", { benar: { status: "PNS" }, apa: "reads a bare ASN by the NIP, or asks", boleh: ["dibaca", "ditanya"] }),
  dengan("STATUS", "Tetap", { benar: { status: "PNS" }, apa: "asks what the status Tetap means", boleh: ["dibaca", "ditanya"] }),
  dengan("GOL TERAKHIR", "", { benar: { golongan: "III/a" }, apa: "is not misled by an empty column GOL TERAKHIR" }),
  dengan("TMT JABATAN", 44_318, { benar: { tmtJabatan: "2021-05-02" }, apa: "reads a TMT that is a bare Excel serial" }),
  dengan("TMT JABATAN", angka(44_317.999_99, "dd-mm-yyyy"), {
    benar: { tmtJabatan: "2021-05-02" },
    apa: "reads a TMT a second before midnight as the day that was meant",
  }),
  dengan("TMT JABATAN", "2021-05-01T17:00:00Z", {
    benar: { tmtJabatan: "2021-05-02" },
    apa: "reads a TMT with a time zone as the day that was meant in Indonesia",
  }),
  dengan("TMT JABATAN", "2021-05-02T00:00:00+07:00", {
    benar: { tmtJabatan: "2021-05-02" },
    apa: "reads a TMT with its own offset as its own day",
  }),
  dengan("TMT JABATAN", "2 Mei 2021", { benar: { tmtJabatan: "2021-05-02" }, apa: "reads 2 Mei 2021" }),
  dengan("TMT JABATAN", "02/05/2021", { benar: { tmtJabatan: "2021-05-02" }, apa: "reads 02/05/2021 as the 2nd of May" }),
  dengan("TMT JABATAN", "2-Agt-21", { benar: { tmtJabatan: "2021-08-02" }, apa: "reads 2-Agt-21 as 2021, with a warning" }),
  dengan("TMT JABATAN", "05/13/2021", {
    benar: { tmtJabatan: "2021-05-13" },
    apa: "reads a TMT of 05/13/2021 with the month first, and says so",
    harapan: { masalah: ["tanggalBulanDahulu"] },
  }),
  dengan("TMT JABATAN", "31-04-2021", {
    benar: { tmtJabatan: null },
    apa: "keeps a person whose TMT is no day, with a warning",
    harapan: { masalah: ["tanggalTidakAda"] },
  }),
  dengan("TEMPAT, TANGGAL LAHIR", "Pati, 1 Mei 1983", {
    benar: { tempatLahir: "Pati", tanggalLahir: "1983-05-01" },
    apa: "reads place and day of birth from one cell",
  }),
  dengan("TANGGAL LAHIR", "01-05-1984", {
    benar: { nama: "SARI CONTOH" },
    apa: "asks about an NIP that contradicts the birth date, and takes it with a stated reason",
    harapan: { pegawai: 0, orang: {}, tanya: ["nipBertentangan"] },
    boleh: ["ditanya"],
    jawab: [{ jenis: "nipBertentangan", pilih: "Penetapan pengadilan 12/2020" }],
    sesudah: { pegawai: 1 },
  }),
  dengan("L/P", "Lk", { benar: { jenisKelamin: "pria" }, apa: "reads a sex of Lk" }),
  dengan("JENIS KELAMIN", "Laki - laki", { benar: { jenisKelamin: "pria" }, apa: "reads a sex of Laki - laki" }),
];
