import { sql } from "kysely";
import { semuaPenunjukKe } from "../../core/baris/hubungan";
import type { Baris } from "../../core/baris/kolom";
import { isNamaTabel, NAMA_TABEL, tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { KodeLangkah } from "../../core/text/kode-langkah";
import type { RincianLangkah } from "../../core/text/langkah";
import { isMilikLain, isTerbatas, type BarisTabelData } from "./data-pribadi";
import type { Query } from "./schema";

/** One step that touched rows about a person. */
export interface LangkahMenyentuh {
  readonly id: string;
  readonly waktu: string;
  readonly pelaku: string;
  readonly kode: KodeLangkah;
  readonly rincian: RincianLangkah;
}

/** One row that such a step added, changed or removed. */
export interface PerubahanMenyentuh {
  readonly langkah: LangkahMenyentuh;
  readonly tabel: NamaTabel;
  readonly barisId: string;
  readonly lama: Baris | null;
  readonly baru: Baris | null;
}

/** Tables of which a row may name a person. */
const BERNAMA = [...new Set<NamaTabel>(["pegawai", ...semuaPenunjukKe("pegawai").map(({ dari }) => dari)])];

/**
 * What the history holds of a person, latest first: changes of rows that are about her now, and of any row that ever named her by her id,
 * also of those that are gone. Changes that today's tables have no place for, and those of cases, are left out.
 */
export async function perubahanTentang(
  query: Query,
  pegawaiId: string,
  tentang: readonly BarisTabelData[],
): Promise<readonly PerubahanMenyentuh[]> {
  const semua = await query
    .selectFrom("perubahan")
    .innerJoin("langkah", "langkah.id", "perubahan.langkahId")
    .select(["perubahan.tabel", "perubahan.barisId", "perubahan.lama", "perubahan.baru", "perubahan.nomor as urutan"])
    .select(["langkah.id", "langkah.nomor", "langkah.waktu", "langkah.pelaku", "langkah.kode", "langkah.rincian"])
    .where((eb) =>
      eb.or([
        ...tentang.map(({ tabel, baris }) =>
          eb.and([
            sql<boolean>`perubahan.tabel = ${tabel}`,
            // As one value: SQLite takes only so many at once.
            sql<boolean>`perubahan.barisId IN (SELECT value FROM json_each(${JSON.stringify(baris.map(({ id }) => id))}))`,
          ]),
        ),
        sql<boolean>`(perubahan.tabel, perubahan.barisId) IN (
          SELECT p.tabel, p.barisId FROM perubahan p
          WHERE p.tabel IN (SELECT value FROM json_each(${JSON.stringify(BERNAMA)}))
            AND instr(ifnull(p.lama, '') || ifnull(p.baru, ''), ${pegawaiId}) > 0
        )`,
      ]),
    )
    .orderBy("langkah.nomor", "desc")
    .orderBy("perubahan.nomor")
    .execute();
  const terbaca = semua.flatMap(({ tabel, barisId, lama, baru, id, waktu, pelaku, kode, rincian }) => {
    if (!isNamaTabel(tabel) || isTerbatas(tabel)) return [];
    // Written by the program only.
    const langkah = { id, waktu, pelaku, kode: kode as KodeLangkah, rincian: JSON.parse(rincian) as RincianLangkah };
    return [{ langkah, tabel, barisId, lama: bacaBaris(lama), baru: bacaBaris(baru) }];
  });
  const lain = barisOrangLain(terbaca, tentang, pegawaiId);
  return terbaca.filter((satu) => !lain.has(kunciBaris(satu)));
}

const kunciBaris = ({ tabel, barisId }: Pick<PerubahanMenyentuh, "tabel" | "barisId">): string => `${tabel} ${barisId}`;

/** Rows that only name her and were never hers: what was changed in them is the other person's. */
function barisOrangLain(
  perubahan: readonly PerubahanMenyentuh[],
  tentang: readonly BarisTabelData[],
  pegawaiId: string,
): ReadonlySet<string> {
  const pemilik = perubahan.flatMap((satu) =>
    [satu.lama, satu.baru].flatMap((baris) => (typeof baris?.["pegawaiId"] === "string" ? [[kunciBaris(satu), baris] as const] : [])),
  );
  const miliknya = new Set([
    ...pemilik.flatMap(([kunci, baris]) => (isMilikLain(baris, pegawaiId) ? [] : [kunci])),
    ...tentang.flatMap(({ tabel, baris }) =>
      baris.flatMap(({ id, ...satu }) => (satu["pegawaiId"] === pegawaiId ? [kunciBaris({ tabel, barisId: id })] : [])),
    ),
  ]);
  return new Set(pemilik.flatMap(([kunci]) => (miliknya.has(kunci) ? [] : [kunci])));
}

const bacaBaris = (json: string | null): Baris | null => (json === null ? null : (JSON.parse(json) as Baris));

/** A row that names a person in words or in a content of its own, and the column that does; null: in the frozen content of the document. */
export interface BarisMenyebut {
  readonly tabel: NamaTabel;
  readonly baris: Baris & { readonly id: string };
  readonly kolom: string | null;
}

/** Shorter names would be found within any word. */
const NAMA_TERPENDEK = 5;

/** Names and NIP that people of the list bore before, also of those who are gone from it. */
export async function namaDahulu(
  query: Query,
): Promise<readonly { readonly id: string; readonly nama: string; readonly nip: string | null }[]> {
  const baris = await query
    .selectFrom("perubahan")
    .select(["barisId as id", "lama"])
    .where("tabel", "=", "pegawai")
    .where("lama", "is not", null)
    .execute();
  return baris.map(({ id, lama }) => {
    const { nama, nip } = bacaBaris(lama) ?? {};
    return { id, nama: typeof nama === "string" ? nama : "", nip: typeof nip === "string" ? nip : null };
  });
}

/**
 * Rows that name a person by her id or by these names and numbers of hers in any text that they hold, or in the frozen content of a document,
 * whatever the capitals. Cases are left out.
 */
export async function barisMenyebut(query: Query, pegawaiId: string, namanya: readonly string[]): Promise<readonly BarisMenyebut[]> {
  const kata = [pegawaiId, ...namanya.filter((satu) => satu.length >= NAMA_TERPENDEK)];
  const hasil: BarisMenyebut[] = [];
  for (const tabel of NAMA_TABEL) {
    if (tabel === "pegawai" || isTerbatas(tabel)) continue;
    for (const [kolom, { simpan, makna }] of Object.entries(tabelDari(tabel).kolom)) {
      if (simpan !== "TEXT" || makna.jenis === "rujukan" || makna.jenis === "tanggal" || kolom === "id") continue;
      const memuat = sql<boolean>`${sql.join(
        kata.map((satu) => sql`instr(lower(${sql.ref(kolom)}), lower(${satu})) > 0`),
        sql` OR `,
      )}`;
      const isi = kolom === "potretId" ? sql<boolean>`potretId IN (SELECT id FROM potret WHERE ${potretMemuat(kata)})` : memuat;
      const baris = await query
        .selectFrom(tabel as "diklat")
        .selectAll()
        .where(isi)
        .execute();
      hasil.push(
        ...(baris as unknown as readonly BarisMenyebut["baris"][]).map((satu) => ({
          tabel,
          baris: satu,
          kolom: kolom === "potretId" ? null : kolom,
        })),
      );
    }
  }
  return hasil;
}

function potretMemuat(kata: readonly string[]) {
  return sql.join(
    kata.map((satu) => sql`instr(lower(isi), lower(${satu})) > 0`),
    sql` OR `,
  );
}
