import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { groupBy } from "../../../core/group";
import type { SatuanKerja } from "../../../core/jabatan/satuan-kerja";
import { angkaJumlah, type AngkaTahun } from "../../../core/proyeksi/angka-tahun";
import { jumlahProyeksi } from "../../../core/proyeksi/jumlah";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PROYEKSI as T } from "../../../core/text/proyeksi";
import type { TableItem } from "../../ui/grouped-table-types";
import classes from "./proyeksi.module.css";
import { SelTahun } from "./sel-tahun";

interface Susunan {
  readonly tahun: readonly number[];
  readonly satker: readonly SatuanKerja[];
  /** Satuan kerja whose posts are shown; null: all of them. */
  readonly terbuka: ReadonlySet<string> | null;
  readonly onLipat: (satkerId: string) => void;
}

/** Posts by unit with their sums; of several satuan kerja each is a row of sums that opens and closes. */
export function barisProyeksi(jabatan: readonly ProyeksiJabatan[], susunan: Susunan): TableItem<ProyeksiJabatan>[] {
  const { satker, tahun, terbuka } = susunan;
  const milikSatker = groupBy(jabatan, ({ satkerId }) => satkerId);
  const nama = new Map(satker.flatMap(({ unit }) => unit.map((satu) => [satu.id, satu.nama] as const)));
  if (satker.length < 2) return perUnit(jabatan, tahun, (satu) => satu.unit);
  return satker.flatMap((satu): TableItem<ProyeksiJabatan>[] => {
    const milik = milikSatker.get(satu.id);
    if (milik === undefined) return [];
    const dibuka = terbuka === null || terbuka.has(satu.id);
    return [
      kepalaSatker(satu, { milik, dibuka, susunan }),
      ...(dibuka ? perUnit(milik, tahun, ({ unitId, unit }) => nama.get(unitId) ?? unit) : []),
    ];
  });
}

function kepalaSatker(
  { id, nama }: SatuanKerja,
  { milik, dibuka, susunan }: { readonly milik: readonly ProyeksiJabatan[]; readonly dibuka: boolean; readonly susunan: Susunan },
): TableItem<ProyeksiJabatan> {
  const Panah = dibuka ? IconChevronDown : IconChevronRight;
  return {
    kind: "group",
    id: `satker-${id}`,
    title: nama,
    heading: (fokus) => (
      <button
        type="button"
        {...fokus}
        className={classes["satker"]}
        aria-expanded={dibuka}
        disabled={susunan.terbuka === null}
        onClick={() => susunan.onLipat(id)}
      >
        <Panah size={15} stroke={1.8} aria-hidden />
        {nama}
        <span className={classes["banyak"]}>{T.banyakJabatan(formatAngka(milik.length))}</span>
      </button>
    ),
    cells: selJumlah(milik, susunan.tahun),
  };
}

function perUnit(
  jabatan: readonly ProyeksiJabatan[],
  tahun: readonly number[],
  nama: (satu: ProyeksiJabatan) => string,
): TableItem<ProyeksiJabatan>[] {
  return [...groupBy(jabatan, ({ unitId }) => unitId)].flatMap(([unitId, milik]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: milik[0] ? nama(milik[0]) : "", cells: selJumlah(milik, tahun) },
    ...milik.map((row): TableItem<ProyeksiJabatan> => ({ kind: "row", id: row.jabatanId, row })),
  ]);
}

/** The sums of all rows, year by year. Who leaves for another post of them comes to it: that is not told twice. */
export function selSemua(jabatan: readonly ProyeksiJabatan[], tahun: readonly number[]) {
  return selJumlah(jabatan, tahun, (satu) => ({ ...satu, dilepas: 0 }));
}

/** The sums of some rows, year by year. */
function selJumlah(
  jabatan: readonly ProyeksiJabatan[],
  tahun: readonly number[],
  tampil: (satu: AngkaTahun) => AngkaTahun = (satu) => satu,
) {
  const jumlah = (ambil: (satu: ProyeksiJabatan) => number): string => formatAngka(jabatan.reduce((semua, satu) => semua + ambil(satu), 0));
  return {
    pns: jumlah(({ pns }) => pns),
    pppk: jumlah(({ pppk }) => pppk),
    ...Object.fromEntries(
      jumlahProyeksi(jabatan, tahun)
        .map(angkaJumlah)
        .map((satu) => [String(satu.tahun), <SelTahun key={satu.tahun} angka={tampil(satu)} />]),
    ),
  };
}
