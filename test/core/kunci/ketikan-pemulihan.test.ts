import { describe, expect, it } from "vitest";
import { kelompokDiketik } from "../../../core/kunci/ketikan-pemulihan";
import { ANGKA_PEMULIHAN, kelompokPemulihan } from "../../../core/kunci/pemulihan";

const LEMBAR = kelompokPemulihan(Array.from({ length: ANGKA_PEMULIHAN }, (_, nomor) => (nomor * 11) % 31));
const keadaan = (ketikan: string) => kelompokDiketik(ketikan).map((satu) => satu.keadaan);

describe("a recovery sheet while it is typed", () => {
  it("says of each group whether it is right, also in small letters and with any blanks and dashes", () => {
    expect(keadaan(LEMBAR.join("-"))).toEqual(Array.from({ length: 8 }, () => "benar"));
    expect(keadaan(LEMBAR.join(" – ").toLowerCase())).toEqual(Array.from({ length: 8 }, () => "benar"));
  });

  it("names the one group that is mistyped and leaves the others", () => {
    const [satu = "", dua = "", ...lain] = LEMBAR;
    const keliru = `${dua.slice(0, 2)}${dua[2] === "A" ? "B" : "A"}${dua.slice(3)}`;
    expect(keadaan([satu, keliru, ...lain].join(" "))).toEqual(["benar", "salah", ...lain.map(() => "benar")]);
    expect(keadaan([dua, satu, ...lain].join(" ")).slice(0, 2)).toEqual(["salah", "salah"]);
  });

  it("waits with its judgement until a group is whole", () => {
    expect(keadaan("")).toEqual(Array.from({ length: 8 }, () => "belum"));
    expect(kelompokDiketik((LEMBAR[0] ?? "").slice(0, 3))[0]).toEqual({ teks: (LEMBAR[0] ?? "").slice(0, 3), keadaan: "belum" });
  });
});
