import {text} from '../locales/strings.ts';
import {FirstRunPage} from './FirstRunPage.tsx';
import {mountPage} from './mount-page.tsx';

mountPage(text('firstRunLink'), <FirstRunPage />);
