import { describe, expect, it } from "vitest";
import { placeAt } from "../../../renderer/data/place";

describe("the place of an address", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["/pegawai", "/pegawai"],
    ["/pegawai/01M8", "/pegawai"],
    ["/jabatan/unit-baru?dari=abk", "/jabatan"],
    ["/bank/baru", "/bank"],
    ["/formasi?urut=nama", "/formasi"],
  ])("is the page, whatever drawer is open over it (%s)", (alamat, tempat) => expect(placeAt(alamat)).toBe(tempat));

  it.each([
    ["/abk/a", "/abk/a"],
    ["/abk/a/tugas-1", "/abk/a"],
    ["/skenario/s1", "/skenario/s1"],
    ["/lima-tahun/a", "/lima-tahun/a"],
    ["/pengaturan/profil", "/pengaturan/profil"],
    ["/dokumen/d1?bagian=2", "/dokumen/d1"],
  ])("is what is worked on, where each address shows something else (%s)", (alamat, tempat) => expect(placeAt(alamat)).toBe(tempat));
});
