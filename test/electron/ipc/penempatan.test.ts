import { describe, expect, it } from "vitest";
import type { RencanaPenempatan } from "../../../core/contract/penempatan";
import { kalimatUsul } from "../../../core/text/alasan-penempatan";
import { bukaBuku, lembarBernama } from "../formasi/buka";
import { openKantor } from "../open-kantor";

const PER = "2026-11-27";

type Terhitung = Exclude<RencanaPenempatan, { readonly keadaan: "bertentangan" }>;

function terhitung(rencana: RencanaPenempatan): Terhitung {
  if (rencana.keadaan === "bertentangan") throw new Error(JSON.stringify(rencana.pertentangan));
  return rencana;
}

describe("the placement of the sample office", () => {
  it("is proved, adds each score up from its parts, and has every move once in its order", async () => {
    const { ask } = openKantor("contoh");
    const rencana = terhitung(await ask("penempatan.hitung", { per: PER }));
    expect([rencana.keadaan, rencana.sampai, rencana.perkaraTertutup, rencana.tanpaBobot]).toEqual([
      "terbukti",
      "2027-11-27",
      false,
      false,
    ]);
    expect(rencana.bukti.nilai).toBe(rencana.bukti.dual);
    expect(rencana.usul.length).toBeGreaterThan(0);
    for (const { pasangan, palingAwal } of rencana.usul) {
      const jumlah = pasangan.skor.bagian.reduce((semua, { sumbangan }) => semua + sumbangan, 0);
      expect(jumlah).toBe(pasangan.skor.skor);
      expect(palingAwal >= PER).toBe(true);
    }
    const langkah = rencana.rangkaian.flatMap((satu) => satu.langkah.map(({ pegawaiId }) => pegawaiId));
    expect(langkah.toSorted()).toEqual(rencana.usul.map(({ pegawaiId }) => pegawaiId).toSorted());
    for (const usul of rencana.usul) {
      const kalimat = kalimatUsul(usul, (id) => rencana.nama[id] ?? id, rencana.usul);
      expect(kalimat.length).toBeGreaterThanOrEqual(3);
      expect(kalimat.length).toBeLessThanOrEqual(6);
    }
    // Nobody is named as leaving who is not counted in a post.
    const akanKeluar = Object.values(rencana.jabatan).reduce((jumlah, satu) => jumlah + satu.akanKeluar, 0);
    expect(akanKeluar).toBe(rencana.menjelangKeluar.length);
    expect(rencana.kurva[0]?.perpindahan).toBe(0);
    expect(rencana.kurva.at(-1)?.nilai).toBe(rencana.bukti.nilai);
  });

  it("keeps to a strike and to a lock, at no better a value, and names what contradicts itself", async () => {
    const { ask } = openKantor("contoh");
    const bebas = terhitung(await ask("penempatan.hitung", { per: PER }));
    const [pertama] = bebas.usul;
    if (pertama === undefined) throw new Error("no move is proposed");
    const { pegawaiId, ke } = pertama;
    const pasangan = { pegawaiId, jabatanId: ke };
    const tercoret = terhitung(await ask("penempatan.hitung", { per: PER, coret: [pasangan] }));
    expect(tercoret.usul.some((satu) => satu.pegawaiId === pegawaiId && satu.ke === ke)).toBe(false);
    expect(tercoret.keadaan).toBe("terbukti");
    expect(tercoret.bukti.nilai).toBeGreaterThanOrEqual(bebas.bukti.nilai);
    const tetap = terhitung(await ask("penempatan.hitung", { per: PER, kunci: [{ pegawaiId, jabatanId: null }] }));
    expect(tetap.usul.some((satu) => satu.pegawaiId === pegawaiId)).toBe(false);
    const terkunci = terhitung(await ask("penempatan.hitung", { per: PER, kunci: [pasangan] }));
    expect(terkunci.bukti.nilai).toBe(bebas.bukti.nilai);
    const keduanya = await ask("penempatan.hitung", { per: PER, kunci: [pasangan], coret: [pasangan] });
    expect(keduanya.keadaan === "bertentangan" ? keduanya.pertentangan : []).toEqual([{ sebab: "kunciTercoret", ...pasangan }]);
  });

  it("has on the bench of a post whom the plan gives it first, at what the plan loses without her", async () => {
    const { ask } = openKantor("contoh");
    const { usul } = terhitung(await ask("penempatan.hitung", { per: PER }));
    const [pertama] = usul;
    if (pertama === undefined) throw new Error("no move is proposed");
    const bangku = await ask("penempatan.bangku", { per: PER, jabatanId: pertama.ke });
    const diberi = bangku.filter(({ rencana }) => rencana === pertama.ke);
    expect(diberi).toEqual(bangku.slice(0, diberi.length));
    expect(diberi.find(({ pegawaiId }) => pegawaiId === pertama.pegawaiId)?.selisih).toEqual(pertama.selisih);
  });

  it("says of each seat that stays empty how many the bench of its post lets have it", async () => {
    const { ask } = openKantor("contoh");
    const { kosong } = terhitung(await ask("penempatan.hitung", { per: PER }));
    expect(kosong.length).toBeGreaterThan(0);
    for (const { jabatanId, boleh } of kosong.slice(0, 4)) {
      const bangku = await ask("penempatan.bangku", { per: PER, jabatanId });
      expect(boleh).toBe(bangku.filter(({ kini, pasangan }) => kini !== jabatanId && pasangan.palingAwal !== null).length);
    }
  });

  it("has in its document the very sentences and scores of the screen, and refuses one under limits that contradict each other", async () => {
    const { ask } = openKantor("contoh");
    const rencana = terhitung(await ask("penempatan.hitung", { per: PER }));
    const { isi, nama } = await ask("naskah.buat", { naskah: { jenis: "usulPenempatan", per: PER }, bentuk: "xlsx" });
    expect(nama).toBe("CONTOH Usul penempatan SEKRETARIAT KPU KABUPATEN CONTOH 2026-11-27.xlsx");
    const buku = bukaBuku(isi);
    expect(buku.SheetNames).toEqual([
      "Nota",
      "Usul",
      "Akibat",
      "Alasan",
      "Nilai",
      "Syarat",
      "Kompetensi",
      "Ketahanan",
      "Pembanding",
      "Setelan",
      "Rencana berikutnya",
    ]);
    const alasan = JSON.stringify(lembarBernama(buku, "Alasan"));
    for (const usul of rencana.usul)
      for (const kalimat of kalimatUsul(usul, (id) => rencana.nama[id] ?? id, rencana.usul).slice(0, 1))
        expect(alasan).toContain(JSON.stringify(kalimat).slice(1, -1));
    expect(JSON.stringify(lembarBernama(buku, "Nota"))).toContain("rekomendasi kepada pejabat yang berwenang");
    const [pertama] = rencana.usul;
    const pasangan = { pegawaiId: pertama?.pegawaiId ?? "", jabatanId: pertama?.ke ?? "" };
    await expect(
      ask("naskah.buat", { naskah: { jenis: "usulPenempatan", per: PER, kunci: [pasangan], coret: [pasangan] }, bentuk: "xlsx" }),
    ).rejects.toMatchObject({ code: "invalidInput" });
  });

  it("says when every weight is 0, and still fills seats", async () => {
    const { ask } = openKantor("contoh");
    const bobot = { kompetensi: 0, pendidikan: 0, pengalaman: 0, kinerja: 0, talenta: 0, rotasi: 0, permintaan: 0 };
    await ask("ketentuanKantor.ubah", { id: "penempatan-bobot", nilai: JSON.stringify(bobot), alasan: "uji", sejak: null, revision: null });
    const rencana = terhitung(await ask("penempatan.hitung", { per: PER }));
    expect([rencana.tanpaBobot, rencana.keadaan]).toEqual([true, "terbukti"]);
    expect(rencana.usul.every(({ pasangan }) => pasangan.skor.skor === null)).toBe(true);
  });
});

describe("the placement of an office without anybody", () => {
  it("proposes nothing, leaves nothing empty, and says that cases are closed", async () => {
    const { ask } = openKantor();
    const rencana = terhitung(await ask("penempatan.hitung", { per: PER }));
    expect([rencana.keadaan, rencana.usul, rencana.kosong, rencana.jabatan, rencana.perkaraTertutup]).toEqual([
      "terbukti",
      [],
      [],
      {},
      true,
    ]);
  });
});
