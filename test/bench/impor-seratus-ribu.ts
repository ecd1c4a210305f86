import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "xlsx";
import { PROFIL_BAWAAN } from "../../core/abk/profil";
import { kantorBuatan } from "../../core/contoh/kantor-buatan";
import { parsePlainDate } from "../../core/date";
import { keadaanKosong } from "../../core/intake/keadaan";
import { formatTanggalPendek } from "../../core/text/date";
import { startDraftInProcess } from "../../electron/jobs/draf-di-proses";
import { cetakTabel, kali, kuantil, ms } from "./alat/ukur";

const PEGAWAI = 100_000;
const PASANGAN = 5;
const BATAS_RSS_MB = 700;
const JUDUL = [
  "NIP BARU",
  "NAMA",
  "GELAR DEPAN",
  "GELAR BELAKANG",
  "TEMPAT LAHIR NAMA",
  "TANGGAL LAHIR",
  "JENIS KELAMIN",
  "STATUS CPNS PNS",
  "GOL AKHIR NAMA",
  "TMT GOLONGAN",
  "JABATAN NAMA",
  "TMT JABATAN",
  "TINGKAT PENDIDIKAN NAMA",
  "UNOR NAMA",
  "UNOR INDUK NAMA",
];

/** Every measurement is a program of its own, so that the memory of one does not count for the other. */
const [, , cara, berkas = ""] = process.argv;
if (cara === undefined) bandingkanSemua();
else if (cara === "buat") buatBerkas(berkas);
else void ukurSatu(cara, berkas);

function buatBerkas(tujuan: string): void {
  const kantor = kantorBuatan({ benih: 3, jumlahJabatan: 2_000, tugasPerJabatan: 0, jumlahPegawai: PEGAWAI });
  const namaUnit = new Map(kantor.unit.map((unit) => [unit.id, unit.nama]));
  const jabatan = new Map(kantor.jabatan.map((satu) => [satu.id, { nama: satu.nama, unit: namaUnit.get(satu.unitId) ?? "" }]));
  const baris = kantor.pegawai.map((orang) => [
    orang.nip,
    orang.nama,
    orang.gelarDepan,
    orang.gelarBelakang,
    orang.tempatLahir,
    formatTanggalPendek(orang.tanggalLahir),
    orang.jenisKelamin === "pria" ? "Pria" : "Wanita",
    orang.status,
    orang.golongan ?? "",
    orang.tmtGolongan === null ? "" : formatTanggalPendek(orang.tmtGolongan),
    jabatan.get(orang.jabatanId ?? "")?.nama ?? "",
    orang.tmtJabatan === null ? "" : formatTanggalPendek(orang.tmtJabatan),
    orang.tingkatPendidikan,
    jabatan.get(orang.jabatanId ?? "")?.unit ?? "",
    "Sekretariat Buatan",
  ]);
  const buku = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(buku, XLSX.utils.aoa_to_sheet([JUDUL, ...baris], { dense: true }), "Data Utama");
  const isi: Uint8Array = XLSX.write(buku, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true });
  writeFileSync(tujuan, isi);
}

async function ukurSatu(apa: string, asal: string): Promise<void> {
  const isi = new Uint8Array(readFileSync(asal));
  const mulai = performance.now();
  const jumlah = apa === "kami" ? await pratinjau(isi) : XLSX.read(isi, { dense: apa === "padat" }).SheetNames.length;
  const lama = performance.now() - mulai;
  process.stdout.write(`${JSON.stringify({ lama, rss: process.resourceUsage().maxRSS / 1024, jumlah })}\n`);
}

/** From bytes to the finished preview, as the program does it; answers how many rows are new. */
async function pratinjau(isi: Uint8Array): Promise<number> {
  const [profil] = PROFIL_BAWAAN;
  const per = parsePlainDate("2026-11-21");
  if (!profil || !per) throw new Error("bahan kosong");
  const draf = startDraftInProcess({
    berkas: [{ nama: "pegawai.xlsx", isi }],
    keadaan: keadaanKosong(profil, per),
    pemetaan: [],
  });
  await draf.siap();
  const { berkas: hasil } = await draf.ringkasan();
  const [lembar] = hasil[0]?.lembar ?? [];
  if (lembar?.baru !== PEGAWAI) throw new Error(`hanya ${lembar?.baru ?? 0} baris baru`);
  return lembar.baru;
}

interface Ukuran {
  readonly lama: number;
  readonly rss: number;
}

function jalankan(...argumen: readonly string[]): string {
  const hasil = spawnSync(process.execPath, [process.argv[1] ?? "", ...argumen], { encoding: "utf8" });
  if (hasil.status !== 0) throw new Error(hasil.stderr);
  return hasil.stdout;
}

function bandingkanSemua(): void {
  const folder = mkdtempSync(join(tmpdir(), "tepat-ukur-"));
  const asal = join(folder, "pegawai.xlsx");
  try {
    jalankan("buat", asal);
    const ukur = (apa: string): Ukuran => JSON.parse(jalankan(apa, asal)) as Ukuran;
    const pasangan = Array.from({ length: PASANGAN }, () => ({ kami: ukur("kami"), polos: ukur("polos"), padat: ukur("padat") }));
    const median = (pilih: (satu: (typeof pasangan)[number]) => number): number => kuantil(pasangan.map(pilih), 0.5);
    process.stdout.write(
      `${PEGAWAI.toLocaleString("id-ID")} pegawai x ${JUDUL.length} kolom, ${(statSync(asal).size / 1e6).toFixed(1)} MB, ${PASANGAN} pasangan\n`,
    );
    cetakTabel([
      ["cara", "median", "RSS puncak", "kami : ini", "batas", "tercapai"],
      [
        "sampai pratinjau selesai",
        ms(median((satu) => satu.kami.lama)),
        rss(median((satu) => satu.kami.rss)),
        "-",
        `<= ${BATAS_RSS_MB} MB`,
        median((satu) => satu.kami.rss) <= BATAS_RSS_MB ? "ya" : "TIDAK",
      ],
      [
        "XLSX.read",
        ms(median((satu) => satu.polos.lama)),
        rss(median((satu) => satu.polos.rss)),
        ...kali(
          median((satu) => satu.kami.lama / satu.polos.lama),
          1.5,
        ),
      ],
      [
        "XLSX.read padat",
        ms(median((satu) => satu.padat.lama)),
        rss(median((satu) => satu.padat.rss)),
        `${median((satu) => satu.kami.lama / satu.padat.lama).toFixed(3)}x`,
        "-",
        "-",
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rss(megabyte: number): string {
  return `${megabyte.toFixed(0)} MB`;
}
