import {listCredentials, nameStage, StanceSign} from '../card/FindingList.tsx';
import {SourceLine} from '../card/SourceLine.tsx';
import {nameTopic} from '../card/topics.ts';
import {capitalise} from '../locales/strings.ts';
import type {ReportSummary} from '../notes/note.ts';

/** The observers' reports on an event, each with all its findings by topic. */
export function ReportList({reports}: {reports: readonly ReportSummary[]}) {
  return (
    <div class="report-list">
      {reports.map((report) => (
        <article key={report.id} class="report">
          <h3 lang="en" dir="auto">
            {report.observer}
          </h3>
          <SourceLine {...report} publisher={nameStage(report.stage)} title={null}>
            {listCredentials(report)}
          </SourceLine>
          <ul class="findings">
            {report.findings.map((finding) => (
              <li key={`${finding.topic} ${finding.text}`}>
                <StanceSign stance={finding.stance} />
                <div>
                  <p class="topic">{capitalise(nameTopic(finding.topic))}</p>
                  <p lang="en" dir="auto">
                    {finding.text}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </div>
  );
}
