import { describe, expect, it } from "vitest";
import { hurufJudul } from "../../../core/sebutan/huruf";

describe("hurufJudul", () => {
  it.each([
    ["KEPALA SUBBAGIAN KEUANGAN, UMUM DAN LOGISTIK", "Kepala Subbagian Keuangan, Umum dan Logistik"],
    ["SEKRETARIAT KPU KABUPATEN", "Sekretariat KPU Kabupaten"],
    ["ANALIS PENGELOLAAN KEUANGAN APBN AHLI PERTAMA", "Analis Pengelolaan Keuangan APBN Ahli Pertama"],
    ["KASUBBAG HUKUM/SDM", "Kasubbag Hukum/SDM"],
    ["PLT. SEKRETARIS", "Plt. Sekretaris"],
    ["INSPEKTUR PEMBANTU WILAYAH III", "Inspektur Pembantu Wilayah III"],
    ["PENGATUR MUDA TK. I (II/B)", "Pengatur Muda Tk. I (II/b)"],
    ["PENGADMINISTRASI DATA PERATURAN PERUNDANG-UNDANGAN", "Pengadministrasi Data Peraturan Perundang-undangan"],
    ["PENYUSUN RANCANGAN UNDANG-UNDANG", "Penyusun Rancangan Undang-Undang"],
    ["PENGELOLA BMN DAN PBJ", "Pengelola BMN dan PBJ"],
    ["DI BAWAH SEKRETARIS", "Di Bawah Sekretaris"],
    ["SUBBAGIAN A", "Subbagian A"],
    ["TIM P2UPD", "Tim P2UPD"],
    ["SÉKRETARIS", "Sékretaris"],
    ["PENATA MUDA (III / A)", "Penata Muda (III / a)"],
    ["GOLONGAN III/B DAN IV/A", "Golongan III/b dan IV/a"],
    ["GOLONGAN III/B SUBBAGIAN A", "Golongan III/b Subbagian A"],
    ["PENATA III/AB", "Penata III/Ab"],
    ["KELAS II/F", "Kelas II/F"],
    ["UNDANG-UNDANGNYA", "Undang-undangnya"],
    ["ANAK-ANAK ANAKAN", "Anak-Anak Anakan"],
    ["SATELIT-ELIT", "Satelit-Elit"],
    ["STAF PT PLN", "Staf PT PLN"],
    ["JURU MUDA (I/A)", "Juru Muda (I/a)"],
    ["RUANG AV/A", "Ruang Av/A"],
  ])("prints %j as %j", (teks, judul) => {
    expect(hurufJudul(teks)).toBe(judul);
  });

  it.each([["Kasubbag KUL"], ["sekretaris"], ["KPU"], ["II/a"], ["123"], [""]])("leaves %j as it is", (teks) => {
    expect(hurufJudul(teks)).toBe(teks);
  });
});
