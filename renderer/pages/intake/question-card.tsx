import { Button, Group, Text, TextInput, UnstyledButton } from "@mantine/core";
import { IconCircle, IconCircleCheckFilled, IconCircleDot } from "@tabler/icons-react";
import { useId, useState, type FormEvent } from "react";
import type { Pertanyaan, PilihanJawaban } from "../../../core/intake/pertanyaan";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { useDraftText } from "../../ui/use-draft-text";
import classes from "./decisions.module.css";

interface Props {
  readonly question: Pertanyaan;
  /** Name of its sheet or file; empty when there is only one. */
  readonly place: string;
  /** Null takes the answer back. */
  readonly onAnswer: (nilai: string | null) => void;
  readonly onGo: () => void;
}

/** One question with its choices and what each leads to. Choosing answers at once; an answered one shows only the answer. */
export function QuestionCard(props: Props) {
  const { question, place, onAnswer, onGo } = props;
  const { jawaban, pilihan, bebas, sel } = question;
  const [opened, setOpened] = useState(false);
  const id = useId();
  const folded = jawaban !== null && !opened;
  const isFree = jawaban !== null && pilihan.every((satu) => satu.nilai !== jawaban);
  const choose = (nilai: string) => {
    setOpened(false);
    onAnswer(nilai);
  };
  return (
    <div role="group" aria-labelledby={id} className={classes["card"]} data-answered={jawaban !== null || undefined}>
      <Text size="sm" id={id} fw={jawaban === null ? 550 : 400}>
        {question.kalimat}
      </Text>
      <div className={classes["choices"]}>
        {pilihan.map((satu) =>
          folded && satu.nilai !== jawaban ? null : (
            <Choice key={satu.nilai} choice={satu} question={question} onChoose={() => choose(satu.nilai)} />
          ),
        )}
        {folded && isFree ? <Choice choice={{ nilai: jawaban, label: jawaban, akibat: "" }} question={question} onChoose={onGo} /> : null}
      </div>
      {bebas !== null && !folded ? (
        <FreeAnswer key={jawaban} about={question.kunci} label={bebas} given={isFree ? jawaban : ""} onAnswer={choose} />
      ) : null}
      {jawaban === null && waits(question) ? (
        <Text size="xs" c="dimmed">
          {TEKS_PRATINJAU.menunggu}
        </Text>
      ) : null}
      <Group gap="2px 10px" className={classes["links"]}>
        {sel === "" ? null : (
          <UnstyledButton className={classes["link"]} onClick={onGo}>
            {place === "" ? TEKS_PRATINJAU.lihatSel(sel) : TEKS_PRATINJAU.lihatSelLembar(sel, place)}
          </UnstyledButton>
        )}
        <Text size="xs" c="dimmed">
          {TEKS_PRATINJAU.barisnya(question.baris)}
        </Text>
        {jawaban === null ? null : (
          <>
            {opened ? null : (
              <UnstyledButton className={classes["link"]} onClick={() => setOpened(true)}>
                {TEKS_PRATINJAU.ubahJawaban}
              </UnstyledButton>
            )}
            {question.diingat ? null : (
              <UnstyledButton
                className={classes["link"]}
                onClick={() => {
                  setOpened(false);
                  onAnswer(null);
                }}
              >
                {TEKS_PRATINJAU.batalkanJawaban}
              </UnstyledButton>
            )}
          </>
        )}
      </Group>
    </div>
  );
}

/** Whether the rows of a question stay out until it is answered: no way to answer holds until then. */
function waits({ bawaan, pilihan }: Pertanyaan): boolean {
  return bawaan === "" && pilihan.every(({ nilai }) => nilai !== "");
}

function Choice(props: { readonly choice: PilihanJawaban; readonly question: Pertanyaan; readonly onChoose: () => void }) {
  const { choice, question } = props;
  const answered = question.jawaban === choice.nilai;
  const inForce = question.jawaban === null && question.bawaan === choice.nilai;
  const Sign = answered ? IconCircleCheckFilled : inForce ? IconCircleDot : IconCircle;
  return (
    <UnstyledButton className={classes["choice"]} aria-pressed={answered} data-in-force={inForce || undefined} onClick={props.onChoose}>
      <Sign size={16} aria-hidden />
      <span>
        {choice.label}
        {choice.akibat === "" ? null : <span className={classes["consequence"]}>{choice.akibat}</span>}
        <Standing question={question} answered={answered} inForce={inForce} />
      </span>
    </UnstyledButton>
  );
}

/** By whom a choice holds: the analyst, an earlier import, or nobody yet. */
function Standing(props: { readonly question: Pertanyaan; readonly answered: boolean; readonly inForce: boolean }) {
  const { question, answered, inForce } = props;
  if (!answered && !inForce) return null;
  const given = question.diingat ? TEKS_PRATINJAU.jawabanDiingat : TEKS_PRATINJAU.jawabanAnda;
  const held = question.desakan === "tanya" ? TEKS_PRATINJAU.dipakai : TEKS_PRATINJAU.dipakaiUsulan;
  return <span className={classes["standing"]}>{answered ? given : held}</span>;
}

/** An answer in the analyst's own words. */
function FreeAnswer(props: {
  readonly about: string;
  readonly label: string;
  readonly given: string;
  readonly onAnswer: (nilai: string) => void;
}) {
  // Several people may be asked about with the same words.
  const [typed, setTyped] = useDraftText(`${props.label} ${props.about}`);
  const text = typed ?? props.given;
  const nilai = text.trim();
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (nilai === "") return;
    props.onAnswer(nilai);
    setTyped(null);
  };
  return (
    <form onSubmit={onSubmit}>
      <Group gap={6} align="flex-end" wrap="nowrap">
        <TextInput
          style={{ flex: 1 }}
          label={props.label}
          value={text}
          maxLength={500}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={nilai === ""} title={nilai === "" ? TEKS_PRATINJAU.ketikDahulu : undefined}>
          {TEKS_PRATINJAU.pakai}
        </Button>
      </Group>
    </form>
  );
}
