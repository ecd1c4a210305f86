import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import { buku, draf, kodeSel, lembar, orangTulis, ringkas } from "./bahan";

/** Rows of [NIP, birth date, TMT golongan]. */
function daftar(...isi: readonly (readonly [string, string, string])[]) {
  const baris = isi.map(([nip, lahir, tmt], nomor) => [
    `ORANG ${nomor + 1}`.replace(/\d/u, "AB"),
    nip,
    "III/c",
    "Analis",
    "Bagian A",
    lahir,
    tmt,
  ]);
  const satu = draf([buku("p.xlsx", lembar("P", [["NAMA", "NIP", "GOL", "JABATAN", "UNIT KERJA", "TANGGAL LAHIR", "TMT GOL"], ...baris]))]);
  return { tmt: orangTulis(rencana(satu)).map((orang) => orang.isi.tmtGolongan), ringkasan: ringkas(satu) };
}

describe("day and month of a sheet's dates", () => {
  it("are in the order that the NIP proves, where the dates themselves do not", () => {
    const { tmt, ringkasan } = daftar(
      ["198203122006041001", "03/12/1982", "04/01/2020"],
      ["198305062007041002", "05/06/1983", "10/01/2021"],
    );
    expect(tmt).toEqual(["2020-04-01", "2021-10-01"]);
    expect(ringkasan).toMatchObject({ baru: 2, ditolak: 0 });
    expect(kodeSel(ringkasan.masalah)).toEqual(["tanggalBulanDahulu@"]);
  });

  it("are not exchanged for one slip among births that agree", () => {
    const { tmt, ringkasan } = daftar(
      ["198203122006041001", "12/03/1982", "01/04/2020"],
      ["198305062007041002", "06/05/1983", "01/10/2021"],
      ["198407082008041003", "07/08/1984", "01/10/2021"],
    );
    expect(tmt).toEqual(["2020-04-01", "2021-10-01"]);
    expect(kodeSel(ringkasan.masalah)).toEqual(["nipBedaTanggalLahir@F4"]);
  });

  it("are judged by the sign between them, and quoted as the cell has them", () => {
    const { tmt, ringkasan } = daftar(
      ["198401132008042003", "01/13/1984", "04/30/2020"],
      ["198901012013041008", "01-01-89", "01-04-20"],
      ["199203042016042011", "03/04/1992", "04/01/20"],
    );
    expect(tmt).toEqual(["2020-04-30", "2020-04-01", "2020-04-01"]);
    const pesan = ringkasan.masalah.map((satu) => satu.pesan).join("\n");
    expect(pesan).toContain("“01-04-20”");
    expect(pesan).toContain("“04/01/20”");
    expect(pesan).toContain("semua yang bertanda “/”");
  });
});
