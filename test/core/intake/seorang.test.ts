import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { buku, draf, kodeSel, KOSONG, lembar, orangTulis, penugasanTulis, ringkas, terapkan } from "./bahan";

const KEPALA = ["NIP", "NAMA", "TANGGAL LAHIR", "GOLONGAN", "JENIS JABATAN", "JABATAN", "TMT JABATAN", "UNIT KERJA"];
const SARI = "198001012005012001";

function daftar(...isi: readonly (readonly IsiSel[])[]) {
  return buku("pegawai.xlsx", lembar("P", [KEPALA, ...isi]));
}

function baris(jabatan: string, lain: { readonly tmt?: string; readonly jenis?: string; readonly unit?: string; readonly gol?: string }) {
  return [SARI, "SARI", "01-01-1980", lain.gol ?? "III/b", lain.jenis ?? "", jabatan, lain.tmt ?? "", lain.unit ?? "Subbagian Umum"];
}

const SENDIRI = baris("Arsiparis Terampil", { tmt: "01-02-2020" });
const PLT = baris("Plt. Kasubbag Hukum", { tmt: "01-06-2024", unit: "Subbagian Hukum" });
const PLH = baris("Plh. Sekretaris", { tmt: "02-01-2025", unit: "Sekretariat" });

describe("several rows of one person", () => {
  it.each([
    ["Plt., own", [PLT, SENDIRI]],
    ["own, Plt.", [SENDIRI, PLT]],
    ["Plt., Plh., own", [PLT, PLH, SENDIRI]],
    ["Plh., own, Plt.", [PLH, SENDIRI, PLT]],
  ])("count one person with the TMT of the own row: %s", (_, isi) => {
    const pertama = draf([daftar(...isi)]);
    const tulis = rencana(pertama);
    const arsiparis = tulis.jabatan.tambah.find(({ isi: satu }) => satu.nama === "Arsiparis Terampil")?.kunci;
    expect(orangTulis(tulis).map(({ isi: satu }) => [satu.jabatanId, satu.tmtJabatan])).toEqual([[arsiparis, "2020-02-01"]]);
    expect(
      penugasanTulis(tulis)
        .map(({ isi: satu }) => satu.jenis)
        .toSorted(),
    ).toEqual(isi.length === 2 ? ["plt"] : ["plh", "plt"]);
    expect(ringkas(pertama)).toMatchObject({ baru: 1, berubah: isi.length - 1, tetap: 0, ditolak: 0 });
    const kedua = draf([daftar(...isi)], terapkan(pertama));
    expect(ringkas(kedua)).toMatchObject({ baru: 0, berubah: 0, tetap: isi.length });
    expect(rencana(kedua).pegawai).toEqual({ tambah: [], ubah: [] });
    expect(penugasanTulis(rencana(kedua))).toEqual([]);
  });

  it("keep the stored jabatan as the own one when a list sorts the second post before it", () => {
    const bendahara = baris("Bendahara", { unit: "Subbagian Keuangan", tmt: "01-02-2021" });
    const data = terapkan(draf([daftar(SENDIRI, bendahara)]));
    const lagi = draf([daftar(bendahara, SENDIRI)], data);
    expect(ringkas(lagi)).toMatchObject({ baru: 0, berubah: 0, tetap: 2 });
    expect(penugasanTulis(rencana(lagi))).toEqual([]);
  });

  it("say once, with both values and cells, in what they disagree", () => {
    const hasil = ringkas(draf([daftar(SENDIRI, baris("Plt. Kasubbag Hukum", { gol: "III/c", unit: "Subbagian Hukum" }))]));
    expect(hasil.masalah.find(({ kode }) => kode === "barisSeorangBerbeda")).toMatchObject({
      sel: "D3",
      tingkat: "peringatan",
      pesan: "Golongan di baris ini “III/c”, sedangkan di P D2 untuk orang yang sama “III/b”. Dipakai “III/b”; betulkan yang keliru.",
    });
  });

  it("fill from each other what one leaves open", () => {
    const [tambah] = orangTulis(
      rencana(draf([daftar(baris("Plt. Kasubbag Hukum", { gol: "III/c", unit: "Subbagian Hukum" }), baris("Bendahara", { gol: "-" }))])),
    );
    expect(tambah?.isi).toMatchObject({ golongan: "III/c" });
  });

  it("take the unit of the own row for an acting row that names none", () => {
    const satu = draf([daftar(baris("Plt. Kasubbag Hukum", { unit: "" }), SENDIRI)]);
    expect(rencana(satu).unit.tambah.map(({ isi }) => isi.nama)).toEqual(["Subbagian Umum", "Subbagian Hukum"]);
    expect(kodeSel(ringkas(satu).masalah)).toContain("unitDariJabatan@F2");
  });
});

describe("the kind of a post", () => {
  it("is not taken from the row of somebody who acts in it", () => {
    const isi = [
      baris("Plt. Sekretaris", { jenis: "Jabatan Pelaksana", unit: "Sekretariat" }),
      baris("Arsiparis Terampil", { jenis: "Jabatan Fungsional" }),
      baris("Plh. Kepala Subbagian Hukum", { jenis: "Jabatan Fungsional", unit: "Subbagian Hukum" }),
    ];
    expect(rencana(draf([daftar(...isi)])).jabatan.tambah.map(({ isi: { nama, jenis } }) => [nama, jenis])).toEqual([
      ["Arsiparis Terampil", "fungsional"],
      ["Sekretaris", "administrator"],
      ["Kepala Subbagian Hukum", "pengawas"],
    ]);
  });

  it("is that of the title, in words, where the own row makes a head a pelaksana", () => {
    const satu = draf([daftar(baris("Kasubbag Hukum", { jenis: "Jabatan Pelaksana", unit: "Subbagian Hukum" }))]);
    expect(rencana(satu).jabatan.tambah.map(({ isi }) => isi.jenis)).toEqual(["pengawas"]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["jenisBedaJabatan@E2"]);
  });
});

describe("a cell that is half readable", () => {
  it("names the birth date of the NIP that stands for one that the calendar does not have", () => {
    const isi = [SARI, "SARI", "31-02-1980", "III/b", "", "Arsiparis Terampil", "", "Subbagian Umum"];
    const satu = draf([daftar(isi)], KOSONG);
    expect(orangTulis(rencana(satu))[0]?.isi.tanggalLahir).toBe("1980-01-01");
    const [soal] = ringkas(satu).masalah;
    expect(soal).toMatchObject({ kode: "tanggalTidakAda", sel: "C2" });
    expect(soal?.pesan).toContain("bukan tanggal yang ada di kalender; dipakai 01-01-1980 dari NIP");
  });

  it("names each of several birth dates that the NIP stands for", () => {
    const isi = (nip: string, lahir: string) => [nip, `ORANG ${lahir}`, lahir, "III/b", "", "Arsiparis Terampil", "", "Subbagian Umum"];
    const [kelompok] = ringkas(draf([daftar(isi(SARI, "31-02-1980"), isi("198105052006012003", "1981-13-40"))])).kelompok;
    expect(kelompok?.kalimat).toBe(
      "Tanggal lahir di 2 sel bukan tanggal yang ada di kalender. Dipakai dari NIP: 01-01-1980 (C2), 05-05-1981 (C3).",
    );
  });

  it("takes III/a of “Penta Muda (III/a)” with a remark", () => {
    const satu = draf([daftar(baris("Arsiparis Terampil", { gol: "Penta Muda (III/a)" }))]);
    expect(orangTulis(rencana(satu))[0]?.isi.golongan).toBe("III/a");
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["golonganDariRuang@D2"]);
  });
});
