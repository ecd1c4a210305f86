import { Alert, Anchor, Button, Group, List, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { formatWaktu } from "../../core/text/date";
import { TEKS_DRAF } from "../../core/text/draf";
import { useGalatDraf } from "../data/draf";
import { sentenceOf } from "../data/query";
import type { KeadaanDraf } from "../data/use-draft";

interface Props<V> {
  readonly draf: KeadaanDraf<V>;
  /** What a field is called. */
  readonly nama: (isian: keyof V) => string;
  /** A value of a field in words, where its text is not the value itself. */
  readonly kata?: (isian: keyof V, nilai: unknown) => string;
}

/** Where a form stands with its draft: brought back, thrown away, or in the way of what was stored meanwhile. Nothing while it is none. */
export function DraftNotice<V>({ draf, nama, kata = sebagaiTeks }: Props<V>) {
  const galat = useGalatDraf();
  const sebut = (isian: keyof V, nilai: unknown): string => kata(isian, nilai) || TEKS_DRAF.kosong;
  return (
    <>
      {draf.dipulihkan === null ? null : (
        <Baris kalimat={TEKS_DRAF.dipulihkan(saatDekat(draf.dipulihkan))} tombol={TEKS_DRAF.buangPulihan} onTekan={draf.buang} />
      )}
      {draf.dibuang ? <Baris kalimat={TEKS_DRAF.dibuang} tombol={TEKS_DRAF.kembalikan} onTekan={draf.kembalikan} /> : null}
      {draf.bertentangan.length === 0 ? null : (
        <Alert color="orange" p="xs" mb="xs" icon={<IconAlertTriangle size={18} aria-hidden />} title={TEKS_DRAF.berubah}>
          <List size="sm" listStyleType="none">
            {draf.bertentangan.map(({ isian, tersimpan, diketik }) => (
              <List.Item key={String(isian)}>
                {TEKS_DRAF.bandingan(nama(isian), sebut(isian, tersimpan), sebut(isian, diketik))}{" "}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={TEKS_DRAF.pakaiTersimpanUntuk(nama(isian))}
                  onClick={() => draf.pakaiTersimpan(isian)}
                >
                  {TEKS_DRAF.pakaiTersimpan}
                </Button>
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {galat !== null && draf.berubah ? (
        <Text size="sm" c="red" role="alert" mb="xs">
          {TEKS_DRAF.belumTertulis} {sentenceOf(galat)}
        </Text>
      ) : null}
    </>
  );
}

/** A moment of today by its time, of another day with its date. */
function saatDekat(iso: string): string {
  const [hari, jam] = formatWaktu(iso).split(" ");
  return hari === formatWaktu(new Date().toISOString()).split(" ")[0] ? (jam ?? "") : `${hari ?? ""} ${jam ?? ""}`;
}

function Baris(props: { readonly kalimat: string; readonly tombol: string; readonly onTekan: () => void }) {
  return (
    <Group gap={6} mb="xs" role="status">
      <Text size="sm">{props.kalimat}</Text>
      <Anchor component="button" type="button" size="sm" onClick={props.onTekan}>
        {props.tombol}
      </Anchor>
    </Group>
  );
}

/** A value of a field as it stands there. */
export function sebagaiTeks(_isian: unknown, nilai: unknown): string {
  return typeof nilai === "string" ? nilai : typeof nilai === "number" ? String(nilai) : "";
}
