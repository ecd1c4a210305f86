import { expect, it } from "vitest";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
import { ID_KETENTUAN, ketentuan } from "../../../core/peraturan/register";
import { openKantor } from "../open-kantor";

it("lists everybody with the whole NIP as text", async () => {
  const { ask } = openKantor("contoh");
  const semua = await ask("pegawai.list", {});
  const { nama, isi } = await ask("naskah.buat", { naskah: { jenis: "pegawai" }, bentuk: "xlsx" });
  expect(nama).toMatch(/^CONTOH DAFTAR PEGAWAI .*\.xlsx$/u);
  const lembar = lembarBernama(bukaBuku(isi), "Pegawai");
  const kepala = barisBerisi(lembar, "A", "No");
  expect(semua.map((_orang, nomor) => sel(lembar, `C${kepala + 1 + nomor}`))).toEqual(
    semua.map(({ nip }) => ({ nilai: nip ?? "belum ada NIP", rumus: undefined, jenis: "s" })),
  );
});

it("lists the jabatan of each unit with their holders as on the day that is asked for", async () => {
  const { ask } = openKantor("contoh");
  const rekap = await ask("abk.rekap", { per: "2030-01-01" });
  const { nama, isi } = await ask("naskah.buat", { naskah: { jenis: "jabatan", per: "2030-01-01" }, bentuk: "xlsx" });
  expect(nama).toMatch(/2030-01-01\.xlsx$/u);
  const lembar = lembarBernama(bukaBuku(isi), "Jabatan");
  const nilai = (baris: number) => ["B", "C", "E", "F", "G", "H"].map((kolom) => sel(lembar, `${kolom}${baris}`).nilai);
  const jumlah = barisBerisi(lembar, "A", "JUMLAH");
  const bernomor = Array.from({ length: jumlah }, (_, nomor) => nomor + 1).filter((baris) => sel(lembar, `A${baris}`).jenis === "n");
  expect(bernomor.map(nilai)).toEqual(
    rekap.jabatan.map((satu) => [satu.nama, satu.kelas ?? "–", satu.jumlahTugas, satu.bezettingPns, satu.bezettingPppk, satu.bezetting]),
  );
  expect(sel(lembar, `H${jumlah}`).nilai).toBe(rekap.jumlah.bezetting);
});

it("lists the standard norms with how many tasks use each and how many of them depart from it", async () => {
  const { ask } = openKantor("contoh");
  const isiBank = { satuanHasil: "berkas", asalNorma: "diukur", sumber: "Berita acara" } as const;
  const bank = await ask("bank.save", { uraian: "Menata berkas uji", normaWaktuMenit: 12.5, ...isiBank });
  const [jabatan] = (await ask("abk.rekap", {})).jabatan;
  await ask("bank.take", { jabatanId: jabatan?.jabatanId ?? "", bankId: [bank.id] });
  await ask("bank.save", { id: bank.id, revision: bank.revision, uraian: "Menata berkas uji", normaWaktuMenit: 15, ...isiBank });
  const { nama, isi } = await ask("naskah.buat", { naskah: { jenis: "bank" }, bentuk: "xlsx" });
  expect(nama).toMatch(/^CONTOH Bank tugas, norma waktu baku .*\.xlsx$/u);
  const lembar = lembarBernama(bukaBuku(isi), "Bank tugas");
  const baris = barisBerisi(lembar, "B", "Menata berkas uji");
  expect(Array.from("CDEFGH", (kolom) => sel(lembar, `${kolom}${baris}`).nilai)).toEqual(["berkas", 15, "Diukur", "Berita acara", 1, 1]);
});

it("lists every rule of the register with its article, what is unsure, and what the office set otherwise", async () => {
  const { ask } = openKantor("contoh");
  await ask("kedudukanHukum.sakelar", { kode: "tugasBelajar", memangku: true });
  const { isi } = await ask("naskah.buat", { naskah: { jenis: "peraturan" }, bentuk: "xlsx" });
  const buku = bukaBuku(isi);
  const lembar = lembarBernama(buku, "Peraturan");
  const nomor = Array.from({ length: 400 }, (_, urutan) => sel(lembar, `A${urutan + 1}`)).filter(({ jenis }) => jenis === "n");
  expect(nomor.map(({ nilai }) => nilai)).toEqual(ID_KETENTUAN.map((_id, urutan) => urutan + 1));
  const wke = barisBerisi(lembar, "B", ketentuan("wke-1250-jam").arti);
  expect(sel(lembar, `C${wke}`).nilai).toBe("75.000 menit (1.250 jam)");
  expect(String(sel(lembar, `D${wke}`).nilai)).toMatch(/^PermenPAN-RB 1\/2020\n/u);
  const sakelar = barisBerisi(lembar, "B", ketentuan("kedudukan-sakelar").arti);
  expect(String(sel(lembar, `G${sakelar}`).nilai)).toContain("Tugas belajar");
  expect(barisBerisi(lembarBernama(buku, "Istilah"), "C", "WKE")).toBeGreaterThan(1);
});

it("prints who changed what and when, all of it, and of imports only when asked to", async () => {
  const { ask } = openKantor("contoh");
  await ask("unit.save", { nama: "Unit Uji", indukId: null, kode: null });
  const baris = async (hanyaImpor: boolean) => {
    const { isi } = await ask("naskah.buat", { naskah: { jenis: "riwayat", hanyaImpor }, bentuk: "xlsx" });
    const lembar = lembarBernama(bukaBuku(isi), "1 Riwayat perubahan data");
    const kepala = barisBerisi(lembar, "A", "No");
    return [1, 2].map((nomor) => ["A", "C", "D", "G"].map((kolom) => sel(lembar, `${kolom}${kepala + nomor}`).nilai));
  };
  expect(await baris(false)).toEqual([
    [1, "Tambah unit Unit Uji", "Perubahan", "Berlaku"],
    [2, "Isi kantor contoh", "Perubahan", "Berlaku"],
  ]);
  expect((await baris(true)).flat().filter((nilai) => nilai !== undefined)).toEqual([]);
});

it("prints a list just as it is handed over: its words, its figures as figures, its groups and totals, and nothing as a formula", async () => {
  const { ask } = openKantor("contoh");
  const { nama, isi } = await ask("naskah.buat", {
    naskah: {
      jenis: "daftar",
      daftar: {
        judul: "Daftar uji",
        keterangan: ["Saringan: Status PNS"],
        kolom: [{ kepala: "Nama" }, { kepala: "Beban", desimal: 2 }],
        baris: [
          { sel: ["Umum"], kelompok: true },
          { sel: ["=1+1", 12.345] },
          { sel: ["Kosong", null] },
          { sel: ["Jumlah", 12.345], jumlah: true },
        ],
      },
    },
    bentuk: "xlsx",
  });
  expect(nama).toMatch(/^CONTOH Daftar uji .*\.xlsx$/u);
  const lembar = lembarBernama(bukaBuku(isi), "1 Daftar uji");
  const kepala = barisBerisi(lembar, "A", "No");
  expect(barisBerisi(lembar, "A", "Saringan: Status PNS")).toBeLessThan(kepala);
  const isiBaris = [1, 2, 3, 4].map((nomor) => ["A", "B", "C"].map((kolom) => sel(lembar, `${kolom}${kepala + nomor}`)));
  expect(isiBaris.map((satu) => satu.map(({ nilai }) => nilai))).toEqual([
    ["Umum", undefined, undefined],
    [1, "=1+1", 12.345],
    [2, "Kosong", "–"],
    [undefined, "Jumlah", 12.345],
  ]);
  expect(isiBaris.flat().filter(({ rumus }) => rumus !== undefined)).toEqual([]);
});

it("says of a list the day that the screen showed, not today's", async () => {
  const { ask } = openKantor("contoh");
  const { isi } = await ask("naskah.buat", {
    naskah: { jenis: "daftar", per: "2025-03-31", daftar: { judul: "Uji", keterangan: [], kolom: [{ kepala: "Nama" }], baris: [] } },
    bentuk: "xlsx",
  });
  expect(barisBerisi(lembarBernama(bukaBuku(isi), "1 Uji"), "A", "Keadaan per 31 Maret 2025")).toBeGreaterThan(0);
});
