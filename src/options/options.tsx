import {text} from '../locales/strings.ts';
import {mountPage} from './mount-page.tsx';
import {OptionsPage} from './OptionsPage.tsx';

mountPage(text('settings'), <OptionsPage />);
