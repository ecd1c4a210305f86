import { Button, Group, Text } from "@mantine/core";
import type { UsulanUnsur } from "../../../../core/anjab/usulan";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_USULAN } from "../../../../core/text/usulan-anjab";
import classes from "./bantuan.module.css";

/** What the tasks suggest, each with its rule and the tasks that it comes from; taken one by one or all. */
export function PanelUsulan(props: {
  readonly usulan: readonly UsulanUnsur[];
  readonly tugas: readonly { readonly id: string; readonly uraian: string }[];
  readonly onAmbil: (usulan: readonly UsulanUnsur[]) => void;
}) {
  const { usulan, onAmbil } = props;
  const uraian = new Map(props.tugas.map((satu) => [satu.id, satu.uraian]));
  return (
    <section className={classes["panel"]} aria-label={TEKS_USULAN.judul}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Text size="xs" c="dimmed">
          {usulan.length === 0 ? TEKS_USULAN.kosong : TEKS_USULAN.keterangan}
        </Text>
        {usulan.length > 1 ? (
          <Button size="compact-xs" variant="default" onClick={() => onAmbil(usulan)}>
            {TEKS_USULAN.ambilSemua(formatAngka(usulan.length))}
          </Button>
        ) : null}
      </Group>
      <ul>
        {usulan.map((satu) => (
          <li key={satu.teks}>
            <div>
              <Text size="sm">{satu.teks}</Text>
              <Text size="xs" c="dimmed">
                {satu.aturan}
              </Text>
              {satu.tugasId.map((id) => (
                <Text key={id} size="xs" c="dimmed">
                  {TEKS_USULAN.dariTugas(uraian.get(id) ?? "")}
                </Text>
              ))}
            </div>
            <Button size="compact-xs" variant="default" aria-label={TEKS_USULAN.ambilUsulan(satu.teks)} onClick={() => onAmbil([satu])}>
              {TEKS_USULAN.ambil}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
