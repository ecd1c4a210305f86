import { Badge, Group, Text } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconClock, type Icon } from "@tabler/icons-react";
import type { Jam, KeadaanJam } from "../../../core/pelindungan/jam";
import { formatSaat, sisaDalamKata } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { Sumber } from "../../ui/sumber";

const T = TEKS_PELINDUNGAN.jam;

const RUPA: Readonly<Record<KeadaanJam, { readonly Ikon: Icon; readonly warna: string }>> = {
  berjalan: { Ikon: IconClock, warna: "blue" },
  lewat: { Ikon: IconAlertTriangle, warna: "red" },
  selesai: { Ikon: IconCheck, warna: "green" },
  terlambat: { Ikon: IconAlertTriangle, warna: "orange" },
};

/** Where a clock stands, in words. */
export function TandaJam({ jam }: { readonly jam: Pick<Jam, "keadaan" | "sisaMenit"> }) {
  const { Ikon, warna } = RUPA[jam.keadaan];
  const berhenti = jam.keadaan === "selesai" || jam.keadaan === "terlambat";
  return (
    <Badge variant="light" color={warna} tt="none" miw="max-content" leftSection={<Ikon size={12} aria-hidden />}>
      {berhenti ? T.keadaan[jam.keadaan] : sisaDalamKata(jam.sisaMenit)}
    </Badge>
  );
}

/** The last moment of a clock with where it stands, how it is counted and by which article. */
export function BarisJam({ jam, hal }: { readonly jam: Jam; readonly hal: string }) {
  return (
    <Group gap={6} wrap="nowrap" align="center">
      <TandaJam jam={jam} />
      <Text size="sm">
        {hal}: {formatSaat(jam.tenggat.saat)}, {T.hitungan[jam.tenggat.hitungan]}
      </Text>
      <Sumber id={jam.tenggat.ketentuan} hal={hal} />
    </Group>
  );
}
