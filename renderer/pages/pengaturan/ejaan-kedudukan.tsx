import { Alert, Select, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMemo } from "react";
import { groupBy } from "../../../core/group";
import { nameKey } from "../../../core/name";
import { bacaKedudukanHukum, KEDUDUKAN_HUKUM, type AturanKedudukan } from "../../../core/pegawai/kedudukan-hukum";
import { namaKedudukan, TEKS_KEDUDUKAN } from "../../../core/text/kedudukan-hukum";
import { formatAngka } from "../../../core/text/number";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";

const PILIHAN = KEDUDUKAN_HUKUM.map(({ kode, nama }) => ({ value: kode, label: nama }));

/** Values among the people that nobody knows, each with the question what it means. Nothing when there are none. */
export function EjaanAsing(props: { readonly aturan: AturanKedudukan }) {
  const { aturan } = props;
  const pegawai = useShell("pegawai.list", {}).data;
  const kenalkan = useCommand("kedudukanHukum.kenalkan");
  const asing = useMemo(() => {
    const orang = (pegawai ?? []).filter((satu) => bacaKedudukanHukum(satu.kedudukanHukum, aturan).keadaan === "asing");
    return [...groupBy(orang, (satu) => nameKey(satu.kedudukanHukum)).values()];
  }, [pegawai, aturan]);
  if (asing.length === 0) return null;
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={TEKS_KEDUDUKAN.asing}>
      <Text size="sm" mb="xs">
        {TEKS_KEDUDUKAN.asingPenjelasan}
      </Text>
      <Stack gap="xs">
        {asing.map((orang) => {
          const teks = orang[0]?.kedudukanHukum ?? "";
          return (
            <Select
              key={teks}
              label={`${teks} · ${TEKS_KEDUDUKAN.jumlahOrang(formatAngka(orang.length))}`}
              placeholder={TEKS_KEDUDUKAN.pilihArti}
              data={PILIHAN}
              value={null}
              searchable
              maw={420}
              disabled={kenalkan.isPending}
              onChange={(kode) => {
                if (kode === null) return;
                kenalkan.mutate(
                  { teks, kode },
                  { onSuccess: () => tell({ tone: "done", sentence: TEKS_KEDUDUKAN.diingat(teks, namaKedudukan(kode)) }) },
                );
              }}
            />
          );
        })}
      </Stack>
    </Alert>
  );
}
