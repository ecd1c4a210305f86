import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import * as XLSX from "xlsx";
import type { PlainDate } from "../../core/date";
import { aturanHitungan, computeHitungan } from "../../core/disiplin/hitungan";
import { NILAI_TANPA_KANTOR } from "../../core/peraturan/nilai-kantor";
import { kalenderKerja } from "../../core/presensi/jam-kerja";
import { pengenalOrang } from "../../core/presensi/kenali";
import type { HariPresensi } from "../../core/presensi/menit";
import { hariDari } from "../../core/presensi/pratinjau";
import { bacaPresensi } from "../../electron/presensi/baca-presensi";
import { puncakMemoriMb } from "./alat/memori";
import { cetakTabel, kali, kuantil, ms } from "./alat/ukur";

const ORANG = 4_000;
const HARI = 250;
const PASANGAN = 3;
const BATAS_MB = 700;
const BATAS_RASIO = 2;
const PER = "2026-12-31" as PlainDate;

/** Every measurement is a program of its own, so that the memory of one does not count for the other. */
const [, , cara, berkas = ""] = process.argv;
if (cara === undefined) bandingkanSemua();
else if (cara === "buat") buatBerkas(berkas);
else ukurSatu(cara, berkas);

/** NIP of the person of a number. */
function nipKe(nomor: number): string {
  return `19800101200501${String(1_001 + nomor).padStart(4, "0")}`;
}

/** A list as machines export it: one row a person and day, all cells as text. */
function buatBerkas(tujuan: string): void {
  const hari = kalenderKerja({ tahun: [2026], libur: [], jamKerja: [] })
    .hari.filter(({ jadwal }) => jadwal !== null)
    .slice(0, HARI)
    .map(({ tanggal }) => tanggal);
  const keluar = openSync(tujuan, "w");
  const zip = new Zip((galat, isi) => {
    if (galat) throw galat;
    writeSync(keluar, isi);
  });
  const tulis = (nama: string, potongan: Iterable<string>): void => {
    const bagian = new ZipDeflate(nama, { level: 4 });
    zip.add(bagian);
    for (const teks of potongan) bagian.push(new TextEncoder().encode(teks));
    bagian.push(new Uint8Array(), true);
  };
  const tipe = "http://schemas.openxmlformats.org";
  tulis("[Content_Types].xml", [
    `<?xml version="1.0"?><Types xmlns="${tipe}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  ]);
  tulis("_rels/.rels", [
    `<?xml version="1.0"?><Relationships xmlns="${tipe}/package/2006/relationships"><Relationship Id="rId1" Type="${tipe}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  tulis("xl/_rels/workbook.xml.rels", [
    `<?xml version="1.0"?><Relationships xmlns="${tipe}/package/2006/relationships"><Relationship Id="rId1" Type="${tipe}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ]);
  tulis("xl/workbook.xml", [
    `<?xml version="1.0"?><workbook xmlns="${tipe}/spreadsheetml/2006/main" xmlns:r="${tipe}/officeDocument/2006/relationships"><sheets><sheet name="Presensi" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  tulis("xl/worksheets/sheet1.xml", lembar(hari));
  zip.end();
  closeSync(keluar);
}

function* lembar(hari: readonly PlainDate[]): Generator<string> {
  yield `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`;
  let nomor = 1;
  const baris = (sel: readonly string[]): string => {
    const isi = sel.map((teks, kolom) => `<c r="${"ABCDEF"[kolom] ?? ""}${nomor}" t="str"><v>${teks}</v></c>`).join("");
    return `<row r="${nomor++}">${isi}</row>`;
  };
  yield baris(["NIP", "NAMA", "TANGGAL", "JAM MASUK", "JAM PULANG", "KETERANGAN"]);
  for (let orang = 0; orang < ORANG; orang += 1) {
    yield hari
      .map((tanggal, letak) => {
        const alpa = (orang + letak * 7) % 61 === 0;
        const menit = String((orang * 7 + letak * 13) % 50).padStart(2, "0");
        return baris([
          nipKe(orang),
          `ORANG ${orang}`,
          tanggal,
          alpa ? "" : `07:${menit}`,
          alpa ? "" : `16:${menit}`,
          alpa ? "TANPA KETERANGAN" : "HADIR",
        ]);
      })
      .join("");
  }
  yield "</sheetData></worksheet>";
}

function ukurSatu(apa: string, asal: string): void {
  const isi = new Uint8Array(readFileSync(asal));
  const mulai = performance.now();
  const hasil = apa === "tepat" ? bacaHitung(isi) : bacaPustaka(isi);
  process.stdout.write(JSON.stringify({ waktu: performance.now() - mulai, memori: puncakMemoriMb(), hasil }));
}

function bacaPustaka(isi: Uint8Array): number {
  const buku = XLSX.read(isi, { type: "array", dense: true });
  return buku.Sheets["Presensi"]?.["!data"]?.length ?? 0;
}

/** Reads all rows, counts everybody's year and keeps the days behind each figure. */
function bacaHitung(isi: Uint8Array): string {
  const pegawai = Array.from({ length: ORANG }, (_kosong, nomor) => ({ id: String(nomor), nip: nipKe(nomor), nama: `ORANG ${nomor}` }));
  const bacaan = bacaPresensi({
    nama: "presensi.xlsx",
    isi,
    jawaban: {},
    ingat: {},
    kenali: pengenalOrang(pegawai, {}, {}),
    lapor: () => undefined,
  });
  const kalender = kalenderKerja({ tahun: [2025, 2026, 2027], libur: [], jamKerja: [] });
  const aturan = aturanHitungan(NILAI_TANPA_KANTOR, null);
  const hari = new Map<number, HariPresensi[]>();
  for (const satu of bacaan.hari()) {
    const milik = hari.get(satu.orang);
    if (milik === undefined) hari.set(satu.orang, [hariDari(satu)]);
    else milik.push(hariDari(satu));
  }
  const hitungan = [...hari.values()].map((milik) =>
    computeHitungan({ tahun: 2026, per: PER, kalender, hari: milik, masa: [{ sejak: null, status: "PNS", aktif: true }], aturan }),
  );
  const alpa = hitungan.reduce((jumlah, { tanpaKeterangan }) => jumlah + tanpaKeterangan.length, 0);
  return `${bacaan.lembar[0]?.terbaca ?? 0} baris, ${hitungan.length} orang, ${alpa} hari tanpa keterangan`;
}

interface Ukuran {
  readonly waktu: number;
  readonly memori: number;
  readonly hasil: string | number;
}

function jalankan(apa: string, asal: string): Ukuran {
  const hasil = spawnSync(process.execPath, ["--max-old-space-size=6000", process.argv[1] ?? "", apa, asal], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (hasil.status !== 0) throw new Error(hasil.stderr);
  // Written by `ukurSatu` of this same program.
  return (apa === "buat" ? { waktu: 0, memori: 0, hasil: 0 } : JSON.parse(hasil.stdout)) as Ukuran;
}

function bandingkanSemua(): void {
  const folder = mkdtempSync(join(tmpdir(), "tepat-bench-"));
  try {
    const asal = join(folder, "presensi.xlsx");
    jalankan("buat", asal);
    const tepat: Ukuran[] = [];
    const pustaka: Ukuran[] = [];
    for (let nomor = 0; nomor < PASANGAN; nomor += 1) {
      tepat.push(jalankan("tepat", asal));
      pustaka.push(jalankan("pustaka", asal));
    }
    const rasio = kuantil(
      tepat.map(({ waktu }, nomor) => waktu / (pustaka[nomor]?.waktu ?? Number.NaN)),
      0.5,
    );
    const memori = Math.max(...tepat.map((satu) => satu.memori));
    process.stdout.write(`${(statSync(asal).size / 1024 / 1024).toFixed(0)} MB; ${tepat[0]?.hasil ?? ""}\n`);
    cetakTabel([
      ["cara", "median", "rasio", "batas", "tercapai", "memori", "batas", "tercapai"],
      [
        "dibaca, dihitung, dijelaskan",
        ms(
          kuantil(
            tepat.map(({ waktu }) => waktu),
            0.5,
          ),
        ),
        ...kali(rasio, BATAS_RASIO),
        `${memori.toFixed(0)} MB`,
        `<= ${BATAS_MB} MB`,
        memori <= BATAS_MB ? "ya" : "TIDAK",
      ],
      [
        "XLSX.read",
        ms(
          kuantil(
            pustaka.map(({ waktu }) => waktu),
            0.5,
          ),
        ),
        "1",
        "-",
        "-",
        `${Math.max(...pustaka.map((satu) => satu.memori)).toFixed(0)} MB`,
        "-",
        "-",
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
