import { Drawer, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import type { SebutanJenis } from "../keping-jenis";
import { Section } from "../section";
import classes from "./pembenaran.module.css";
import { SelPembenaran } from "./sel-pembenaran";
import type { SuntinganPembenaran, TemuanDibenarkan } from "./suntingan";

/** What a finding rests on: the rules behind its kind, and the rows that it speaks of. */
export interface DasarTemuan {
  readonly sumber: ReactNode;
  readonly bukti: ReactNode;
}

/** One finding with what it means, its evidence and its justification. */
export function RincianTemuan<R extends TemuanDibenarkan>(props: {
  readonly temuan: R | null;
  readonly sebutan: SebutanJenis<R["jenis"]>;
  readonly dasar: (temuan: R) => DasarTemuan;
  readonly suntingan: SuntinganPembenaran<R>;
  readonly onTutup: () => void;
}) {
  const { temuan, sebutan, suntingan } = props;
  const jenis: R["jenis"] | undefined = temuan?.jenis;
  const dasar = temuan ? props.dasar(temuan) : null;
  return (
    <Drawer
      opened={temuan !== null}
      onClose={props.onTutup}
      position="right"
      size={720}
      title={jenis === undefined ? TEKS_PERIKSA_NORMA.rincian : sebutan.nama[jenis]}
    >
      {temuan && jenis !== undefined && dasar ? (
        <>
          <Text size="sm" fw={600}>
            {temuan.kalimat}
          </Text>
          <Text size="sm" c="dimmed" mb="sm" component="div">
            {sebutan.penjelasan[jenis]} {dasar.sumber}
          </Text>
          {dasar.bukti}
          <Section title={TEKS_PERIKSA_NORMA.kolom.tindakan}>
            <div className={classes["isianRincian"]}>
              <SelPembenaran temuan={temuan} suntingan={suntingan} />
            </div>
          </Section>
        </>
      ) : null}
    </Drawer>
  );
}
