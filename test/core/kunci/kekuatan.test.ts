import { describe, expect, it } from "vitest";
import { kekuatanSandi } from "../../../core/kunci/kekuatan";

const nilai = (sandi: string, nama = "Ratna Puspita") => kekuatanSandi(sandi, { nama, terpendek: 10 });

describe("the judgement of a password", () => {
  it("calls what has fewer letters than are taken too short, whatever they are", () => {
    expect(nilai("k7#Qz!pM2")).toBe("pendek");
    expect(nilai("k7#Qz!pM2v")).toBe("cukup");
  });

  it("knows what many people choose, with digits behind it and in capitals too", () => {
    expect(nilai("Indonesia2026")).toBe("umum");
    expect(nilai("sekretariatkpu")).toBe("umum");
    expect(nilai("Sekretariat KPU 1")).toBe("umum");
    expect(nilai("sekretariat di bukit")).toBe("kuat");
  });

  it("finds the name of its owner, but no short word of it", () => {
    expect(nilai("ratna-di-rumah")).toBe("nama");
    expect(nilai("kebun-di-rumah", "Adi Ebu")).toBe("cukup");
  });

  it("takes repetition and sequences for what they are", () => {
    expect(nilai("1234567890123456")).toBe("berulang");
    expect(nilai("aaaaabbbbbccccc")).toBe("berulang");
    expect(nilai("abababababab")).toBe("berulang");
  });

  it("calls a long one strong and one that is merely long enough enough", () => {
    expect(nilai("payung biru kopi")).toBe("kuat");
    expect(nilai("payung biru")).toBe("cukup");
  });
});
