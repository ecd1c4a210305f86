import { describe, expect, it } from "vitest";
import type { NaskahDiminta } from "../../../core/contract/naskah";
import type { PlainDate } from "../../../core/date";
import { nilaiSel } from "../../../core/naskah/sel";
import type { Naskah } from "../../../core/naskah/naskah";
import { bingkaiSurat } from "../../../electron/ipc/bahan-surat";
import { kumpulkanPenempatan } from "../../../electron/ipc/penempatan";
import { computePenjelasan, penjelasanPenempatan } from "../../../electron/ipc/penjelasan-penempatan";
import { openKantor } from "../open-kantor";

const PER = "2026-11-27" as PlainDate;

/** Every word of a document: its names, the cells of its tables, and all else. */
function semuaKata(naskah: Naskah): string {
  const tabel = naskah.bagian.flatMap(({ blok }) =>
    blok.flatMap((satu) =>
      satu.jenis === "tabel" ? [...satu.isi()].flatMap(({ sel }) => sel.map((isi) => String(nilaiSel(isi) ?? ""))) : [],
    ),
  );
  return [JSON.stringify(naskah), ...tabel].join("\n");
}

describe("the page on which a person reads what a placement did with her", () => {
  const buka = async (isi: Partial<Pick<Extract<NaskahDiminta, { jenis: "usulPenempatan" }>, "kunci" | "coret">> = {}) => {
    const kantor = openKantor("contoh");
    const { context } = kantor.host;
    const diminta = { per: PER, kunci: [], coret: [], penting: [], ...isi };
    return { ...kantor, context, diminta, kumpulan: await kumpulkanPenempatan(context, diminta) };
  };

  it("names nobody else of the office, by name or NIP, for any of its people", async () => {
    const { ask, context, diminta } = await buka();
    const semua = await ask("pegawai.list", { per: PER });
    expect(semua.length).toBeGreaterThan(30);
    let kerabat = 0;
    for (const { id, nama } of semua) {
      const permintaan = { jenis: "penjelasanPenempatan", pegawaiId: id, ...diminta } as const;
      const bahan = await penjelasanPenempatan.gather(context, permintaan, await bingkaiSurat(context, permintaan, undefined));
      const kata = semuaKata(penjelasanPenempatan.compose(...(bahan as never)));
      expect(kata).toContain(nama);
      const bocor = semua.filter((lain) => lain.id !== id && (kata.includes(lain.nama) || (lain.nip !== null && kata.includes(lain.nip))));
      expect(
        bocor.map((lain) => lain.nama),
        nama,
      ).toEqual([]);
      if (kata.includes("ada kerabat yang tercatat")) kerabat += 1;
    }
    // The sample office has relatives: without taking their names out some page would tell them.
    expect(kerabat).toBeGreaterThan(0);
  });

  it("says of each move what the proposal says, and of who stays how she stands to her own post and up to five others", async () => {
    const { ask, diminta, kumpulan } = await buka();
    const rencana = await ask("penempatan.hitung", diminta);
    if (rencana.keadaan === "bertentangan") throw new Error("contradiction");
    const [pindah] = rencana.usul;
    if (!pindah) throw new Error("no move");
    const langkah = rencana.rangkaian.flatMap((satu) => satu.langkah).find(({ pegawaiId }) => pegawaiId === pindah.pegawaiId);
    const penjelasan = computePenjelasan(kumpulan, pindah.pegawaiId);
    expect(penjelasan.usul).toMatchObject({
      tempat: { nama: rencana.jabatan[pindah.ke]?.nama },
      hari: langkah?.hari,
      terkunci: false,
      pasangan: pindah.pasangan,
    });
    const pergi = new Set(rencana.usul.map(({ pegawaiId }) => pegawaiId));
    const tetap = kumpulan.terbaca.kesiapan.pegawai.map(({ id }) => id).filter((id) => !pergi.has(id));
    const semua = tetap.map((id) => computePenjelasan(kumpulan, id));
    expect(semua.every(({ usul }) => usul === null)).toBe(true);
    const ikut = semua.filter(({ keikutan }) => keikutan === "ikut");
    expect(ikut.length).toBeGreaterThan(10);
    for (const { lain, kini } of ikut) {
      expect(lain.length).toBeLessThanOrEqual(5);
      expect(lain.map(({ tempat }) => tempat)).not.toContainEqual(kini);
      // Posts that she may not have are told of with what stands in the way.
      for (const { pasangan } of lain.filter((satu) => satu.pasangan.palingAwal === null))
        expect(pasangan.aturan.some(({ sifat, keadaan }) => sifat === "keras" && keadaan === "gagal")).toBe(true);
    }
    // Who leaves within the horizon, or holds no post, is told so and of no other post.
    for (const nama of rencana.menjelangKeluar.map((id) => computePenjelasan(kumpulan, id)))
      expect([nama.keikutan, nama.lain]).toEqual(["menjelangKeluar", []]);
  });

  it("reads no competency of somebody whose data are restricted", async () => {
    const { ask, context, diminta } = await buka();
    const baca = async () => {
      const kumpulan = await kumpulkanPenempatan(context, diminta);
      return (id: string) => computePenjelasan(kumpulan, id).lain.flatMap(({ kompetensi }) => kompetensi).length;
    };
    const dahulu = await baca();
    const { id: pegawaiId = "" } = (await ask("pegawai.list", { per: PER })).find(({ id }) => dahulu(id) > 0) ?? {};
    await ask("pembatasanData.save", { pegawaiId, sejak: PER, sampai: null, alasan: "Meminta datanya diperiksa dahulu", nomor: "" });
    expect((await baca())(pegawaiId)).toBe(0);
  });

  it("says that a locked move is no choice of the reckoning, and refuses limits that contradict each other and a stranger", async () => {
    const { kumpulan, ask } = await buka();
    const rencana = await ask("penempatan.hitung", { per: PER });
    if (rencana.keadaan === "bertentangan") throw new Error("contradiction");
    const [pindah] = rencana.usul;
    if (!pindah) throw new Error("no move");
    const pasangan = { pegawaiId: pindah.pegawaiId, jabatanId: pindah.ke };
    const terkunci = await buka({ kunci: [pasangan] });
    expect(computePenjelasan(terkunci.kumpulan, pindah.pegawaiId).usul?.terkunci).toBe(true);
    const keduanya = await buka({ kunci: [pasangan], coret: [pasangan] });
    expect(() => computePenjelasan(keduanya.kumpulan, pindah.pegawaiId)).toThrow(
      expect.objectContaining({ code: "invalidInput" }) as Error,
    );
    expect(() => computePenjelasan(kumpulan, "x")).toThrow(expect.objectContaining({ code: "notFound" }) as Error);
  });
});
