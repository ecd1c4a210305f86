import { describe, expect, it } from "vitest";
import type { Terencana } from "../../../core/penempatan/kantor";
import { penjelasanOrang, type PenjelasanOrang } from "../../../core/penempatan/penjelasan";
import { keadaanJabatan, yangDiperlukan } from "../../../core/text/penjelasan-penempatan";
import { DUA, hari, jabatan, JPM, kantor, orang, PER } from "./bahan-kantor";

const NAMA = ["staf", "arsip", "humas", "hukum", "data", "umum", "kasub", "analis"];
const ACUAN = Object.fromEntries(NAMA.map((nama) => [nama, { nama, unit: "Sekretariat", kelas: 7 }]));

function jelaskan(hasil: Terencana, pegawaiId: string, memangku = true): PenjelasanOrang {
  return penjelasanOrang(hasil, {
    pegawaiId,
    nama: pegawaiId,
    nip: null,
    memangku,
    per: PER,
    tmtJabatan: null,
    perkaraTertutup: false,
    keberatanHari: 14,
    jabatan: ACUAN,
    kompetensi: () => [{ nama: "Komunikasi", ada: 1, perlu: 2, pelatihan: ["Komunikasi Publik"] }],
  });
}

const nama = ({ lain }: PenjelasanOrang): readonly string[] => lain.map(({ tempat }) => tempat.nama);

describe("what a placement tells one person of herself", () => {
  it("is her move with its day, or that she stays: Budi goes to arsip, Ani keeps her post", () => {
    const hasil = kantor(JPM, DUA);
    expect(jelaskan(hasil, "budi")).toMatchObject({
      keikutan: "ikut",
      kini: { nama: "staf" },
      usul: { tempat: { nama: "arsip" }, hari: PER, terkunci: false, pasangan: { skor: { skor: 8_500 } } },
    });
    const ani = jelaskan(hasil, "ani");
    expect([ani.usul, ani.sendiri?.pasangan.skor.skor, nama(ani)]).toEqual([null, 8_000, ["arsip"]]);
  });

  it("waits in a chain: who comes to a post that its holder leaves on 1 May has that day", () => {
    const rantai = kantor(
      { ani: { staf: 80, kasub: 95 }, budi: { arsip: 60, staf: 90 } },
      {
        orang: [orang("ani", "staf"), orang("budi", "arsip"), { ...orang("tua", "kasub"), keluar: hari("2027-05-01") }],
        jabatan: [jabatan("staf", 1), jabatan("arsip", 0), jabatan("kasub", 1)],
      },
    );
    expect(jelaskan(rantai, "ani").usul?.hari).toBe("2027-05-01");
    expect(jelaskan(rantai, "budi").usul?.hari).toBe("2027-05-01");
    expect(jelaskan(rantai, "tua")).toMatchObject({ keikutan: "menjelangKeluar", usul: null, lain: [] });
    expect(jelaskan(rantai, "siapa", false)).toMatchObject({ keikutan: "tidakMemangku", kini: null, sendiri: null });
  });

  it("tells of five other posts: the three best that she may have, then the two nearest, none below her own before another", () => {
    const lulusan = { tingkatPendidikan: "D-III", kelas: 7 } as const;
    const hasil = kantor(
      { ani: { staf: 80, arsip: 60, humas: 70, hukum: 65, data: 62, umum: 90, kasub: 95, analis: 99 } },
      {
        orang: [orang("ani", "staf", lulusan)],
        jabatan: [
          jabatan("staf", 1),
          ...["arsip", "humas", "hukum", "data"].map((id) => jabatan(id, 1)),
          // Below her kelas; above her education by one rule; by education and by golongan range of nothing else.
          jabatan("umum", 1, { kelas: 5 }),
          jabatan("kasub", 1, { pendidikanMinimum: "S-1" }),
          jabatan("analis", 1, { pendidikanMinimum: "S-2" }),
        ],
      },
    );
    const penjelasan = jelaskan(kunciTetap(hasil), "ani");
    expect(nama(penjelasan)).toEqual(["humas", "hukum", "data", "analis", "kasub"]);
    const [boleh, , , tinggi] = penjelasan.lain;
    expect(boleh && keadaanJabatan(boleh, PER)).toBe("terpenuhi");
    expect(tinggi && keadaanJabatan(tinggi, PER)).toBe("belum terpenuhi");
    expect(tinggi && yangDiperlukan(tinggi).join("\n")).toContain("pendidikan D-III, syaratnya S-2");
    expect(tinggi && yangDiperlukan(tinggi)).toContain("Komunikasi: tingkat 1, standarnya 2; pelatihan Komunikasi Publik");
  });
});

/** The same plan with nobody moving: the posts that she may have are all told of then. */
function kunciTetap(hasil: Terencana): Terencana {
  return { ...hasil, rencana: { ...hasil.rencana, pindah: [] } };
}
