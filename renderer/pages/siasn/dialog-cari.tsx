import { Button, List, Modal, Stack, Text } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import type { PertanyaanPadan } from "../../../core/contract/siasn";
import { TEKS_DAFTAR_SIASN } from "../../../core/text/siasn";
import { TEKS_SIASN } from "../../../core/text/siasn-halaman";
import { useShell } from "../../data/query";
import { SearchField } from "../../ui/search-field";

const DITAMPILKAN = 50;

interface Props {
  readonly pertanyaan: PertanyaanPadan;
  readonly onPakai: (nilai: string) => void;
  readonly onTutup: () => void;
}

/** Looks for any value of the list for a text that none of the suggestions means. */
export function DialogCari({ pertanyaan, onPakai, onTutup }: Props) {
  const { daftar, teks } = pertanyaan;
  const [kata, setKata] = useState(teks);
  const hasil = useShell("siasn.daftar", { daftar, cari: useDeferredValue(kata), jumlah: DITAMPILKAN });
  const nilai = [...new Set(hasil.data?.nilai)];
  return (
    <Modal opened onClose={onTutup} size="lg" title={TEKS_SIASN.saranLain(teks)}>
      <Stack gap="xs">
        <SearchField label={TEKS_SIASN.cariDaftar} placeholder={TEKS_SIASN.cariDaftar} value={kata} onChange={setKata} width={420} />
        <Text size="sm" c="dimmed" aria-live="polite">
          {hasil.data?.mirip === true && nilai.length > 0 ? TEKS_SIASN.mirip : TEKS_SIASN.tampil(nilai.length, hasil.data?.total ?? 0)}
        </Text>
        <List listStyleType="none" size="sm" aria-label={TEKS_DAFTAR_SIASN[daftar]} mah={320} style={{ overflow: "auto" }}>
          {nilai.map((satu) => (
            <List.Item key={satu}>
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={TEKS_SIASN.pakaiNilai(satu, teks)}
                onClick={() => {
                  onPakai(satu);
                  onTutup();
                }}
              >
                {satu}
              </Button>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Modal>
  );
}
