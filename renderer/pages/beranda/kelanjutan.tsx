import { Button, Group, Title } from "@mantine/core";
import type { OfficeStatus } from "../../../core/contract/office";
import { TEKS_SAMBUTAN as T } from "../../../core/text/sambutan";
import { useCatatanMulai, useMulaiBerjalan } from "./use-langkah";
import { LangkahPertama } from "./langkah-pertama";
import classes from "./sambutan.module.css";

/** The first steps on the page of an office that has begun with them and not come to their end. */
export function Kelanjutan(props: { readonly status: OfficeStatus }) {
  const [, catat] = useCatatanMulai();
  if (!useMulaiBerjalan(props.status)) return null;
  return (
    <section className={classes["rest"]} aria-label={T.langkah}>
      <Group justify="space-between" mb={8}>
        <Title order={2} size="h5">
          {T.langkah}
        </Title>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => catat({ berjalan: false })}>
          {T.sembunyikan}
        </Button>
      </Group>
      <LangkahPertama status={props.status} />
    </section>
  );
}
