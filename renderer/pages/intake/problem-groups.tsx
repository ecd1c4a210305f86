import { Button, Group, Text, Title, UnstyledButton } from "@mantine/core";
import { jenisDibaca } from "../../../core/intake/jenis-lembar";
import type { Pertanyaan } from "../../../core/intake/pertanyaan";
import type { KelompokMasalah, RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/impor";
import { TEKS_PRATINJAU } from "../../../core/text/pratinjau-impor";
import type { DraftChanges } from "../../data/draft-changes";
import type { RowChoice, SheetRef } from "../../data/intake";
import classes from "./decisions.module.css";
import { LevelIcon, STATUS_SIGNS } from "./status-mark";

/** Rows of a group that its summary names; a group with as many may have more. */
const MOST_NAMED = 200;

interface Props {
  readonly sheet: RingkasanLembar;
  readonly at: SheetRef;
  readonly changes: DraftChanges;
  /** Questions of all files; rows that are hidden in the file are left out by an answer. */
  readonly questions: readonly Pertanyaan[];
  readonly shownGroup: string | null;
  readonly onRows: (rows: RowChoice) => void;
  readonly onGo: (sel: string) => void;
}

/** Everything wrong or worth knowing about a sheet, by kind and cause, gravest first, with one choice for all rows of a group. */
export function ProblemGroups(props: Props) {
  const { sheet } = props;
  if (sheet.kelompok.length === 0 && sheet.dikecualikan === 0) return null;
  return (
    <section aria-label={TEKS_IMPOR.masalah}>
      <Title order={2} size="h5" className={classes["heading"]}>
        {sheet.kelompok.length > 0 ? TEKS_PRATINJAU.masalah(sheet.kelompok.length) : TEKS_IMPOR.masalah}
      </Title>
      <ul className={classes["cards"]}>
        {sheet.kelompok.map((group) => (
          <li key={group.kunci}>
            <GroupCard {...props} group={group} />
          </li>
        ))}
        {sheet.dikecualikan > 0 && jenisDibaca(sheet.jenis) ? (
          <li className={classes["card"]} data-answered>
            <LeftOut count={sheet.dikecualikan} />
            <Group gap={10} className={classes["links"]}>
              <UnstyledButton className={classes["link"]} onClick={() => props.onRows({ status: "dikecualikan", kelompok: null })}>
                {TEKS_PRATINJAU.lihatBarisnya}
              </UnstyledButton>
              <UnstyledButton className={classes["link"]} onClick={() => takeBack(props)}>
                {TEKS_PRATINJAU.ikutkanLagi}
              </UnstyledButton>
            </Group>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

/** Takes all rows back in that were left out: by hand, and by the answer about hidden rows. */
function takeBack({ sheet, at, changes, questions }: Props): void {
  const hidden = questions.find(
    ({ jenis, berkas, lembar, jawaban, bawaan }) =>
      jenis === "barisTersembunyi" && berkas === at.berkas && lembar === at.lembar && jawaban !== null && jawaban !== bawaan,
  );
  if (hidden) changes.answer(hidden.kunci, null);
  if (sheet.dikecualikan > (hidden?.baris ?? 0)) changes.excludeShown(at, { status: "dikecualikan", kelompok: null }, false);
}

function LeftOut(props: { readonly count: number }) {
  const { icon: Sign } = STATUS_SIGNS.dikecualikan;
  return (
    <div className={classes["sentence"]}>
      <Sign size={15} aria-hidden />
      <Text size="sm">{TEKS_PRATINJAU.barisDikeluarkan(props.count)}</Text>
    </div>
  );
}

function GroupCard(props: Props & { readonly group: KelompokMasalah }) {
  const { group, at, changes, shownGroup } = props;
  const rows = group.baris.length < MOST_NAMED ? group.baris.length : group.jumlah;
  const shown = shownGroup === group.kunci;
  return (
    <div className={classes["card"]} data-level={group.tingkat}>
      <div className={classes["sentence"]}>
        <LevelIcon level={group.tingkat} size={15} />
        <Text size="sm">{group.kalimat}</Text>
      </div>
      <Group gap="2px 10px" className={classes["links"]}>
        {group.contoh.map((sel) => (
          <UnstyledButton key={sel} className={classes["link"]} aria-label={TEKS_IMPOR.keSel(sel)} onClick={() => props.onGo(sel)}>
            {sel}
          </UnstyledButton>
        ))}
        {group.jumlah > group.contoh.length && group.contoh.length > 0 ? (
          <Text size="xs" c="dimmed">
            {TEKS_PRATINJAU.danLagi(group.jumlah - group.contoh.length)}
          </Text>
        ) : null}
      </Group>
      {rows > 0 ? (
        <Group gap={6} className={classes["links"]}>
          {rows > 1 ? (
            <Button
              size="compact-xs"
              variant={shown ? "light" : "default"}
              aria-pressed={shown}
              onClick={() => props.onRows({ status: null, kelompok: shown ? null : group.kunci })}
            >
              {TEKS_PRATINJAU.lihatBarisnya}
            </Button>
          ) : null}
          {group.tingkat === "info" ? null : (
            <Button size="compact-xs" variant="default" onClick={() => changes.excludeGroup(at, group.kunci)}>
              {TEKS_PRATINJAU.keluarkanBaris(rows)}
            </Button>
          )}
        </Group>
      ) : null}
    </div>
  );
}
