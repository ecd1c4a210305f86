import { Group, Stack, Text } from "@mantine/core";
import type { EfekHukuman } from "../../../core/disiplin/efek";
import { kalimatEfek, kutipan, TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { Sumber } from "../../ui/sumber";

/** What a case and the punishments of its person hold back today, each with its rule. */
export function AkibatKasus(props: { readonly efek: readonly EfekHukuman[] }) {
  const { efek } = props;
  return (
    <Stack gap={4}>
      {efek.length === 0 ? <Text size="sm">{T.tanpaAkibat}</Text> : null}
      {efek.map(({ akibat, bebasSejak, dasar, sebab, hukuman }) => {
        const kalimat = kalimatEfek(akibat, bebasSejak);
        return (
          <Group key={`${akibat} ${sebab} ${hukuman?.kasusId ?? ""}`} gap={6} wrap="nowrap">
            <Text size="sm">
              {kalimat} ({kutipan(dasar)})
            </Text>
            <Sumber id={dasar} hal={kalimat} />
          </Group>
        );
      })}
      <Text size="xs" c="dimmed">
        {T.akibatPenjelasan}
      </Text>
    </Stack>
  );
}
