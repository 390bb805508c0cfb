import {Facts} from '../card/Facts.tsx';
import {useEffect, useId, useRef, useState} from 'preact/hooks';
import {saveFile} from '../card/save-file.ts';
import {formatDate, plural, text} from '../locales/strings.ts';
import {openPackHost} from './pack-host.ts';
import type {PackProblem, ReaderPack, RecordForm} from './pack-host.ts';

/** Problems of a refused pack that are listed; the rest is counted. */
const LISTED = 50;

interface Refusal {
  name: string;
  problems: readonly PackProblem[];
}

/** The record to take along, and the reader's own packs. */
export function PacksSection() {
  const host = useRef(openPackHost()).current;
  const [packs, setPacks] = useState<ReaderPack[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    host.list().then(setPacks, () => setSaid(text('couldNotDo')));
  }, [host]);

  const run = (action: () => Promise<string>) => {
    setSaid('');
    setRefusal(null);
    action().then(setSaid, () => setSaid(text('couldNotDo')));
  };
  const add = (file: File) =>
    run(async () => {
      const outcome = await host.add(file);
      setPacks(await host.list());
      if (outcome.ok) return text('packAdded', outcome.pack.title);
      setRefusal({name: file.name, problems: outcome.problems});
      return '';
    });
  const remove = (pack: ReaderPack) =>
    run(async () => {
      await host.remove(pack.id);
      setPacks(await host.list());
      return text('packRemoved', pack.title);
    });
  const save = (form: RecordForm, type: string) =>
    run(async () => {
      saveFile(`whence-record.${form}`, type, await host.exportRecord(form));
      return '';
    });
  return (
    <section>
      <h2>{text('theRecord')}</h2>
      <p>{text('recordHint')}</p>
      <div class="group row">
        <button type="button" class="button" onClick={() => save('json', 'application/json')}>
          {text('exportRecordJson')}
        </button>
        <button type="button" class="button" onClick={() => save('csv', 'text/csv')}>
          {text('exportRecordCsv')}
        </button>
      </div>
      <div class="group">
        <h3>{text('ownPacks')}</h3>
        <p class="hint">{text('ownPacksHint')}</p>
        <PackList packs={packs} onRemove={remove} />
        <DropField onFile={add} />
        <p role="status">{said}</p>
        {refusal && <RefusedPack refusal={refusal} />}
      </div>
    </section>
  );
}

function PackList({packs, onRemove}: {packs: readonly ReaderPack[]; onRemove: (pack: ReaderPack) => void}) {
  if (packs.length === 0) return null;
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id}>
          <span>
            <b dir="auto">{pack.title}</b>
            <Facts as="span">
              <span>{plural('entries', pack.entries)}</span>
              <span>{pack.licence}</span>
              <time dateTime={pack.added}>{formatDate(pack.added)}</time>
            </Facts>
          </span>
          <button
            type="button"
            class="plain"
            aria-label={`${text('remove')}: ${pack.title}`}
            onClick={() => onRemove(pack)}
          >
            {text('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function DropField({onFile}: {onFile: (file: File) => void}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label for={id}>{text('addPack')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({currentTarget}) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function RefusedPack({refusal: {name, problems}}: {refusal: Refusal}) {
  const left = problems.length - LISTED;
  return (
    <div class="refused" role="alert">
      <p>
        <b>{text('packRefused', name)}</b> {text('packRefusedHint')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('problemLine')}</th>
            <th scope="col">{text('problemEntry')}</th>
            <th scope="col">{text('problemRule')}</th>
            <th scope="col">{text('problemWhat')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, LISTED).map((problem) => (
            <tr key={`${problem.line} ${problem.entry} ${problem.rule} ${problem.message}`}>
              <td>{problem.line}</td>
              <td dir="ltr">{problem.entry}</td>
              <td dir="ltr">{problem.rule}</td>
              <td lang="en" dir="auto">
                {problem.message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="hint">{plural('moreProblems', left)}</p>}
    </div>
  );
}
