import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { ekorPerpindahan } from "../../../core/penempatan/ekor";
import type { Rangkaian } from "../../../core/penempatan/rantai";

const JAN = "2027-01-01" as PlainDate;
const rangkaian = (jenis: Rangkaian["jenis"], ...langkah: readonly (readonly [string, string | null, string])[]): Rangkaian => ({
  jenis,
  langkah: langkah.map(([pegawaiId, dari, ke]) => ({ pegawaiId, dari, ke, palingAwal: JAN, hari: JAN })),
});
const kosong = (...jabatanId: readonly string[]) => jabatanId.map((satu) => ({ jabatanId: satu, mulai: JAN }));

describe("the seat that a move leaves", () => {
  it("goes to the next of the chain, and the last one leaves the seat that stays empty", () => {
    const ekor = ekorPerpindahan([rangkaian("rantai", ["ani", "staf", "kasub"], ["budi", "arsip", "staf"])], kosong("arsip"));
    const akhir = { jenis: "kosong", jabatanId: "arsip" };
    expect([ekor("ani"), ekor("budi")]).toEqual([
      { pengganti: "budi", akhir },
      { pengganti: null, akhir },
    ]);
  });

  it("is none when the last one held no post, and of whoever does not move", () => {
    const ekor = ekorPerpindahan([rangkaian("rantai", ["ani", "staf", "kasub"], ["budi", null, "staf"])], kosong("arsip"));
    const akhir = { jenis: "tanpaSisa" };
    expect(["ani", "budi", "citra"].map(ekor)).toEqual([
      { pengganti: "budi", akhir },
      { pengganti: null, akhir },
      { pengganti: null, akhir },
    ]);
  });

  it("is taken within a swap and a ring, by the first after the last", () => {
    const ekor = ekorPerpindahan([rangkaian("putaran", ["ani", "x", "y"], ["budi", "z", "x"], ["citra", "y", "z"])], []);
    expect(["ani", "budi", "citra"].map((satu) => ekor(satu).pengganti)).toEqual(["budi", "citra", "ani"]);
    expect(ekor("ani").akhir).toEqual({ jenis: "melingkar" });
  });

  it("is not needed where a post had too many, and stays empty from the one on by which it has too few", () => {
    // Staf has three and needs two: of the two who leave, the second leaves the seat that is needed.
    const ekor = ekorPerpindahan(
      [rangkaian("tunggal", ["ani", "staf", "kasub"]), rangkaian("tunggal", ["budi", "staf", "arsip"])],
      kosong("staf"),
    );
    expect([ekor("ani").akhir.jenis, ekor("budi").akhir.jenis]).toEqual(["tidakPerlu", "kosong"]);
  });
});
