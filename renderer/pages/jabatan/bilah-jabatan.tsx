import { ActionIcon, Group, Menu, Select } from "@mantine/core";
import { IconArrowMerge, IconDots, IconPencil, IconSubtask, IconTrash } from "@tabler/icons-react";
import { JENIS_JABATAN, type Unit } from "../../../core/jabatan/jabatan";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_GABUNG } from "../../../core/text/gabung";
import { TEKS_JABATAN, TEKS_JENIS_JABATAN } from "../../../core/text/jabatan";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { KEADAAN_JABATAN, type SaringanJabatan } from "./baris";

export interface TindakanUnit {
  readonly onSubunit: () => void;
  readonly onUbah: () => void;
  readonly onGabung: () => void;
  readonly onHapus: () => void;
}

/** Search and filters over the table, and what can be done with the chosen unit. */
export function BilahJabatan(props: {
  readonly cari: string;
  readonly onCari: (cari: string) => void;
  readonly saringan: SaringanJabatan;
  readonly onSaring: (ubah: Partial<SaringanJabatan>) => void;
  readonly tampil: number;
  readonly semua: number;
  readonly onHapus: () => void;
  readonly unit: Unit | null;
  readonly tindakan: TindakanUnit;
}) {
  const { saringan, onSaring } = props;
  return (
    <Group gap={8} mb={10}>
      <SearchField label={TEKS_JABATAN.cariNama} placeholder={TEKS_JABATAN.cari} value={props.cari} onChange={props.onCari} width={230} />
      <Select
        {...{ "aria-label": TEKS_JABATAN.saringJenis, placeholder: TEKS_JABATAN.saringJenis, w: 140, clearable: true }}
        data={JENIS_JABATAN.map((satu) => ({ value: satu, label: TEKS_JENIS_JABATAN[satu] }))}
        value={saringan.jenis}
        onChange={(jenis) => onSaring({ jenis: JENIS_JABATAN.find((satu) => satu === jenis) ?? null })}
      />
      <Select
        {...{ "aria-label": TEKS_JABATAN.saringKeadaan, placeholder: TEKS_JABATAN.saringKeadaan, w: 165, clearable: true }}
        data={KEADAAN_JABATAN.map((satu) => ({ value: satu, label: TEKS_JABATAN.keadaan[satu] }))}
        value={saringan.keadaan}
        onChange={(keadaan) => onSaring({ keadaan: KEADAAN_JABATAN.find((satu) => satu === keadaan) ?? null })}
      />
      {props.unit ? <MenuUnit unit={props.unit} tindakan={props.tindakan} /> : null}
      <ShownCount
        shown={props.tampil}
        total={props.semua}
        what={TEKS_JABATAN.hal}
        narrowed={props.cari !== "" || saringan.jenis !== null || saringan.keadaan !== null || props.unit !== null}
        onClear={props.onHapus}
      />
    </Group>
  );
}

function MenuUnit(props: { readonly unit: Unit; readonly tindakan: TindakanUnit }) {
  const { tindakan } = props;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={TEKS_JABATAN.tindakanUnit(props.unit.nama)}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{props.unit.nama}</Menu.Label>
        <Menu.Item leftSection={<IconSubtask size={16} />} onClick={tindakan.onSubunit}>
          {TEKS_JABATAN.subunit}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={tindakan.onUbah}>
          {TEKS_JABATAN.ubahUnit}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={tindakan.onGabung}>
          {TEKS_GABUNG.gabungkan}
        </Menu.Item>
        <Menu.Item c="red" leftSection={<IconTrash size={16} />} onClick={tindakan.onHapus}>
          {TEKS_JABATAN.hapusUnit}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What narrows the list, for paper. */
export function sebutanSaringan(unit: Unit | null, { jenis, keadaan }: SaringanJabatan, cari: string): string[] {
  return kalimatSaringan(cari, [
    [TEKS_JABATAN.kolom.unit, unit?.nama ?? null],
    [TEKS_JABATAN.saringJenis, jenis === null ? null : TEKS_JENIS_JABATAN[jenis]],
    [TEKS_JABATAN.saringKeadaan, keadaan === null ? null : TEKS_JABATAN.keadaan[keadaan]],
  ]);
}
