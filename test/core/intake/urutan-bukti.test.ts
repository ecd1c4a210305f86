import { describe, expect, it } from "vitest";
import type { IsiSel } from "../../../core/intake/lembar";
import { hariDahulukan, urutanTanggal } from "../../../core/intake/urutan-tanggal";
import { lembar } from "./bahan";

const ISIAN = ["tanggalLahir", "tmtGolongan"];
const PENGENALAN = {
  jenis: "pegawai" as const,
  barisJudul: 1,
  awalData: 1,
  judul: ["NIP", "LAHIR", "TMT"],
  pemetaan: { nip: 0, tanggalLahir: 1, tmtGolongan: 2 },
  gabungan: "",
  tebakan: null,
};
/** Born on 12 March 1982, on 6 May 1983, and on 7 July 1984. */
const [MARET, MEI, JULI] = ["198203122006041001", "198305062007041002", "198407072008041003"];

/** A sheet of [NIP, birth date, TMT] below its headings. */
function daftar(...baris: readonly (readonly IsiSel[])[]) {
  return { lembar: lembar("P", [["NIP", "01/31/1982", "31/01/1982"], ...baris]), pengenalan: PENGENALAN };
}

/** Order, example and signs with which the month comes first. */
function urutan(...baris: readonly (readonly IsiSel[])[]): string {
  const { urutan: satu, contoh, tanda } = urutanTanggal(daftar(...baris), ISIAN);
  return [satu, contoh, [...tanda].join("")].join(" | ");
}

describe("the order of day and month in a sheet", () => {
  it("is the day first while nothing says otherwise, whatever the headings hold", () => {
    expect(urutan()).toBe("hariDahulu |  | ");
    expect(urutan([null, "12/12/1982", "01/04/2020"])).toBe("hariDahulu |  | ");
    expect(urutan([null, "13/04/1982", null])).toBe("hariDahulu |  | ");
  });

  it("is the month first by a second part beyond 12, quoted without blanks around", () => {
    expect(urutan([null, " 04/13/1982 ", "05/31/2020"])).toBe("bulanDahulu | 04/13/1982 | /");
    expect(urutan([null, "12/31/82", null])).toBe("bulanDahulu | 12/31/82 | /");
    expect(urutan([null, "12/13/1982", null])).toBe("bulanDahulu | 12/13/1982 | /");
    // 12 as the first part may be a day or a month, and what is a date in neither order says nothing against it.
    expect(urutan([null, "04/13/1982", "12/04/2020"])).toBe("bulanDahulu | 04/13/1982 | /");
    expect(urutan([null, "04/13/1982", "13/13/2020"])).toBe("bulanDahulu | 04/13/1982 | /");
  });

  it("is looked for in short texts only: a date with at most four blanks around it", () => {
    expect(urutan([null, "  04/13/1982  ", null])).toBe("bulanDahulu | 04/13/1982 | /");
    expect(urutan([null, "  04/13/1982   ", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, 4, { jenis: "galat", kode: "#REF!" }])).toBe("hariDahulu |  | ");
  });

  it("is not proven by what is a date in neither order", () => {
    expect(urutan([null, "04/32/1982", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, "13/13/1982", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, "04/12/1982", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, "x 04/13/1982", null], [null, "04/13/1982 x", null], [null, "04/13/19825", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, "04/13-1982", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, "sejak 04/13/1982 sampai kini", null])).toBe("hariDahulu |  | ");
  });

  it("is mixed when one sign is proven both ways, and exchanges nothing then", () => {
    expect(urutan([null, "04/13/1982", "13/04/2020"])).toBe("campur | 04/13/1982 | ");
    // The same with a sign for each: no contradiction.
    expect(urutan([null, "04/13/1982", "13-04-2020"])).toBe("bulanDahulu | 04/13/1982 | /");
    expect(urutan([null, "04/13/1982", "13/12/2020"])).toBe("campur | 04/13/1982 | ");
  });

  it("is the month first by more births that agree with their NIP that way than the other", () => {
    expect(urutan([MARET, " 03/12/1982 ", null])).toBe("bulanDahulu | 03/12/1982 | /");
    expect(urutan([MARET, "12/03/1982", null])).toBe("hariDahulu |  | ");
    // One for each order does not decide.
    expect(urutan([MARET, "03/12/1982", null], [MEI, "06/05/1983", null])).toBe("hariDahulu | 03/12/1982 | ");
    expect(urutan([MARET, "03/12/1982", null], [MEI, "05/06/1983", null])).toBe("bulanDahulu | 03/12/1982 | /");
  });

  it("is not told by a birth that reads alike both ways, has a short year, stands elsewhere, or has no NIP that can be read", () => {
    expect(urutan([JULI, "07/07/1984", null])).toBe("hariDahulu |  | ");
    expect(urutan([MARET, "03/12/82", null])).toBe("hariDahulu |  | ");
    expect(urutan([MARET, null, "03/12/1982"])).toBe("hariDahulu |  | ");
    expect(urutan(["19820312", "03/12/1982", null])).toBe("hariDahulu |  | ");
    expect(urutan([null, "03/12/1982", null])).toBe("hariDahulu |  | ");
  });

  it("of dates that prove the day first is not turned by their NIP", () => {
    expect(urutan([MARET, "03/12/1982", "13/04/2020"])).toBe("hariDahulu | 03/12/1982 | ");
  });
});

describe("a sheet with the month first", () => {
  it("has day and month exchanged in its date columns below the headings, for the sign that is meant, and keeps what stood there", () => {
    const sumber = daftar([MARET, "03/12/1982", "04-13-2020"], ["03/12/1982", " 3/1/84 ", null], [MEI, "teks", 7], [JULI, null, null]);
    const { lembar: hasil, asli } = hariDahulukan(sumber, ISIAN, new Set(["/"]));
    expect(hasil.baris.map(({ sel }) => sel)).toEqual([
      ["NIP", "01/31/1982", "31/01/1982"],
      [MARET, "12/03/1982", "04-13-2020"],
      ["03/12/1982", "1/3/84", null],
      [MEI, "teks", 7],
      [JULI, null, null],
    ]);
    expect(hasil.baris.map(({ nomor }) => nomor)).toEqual([1, 2, 3, 4, 5]);
    expect([...asli]).toEqual([
      ["B2", "03/12/1982"],
      ["B3", "3/1/84"],
    ]);
  });

  it("has the rows that hold no date as the very same rows", () => {
    const sumber = daftar([MARET, null, ""], [MEI, "05/06/1983", null]);
    const { lembar: hasil } = hariDahulukan(sumber, ISIAN, new Set(["/"]));
    const [judul, tanpa, dengan] = sumber.lembar.baris;
    expect([hasil.baris[0] === judul, hasil.baris[1] === tanpa, hasil.baris[2] === dengan]).toEqual([true, true, false]);
  });

  it("without any date column stays as it is", () => {
    const sumber = daftar([MARET, "03/12/1982", "04/01/2020"]);
    const { lembar: hasil, asli } = hariDahulukan(sumber, ["tmtJabatan"], new Set(["/"]));
    expect([hasil.baris, asli.size]).toEqual([sumber.lembar.baris, 0]);
  });
});
