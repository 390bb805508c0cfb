import type {TaggerWords} from '../../attribution/tagger/tagger-words.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * What the trained tagger knows of English words before training. The classes are closed word classes (a token's first
 * match counts); `reporting` are stems of verbs and nouns of saying, thinking and showing, typed for this project;
 * `irregular` maps forms to the stem their regular sisters have. All of it is packed with the weights, so that a
 * weights file never meets other lists than it was trained with.
 */
export const taggerWords: TaggerWords = {
  classes: [
    ['subject-pronoun', list('i he she we they who')],
    ['object-pronoun', list('him me us them whom himself herself themselves itself')],
    ['it', list('it this these those')],
    ['you', list('you your yours')],
    ['possessive', list("his her its their my our whose 's '")],
    ['article', list('the')],
    ['indefinite', list('a an another any some each every')],
    ['that', list('that')],
    ['whether', list('whether if')],
    ['wh', list('what which why how when where while')],
    ['and', list('and & plus')],
    ['or', list('or nor')],
    ['but', list('but yet though although however')],
    ['because', list('because since so unless until after before once then')],
    ['of', list('of')],
    ['by', list('by')],
    ['to', list('to')],
    ['in', list('in at on inside near outside within')],
    ['from', list('from')],
    ['for', list('for')],
    ['with', list('with without')],
    ['as', list('as like than')],
    ['about', list('about over against on regarding concerning toward towards between among during under through')],
    ['according', list('according per citing')],
    ['be', list('is are was were be been being am')],
    ['have', list('has have had having')],
    ['do', list('do does did')],
    ['modal', list('will would can could may might shall should must')],
    ['not', list("not n't never no neither didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't wasn't")],
    ['contraction', list("i'm i've i'll i'd he'll he'd she'll she'd we're we've we'll they're they've they'll you're")],
    [
      'adverb',
      list('also later earlier then further still even only just already often again recently previously now'),
    ],
    ['title', list('mr mrs ms dr sir president minister secretary senator sen rep gov governor judge justice prof')],
    [
      'role',
      list(`spokesman spokeswoman spokesperson official officials police authorities ministry minister president
        government commission committee agency office report reports study survey poll statement document documents data
        figures group groups party leader leaders chief head director lawyer activist activists protesters witness
        witnesses residents experts analysts critics opponents supporters source sources media newspaper opposition
        observers monitors campaign candidate court prosecutors military army company organisation organization
        professor mayor chairman chairwoman researchers scientists doctors company union`),
    ],
    [
      'day',
      list(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march
        april may june july august september october november december week month year morning night evening`),
    ],
    [
      'number',
      list('one two three four five six seven eight nine ten dozens hundreds thousands million billion percent'),
    ],
    ['reportedly', list('reportedly allegedly apparently supposedly purportedly alleged')],
  ],
  reporting: list(`
    say tell speak state note add report announce declare claim alleg assert argu insist maintain contend deny
    confirm acknowledg admit conced warn caution explain describ call label dub brand term characteriz characteris
    suggest indicat imply hint estimat predict project forecast expect believ think consider feel hope fear worry know
    doubt suspect suppos assum conclud find show reveal disclos demonstrat discover learn observ comment remark mention
    cit quot recall remind remember repeat reiterat stress emphasiz emphasis underlin highlight underscor point writ
    tweet post publish releas issu broadcast ask question inquir demand request urg appeal plead beg order instruct
    advis recommend propos offer promis pledg vow swear threaten accus blam criticiz criticis condemn denounc decry
    slam blast attack lambast rebuk reject dismiss refut rebut disput contest oppos object protest complain support
    endors back welcom prais commend applaud congratulat thank hail salut celebrat express voic convey communicat
    respond reply answer retort counter react agree disagree accept approv apolog excus justify defend testify depos
    plead rul decid judg determin hold deem rat rank poll survey vot want wish plan intend aim seek try refus declin
    agree continu conclud jok quip shout cry chant yell scream whisper sigh laugh admir hop promot advocat campaign
    invit challeng boast brag tout bill portray depict present identify nam list refer allud attribut trac credit
    account statement interview memo letter speech remark rumor rumour view opinion belief accusation allegation
    assertion assessment warning decision recommendation proposal suggestion criticism support opposition finding
    promis estimat prediction concern complaint request demand
  `),
  irregular: list(`
    said=say says=say saying=say told=tell tells=tell telling=tell spoke=speak spoken=speak wrote=writ writes=writ
    written=writ writing=writ found=find finds=find finding=find findings=find thought=think thinks=think thinking=think
    believes=believ felt=feel feels=feel knew=know known=know knows=know swore=swear sworn=swear showed=show shown=show
    shows=show held=hold holds=hold sought=seek seeks=seek tried=try tries=try denied=deny denies=deny implied=imply
    implies=imply replied=reply replies=reply testified=testify identified=identify identifies=identify
    justified=justify justifies=justify read=read reads=read heard=hear meant=mean means=mean made=make makes=make
    gave=give given=give gives=give put=put puts=put saw=see seen=see sees=see
  `),
};
