import { Button, Group, Menu, Select, Text } from "@mantine/core";
import { IconArrowMoveRight, IconChevronDown, IconChevronUp, IconDownload, IconFold, IconFoldDown } from "@tabler/icons-react";
import { KERTAS_NASKAH, type KertasNaskah } from "../../../core/naskah/naskah";
import { TEKS_PETA } from "../../../core/text/peta";
import { TEKS_SUSUNAN } from "../../../core/text/susunan";
import { SearchField } from "../../ui/search-field";
import type { PilihanUnit } from "./pilihan-unit";
import { TombolIkon } from "./tombol-ikon";

/** What is looked for, and where among what was found one stands. */
export interface Pencarian {
  readonly cari: string;
  readonly ke: number;
  readonly dari: number;
  readonly onCari: (cari: string) => void;
  readonly onMaju: (langkah: 1 | -1) => void;
}

interface Props {
  readonly akar: string;
  readonly pilihanAkar: readonly PilihanUnit[];
  readonly onAkar: (akar: string) => void;
  readonly pencarian: Pencarian;
  readonly onLipatSemua: () => void;
  readonly onBentangkanSemua: () => void;
  /** Null for whoever may not move anything. */
  readonly onPindah: (() => void) | null;
}

/** Which branch is drawn, what is looked for in it, and folding. */
export function BilahPeta(props: Props) {
  const { pencarian } = props;
  return (
    <Group gap={8}>
      <Select
        aria-label={TEKS_PETA.akar}
        data={[...props.pilihanAkar]}
        value={props.akar}
        onChange={(nilai) => nilai !== null && props.onAkar(nilai)}
        allowDeselect={false}
        w={250}
        searchable
        limit={200}
      />
      <SearchField
        label={TEKS_PETA.cari}
        placeholder={TEKS_PETA.cariPetunjuk}
        value={pencarian.cari}
        onChange={pencarian.onCari}
        width={200}
      />
      {pencarian.cari.trim() === "" ? null : <Temuan {...pencarian} />}
      <TombolIkon nama={TEKS_PETA.lipatSemua} ikon={<IconFold size={16} />} onKlik={props.onLipatSemua} />
      <TombolIkon nama={TEKS_PETA.bentangkanSemua} ikon={<IconFoldDown size={16} />} onKlik={props.onBentangkanSemua} />
      {props.onPindah === null ? null : (
        <TombolIkon nama={`${TEKS_SUSUNAN.pindahkan} (M)`} ikon={<IconArrowMoveRight size={16} />} onKlik={props.onPindah} />
      )}
    </Group>
  );
}

function Temuan({ ke, dari, onMaju }: Pencarian) {
  return (
    <Group gap={2}>
      <Text size="sm" role="status">
        {dari === 0 ? TEKS_PETA.tidakDitemukan : TEKS_PETA.ditemukan(ke + 1, dari)}
      </Text>
      <TombolIkon nama={TEKS_PETA.sebelumnya} ikon={<IconChevronUp size={16} />} onKlik={() => onMaju(-1)} mati={dari === 0} />
      <TombolIkon nama={TEKS_PETA.berikutnya} ikon={<IconChevronDown size={16} />} onKlik={() => onMaju(1)} mati={dari === 0} />
    </Group>
  );
}

/** Paper of the printed map, and the whole map as one picture. */
export function UnduhPeta(props: {
  readonly kertas: KertasNaskah;
  readonly onKertas: (kertas: KertasNaskah) => void;
  readonly sibuk: boolean;
  readonly onSvg: () => void;
  readonly onPng: () => void;
}) {
  return (
    <>
      <Select
        aria-label={TEKS_PETA.kertas}
        data={KERTAS_NASKAH.map((value) => ({ value, label: value.toUpperCase() }))}
        value={props.kertas}
        onChange={(nilai) => nilai !== null && props.onKertas(nilai)}
        allowDeselect={false}
        w={76}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={props.sibuk}>
            {TEKS_PETA.unduh}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={props.onSvg}>{TEKS_PETA.unduhSvg}</Menu.Item>
          <Menu.Item onClick={props.onPng}>{TEKS_PETA.unduhPng}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
