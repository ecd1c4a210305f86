import { Anchor, Button, Group, Text } from "@mantine/core";
import { IconMessageQuestion } from "@tabler/icons-react";
import { useState } from "react";
import type { TempatKata } from "../../../../core/anjab/temuan-kata";
import { formatAngka } from "../../../../core/text/number";
import { jalanKeluarKata, kalimatKata, tempatKata, TEKS_JENIS_KATA, TEKS_PERIKSA_KATA as T } from "../../../../core/text/periksa-kata";
import classes from "./bantuan.module.css";
import type { KataDinilai, PeriksaKata } from "./use-periksa-kata";

/** What is asked about the wording of one element, each with its way out, and the way to let it be. Nothing where nothing is asked. */
export function TemuanKataUnsur(props: { readonly unsur: TempatKata; readonly periksa: PeriksaKata }) {
  const { unsur, periksa } = props;
  const [lihatSemua, setLihatSemua] = useState(false);
  const milik = periksa.temuan.filter((satu) => satu.unsur === unsur);
  const terbuka = milik.filter(({ dibiarkan }) => dibiarkan === null);
  const dibiarkan = milik.length - terbuka.length;
  const tampil = lihatSemua ? milik : terbuka;
  if (milik.length === 0) return null;
  return (
    <div className={classes["temuan"]}>
      {tampil.length > 0 ? (
        <ul aria-label={T.judul}>
          {tampil.map((satu) => (
            <SatuTemuan key={`${satu.kunci} ${satu.baris}`} temuan={satu} periksa={periksa} />
          ))}
        </ul>
      ) : null}
      {dibiarkan > 0 ? (
        <Anchor component="button" type="button" size="xs" aria-pressed={lihatSemua} onClick={() => setLihatSemua(!lihatSemua)}>
          {lihatSemua ? T.sembunyikanDibiarkan : T.lihatDibiarkan(formatAngka(dibiarkan))}
        </Anchor>
      ) : null}
    </div>
  );
}

function SatuTemuan(props: { readonly temuan: KataDinilai; readonly periksa: PeriksaKata }) {
  const { temuan, periksa } = props;
  const kalimat = kalimatKata(temuan);
  const { dibiarkan } = temuan;
  return (
    <li data-dibiarkan={dibiarkan !== null || undefined}>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <IconMessageQuestion size={16} stroke={1.7} className={classes["tanda"]} aria-hidden />
        <Text size="sm" component="div" flex={1}>
          <b>{TEKS_JENIS_KATA[temuan.jenis]}</b> · {tempatKata(temuan)}: {kalimat}{" "}
          <Text span size="sm" c="dimmed">
            {jalanKeluarKata(temuan)}
          </Text>
        </Text>
        {dibiarkan === null ? (
          <Button variant="default" size="compact-xs" aria-label={T.biarkanTemuan(kalimat)} onClick={() => periksa.biarkan(temuan)}>
            {T.biarkan}
          </Button>
        ) : (
          <Button variant="subtle" size="compact-xs" aria-label={T.bukaLagiTemuan(kalimat)} onClick={() => periksa.bukaLagi(temuan)}>
            {T.bukaLagi}
          </Button>
        )}
      </Group>
    </li>
  );
}
