import {text} from '../locales/strings.ts';
import {loadWholeRecord} from '../storage/load-whole-record.ts';
import {mountPage} from './mount-page.tsx';
import {RecordPage} from './record/RecordPage.tsx';

mountPage(text('theRecord'), <RecordPage load={loadWholeRecord} />);
