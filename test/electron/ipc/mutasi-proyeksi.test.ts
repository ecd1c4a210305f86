import { describe, expect, it } from "vitest";
import type { Input } from "../../../core/contract/procedures";
import type { PlainDate } from "../../../core/date";
import { insertUsul, usulTersimpan } from "../../../electron/db/rencana-penempatan";
import { step } from "../../../electron/ipc/context";
import { ORANG_UJI } from "../../orang-uji";
import { openKantor } from "../open-kantor";

const PER = "2026-12-31";

/** An office with three posts and a plan in use; `pindahkan` keeps a move in it, undecided. */
async function kantorBermutasi() {
  const { ask, host } = openKantor();
  const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const isi = { unitId: unit.id, jenis: "pelaksana", jenjang: null, kelas: 7, kode: null, indukId: null } as const;
  const [a, b, c] = [
    await ask("jabatan.save", { ...isi, nama: "A" }),
    await ask("jabatan.save", { ...isi, nama: "B" }),
    await ask("jabatan.save", { ...isi, nama: "C" }),
  ].map(({ id }) => id);
  if (a === undefined || b === undefined || c === undefined) throw new Error("no posts");
  const orang = async (nama: string, jabatanId: string | null, ubahan: Partial<Input<"pegawai.save">> = {}) =>
    (
      await ask("pegawai.save", {
        ...ORANG_UJI,
        nama,
        jabatanId,
        tanggalLahir: "1990-01-01",
        tmtJabatan: jabatanId && "2020-01-01",
        ...ubahan,
      })
    ).id;
  const rencana = await ask("rencanaPenempatan.save", { nama: "Rotasi", catatan: "", batasan: { per: PER } });
  await ask("rencanaPenempatan.pakai", { id: rencana.id, revision: rencana.revision, per: PER });
  const { store } = host.context.files;
  const pindahkan = async (pegawaiId: string, dari: string | null, { ke, hari }: { readonly ke: string; readonly hari: string }) => {
    const tempat = (id: string) => ({ id, nama: id, unit: "Umum" });
    const usul = {
      pegawaiId,
      dari: dari === null ? null : tempat(dari),
      ke: tempat(ke),
      palingAwal: hari as PlainDate,
      skor: null,
      bukti: { bagian: [], aturan: [], selisih: null, cadangan: null },
    };
    await store.step(
      step({ ...host.context, tempat: null, onMade: () => undefined }, "usulPenempatanCabut", { nama: "x", ke: "x" }),
      (writer) => insertUsul(writer, rencana.id, { usul, keputusan: null, alasan: "" }),
    );
  };
  const proyeksi = () => ask("proyeksi.kantor", { per: PER, mutasi: true });
  const masuk = async () =>
    (await proyeksi()).jabatan.flatMap(({ nama, tahun }) =>
      tahun.flatMap((satu) => satu.masuk.map((milik) => `${milik.nama} ke ${nama} ${milik.hari}`)),
    );
  return { ask, store, rencana, a, b, c, orang, pindahkan, proyeksi, masuk };
}

describe("the moves of the plan in use in a projection", () => {
  it("are on the day on which the seat has been left: a swap is on the later day of both", async () => {
    const { a, b, orang, pindahkan, masuk } = await kantorBermutasi();
    await pindahkan(await orang("Budi", a), a, { ke: b, hari: "2027-05-01" });
    await pindahkan(await orang("Citra", b), b, { ke: a, hari: "2027-09-01" });
    expect(await masuk()).toEqual(["Citra ke A 2027-09-01", "Budi ke B 2027-09-01"]);
  });

  it("bring who has no post, and move nobody who holds the post already", async () => {
    const { b, c, orang, pindahkan, masuk, proyeksi } = await kantorBermutasi();
    await pindahkan(await orang("Dewi", null), null, { ke: c, hari: "2028-01-01" });
    await pindahkan(await orang("Fajar", b), null, { ke: b, hari: "2028-01-01" });
    expect(await masuk()).toEqual(["Dewi ke C 2028-01-01"]);
    const stok = (await proyeksi()).jabatan.map(({ nama, tahun }) => [nama, tahun.map((satu) => satu.stok).join()]);
    expect(stok).toEqual([["A", "0,0,0,0,0"], ["B", "1,1,1,1,1"], ["C", "0,1,1,1,1"]]); // prettier-ignore
  });

  it("are left out and named where the post has gone, or where two are open and none is accepted", async () => {
    const { ask, store, rencana, a, b, c, orang, pindahkan, masuk, proyeksi } = await kantorBermutasi();
    const eka = await orang("Eka", a);
    await pindahkan(eka, a, { ke: b, hari: "2027-05-01" });
    await pindahkan(eka, a, { ke: c, hari: "2027-05-01" });
    await pindahkan(await orang("Gita", a), a, { ke: "hilang", hari: "2027-05-01" });
    expect(await masuk()).toEqual([]);
    expect((await proyeksi()).rencana).toEqual({
      nama: "Rotasi",
      tidakDijalankan: [
        { nama: "Eka", sebab: "duaTujuan" },
        { nama: "Gita", sebab: "jabatanHilang" },
      ],
    });
    const keC = (await usulTersimpan(store.query, rencana.id)).find(({ ke }) => ke.id === c);
    const dilihat = { id: keC?.id ?? "", revision: keC?.revision ?? 0 };
    const rencanaRevision = (await ask("rencanaPenempatan.get", { id: rencana.id })).rencana.revision;
    const isi = { rencanaId: rencana.id, rencanaRevision, pegawaiId: eka, jabatanId: c, keputusan: "terima", dilihat } as const;
    await ask("rencanaPenempatan.putuskan", isi);
    expect(await masuk()).toEqual(["Eka ke C 2027-05-01"]);
  });
});

describe("a post to come by the history", () => {
  it("fills an approved formasi once, and is not counted beside it", async () => {
    const { ask, a, b, orang, proyeksi } = await kantorBermutasi();
    const surat = { tahun: 2026, kelompok: "pns", jumlah: 2, nomor: "B/1/2026", tanggal: "2026-03-01" } as const;
    await ask("formasiDisetujui.save", { ...surat, jabatanId: b });
    const budi = await orang("Budi", a);
    await ask("riwayatJabatan.save", { pegawaiId: budi, jenis: "definitif", jabatanId: b, sejak: "2027-02-01" });
    const ke = (await proyeksi()).jabatan.find(({ jabatanId }) => jabatanId === b);
    expect([ke?.formasiTerbuka, ke?.tahun[0]?.stok]).toEqual([1, 1]);
  });
});
