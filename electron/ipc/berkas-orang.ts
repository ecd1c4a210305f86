import { temuanRiwayat } from "../../core/pegawai/temuan-riwayat";
import { AppError } from "../../core/errors";
import type { PlainDate } from "../../core/date";
import type { PegawaiBaris } from "../../core/contract/pegawai";
import { efekKenaikan, type EfekHukuman } from "../../core/disiplin/efek";
import { groupBy } from "../../core/group";
import { atasanJabatan } from "../../core/jabatan/atasan";
import type { Jabatan } from "../../core/jabatan/jabatan";
import type { BerkasOrang, KerabatOrang, KonflikOrang } from "../../core/orang/berkas";
import { computeJp, wajibJp } from "../../core/orang/jp";
import { computeKreditPangkat } from "../../core/orang/kredit-pangkat";
import { kekuranganBerkas, sudahKeluar } from "../../core/orang/kekurangan-berkas";
import { kerabatOrang, konflikKerabat, type Kerabat } from "../../core/orang/keluarga";
import { computeMasaKerja, computeMasaKerjaGolongan, mulaiKerja } from "../../core/orang/masa-kerja";
import { aturanKarier, computeTanggalDepan } from "../../core/orang/tanggal-depan";
import { tundaHukuman } from "../../core/orang/tunda-hukuman";
import { bacaKedudukanHukum } from "../../core/pegawai/kedudukan-hukum";
import { atasanPada, faktaPada, jabatanPada } from "../../core/pegawai/fakta";
import { HAL } from "../../core/text/hal";
import { listJabatan } from "../db/jabatan";
import { hukumanPegawai } from "../db/disiplin";
import { aturanKedudukan } from "../db/kedudukan-hukum";
import { allKeluarga, allRiwayatAtasan, catatanOrang } from "../db/orang";
import { identitasPegawai, namaPegawai } from "../db/orang-identitas";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import { riwayatOrang } from "../db/riwayat-pegawai";
import type { Query } from "../db/schema";
import { nilaiKantor } from "../db/ketentuan-kantor";
import { listUnit } from "../db/unit";
import { KantorSkp } from "./bahan-skp";
import { kreditKantor } from "./skp-kredit";

interface Diminta {
  readonly id: string;
  readonly per: PlainDate;
}

/** Whether cases may be told of: without, punishments that put off a rise are not looked at, for anybody. */
interface DimintaBerkas extends Diminta {
  readonly kasusTerbuka: boolean;
}

/** Gathers everything that the office keeps of a person, as at the end of a day. @throws AppError notFound */
export async function berkasOrang(query: Query, { id, per, kasusTerbuka }: DimintaBerkas): Promise<BerkasOrang> {
  const identitas = await identitasPegawai(query, id);
  if (!identitas) throw new AppError("notFound", { hal: HAL.pegawai });
  const isi = { ...(await riwayatOrang(query, id)), ...(await catatanOrang(query, id)) };
  const kantor = await keadaanKantor(query, per);
  const aturan = await aturanKedudukan(query);
  const irisan = kantor.orang.get(id) ?? null;
  const jabatan = irisan?.jabatanId ? (kantor.jabatan.get(irisan.jabatanId) ?? null) : null;
  const status = faktaPada(isi.riwayatStatus, per);
  const golongan = faktaPada(isi.riwayatGolongan, per);
  const akhirKontrak = status?.akhirKontrak ?? null;
  const mulai = mulaiKerja(isi.riwayatStatus, identitas.nip);
  const karier = aturanKarier(await nilaiKantor(query), per);
  const kewajiban = status === null || wajibJp(status.status) ? karier.jpSetahun : null;
  const keluar = irisan !== null && sudahKeluar(irisan.kedudukanHukum, aturan);
  const angkaKredit = jabatan?.jenis === "fungsional" ? await kreditPangkat(query, { id, golongan: irisan?.golongan ?? null, per }) : null;
  const kerabat = kerabatOrang(await allKeluarga(query), id);
  const nama = await namaPegawai(query);
  return {
    per,
    identitas,
    irisan,
    keluar,
    ...isi,
    permohonanMutasi: isi.permohonanMutasi.map((satu) => ({
      ...satu,
      jabatan: kantor.jabatan.get(satu.jabatanId ?? "")?.nama ?? "",
      unit: kantor.namaUnit.get(satu.unitId ?? "") ?? "",
    })),
    keluarga: kerabat.map((satu): KerabatOrang => barisKerabat(satu, id, nama)),
    konflik: konflikKerabat(id, kerabat, kantor).map((satu): KonflikOrang => ({
      ...satu,
      nama: nama.get(satu.kerabatId) ?? "",
      unit: satu.jenis === "satuUnit" ? (irisan?.unit ?? "") : "",
    })),
    atasan: atasanOrang(atasanPada(isi.riwayatAtasan, per), kantor.atasanMenurutJabatan(id)[0] ?? null, nama),
    mulaiKerja: mulai,
    masaKerja: mulai === null ? null : computeMasaKerja(mulai.sejak, per),
    masaKerjaGolongan: golongan === null ? null : computeMasaKerjaGolongan(golongan, per),
    tanggalDepan:
      irisan === null || keluar
        ? []
        : tundaHukuman(
            computeTanggalDepan({ ...irisan, jabatan, akhirKontrak, kgb: isi.kgb.map(({ sejak }) => sejak), angkaKredit }, per, karier),
            kasusTerbuka ? await efekOrang(query, { id, per }) : null,
            per,
          ),
    kekurangan:
      irisan === null
        ? []
        : kekuranganBerkas({
            pegawai: irisan,
            aturan,
            kgb: isi.kgb,
            diklat: isi.diklat,
            akhirKontrak,
            skJabatan: jabatanPada(isi.riwayatJabatan, per)?.nomorSk ?? null,
            skGolongan: golongan?.nomorSk ?? null,
          }),
    temuan: temuanRiwayat({ identitas, fakta: isi, aturan }),
    jp: { ...computeJp(isi.diklat, per, kewajiban ?? 0), kewajiban },
  };
}

/** What the punishments of a person hold or held back of her rises by a day. */
async function efekOrang(query: Query, { id, per }: Diminta): Promise<readonly EfekHukuman[]> {
  const hukuman = (await hukumanPegawai(query)).filter(({ pegawaiId }) => pegawaiId === id);
  return efekKenaikan(hukuman, per);
}

/** What angka kredit says of the next golongan of somebody in a jabatan fungsional; null while nothing tells. */
async function kreditPangkat(query: Query, { id, golongan, per }: Diminta & { readonly golongan: string | null }) {
  const kredit = (await kreditKantor(query, await KantorSkp.baca(query, per))).find(({ pegawaiId }) => pegawaiId === id);
  return kredit === undefined || golongan === null ? null : computeKreditPangkat({ ...kredit, golongan });
}

function barisKerabat({ keluarga, kerabatId, hubungan }: Kerabat, id: string, nama: ReadonlyMap<string, string>): KerabatOrang {
  return {
    id: keluarga.id,
    revision: keluarga.revision,
    milikSendiri: keluarga.pegawaiId === id,
    kerabatId,
    nama: kerabatId === null ? keluarga.nama : (nama.get(kerabatId) ?? ""),
    hubungan,
    catatan: keluarga.catatan,
  };
}

function atasanOrang(
  tercatat: { readonly atasanId: string | null; readonly namaAtasan: string } | null,
  menurutJabatan: string | null,
  nama: ReadonlyMap<string, string>,
): BerkasOrang["atasan"] {
  if (tercatat !== null) {
    const { atasanId, namaAtasan } = tercatat;
    return { id: atasanId, nama: atasanId === null ? namaAtasan : (nama.get(atasanId) ?? ""), menurut: "riwayat" };
  }
  return menurutJabatan === null ? null : { id: menurutJabatan, nama: nama.get(menurutJabatan) ?? "", menurut: "jabatan" };
}

interface KeadaanKantor {
  readonly orang: ReadonlyMap<string, PegawaiBaris>;
  readonly jabatan: ReadonlyMap<string, Jabatan>;
  readonly namaUnit: ReadonlyMap<string, string>;
  /** Unit of each person. */
  readonly unit: ReadonlyMap<string, string>;
  /** Superiors of a person, the nearest first: as her history names them, else by the posts above hers. */
  readonly atasan: (pegawaiId: string) => Iterable<string>;
  /** Holders of the post above a person's own. */
  readonly atasanMenurutJabatan: (pegawaiId: string) => readonly string[];
}

async function keadaanKantor(query: Query, per: PlainDate): Promise<KeadaanKantor> {
  const orang = new Map((await daftarPegawaiPada(query, per)).map((satu) => [satu.id, satu]));
  const semuaJabatan = await listJabatan(query);
  const jabatan = new Map(semuaJabatan.map((satu) => [satu.id, satu]));
  const semuaUnit = await listUnit(query);
  const diAtas = atasanJabatan(semuaJabatan, semuaUnit);
  const aturan = await aturanKedudukan(query);
  // Who has left, or is away for long, stands above nobody and works beside nobody.
  const memangku = [...orang.values()].filter(
    ({ jabatanId, kedudukanHukum }) => jabatanId !== null && bacaKedudukanHukum(kedudukanHukum, aturan).memangku,
  );
  const pemangku = groupBy(memangku, ({ jabatanId }) => jabatanId);
  const riwayat = groupBy(await allRiwayatAtasan(query), ({ pegawaiId }) => pegawaiId);
  const atasanMenurutJabatan = (id: string): readonly string[] => {
    const milik = orang.get(id)?.jabatanId ?? null;
    const atas = milik === null ? undefined : diAtas.get(milik);
    return atas === undefined ? [] : (pemangku.get(atas.id) ?? []).map((satu) => satu.id);
  };
  const langsung = (id: string): readonly string[] => {
    const tercatat = atasanPada(riwayat.get(id) ?? [], per);
    return tercatat === null ? atasanMenurutJabatan(id) : tercatat.atasanId === null ? [] : [tercatat.atasanId];
  };
  return {
    orang,
    jabatan,
    namaUnit: new Map(semuaUnit.map(({ id, nama }) => [id, nama])),
    unit: new Map(
      memangku.flatMap(({ id, jabatanId }) => {
        const unitId = jabatanId === null ? undefined : jabatan.get(jabatanId)?.unitId;
        return unitId === undefined ? [] : [[id, unitId] as const];
      }),
    ),
    atasan: (id) => semuaAtasan(id, langsung),
    atasanMenurutJabatan,
  };
}

/** Everybody above a person, the nearest first; a circle ends where it closes. */
function* semuaAtasan(id: string, langsung: (id: string) => readonly string[]): Generator<string> {
  const dilalui = new Set([id]);
  let tingkat = langsung(id);
  while (tingkat.length > 0) {
    const baru = tingkat.filter((satu) => !dilalui.has(satu));
    for (const satu of baru) dilalui.add(satu);
    yield* baru;
    tingkat = baru.flatMap(langsung);
  }
}
