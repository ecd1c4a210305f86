import { openBasisdata, type Basisdata } from "../../electron/db/open";
import { beginStep } from "../../electron/db/journal";
import { periksaIsi, periksaRantai } from "../../electron/db/rantai";
import { cetakTabel, ms } from "./alat/ukur";

const PERUBAHAN = 1_000_000;

/** A history of so many lines: every fourth line an edit of its own, the rest in steps of 750 as imports make them. */
function susun(basis: Basisdata): void {
  for (let tertulis = 0; tertulis < PERUBAHAN; tertulis += 1_000) {
    langkah(basis, tertulis, 750);
    for (let kali = 0; kali < 250; kali += 1) langkah(basis, tertulis + 750 + kali, 1);
  }
}

function langkah(basis: Basisdata, mulai: number, banyak: number): void {
  const step = beginStep(basis, { pelaku: "analis", waktu: new Date(), jenis: "ubah", kode: "unitTambah", rincian: { nama: "Arsip" } });
  for (let nomor = mulai; nomor < mulai + banyak; nomor += 1) {
    const nama = `Unit nomor ${nomor}`;
    step.writer.insert("unit", { id: `u${nomor}`, indukId: null, nama, namaKunci: nama, kode: null, urutan: nomor });
  }
  step.commit();
}

function ukur<T>(kerja: () => T): { readonly lama: number; readonly nilai: T } {
  const mulai = performance.now();
  const nilai = kerja();
  return { lama: performance.now() - mulai, nilai };
}

const basis = openBasisdata({ path: ":memory:" });
susun(basis);
const rantai = ukur(() => periksaRantai(basis.raw));
const isi = ukur(() => periksaIsi(basis.raw));
if (rantai.nilai.banyakPutus + isi.nilai.banyakBeda > 0) throw new Error("riwayat tidak utuh");
process.stdout.write(`${rantai.nilai.langkah} langkah dengan ${rantai.nilai.perubahan} perubahan\n`);
cetakTabel([
  ["", "lama", "batas", "tercapai"],
  ["rantai ditelusuri", ms(rantai.lama), ms(5_000), rantai.lama < 5_000 ? "ya" : "TIDAK"],
  ["isi dicocokkan dengan riwayat", ms(isi.lama), "-", "-"],
]);
basis.close();
