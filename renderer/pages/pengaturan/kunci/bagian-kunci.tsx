import { Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { StatusKunci } from "../../../../core/contract/kunci";
import { formatWaktu } from "../../../../core/text/date";
import { TEKS_HALAMAN_KUNCI as T, TEKS_PERLINDUNGAN } from "../../../../core/text/perlindungan";
import { useSetidaknya, usePilihanKunci, useStatusKunci } from "../../../data/kunci";
import { bukaDialogLindungi } from "../../../kunci/dialog-lindungi";
import { Section } from "../../../ui/section";
import { Waiting } from "../../../ui/waiting";
import { AkunKunci } from "./akun-kunci";
import { KunciData } from "./kunci-data";
import { LembarKunci } from "./lembar-kunci";
import { OrangKunci } from "./orang-kunci";
import { SwaujiKunci } from "./swauji-kunci";

/** Keys and people: how the data is protected, who opens it, and what can be done about either. */
export function BagianKunci() {
  const status = useStatusKunci();
  const penyusun = useSetidaknya();
  if (!status) return <Waiting />;
  if (status.perlindungan === "tanpa") return <Tanpa />;
  return (
    <Stack gap="lg" maw={900}>
      <Section title={T.keadaan}>
        <Stack gap="sm" p="md">
          <Text size="sm">{T.terlindung(sejakKapan(status))}</Text>
          <Text size="sm" c="dimmed">
            {T.tidakDilindungi}
          </Text>
          <SwaujiKunci swauji={status.swauji} />
        </Stack>
      </Section>
      <OrangKunci status={status} penyusun={penyusun} />
      {penyusun ? (
        <>
          <LembarKunci status={status} />
          <AkunKunci status={status} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {T.hanyaPenyusun}
        </Text>
      )}
      <KunciSendiri />
      {penyusun ? <KunciData /> : null}
    </Stack>
  );
}

/** When the first of the slots that stand now was made: as long as that at least the data is protected. */
function sejakKapan({ slot }: StatusKunci): string {
  const [pertama] = slot.map(({ dibuat }) => dibuat).toSorted();
  return pertama === undefined ? "" : formatWaktu(pertama);
}

function Tanpa() {
  return (
    <Stack maw={820}>
      <Section title={TEKS_PERLINDUNGAN.pengingat.judul}>
        <Stack gap="sm" p="md" align="flex-start">
          <Text size="sm">{TEKS_PERLINDUNGAN.tanya.isi}</Text>
          <Button leftSection={<IconLock size={16} aria-hidden />} onClick={bukaDialogLindungi}>
            {TEKS_PERLINDUNGAN.tanya.sekarang}
          </Button>
        </Stack>
      </Section>
    </Stack>
  );
}

const MENIT = [5, 10, 15, 30, 60, 0] as const;

/** After how long the data locks itself on this computer. */
function KunciSendiri() {
  const [{ menit }, ingat] = usePilihanKunci();
  return (
    <Section title={T.diam}>
      <Stack gap="xs" p="md">
        <Group>
          <NativeSelect
            label={T.diamArti}
            w={180}
            value={String(menit)}
            onChange={(event) => ingat({ menit: Number(event.currentTarget.value) })}
            data={MENIT.map((satu) => ({ value: String(satu), label: T.diamPilihan(satu) }))}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {T.diamCatatan}
        </Text>
      </Stack>
    </Section>
  );
}
