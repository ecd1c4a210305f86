import { expect, it } from "vitest";
import { barisBerisi, bukaBuku, lembarBernama, sel } from "../formasi/buka";
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
