import { describe, expect, it } from "vitest";
import type { Output } from "../../../core/contract/procedures";
import { openKantor, TEMPAT_UJI } from "../open-kantor";

const SITI = "198001012005012001";
const ORANG = {
  nip: SITI,
  nama: "SITI AMINAH",
  gelarDepan: "",
  gelarBelakang: "",
  tempatLahir: "",
  tanggalLahir: null,
  jenisKelamin: null,
  status: "PNS",
  golongan: null,
  tmtGolongan: null,
  masaKerjaTahun: null,
  masaKerjaBulan: null,
  tingkatPendidikan: "",
  pendidikan: "",
  tahunLulus: null,
  kedudukanHukum: "",
  jabatanId: null,
  tmtJabatan: null,
} as const;

/** An office with one person, and a file of three of her days. */
async function kantorBerisi() {
  const kantor = openKantor();
  await kantor.ask("pegawai.save", ORANG);
  return kantor;
}

const berkas = (...baris: string[]): { nama: string; isi: Uint8Array } => ({
  nama: "rekap.csv",
  isi: new TextEncoder().encode(["NIP;Nama;Tanggal;Jam Masuk;Jam Pulang;Keterangan", ...baris].join("\n")),
});
const TIGA = berkas(
  `'${SITI};Siti;2026-02-02;07:45;16:00;Hadir`,
  `'${SITI};Siti;2026-02-03;;;Tanpa Keterangan`,
  `'${SITI};Siti;2026-02-04;;;A`,
);

const terapkan = (hasil: Output<"presensi.baca">, jawaban: Record<string, string> = {}) => ({
  berkas: hasil.berkas,
  tulis: hasil.tulis.map(({ pegawaiId, hari }) => ({ pegawaiId, hari: [...hari] })),
  jawaban,
  jamKerja: hasil.jamKerja,
});

describe("attendance", () => {
  it("keeps a watch that ends on the morning after its day", async () => {
    const kantor = await kantorBerisi();
    const jaga = berkas(`'${SITI};Siti;2026-02-13;2026-02-13 21:00;2026-02-14 05:30;`);
    const hasil = await kantor.ask("presensi.baca", { berkas: jaga, jawaban: {} });
    expect(await kantor.ask("presensi.terapkan", terapkan(hasil))).toEqual({ baru: 1, ubah: 0 });
    const { hari } = await kantor.ask("presensi.bulan", { tahun: 2026, bulan: 2 });
    expect(hari).toMatchObject([{ tanggal: "2026-02-13", masuk: "21:00", keluar: "29:30" }]);
  });

  it("is written as one step with the answers, once, and taken back by undoing it", async () => {
    const kantor = await kantorBerisi();
    const pertama = await kantor.ask("presensi.baca", { berkas: TIGA, jawaban: {} });
    expect([pertama.baru, pertama.pertanyaan.map(({ kunci }) => kunci)]).toEqual([2, ["kode:a"]]);
    const dijawab = await kantor.ask("presensi.baca", { berkas: TIGA, jawaban: { "kode:a": "tanpaKeterangan" } });
    expect(await kantor.ask("presensi.terapkan", terapkan(dijawab, { "kode:a": "tanpaKeterangan" }))).toEqual({ baru: 3, ubah: 0 });
    // The answer is remembered, and the same file has nothing new.
    const lagi = await kantor.ask("presensi.baca", { berkas: TIGA, jawaban: {} });
    expect([lagi.baru, lagi.ubah, lagi.tetap, lagi.pertanyaan]).toEqual([0, 0, 3, []]);
    await expect(kantor.ask("presensi.terapkan", terapkan(lagi))).rejects.toMatchObject({ code: "nothingToApply" });
    const { orang: hitungan } = await kantor.ask("presensi.hitungan", { tahun: 2026, per: "2026-02-04" });
    expect(hitungan).toMatchObject([
      {
        nip: SITI,
        tanpaKeterangan: ["2026-02-03", "2026-02-04"],
        menitTerlambatPulangCepat: 15,
        usulan: null,
        ambangBerikut: { hari: 3, kode: "R1", sisa: 1, tanggal: "2026-02-05" },
      },
    ]);
    const [langkah] = (await kantor.ask("history.list", { lewati: 0, jumlah: 1 })).langkah;
    expect(langkah?.kalimat).toBe("Impor kehadiran rekap.csv: 3 hari");
    await kantor.ask("history.revert", { id: langkah?.id ?? "" });
    expect((await kantor.ask("presensi.bulan", { tahun: 2026, bulan: 2 })).hari).toEqual([]);
  });

  it("shows a day that another file changes with what it was, and refuses to write over an edit that it did not see", async () => {
    const kantor = await kantorBerisi();
    await kantor.ask("presensi.terapkan", terapkan(await kantor.ask("presensi.baca", { berkas: TIGA, jawaban: {} })));
    const baru = berkas(`'${SITI};Siti;2026-02-03;;;Sakit`);
    const hasil = await kantor.ask("presensi.baca", { berkas: baru, jawaban: {} });
    expect(hasil.perubahan).toMatchObject([{ lama: { kode: "tanpaKeterangan" }, baru: { kode: "sakit" } }]);
    const { hari, orang: semua } = await kantor.ask("presensi.bulan", { tahun: 2026, bulan: 2 });
    const alpa = hari.find(({ kode }) => kode === "tanpaKeterangan");
    const [siti] = semua;
    if (!alpa || !siti) throw new Error("tanpa hari");
    const isi = {
      kode: "izin" as const,
      masuk: null,
      keluar: null,
      menitTerlambat: null,
      menitPulangCepat: null,
      keterangan: "keperluan keluarga",
    };
    await kantor.ask("presensi.simpan", {
      hari: [{ pegawaiId: siti.pegawaiId, tanggal: alpa.tanggal, lama: { id: alpa.id, revision: alpa.revision }, isi }],
    });
    await expect(kantor.ask("presensi.terapkan", terapkan(hasil))).rejects.toMatchObject({ code: "staleRevision" });
    expect((await kantor.ask("history.here", { tempat: TEMPAT_UJI })).urung?.kalimat).toBe("Ubah kehadiran SITI AMINAH: 1 hari");
    // A day is emptied again.
    const kini = (await kantor.ask("presensi.bulan", { tahun: 2026, bulan: 2 })).hari.find(({ kode }) => kode === "izin");
    if (!kini) throw new Error("tanpa izin");
    await kantor.ask("presensi.simpan", {
      hari: [{ pegawaiId: siti.pegawaiId, tanggal: kini.tanggal, lama: { id: kini.id, revision: kini.revision }, isi: null }],
    });
    expect((await kantor.ask("presensi.bulan", { tahun: 2026, bulan: 2 })).hari).toHaveLength(1);
    expect(await kantor.ask("presensi.tahun", {})).toEqual([2026]);
  });

  it("is counted by the hours that the office set, and its holidays are no absences", async () => {
    const kantor = await kantorBerisi();
    await kantor.ask("presensi.terapkan", terapkan(await kantor.ask("presensi.baca", { berkas: TIGA, jawaban: {} })));
    const jam = {
      nama: "Pagi",
      sejak: null,
      sampai: null,
      minggu: "",
      senin: "08:00-16:30",
      selasa: "08:00-16:30",
      rabu: "08:00-16:30",
      kamis: "",
      jumat: "",
      sabtu: "",
    };
    await kantor.ask("presensi.jamKerjaTambah", jam);
    await kantor.ask("libur.add", { hari: [{ tanggal: "2026-02-03", nama: "Libur daerah", jenis: "libur" }] });
    const [siti] = (await kantor.ask("presensi.hitungan", { tahun: 2026, per: "2026-02-04" })).orang;
    // 07:45 is early for 08:00, 16:00 is thirty minutes early; the absence of the 3rd fell on a holiday.
    expect([siti?.menitTerlambatPulangCepat, siti?.tanpaKeterangan, siti?.tidakDihitung]).toEqual([30, [], ["2026-02-03"]]);
    const [tersimpan] = await kantor.ask("presensi.jamKerja", {});
    if (!tersimpan) throw new Error("tanpa jam kerja");
    await kantor.ask("presensi.jamKerjaUbah", { ...jam, id: tersimpan.id, revision: tersimpan.revision, nama: "Siang" });
    await kantor.ask("presensi.jamKerjaHapus", { id: tersimpan.id, revision: 2 });
    expect(await kantor.ask("presensi.jamKerja", {})).toEqual([]);
    const tahun = await kantor.ask("presensi.orang", { pegawaiId: siti?.pegawaiId ?? "", tahun: 2026, per: "2026-02-04" });
    expect([tahun.hari.length, tahun.kalender.length, tahun.hitungan.menitTerlambatPulangCepat]).toEqual([2, 365, 15]);
    const tren = await kantor.ask("presensi.tren", { tahun: 2026, per: "2026-02-28" });
    expect(tren[1]).toMatchObject({ bulan: 2, hadir: 1, tanpaKeterangan: 0, menit: 15 });
    await expect(kantor.ask("presensi.orang", { pegawaiId: "tidak-ada", tahun: 2026 })).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("the attendance of the sample office", () => {
  it("has one person with nine days in a row, one over a threshold and one before it, and nobody else absent", async () => {
    const kantor = openKantor("contoh");
    const { orang: semua } = await kantor.ask("presensi.hitungan", { tahun: 2026, per: "2026-11-26" });
    const beralpa = semua.filter(({ tanpaKeterangan }) => tanpaKeterangan.length > 0);
    expect(
      beralpa
        .map(({ tanpaKeterangan, berturutBerjalan, usulan }) => [tanpaKeterangan.length, berturutBerjalan.hari.length, usulan?.kode])
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    ).toEqual([
      [6, 0, "R2"],
      [8, 0, "R3"],
      [9, 9, "R3"],
    ]);
    const sembilan = beralpa.find(({ berturutBerjalan }) => berturutBerjalan.hari.length === 9);
    expect(sembilan?.ambangBerikut).toMatchObject({ kode: "B3", lewat: "berturut", hari: 10, sisa: 1, tanggal: "2026-11-26" });
    expect(semua.filter(({ hariTercatat }) => hariTercatat > 100).length).toBeGreaterThan(25);
  });
});
