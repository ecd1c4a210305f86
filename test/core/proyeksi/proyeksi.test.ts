import { describe, expect, it } from "vitest";
import { isiKekurangan } from "../../../core/proyeksi/isi-kekurangan";
import { keluarDari } from "../../../core/proyeksi/keluar";
import { proyeksikan, tahunProyeksi } from "../../../core/proyeksi/proyeksi";
import { ACUAN, diisi, hari, jabatan, orang, PER } from "./bahan";

describe("five years ahead", () => {
  it("begin with the year of the day after", () => {
    expect(tahunProyeksi(PER)).toEqual([2027, 2028, 2029, 2030, 2031]);
    expect(tahunProyeksi(hari("2026-12-30"))).toEqual([2026, 2027, 2028, 2029, 2030]);
  });

  it("lose a pelaksana born on 15 March 1970 on 1 April 2028, and one born in December on 1 January of the year after", () => {
    const keluar = (lahir: string) =>
      keluarDari(orang("a", { tanggalLahir: hari(lahir) }), { jenis: "pelaksana", jenjang: null }, { per: PER, tambahUsia: 0 }).keluar;
    expect(keluar("1970-03-15")).toMatchObject({ sebab: "pensiun", hari: "2028-04-01", sudahLewat: false });
    expect(keluar("1970-12-02")?.hari).toBe("2029-01-01");
    expect(keluar("1968-11-30")).toMatchObject({ hari: "2026-12-01", sudahLewat: true });
  });

  it("lose a PPPK the day after the last of the contract, and by pension where that comes first", () => {
    const pppk = (lahir: string) =>
      keluarDari(
        orang("a", { kelompok: "pppk", tanggalLahir: hari(lahir), akhirKontrak: hari("2028-12-31") }),
        { jenis: "pelaksana", jenjang: null },
        { per: PER, tambahUsia: 0 },
      ).keluar;
    expect(pppk("1990-01-01")).toMatchObject({ sebab: "kontrak", hari: "2029-01-01" });
    expect(pppk("1970-03-15")).toMatchObject({ sebab: "pensiun", hari: "2028-04-01" });
  });

  it("say of whom it cannot be told", () => {
    const { keluar, takDiketahui } = keluarDari(
      orang("a", { kelompok: "pppk", tanggalLahir: null }),
      { jenis: "fungsional", jenjang: null },
      { per: PER, tambahUsia: 0 },
    );
    expect(keluar).toBeNull();
    expect(takDiketahui).toEqual(["tanggalLahir", "jenjang", "akhirKontrak"]);
  });

  it("count holders, departures by name, shortage and proposal year by year", () => {
    // Three hold, three are needed. B leaves in 2028, C (contract to the end of 2029) in 2030.
    const [satu] = proyeksikan(
      [
        jabatan("j", [
          orang("a"),
          orang("b", { tanggalLahir: hari("1970-03-15") }),
          orang("c", { kelompok: "pppk", akhirKontrak: hari("2029-12-31") }),
        ]),
      ],
      ACUAN,
    );
    expect(
      satu?.tahun.map(({ tahun, pns, pppk, keluar, selisih, usul }) => [
        tahun,
        pns,
        pppk,
        keluar.map(({ nama }) => nama).join(),
        selisih,
        usul,
      ]),
    ).toEqual([
      [2027, 2, 1, "", 0, 0],
      [2028, 1, 1, "b", -1, 1],
      [2029, 1, 1, "", -1, 0],
      [2030, 1, 0, "c", -2, 1],
      [2031, 1, 0, "", -2, 0],
    ]);
  });

  it("asks for nobody whom approved formasi will bring", () => {
    const formasi = [{ tahun: 2026, terbuka: 1 }];
    const [satu] = proyeksikan([jabatan("j", [orang("a")], { formasi })], ACUAN);
    expect(satu?.tahun.map(({ usul }) => usul)).toEqual([1, 0, 0, 0, 0]);
  });

  it("lets approved formasi cover the shortage from their own year on", () => {
    // Three are needed, one is there: two are short; one of them may come in 2026, another one in 2028.
    const formasi = [{ tahun: 2026, terbuka: 1 }, { tahun: 2028, terbuka: 1 }]; // prettier-ignore
    const [satu] = proyeksikan([jabatan("j", [orang("a")], { formasi })], { ...ACUAN, batasSetahun: 0 });
    expect(satu?.tahun.map(({ kurang, formasiTerbuka }) => [kurang, formasiTerbuka])).toEqual([[1, 1], [0, 2], [0, 2], [0, 2], [0, 2]]); // prettier-ignore
    expect(satu?.formasiTerbuka).toBe(2);
  });

  it("lets who has no post yet come to hers by a planned move, and nobody leaves another post for it", () => {
    const pindah = { hari: hari("2028-02-01"), keJabatanId: "k" };
    const [satu] = proyeksikan([jabatan("k", [])], ACUAN, [orang("d", { pindah })]);
    expect(satu?.tahun.map(({ stok, masuk }) => [stok, masuk.map(({ nama }) => nama).join()])).toEqual([[0, ""], [1, "d"], [1, ""], [1, ""], [1, ""]]); // prettier-ignore
  });

  it("lets nobody leave before she came, so that no post has fewer than nobody", () => {
    // 60 in March 2029 by the post that she leaves; 58 as pelaksana, where she comes on 1 February 2028, was in April 2027.
    const pindah = { hari: hari("2028-02-01"), keJabatanId: "k" };
    const [, ke] = proyeksikan(
      [
        jabatan("j", [orang("d", { tanggalLahir: hari("1969-03-15"), pindah })], { jenis: "fungsional", jenjang: "ahliMadya" }),
        jabatan("k", []),
      ],
      ACUAN,
    );
    expect(ke?.tahun.map(({ stok, masuk, keluar }) => [stok, masuk.length, keluar.map((satu) => satu.hari).join()])).toEqual([
      [0, 0, ""],
      [0, 1, "2028-02-01"],
      [0, 0, ""],
      [0, 0, ""],
      [0, 0, ""],
    ]);
  });

  it("moves somebody from one post to another in the year of the move, and nets nothing across posts", () => {
    const pindah = { hari: hari("2028-02-01"), keJabatanId: "k" };
    const [dari, ke] = proyeksikan(
      [jabatan("j", [orang("a"), orang("b"), orang("c"), orang("d", { pindah })]), jabatan("k", [], { kebutuhan: [1, 1, 1, 1, 1] })],
      ACUAN,
    );
    expect(dari?.tahun.map(({ selisih }) => selisih)).toEqual([1, 0, 0, 0, 0]);
    expect(ke?.tahun.map(({ stok, masuk, kurang }) => [stok, masuk.map(({ nama }) => nama).join(), kurang])).toEqual([
      [0, "", 1],
      [1, "d", 0],
      [1, "", 0],
      [1, "", 0],
      [1, "", 0],
    ]);
  });

  it("retires who has moved by the rule of the post that she holds then", () => {
    // Born 15 March 1969: 58 as pelaksana on 1 April 2027, 60 as ahli madya on 1 April 2029. She moves in February 2027.
    const pindah = { hari: hari("2027-02-01"), keJabatanId: "k" };
    const [, ke] = proyeksikan(
      [
        jabatan("j", [orang("d", { tanggalLahir: hari("1969-03-15"), pindah })]),
        jabatan("k", [], { jenis: "fungsional", jenjang: "ahliMadya", kebutuhan: [1, 1, 1, 1, 1] }),
      ],
      ACUAN,
    );
    expect(ke?.tahun.map(({ stok, keluar }) => [stok, keluar.map(({ hari: satu }) => satu).join()])).toEqual([
      [1, ""],
      [1, ""],
      [0, "2029-04-01"],
      [0, ""],
      [0, ""],
    ]);
  });

  it("asks for nobody new for a managerial post, and takes nothing of the limit for it", () => {
    const [kasub, staf] = proyeksikan(
      [
        jabatan("kasub", [orang("b", { tanggalLahir: hari("1970-03-15") })], { jenis: "pengawas", kebutuhan: [1, 1, 1, 1, 1] }),
        jabatan("staf", [], { kebutuhan: [1, 1, 1, 1, 1] }),
      ],
      { ...ACUAN, batasSetahun: 1 },
    );
    expect(kasub?.tahun.map(({ usul, dariDalam }) => [usul, dariDalam])).toEqual([[0, 0], [0, 1], [0, 0], [0, 0], [0, 0]]); // prettier-ignore
    expect(staf?.tahun.map(({ usul, dariDalam }) => [usul, dariDalam])).toEqual([[1, 0], [0, 0], [0, 0], [0, 0], [0, 0]]); // prettier-ignore
  });

  it("moves the age of pension for a what-if", () => {
    const [satu] = proyeksikan([jabatan("j", [orang("b", { tanggalLahir: hari("1970-03-15") })], { kebutuhan: [1, 1, 1, 1, 1] })], {
      ...ACUAN,
      tambahUsia: 2,
    });
    expect(satu?.tahun.map(({ stok }) => stok)).toEqual([1, 1, 1, 0, 0]);
  });
});

describe("a limit for the year", () => {
  const satu = (kurang: number, ubahan: { readonly prioritas?: number; readonly kelas?: number } = {}) =>
    diisi(`${kurang} ${JSON.stringify(ubahan)}`, [-kurang, -kurang, -kurang], { kelas: null, ...ubahan });

  it("fills the office's priority first, then the greater shortage, then the higher kelas, and leaves the rest for the next year", () => {
    const hasil = isiKekurangan([satu(1, { kelas: 5 }), satu(1, { kelas: 9 }), satu(2), satu(1, { prioritas: 1 })], {
      batasSetahun: 2,
      jugaSekelas: false,
    });
    // 1st year: the one with a priority, then one of the two that the third lacks. 2nd: kelas 9, kelas 5. 3rd: what the third still lacks.
    expect(hasil.map((milik) => milik.map(({ usul }) => usul))).toEqual([
      [0, 1, 0],
      [0, 1, 0],
      [1, 0, 1],
      [1, 0, 0],
    ]);
    expect(hasil[2]?.map(({ usul, ditunda }) => [usul + ditunda, ditunda])).toEqual([
      [2, 1],
      [1, 1],
      [1, 0],
    ]);
  });

  it("asks for as many in all as without it, only later, as long as the years suffice", () => {
    const jumlah = (batasSetahun: number | null): number =>
      isiKekurangan([satu(2), satu(3)], { batasSetahun, jugaSekelas: false })
        .flat()
        .reduce((semua, { usul }) => semua + usul, 0);
    expect([jumlah(null), jumlah(2), jumlah(1), jumlah(0)]).toEqual([5, 5, 3, 0]);
  });
});
