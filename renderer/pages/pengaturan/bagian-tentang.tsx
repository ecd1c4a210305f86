import { Group, Kbd, Stack, Table, Text, Title } from "@mantine/core";
import { TEKS_TENTANG } from "../../../core/text/pengaturan";
import { BrandMark } from "../../ui/brand-mark";
import { Section } from "../../ui/section";
import classes from "./bagian-tentang.module.css";

/** What this program is, and its keys. */
export function BagianTentang(props: { readonly versi: string }) {
  return (
    <Stack gap="lg" maw={620}>
      <Group wrap="nowrap">
        <BrandMark className={classes["mark"]} />
        <div>
          <Title order={2} size="h4">
            {TEKS_TENTANG.versi(props.versi)}
          </Title>
          <Text size="sm" c="dimmed">
            {TEKS_TENTANG.penjelasan}
          </Text>
        </div>
      </Group>
      <Section title={TEKS_TENTANG.pintasan}>
        <Table fz={13} verticalSpacing={6} horizontalSpacing="md">
          <Table.Tbody>
            {TEKS_TENTANG.daftarPintasan.map(([tombol, arti]) => (
              <Table.Tr key={tombol}>
                <Table.Td w={140}>
                  <Group gap={4}>
                    {tombol.split(" ").map((satu) => (
                      <Kbd key={satu} size="xs">
                        {satu}
                      </Kbd>
                    ))}
                  </Group>
                </Table.Td>
                <Table.Td>{arti}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
    </Stack>
  );
}
