import {text} from '../locales/strings.ts';
import type {TextKey} from '../locales/strings.ts';
import type {Topic} from '../record/entries.ts';

const TOPICS: Record<Topic, TextKey> = {
  overall: 'topicOverall',
  counting: 'topicCounting',
  tabulation: 'topicTabulation',
  'election-day': 'topicElectionDay',
  'election-administration': 'topicElectionAdministration',
  campaign: 'topicCampaign',
  media: 'topicMedia',
  turnout: 'topicTurnout',
  'legal-framework': 'topicLegalFramework',
  'observer-access': 'topicObserverAccess',
  violence: 'topicViolence',
  'voter-lists': 'topicVoterLists',
  'assembly-and-detentions': 'topicAssemblyAndDetentions',
  'candidate-registration': 'topicCandidateRegistration',
  complaints: 'topicComplaints',
  'ballot-stuffing': 'topicBallotStuffing',
};

/** "counting", "voter lists". */
export function nameTopic(topic: Topic): string {
  return text(TOPICS[topic]);
}
