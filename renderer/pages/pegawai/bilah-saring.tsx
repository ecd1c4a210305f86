import { Group, Select } from "@mantine/core";
import { JENIS_JABATAN } from "../../../core/jabatan/jabatan";
import { KEKURANGAN_PEGAWAI } from "../../../core/pegawai/kekurangan";
import { STATUS_PEGAWAI } from "../../../core/pegawai/pegawai";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_JENIS_JABATAN } from "../../../core/text/jabatan";
import { TEKS_KEKURANGAN, TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import type { Saringan } from "./saringan";

const PILIHAN_JENIS = [
  ...JENIS_JABATAN.map((jenis) => ({ value: jenis, label: TEKS_JENIS_JABATAN[jenis] })),
  { value: "tanpaJabatan" as const, label: TEKS_PEGAWAI.tanpaJabatan },
];

const { pilihanCatatan } = TEKS_PEGAWAI;
const PILIHAN_CATATAN = [
  { value: "belumLengkap" as const, label: pilihanCatatan.belumLengkap },
  ...KEKURANGAN_PEGAWAI.map((value) => ({
    value,
    label: value === "kedudukanAsing" ? pilihanCatatan.kedudukanAsing : pilihanCatatan.kurang(TEKS_KEKURANGAN[value]),
  })),
  { value: "nipDiterima" as const, label: pilihanCatatan.nipDiterima },
];

/** Search and filters of the list of people, and how many of how many it shows. */
export function BilahSaring(props: {
  readonly cari: string;
  readonly onCari: (cari: string) => void;
  readonly saringan: Saringan;
  readonly onSaring: (ubah: Partial<Saringan>) => void;
  readonly onHapus: () => void;
  readonly unit: readonly string[];
  readonly golongan: readonly string[];
  readonly tampil: number;
  readonly semua: number;
}) {
  const { saringan, onSaring } = props;
  const tersaring = props.cari !== "" || Object.values(saringan).some((nilai) => nilai !== null);
  return (
    <Group gap={8} mb={10}>
      <SearchField label={TEKS_PEGAWAI.cariNama} placeholder={TEKS_PEGAWAI.cari} value={props.cari} onChange={props.onCari} width={240} />
      <Select
        {...{ "aria-label": TEKS_PEGAWAI.saringUnit, placeholder: TEKS_PEGAWAI.saringUnit }}
        {...{ w: 170, clearable: true, searchable: true, limit: 100 }}
        data={props.unit}
        value={saringan.unit}
        onChange={(unit) => onSaring({ unit })}
      />
      <Select
        {...{ "aria-label": TEKS_PEGAWAI.saringJenis, placeholder: TEKS_PEGAWAI.saringJenis, w: 140, clearable: true }}
        data={PILIHAN_JENIS}
        value={saringan.jenis}
        onChange={(jenis) => onSaring({ jenis: PILIHAN_JENIS.find((satu) => satu.value === jenis)?.value ?? null })}
      />
      <Select
        {...{ "aria-label": TEKS_PEGAWAI.saringStatus, placeholder: TEKS_PEGAWAI.saringStatus, w: 120, clearable: true }}
        data={STATUS_PEGAWAI}
        value={saringan.status}
        onChange={(status) => onSaring({ status: STATUS_PEGAWAI.find((satu) => satu === status) ?? null })}
      />
      <Select
        {...{
          "aria-label": TEKS_PEGAWAI.saringGolongan,
          placeholder: TEKS_PEGAWAI.saringGolongan,
          w: 110,
          clearable: true,
          searchable: true,
        }}
        data={props.golongan}
        value={saringan.golongan}
        onChange={(golongan) => onSaring({ golongan })}
      />
      <Select
        {...{ "aria-label": TEKS_PEGAWAI.saringCatatan, placeholder: TEKS_PEGAWAI.saringCatatan, w: 170, clearable: true }}
        data={PILIHAN_CATATAN}
        value={saringan.catatan}
        onChange={(catatan) => onSaring({ catatan: PILIHAN_CATATAN.find((satu) => satu.value === catatan)?.value ?? null })}
      />
      <ShownCount shown={props.tampil} total={props.semua} what={TEKS_PEGAWAI.hal} narrowed={tersaring} onClear={props.onHapus} />
    </Group>
  );
}

/** What narrows the list, for paper. */
export function sebutanSaringan({ unit, jenis, status, golongan, catatan }: Saringan, cari: string): string[] {
  return kalimatSaringan(cari, [
    [TEKS_PEGAWAI.saringUnit, unit],
    [TEKS_PEGAWAI.saringJenis, PILIHAN_JENIS.find(({ value }) => value === jenis)?.label ?? null],
    [TEKS_PEGAWAI.saringStatus, status],
    [TEKS_PEGAWAI.saringGolongan, golongan],
    [TEKS_PEGAWAI.saringCatatan, PILIHAN_CATATAN.find(({ value }) => value === catatan)?.label ?? null],
  ]);
}
