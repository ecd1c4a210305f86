import { Collapse, Title, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useId, useState } from "react";
import { JENIS_PERTANYAAN, type Pertanyaan } from "../../../core/intake/pertanyaan";
import type { RingkasanBerkas } from "../../../core/intake/pratinjau";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import type { DraftChanges } from "../../data/draft-changes";
import classes from "./decisions.module.css";
import { QuestionCard } from "./question-card";

/** Whether a question still waits for the analyst: nothing in the files decides it and nobody has. */
export function isOpen(question: Pertanyaan): boolean {
  return question.desakan === "tanya" && question.jawaban === null;
}

interface Props {
  readonly questions: readonly Pertanyaan[];
  readonly files: readonly RingkasanBerkas[];
  readonly changes: DraftChanges;
  readonly onGo: (question: Pertanyaan) => void;
}

/** What the files do not decide, then what the program decided and may be corrected. An answered question stays where it stood. */
export function QuestionList(props: Props) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const ordered = props.questions.toSorted(compare);
  const asked = ordered.filter((question) => question.desakan === "tanya");
  const proposed = ordered.filter((question) => question.desakan === "usul");
  const open = asked.filter(isOpen).length;
  const Sign = shown ? IconChevronDown : IconChevronRight;
  return (
    <>
      {asked.length > 0 ? (
        <section aria-labelledby={`${id}-asked`}>
          <Title order={2} size="h5" id={`${id}-asked`} className={classes["heading"]}>
            {open > 0 ? TEKS_PRATINJAU.pertanyaan(open) : TEKS_PRATINJAU.pertanyaanTerjawab}
          </Title>
          <Cards {...props} questions={asked} />
        </section>
      ) : null}
      {proposed.length > 0 ? (
        <section aria-labelledby={`${id}-proposed`}>
          <Title order={2} size="h5" className={classes["heading"]}>
            <UnstyledButton
              id={`${id}-proposed`}
              className={classes["unfold"]}
              aria-expanded={shown}
              aria-controls={`${id}-cards`}
              onClick={() => setShown(!shown)}
            >
              <Sign size={14} aria-hidden />
              {TEKS_PRATINJAU.usulan(proposed.length)}
            </UnstyledButton>
          </Title>
          <Collapse expanded={shown} id={`${id}-cards`}>
            <Cards {...props} questions={proposed} />
          </Collapse>
        </section>
      ) : null}
    </>
  );
}

function Cards({ questions, files, changes, onGo }: Props) {
  const several = files.reduce((sum, file) => sum + file.lembar.length, 0) > 1;
  return (
    <ul className={classes["cards"]}>
      {questions.map((question) => (
        <li key={question.kunci}>
          <QuestionCard
            question={question}
            place={several ? nameOfPlace(files, question) : ""}
            onAnswer={(nilai) => changes.answer(question.kunci, nilai)}
            onGo={() => onGo(question)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Name of the sheet that a question is about, or of its file when it is about the whole file. */
function nameOfPlace(files: readonly RingkasanBerkas[], { berkas, lembar }: Pertanyaan): string {
  const file = files[berkas];
  return (lembar === null ? file?.nama : file?.lembar[lembar]?.nama) ?? "";
}

/** The order does not depend on what has been answered, so that no card moves away from under the hand. */
function compare(a: Pertanyaan, b: Pertanyaan): number {
  return (
    a.berkas - b.berkas ||
    (a.lembar ?? -1) - (b.lembar ?? -1) ||
    JENIS_PERTANYAAN.indexOf(a.jenis) - JENIS_PERTANYAAN.indexOf(b.jenis) ||
    a.kunci.localeCompare(b.kunci)
  );
}
