import { Alert, List, Spoiler, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { AkibatSusunan } from "../../../core/contract/susunan";
import { kalimatKehilangan } from "../../../core/text/gabung";
import { kalimatAtasan, kalimatIkut, TEKS_SUSUNAN } from "../../../core/text/susunan";

/** What follows from a change of the structure: who and what moves along, which superiors change, what is lost. */
export function Akibat({ akibat }: { readonly akibat: AkibatSusunan }) {
  const { ikut, orang, atasan, kembar, alias, ringkasan } = akibat;
  return (
    <Stack gap={6} aria-live="polite">
      <Title order={3} size="h6">
        {TEKS_SUSUNAN.akibat}
      </Title>
      <Text size="sm">{`${TEKS_SUSUNAN.ikut}: ${kalimatIkut(ikut)} ${TEKS_SUSUNAN.tetap}`}</Text>
      {orang.length > 0 ? (
        <Spoiler maxHeight={42} showLabel={TEKS_SUSUNAN.selengkapnya} hideLabel={TEKS_SUSUNAN.ringkas}>
          <Text size="sm">{`${TEKS_SUSUNAN.pemegang}: ${orang.join(", ")}.`}</Text>
        </Spoiler>
      ) : null}
      {atasan.length > 0 ? (
        <List size="sm">
          {atasan.map(kalimatAtasan).map((kalimat) => (
            <List.Item key={kalimat}>{kalimat}</List.Item>
          ))}
        </List>
      ) : null}
      {alias > 0 ? <Text size="sm">{TEKS_SUSUNAN.alias(alias)}</Text> : null}
      {kembar.length + ringkasan.kehilangan.length > 0 ? (
        <Peringatan kalimat={[...kembar.map(TEKS_SUSUNAN.kembar), ...ringkasan.kehilangan.map(kalimatKehilangan)]} />
      ) : null}
    </Stack>
  );
}

export function Peringatan({ kalimat }: { readonly kalimat: readonly string[] }) {
  return (
    <Alert color="orange" p="xs" icon={<IconAlertTriangle size={18} aria-hidden />}>
      {kalimat.map((satu) => (
        <Text key={satu} size="sm">
          {satu}
        </Text>
      ))}
    </Alert>
  );
}
