import type {WordLists} from '../../../claims/compile-lexicon.ts';
import {peoples} from './peoples.ts';

/** Answers to a question put to the vote, as quotation marks part them. */
const VOTED_YES = ['voted', 'said', 'voted_the']
  .flatMap((verb) => ['"', '“', "'", '‘'].flatMap((mark) => [`${verb}_${mark}_yes`, `${verb}_${mark}_no`]))
  .join(' ');

/** "heeded the call to march": those called are there. */
const HEEDED_CALLS = ['heeded', 'answered', 'followed']
  .flatMap((verb) =>
    ['the_call', 'a_call', 'calls', 'his_call', 'her_call', 'their_call'].map((call) => `${verb}_${call}_to`),
  )
  .flatMap((heeded) =>
    'rally march protest demonstrate strike gather assemble take_to'.split(' ').map((act) => `${heeded}_${act}`),
  )
  .join(' ');

/** "the conduct of the vote": how it was held is what is judged. */
const CONDUCT_OF = ['conduct_of', 'conduct_of_the']
  .flatMap((of) =>
    'election elections vote voting poll polls referendum count process'
      .split(' ')
      .map((contest) => `${of}_${contest}`),
  )
  .join(' ');

/** "without major incident", "without hitches": a course that nothing disturbed. */
const WITHOUT_INCIDENT = [
  'without',
  'without_a',
  'without_any',
  'without_major',
  'without_any_major',
  'without_serious',
  'without_significant',
]
  .flatMap((without) =>
    'hitch hitches glitches incident incidents problems'.split(' ').map((what) => `${without}_${what}`),
  )
  .join(' ');

/** "well administered", "poorly-run": how a vote was held. */
const heldIn = (...ways: string[]): string =>
  'administered conducted executed handled managed organised organized prepared run'
    .split(' ')
    .flatMap((held) => ways.flatMap((how) => [`${how}_${held}`, `${how}-${held}`]))
    .join(' ');
const HELD_WELL = `${heldIn('well', 'better', 'properly')} professionally efficiently meticulously lawfully competently impartially credibly diligently satisfactorily`;
const HELD_BADLY = heldIn('poorly', 'badly');

/** "carried placards": what people do with them who stand or march for a cause. */
const HELD_PLACARDS = ['held', 'holding', 'hold', 'carried', 'carrying', 'carry']
  .flatMap((verb) =>
    'placards signs banners flags portraits posters candles'.split(' ').map((what) => `${verb}_${what}`),
  )
  .join(' ');

/** "three bodies called for calm", "two rights bodies": organisations, where "three bodies were found" are the dead. */
const ORGANISED_BODIES = [
  ...'called urged said say says demanded accused condemned warned agreed appealed issued welcomed rejected criticised criticized'
    .split(' ')
    .flatMap((verb) => [`bodies_${verb}`, `bodies_have_${verb}`, `bodies_also_${verb}`]),
  ...'rights electoral election regional government governmental international monitoring state professional public religious media civic legal judicial sports student church women’s'
    .split(' ')
    .map((kind) => `${kind}_bodies`),
].join(' ');

/** "threats against voters": what is done to make them vote otherwise, or not at all. */
const AGAINST_VOTERS = 'violence threats attacks pressure'
  .split(' ')
  .flatMap((deed) => ['against', 'on'].map((on) => `${deed}_${on}_voters`))
  .join(' ');

/** "misuse of state resources": what observers call the campaign of those in office. */
const ABUSE_OF_OFFICE = ['abuse', 'abuses', 'misuse']
  .flatMap((deed) =>
    'state administrative public government'
      .split(' ')
      .flatMap((whose) => ['resources', 'funds', 'power', 'media'].map((what) => `${deed}_of_${whose}_${what}`)),
  )
  .join(' ');

/** "in a climate of fear": what a vote is held in that is not free. */
const IN_FEAR = ['a_climate', 'an_atmosphere', 'an_environment']
  .flatMap((air) => 'fear intimidation violence repression'.split(' ').map((what) => `in_${air}_of_${what}`))
  .join(' ');

/** "suffered eye injuries": kinds of wounds that people suffer. */
const SUFFERED_WOUNDS = ['suffered', 'sustained', 'suffering', 'sustaining', 'suffer', 'sustain', 'nursing']
  .flatMap((verb) =>
    'eye head leg facial chest gunshot bullet pellet shrapnel stab serious minor severe light slight grave critical permanent multiple life-threatening life-changing'
      .split(' ')
      .flatMap((kind) => [`${verb}_${kind}_injuries`, `${verb}_${kind}_wounds`]),
  )
  .join(' ');

/**
 * The English words by what they are to a claim. Marks: see `inflect`. Lists hold the vocabulary of news agencies on
 * elections, protests and conflict; a word goes where its commonest sense in such news puts it.
 */
export const wordLists: WordLists = {
  thing: {
    person: `
      death_row_prisoner+ death_row_inmate+ death-row_prisoner+ death-row_inmate+ judicial_nominee+ court_nominee+ cabinet_nominee+
      member_of_parliament members_of_parliament co-defendant+ co-accused defendant+ political_prisoner+ prisoner_of_conscience prisoners_of_conscience convict+ people persons
      person man men woman women child children boy+ girl+ teenager+ youth youths student+ pupil+ teacher+
      worker+ labourer+ laborer+ resident+ villager+ local locals citizen+ national+ foreigner+ refugee+
      migrant+ immigrant+ civilian+ journalist+ reporter+ blogger+ lawyer+ doctor+ medic+ nurse+ academic+
      professor+ artist+ writer+ editor+ monk+ priest+ cleric+ imam+ bishop+ farmer+ miner+ driver+ passenger+
      bystander+ pedestrian+ onlooker+ worshipper+ worshiper+ pilgrim+ tourist+ victim+ family families
      relative+ parent+ member+ individual+ others suspect+ assailant+ attacker+ perpetrator+ prisoner+ inmate+
      employee+ staff official+ minister+ politician+ leader+ lawmaker+ legislator+ senator+ deputy deputies mp
      mps mayor+ governor+ judge+ patient+ aide+ volunteer+ aid_worker+ health_worker+ humanitarian+ critic+
      opponent+ dissident+ businessman businessmen palestinian+ israeli+ afghan+ iraqi+ syrian+ american+
      british russian+ ukrainian+ chinese muslim+ christian+ hindu+ jew+ kurd+ sunni+ shia+ shiite+ shi'ite+
      indian+ pakistani+ egyptian+ iranian+ yemeni+ turk+ german+ spaniard+ french mexican+ venezuelan+
      belarusian+ kazakh+ kenyan+ nigerian+ ethiopian+ sudanese burmese rohingya uyghur+ tibetan+ catalan+ serb+
      albanian+ georgian+ armenian+ azerbaijani+ colombian+ brazilian+ bolivian+ chilean+ haitian+ congolese
      zimbabwean+ ugandan+ tunisian+ libyan+ lebanese briton+ european+ african+ arab+ hongkonger+ thai+
      filipino+ indonesian+ bangladeshi+ sri_lankan+ nepalese korean+ japanese swede+ french_citizens ndebele
      compatriot+ countrymen soul+ participant+ attendee+ crew crews paramedic+ firefighter+ detainee+ captive+
      hostage+ martyr+ rioter+ looter+ minor+ infant+ baby babies adult+ elder+ pensioner+ trader+ shopkeeper+
      merchant+ guest+ mourner+ spectator+ commuter+ shopper+ engineer+ scientist+ defender+ advocate+
      campaigner+ organiser+ organizer+ youngster+ brother+ sister+ friend+ colleague+ wife wives husband+ son
      sons daughter+ mother+ father+ cabinet_minister+ prosecutor+ ambassador+ diplomat+ envoy+ contractor+
      executive+ general generals colonel+ nun+ singer+ actor+ blogger+ truck_driver+ human_being+
      opposition_figure+ public_figure+ figures politician+ adviser+ advisor+ councillor+ councilor+ clergy
      clergymen servicemen serviceman service_member+ president+ ex-president+ supporter+ loyalist+ follower+
      backer+ sympathiser+ sympathizer+ opponents plotter+ conspirator+ ${peoples}`,
    protester: `
      protester+ protestor+ demonstrator+ marcher+ activist+ striker+ organisers_'_estimate organizers_'_estimate organisers_’_estimate organizers_’_estimate police_estimate counter-protester+ counter-protesters
      counterprotester+ anti-government_protester+ picketer+ crowd+ turnout_of_protesters separatist+ rallygoer+ attendance crowd_size crowd_estimate+ number_of_protesters number_of_demonstrators number_of_marchers`,
    force: `
      police policeman policemen policewoman policewomen officer+ soldier+ troop+ serviceman paramilitary paramilitaries gendarme+ trooper+
      militant+ rebel+ insurgent+ gunman gunmen fighter+ terrorist+ jihadist+ jihadi+ guerrilla+ guerilla+ extremist+ bomber+ militia militiamen
      security_forces security_force security_personnel security_officer+ security_guard+ police_officer+ guard+ commando+ marine+ peacekeeper+ mercenary mercenaries
      army_officer+ commander+ personnel recruit+ cadet+ ranger+ sniper+ operative+ gangster+ bandit+ pirate+ taliban special_forces riot_police border_guard+
      law_enforcement_officer+ conscript+ combatant+ cop+ infantry member_of_the_security_forces members_of_the_security_forces constable+ crew_member+ pilots government_forces`,
    voter: `voter+ constituents elector+ electorate likely_voters registered_voters registered_voter electors caucus-goers caucusgoers`,
    ballot: `vote+ ballot+ ballot_paper+ postal_vote+ absentee_ballot+ mail-in_ballot+ popular_vote abstentions invalid_ballots spoilt_ballots spoiled_ballots blank_ballots invalid_votes spoilt_votes spoiled_votes spoilt_papers spoiled_papers blank_votes null_votes void_ballots null_and_void_votes null_and_void_ballots null_and_void_results rejected_ballots rejected_votes rejected_ballot_papers cancelled_votes canceled_votes annulled_votes voided_votes invalid_papers`,
    seat: `
      seat+ mandate+ delegate+ electoral_division+ constituency constituencies electoral_vote+ electoral_college_vote+ electoral_college_votes parliamentary_seat+ superdelegate+
      governorship+ mayoralty mayoralties councillorship+ council_seat+ senate_seat+ house_seat+ pledged_delegate+ deputies_elected parliamentary_seats electoral_college councillor_numbers number_of_councillors number_of_mps number_of_deputies number_of_lawmakers`,
    station: `
      polling_station+ polling_place+ polling_site+ polling_centre+ polling_center+ polling_booth+
      voting_district+ voting_station+ voting_center+ voting_centre+ voting_place+ voting_booth+ precinct+ stations ballot_box
      ballot_boxes voting_machine+ tally_sheet+ boxes_counted boxes_open boxes_opened boxes_tallied vote_report+ voting_report+ vote_record+ voting_record+ polling_unit+ voting_location+ other_boxes uncounted_boxes sealed_boxes drop_box drop_boxes booth+
      protocols tally_forms result_sheets results_sheets results_forms`,
    candidate: `
      candidate+ contender+ hopeful+ nominee+ challenger+ rival+ contestant+ aspirant+ candidacy candidacies presidential_hopeful+ parties political_party political_parties
      political_entity political_entities electoral_list+ candidate_list+ party_list+ vote_getter+ vote-getter+`,
    observer: `international_experts election_experts short-term_expert+ long-term_expert+ poll_worker+ polling_staff election_staff election_worker+ polling_officer+ presiding_officer+ observer+ monitor+ election_observer+ poll_watcher+ scrutineer+ election_monitor+ poll_monitor+`,
    death: `
      death+ fatality fatalities body bodies killing+ casualty casualties toll death_toll death_tolls corpse+
      execution_killings dead civilian_deaths loss_of_life loss_of assassination+ number_of_injured number_of_wounded number_of_dead number_of_missing number_of_casualties number_of_those_killed number_of_people_killed number_of_those_injured lives_lost disappearances
      disappearance slaying+ injury injuries victim+ dead_and_injured
      lynching+ shooting_of shootings_of murder_of murders_of massacre_of wounding_of stabbing_of slaughter_of beating_of beatings_of toll_included toll_includes death_toll_included death_toll_includes dead_include dead_included victims_include victims_included number_of_lives_lost`,
    result: `result results partial_results early_results official_results preliminary_results final_results tally tallies count counts vote_count election_commission electoral_commission returns official_tallies election_officials recount+ certified`,
    politics: `
      far_right far_left capitol police_station+ president presidential prime_minister minister ministers government governments parliament senate congress
      congressional senator+ governor+ lawmaker+ policy policies political politics politician+ white_house
      kremlin constitution constitutional legislature cabinet party parties state_department supreme_court
      regime administration trump clinton obama biden sanders putin referendum brexit immigration campaign
      candidate+ opposition authorities ruling mp mps democracy democratic republican republicans democrats
      foreign approval_rating+ approval_ratings job_approval favorability_rating+ undecided_voters undecideds voting_intention+ approval_of_the_president job_performance observer_mission+ observer_group+ observer_team+ monitoring_group+ monitoring_mission+ monitoring_team+ observation_mission+ ${ORGANISED_BODIES}`,
    arrest: `
      arrest+ detention+ detainee+ political_prisoner+ kidnapping+ abduction+ hostage+ captive+ prisoners_of_conscience prisoner_of_conscience
      prisoners_of_war prisoner_of_war internee+ arrestee+ apprehension+ jailing+ number_of_arrested number_of_detained number_of_those_arrested number_of_those_detained number_of_people_arrested number_of_people_detained`,
    convict: `
      death_row_prisoner+ death_row_inmate+ death-row_prisoner+ death-row_inmate+
      co-defendant+ defendant+ conviction+ prison_sentence+ jail_sentence+ prison_term+ jail_term+ execution+ arrest_warrant+ warrant+ indictment+ prosecution+ convict+ accused
      criminal_case+ criminal_cases death_sentence+ felony felonies court_case+ lawsuit+ trials verdict+
      death_penalty capital_punishment gallows acquittal+ fir firs first_information_report+ legal_action charges proceedings criminal_charges court_summons summonses`,
    turnout: `turnout_made turnout_makes turnout_made_up voter_turn_out voters_turn_out percentage_turn_out the_turn_out turn_out_was turn_out_is turn_out_of turn_out_stood turn_out_stands high_polling low_polling heavy_polling brisk_polling per_cent_polling percent_polling pc_polling %_polling polling_percentage poll_percentage voting_percentage abstention abstention_rate turnout turn-out voter_turnout participation participation_rate voter_participation electoral_participation turnouts`,
    election: `
      governorship_election+ governorship_poll+ governorship_race+ governorship_candidate+ mayoralty_race+
      official_result official_results partial_results early_results preliminary_results final_results provisional_results
      election+ vote voting referendum referendums referenda plebiscite runoff+ run-off+ run-offs ballot balloting by-election+ byelection+ primary primaries caucus caucuses
      electoral polling_day election_day elected first_round second_round candidate+ poll_body presidency presidential parliamentary legislative
      campaign constituency re-election reelection polls midterm+ mid-term+ snap_election electorate incumbent constituencies spoilt_ballots
      polls_have_closed polls_have_opened polls_have_now_closed polls_had_closed polls_had_opened polls_closed polls_opened polls_close polls_open
      outright_victory first-round_victory constituency_level by-elections
      election_commission electoral_commission electoral_council election_officials electoral_authorities electoral_body
      presidential_poll+ parliamentary_poll+ legislative_poll+ general_poll general_polls local_polls municipal_polls re-run rerun reruns re-runs proclaimed_winner declared_winner proclaimed_the_winner declared_the_winner declared_victor runoff_poll run-off_poll run-off_polls sunday's_poll saturday's_poll disputed_poll the_poll_was_won`,
    poll: `
      poll opinion_poll+ survey+ pollster+ respondent+ approval disapproval approval_rating+
      favorability favourability rating+ favorable unfavorable favourable unfavourable surveyed those_polled people_polled voters_polled adults_polled
      generic_ballot generic_congressional_ballot generic-ballot tracking_poll+ poll_average polling_average+ quinnipiac polling_shows polling_showed polling_by polling_suggests recent_polling latest_polling polling_data polling_from polling_has
      polling_conducted national_polling opinion_polling polling_firm+ polling_company polling_institute gallup yougov ipsos monmouth rasmussen surveyusa
      marist zogby opinium comres survation levada undecided undecideds matchup+ match-up+ head-to-head
      likely_voters battleground+ public_opinion voting_intention+ voting_intentions questionnaire
      census_of_opinion crosstabs popularity surveyors pew interviewees post/abc reuters/ipsos nbc/wsj wapo-abc
      hypothetical according_to_polls polls_show polls_showed recent_polls recent_poll in_the_polls in_polls
      several_polls polls_suggest polls_suggested public_polls national_polls national_poll new_poll latest_poll
      poll_shows poll_showed poll_found poll_finds preference_polls other_polls most_polls polls_have polls_had
      polls_indicate polls_indicating polls_predict polls_predicted polls_predicting polls_suggesting polls_showing polls_giving polls_gave polls_give polls_putting polls_forecast polls_forecasting polls_point numerous_polls polls_taken state_polls many_polls all_polls polls_conducted instant_polls ifop datafolha quaest atlasintel infratest forsa allensbach newspoll redfield savanta ipec leger nanos ekos emerson siena elabe bva opinionway verian c-voter cvoter afrobarometer metropoll survation kantar yougov/times voting_intention poll_of_polls preferred_prime_minister
      don't_knows newspolls two-party-preferred two-party_preferred preferred_basis satisfaction_rating+ rolling_average preference_poll+
      adults_interviewed voters_interviewed respondents_interviewed people_interviewed adults_questioned voters_questioned people_questioned`,
    party: `
      party parties coalition+ alliance+ bloc+ democrat+ republican+ conservative+ labour liberal+ tory tories gop socialist+ communist+ social_democrats green greens
      cdu csu cdu/csu spd afd fdp psoe vox podemos bjp snp ukip dup likud fidesz syriza pasok akp chp mhp pti pml-n
      zanu-pf sinn_fein sinn_féin fianna_fail fianna_fáil fine_gael plaid_cymru
      nationalist+ islamist+ independent+ opposition ruling_party faction+ list centrist+ populist+ christian_democrats reformist+ federalist+ libertarian+ moderate+ hardliner+`,
    prison: `
      prison+ jail+ jails detention custody bars imprisonment incarceration labour_camp+ labor_camp+
      house_arrest penal_colony cells gaol lockup correctional probation hard_labour hard_labor solitary
      penitentiary detainment captivity in_prison in_jail behind_bars prisons home_detention home_confinement`,
    protest: `
      protest_movement+
      conspiring_against national_security national-security subversion lese-majeste
      lèse-majesté royal_insult insulting_the_king insulting_the_monarchy insulting_the_president foreign_agent+ anti-terrorism_court exiled
      protest+ rally rallies march marches demonstration+ protested protesting demonstrate demonstrated
      demonstrates demonstrating rallied rallying marched marching took_to_the_streets unrest riot+ riots
      rioting clash clashes strike sit-in+ sick-out+ sick-outs uprising+ revolt+ crackdown+ repression dissent sit-ins revolution
      procession+ picket+ vigil+ gathering gatherings barricade+ tear_gas water_cannon water_cannons
      rubber_bullets curfew martial_law anti-government pro-democracy human_rights political_prisoner+
      political_prisoners junta coup+ putsch dictatorship persecution march_for general_strike industrial_action walkout+
      street_protests dispersal disobedience blockade+ anti-war yellow_vest+ gilets_jaunes rights_group+ rights_groups
      amnesty_international amnesty sedition treason rights journalist+ blasphemy activist+
      dissident+ press_freedom free_speech freedom_of_speech prisoner_of_conscience separatist+ riot_police water-cannon
      disturbance+ disorders political_turmoil political_upheaval mayhem melee civil_unrest state_of_emergency emergency_rule teargas tear-gas baton+ truncheon+ stun_grenades plastic_bullets rubber-coated live_rounds live_fire live_bullets street_battles street_fighting mutiny coup_attempt insurrection+ insurrectionist+`,
    violence: `
      attack+ bombing+ bomb+ shooting+ gunfire blast+ explosion+ airstrike+ air_strike+ strikes war+ conflict+ battle+ fighting massacre+ militant+ rebel+ insurgent+ gunman gunmen
      terrorist+ terrorism terror jihadist+ soldier+ troops militia+ shelling artillery rocket+ missile+ drone+ ambush+ raid+ violence genocide sniper+ suicide_bomber+ car_bomb+
      assault+ offensive insurgency insurgents militants army military taliban isis isil islamic_state hamas hezbollah al_qaeda al-qaeda boko_haram houthi houthis paramilitary
      stabbing+ stabbed stabbings gunshot+ gunned shot shootout+ firefight+ siege ceasefire cease-fire hostilities combat invasion warplane+ airbase grenade+ mosque_shooting+ knife
      assassination+ executed execution+ beheaded ethnic_cleansing pogrom+ crackdown extrajudicial atrocity atrocities gunships bullets live_ammunition police_shooting
      security_forces warring civil_war armed_group+ armed attacker+ mass_shooting+ shooter+ warzone hostage+ abducted kidnapped prison_riot riots clashes repression suicide_attack+ suicide_bombing+ suicide_blast+ suicide_car
      bloodshed skirmish+ mob+ lynching+ sectarian inter-ethnic interethnic communal_violence ethnic_violence ethnic_clashes roadside_bomb+ ied+ landmine+ mortar+ mortars gunbattle+ gun_battle+ gunfight+ shoot-out+ bombardment+ bombarded shelled strafed paratrooper+ gunpoint cross-fire crossfire vigilante+ armed_men helicopter_gunship+ counter-insurgency counterinsurgency unexploded land_mine+ demolition_of shooting_of shootings_of murder_of murders_of massacre_of wounding_of stabbing_of slaughter_of beating_of beatings_of molotov_cocktail+ molotov+`,
    accident: `
      cold_wave+ heat_wave+ cold_snap
      crash crashes crashed accident+ collision+ collided earthquake+ quake+ flood+ flooding landslide+ hurricane+ cyclone+ typhoon+ tornado+ storm+ tsunami wildfire+ drought heatwave
      blaze fire_broke_out house_fire hotel_fire escape_room virus coronavirus covid-19 covid pandemic epidemic outbreak ebola cholera measles flu influenza malaria infection+ infected disease+ cancer
      overdose+ opioid vaccine+ vaccination+ vaccinated symptoms derailed derailment capsized shipwreck ferry sank drowned drowning avalanche volcano eruption collapse_of_a_building collapsed stampede
      sars-cov-2 quarantine hospitalizations heart_attack suicide suicides diabetes obesity smoking traffic road_accidents plane_crash air_crash train_crash bus_crash bridge_collapse mudslide+ rainstorm+ monsoon
      bacteria poisoning asteroid avalanches cardiac tornadoes fertiliser fertilizer plant_explosion gas_explosion gas_leak factory_fire boiler+ twister+ gusts winds mph heroin fentanyl opioids car_crash hurricanes overturned aftershocks magnitude`,
    sport: `
      season+ league+ goal+ match matches tournament+ championship+ playoff+ playoffs coach coaches inning+ quarterback touchdown+ striker midfielder nba nfl mlb nhl fifa uefa cup football soccer baseball
      basketball cricket wicket+ rugby tennis golf olympic olympics medal+ stadium_match team teams players player halftime scored rebounds assists kickoff defeat_to rushing yards innings batting homer
      fan+ concert+ goalkeeper penalty_kick grand_slam semifinal+ semi-final+ quarterfinal+ overtime standings premiership`,
    business: `
      primary_school+ primary_care primary_education petrol_station+ gas_station+ filling_station+ railway_station+ train_station+ bus_station+ metro_stations subway_stations
      radio_station+ television_station+ tv_station+ power_station+ fire_station+ weather_stations charging_stations
      shareholder+ directors annual_meeting annual_general_meeting board_members
      share_price shares stock+ profit+ revenue+ sales quarter_earnings earnings investor+ market markets inflation unemployment growth economy gdp price prices cost costs loan+ mortgage+ tariff+ export+ imports
      bank banks company companies firm firms wage+ salary salaries tax taxes deficit budget spending income jobs jobless poverty customer+ consumer+ product+ subscriber+ employer+ debt interest_rate+ interest_rates
      percentage_of_gdp output production manufacturing trade insurance premium+ billionaire+ listing startup emissions gas_emissions energy oil electricity population household+ crops rent fuel dividend+ eligible_for`,
    time: `phase+ second+ minute+ hour+ day+ week+ month+ year+ decade+ century centuries night nights weekend weekends fortnight`,
    margin: `%_swing percent_swing per_cent_swing pc_swing swing_of swing_from swing_to swing_against swing_was swing_percentage swing_has net_swing spread_in_favor spread_in_favour spread_between point_spread lead margin+ majority advantage edge gap deficit_in_polls plurality difference`,
    punishment: `
      sentence+ prison_sentence+ jail_sentence+ prison_term+ jail_term+ term_in_prison imprisonment fine+ ban+
      suspended_sentence+ probation penalty penalties lashes hard_labour house_arrest travel_ban+
      custodial_sentence+ life_sentence+ death_sentence+ community_service administrative_arrest incarceration
      disqualification supervised_release arrest_warrant+ punishment+ warrant+ conviction+ indictment+ acquittal+ death_warrant+
      longest_term stiffest_term heaviest_term harshest_term shortest_term lightest_term stiffest_sentence terms_ranging
      life_term+ for_life life_in_prison life_in_jail home_detention home_confinement`,
    support: `
      support backing favour favor popularity endorsement approval`,
    register: `expected_to_vote called_to_vote called_to_the_polls called_on_to_vote total_electorate electorate_of electorate_: voter_list+ voters'_list voters_list+ voting_list+ registered eligible register electoral_roll+ voter_roll+ voters_roll voting_age voting-age enrolled roll rolls electoral_register eligible_to_vote registrations voter_registration registered_voter+
      on_the_rolls on_the_roll`,
    crime: `
      fraud defraud* defrauding mandate_violation mask_mandate+ wire_fraud bank_fraud tax_fraud insurance_fraud mail_fraud health_care_fraud securities_fraud prescribing prescription+ manslaughter
      previous_convictions crown_court burglar+ stole_money broke_into carjacking extortion arson bigamy blackmail theft robbery robberies burglary burglaries rape raped rapist drug+ drug_trafficking trafficking smuggling
      smuggler+ porn pornography paedophile pedophile gang gangs cartel+ fraudster+ money_laundering
      embezzlement homicide_rate murder_rate stolen_goods domestic_violence sexual_assault sexual_abuse
      child_abuse dui drunk speeding shoplifting poaching elephant+ murderer mafia hackers cocaine murder+
      homicide+
      stabbing+ stabbed knifed knifing knife knives knifepoint suspicion altercation grievous_bodily_harm actual_bodily_harm gbh abh
      sheriff+ burgled robbed robber+ thief thieves vandalism arsonist+ heroin methamphetamine meth marijuana cannabis
      narcotics parole hit-and-run bodily_injury carjacker+ molestation molesting fraudulent_claims det_insp detective+ dna
      brawl+ nightclub+ pub strangled strangling strangulation`,
    parliament: `wards legislative_chambers councils councillor+ councilor+ meps msps mlas tds assembly_members members_of_parliament mps deputies lawmakers legislators parliament assembly senate house congress chamber legislature council knesset duma bundestag rada lok_sabha house_of_commons lower_house upper_house house_of_representatives cortes commons diet city_council`,
    exitPoll: `exit_pollster+ early_projections first_projections initial_projections initial_estimate+ first_estimates early_estimates initial_estimation exit_poll+ exit_polls exit_polling quick_count+ quick-count+ parallel_count+ parallel_tabulation`,
  },
  act: {
    harm: `
      hospital_admitted hospitals_admitted hospital_received extrajudicially_executed summarily_executed kill* injure* wound* hurt maim* murder* massacre* slay slew slain slaying behead* decapitate* gun_down
      gunned_down gunning_down shot_dead shot_and_killed shoot_dead shooting_dead shot shoot stab* stabbed
      stabbing assassinate* bomb_killed beat_to_death beaten_to_death crush* slaughter* hack_to_death
      hacked_to_death burned_to_death burnt_to_death fatally_shot martyr* claimed_the_lives_of
      claim_the_lives_of claiming_the_lives_of took_the_lives_of cost_the_lives_of costing_the_lives_of harmed
      lynch* drown* treat* beaten blew_up blinded trampled tortured torture* hang_dead attacked_and_killed
      opened_fire_on struck_by_bullets mowed_down gassed critically_injured claim_lives claimed_lives assaulted brutalised brutalized roughed_up manhandled
      shot_to_death stabbed_to_death clubbed_to_death bludgeoned hacked
      mown_down cut_down cutting_down`,
    die: `
      die died dies dying dead perish* succumb* missing hospitalised hospitalized lost_their_lives lost_his_life lose_their_lives losing_their_lives disappeared vanish* unaccounted_for
      was_taken_to_hospital taken_to_hospital taken_to_hospitals taken_to_a_hospital lay_dead remain_missing rushed_to_hospital received_treatment receiving_treatment bled_to_death
      in_critical_condition in_a_critical_condition in_serious_condition in_a_serious_condition in_stable_condition under_treatment undergoing_treatment needed_hospital_treatment require_medical_attention required_medical_attention needed_medical_attention need_medical_attention sought_medical_attention required_medical_treatment sought_medical_treatment lost_a_hand lost_a_leg lost_a_foot lost_an_arm lost_a_finger lost_fingers lost_an_eye lost_eyes lost_one_eye lost_their_eyes lost_their_sight lost_limbs lost_legs lost_lives lose_eyes
      needed_treatment needing_treatment required_treatment required_hospital_treatment needed_hospital_care sought_hospital_care sought_treatment sought_medical_care sought_medical_help ended_up_in_hospital admitted_to_hospital admitted_to_hospitals in_intensive_care suffered_injuries sustained_injuries suffered_gunshot_wounds sustained_gunshot_wounds suffered_bullet_wounds suffered_burns suffered_tear-gas_inhalation suffered_wounds felled met_their_deaths
      admitted_after admitted_with admitted_since admitted_for_treatment suffered_serious_injuries suffered_serious_wounds suffered_minor_injuries suffered_minor_wounds suffered_severe_injuries suffered_severe_wounds suffered_light_injuries suffered_light_wounds suffered_head_injuries sustained_serious_injuries sustained_serious_wounds sustained_minor_injuries sustained_minor_wounds sustained_severe_injuries sustained_severe_wounds sustained_light_injuries sustained_light_wounds sustained_head_injuries suffered_fractures suffered_bruises suffered_concussion suffered_broken_bones lost_their_vision lost_their_eyesight lost_sight recuperat* recovering_in_hospital recovering_in_hospitals admitted_for ${SUFFERED_WOUNDS}`,
    detain: `
      arrested_for ordered_held ordered_detained ordered_held_in_detention ordered_held_in_custody ordered_held_in_jail
      taken_to_police_stations taken_to_police_station taken_to_a_police_station taken_to_the_police_station
      taken_to_detention taken_into_detention bundled_into dragged dragging bundled picked_up_by remanded remand* in_pre-trial_detention rearrest* re-arrest*
      arrest* detain* held holding round_up rounded_up rounding_up imprison* jail* jailed captur* capture* captured abduct* kidnap kidnaps kidnapped kidnapping seized take_into_custody taken_into_custody taken_into_police_custody taken_into_military_custody kept_in_custody kept_in_detention kept_in_prison kept_in_jail kept_behind_bars took_into_custody
      taking_into_custody in_custody behind_bars in_detention in_jail in_prison besiege* trapped pinned pinning pinned_down take_hostage taken_hostage took_hostage taking_hostage held_hostage apprehend*
      intern interned incarcerate* locked_up lock_up took_away taken_away hauled_away hauled_off picked_up_by_police languish* under_arrest under_house_arrest placed_under nab nabbed custody handcuffed put_in_jail
      barricaded_inside holed_up forcibly_disappeared taken_prisoner took_prisoner seizing taken_captive kettled corralled rounded-up herded frogmarched bundled_away carted_off carted_away swept_up
      whisked_away led_away taken_in hauled_in hauled_into put_behind_bars thrown_in_jail thrown_into_jail thrown_in_prison thrown_into_prison thrown_behind_bars taken_in_for_questioning in_police_custody in_police_cells under_detention held_without_charge swooped_on picking_up_people
      were_picked_up was_picked_up being_picked_up picked_up_by_security
      have_been_picked_up has_been_picked_up had_been_picked_up taken_by_armed taken_by_masked taken_by_unidentified taken_by_police taken_by_soldiers taken_by_security taken_by_plainclothes`,
    release: `release* freed free_prisoners freeing pardon* amnestied let_go set_free released_on_bail bailed granted_amnesty grant_amnesty grants_amnesty granting_amnesty given_amnesty granted_an_amnesty granted_a_pardon granted_pardons`,
    gather: `
      ${HEEDED_CALLS} stood_outside stood_in_front_of stand_outside standing_outside sat_outside mobilised mobilized mass masses massing swelled swell march* rally rallied rallies rallying gather* protest* demonstrat* demonstrate* take_to_the_streets
      took_to_the_streets taken_to_the_streets taking_to_the_streets take_to_streets took_to_streets turn_out
      turned_out turning_out turns_out assemble* converge* massed flock* throng* pour_into poured_into
      pouring_into poured_onto poured pour pouring flood_the_streets flooded fill filled filling pack packed
      packing camp camped camping chant* picket* riot* block blocked blocking surround surrounded
      surrounding walk_out walked_out walking_out strike struck_work went_on_strike go_on_strike going_on_strike
      on_strike joined_a_strike staged stage staging parade* storm storms stormed storming clash clashed
      clashing hold_a_rally held_a_rally held_a_protest held_protests wave waved waving defy defied defying
      line_the_streets lined_the_streets lined turned_up turn_up showed_up show_up showing_up swarm* crowded
      crowding descend* congregate* face_off faced_off shout shouted shouting sang chain lit burned burnt throw
      threw thrown throwing pelted pelt set_fire set_cars refused_to_stop occupied occupy occupying commemorate*
      mourn* forming assembled brave* braved celebrated celebrate wielding numbering numbered came_out come_out
      coming_out spilled rose_up formed tried_to_storm trudged walked
      queue* queued queuing on_the_streets streamed streaming headed_to made_their_way filed_past snaked taking_industrial_action took_industrial_action take_industrial_action were_present was_present held_aloft held_up held_a_vigil held_vigils ${HELD_PLACARDS} onto_the_streets on_to_the_streets into_the_streets`,
    join: `attend* attended join* joined take_part took_part taken_part taking_part takes_part participate* participated attracted attract attracting drew draw drawn drawing brought_together gathering_of bring_together attendance addressed address_a_crowd`,
    sentence: `
      accused_under at_risk_of_execution at_risk_of_being_executed at_risk_of_being_hanged sentence* convict* charge* charged indict* prosecut* prosecute* fine fined fines fining acquit acquitted acquitting guilty found_guilty find_guilty pleaded_guilty plead_guilty pleading_guilty pled_guilty pleaded_not_guilty pleading_not_guilty execute* executed executing tried_for tried_in_absentia tried_by tried_on tried_in on_trial
      go_on_trial went_on_trial put_on_trial stand_trial stood_trial standing_trial face_trial facing_trial faced_trial handed hand_down handed_down handing_down condemned_to convicted barred_from_office
      jailed_for imprisoned_for put_to_death tried_before hanged hang_convicts ordered_to_pay impose* imposed disqualified_from face_charges facing_charges faces_charges faced_charges stripped_of
      on_death_row put_on_probation face_prosecution faces_prosecution being_prosecuted under_investigation_no court-martialled court-martialed court_martialled receive_sentences arraigned booked_under booked_for summonsed accused_of
      court_gave judge_gave tribunal_gave magistrate_gave court_handed received_terms received_prison_terms got_terms drew_terms handed_terms given_terms found_not_guilty`,
    dismiss: `voided spoiled spoilt invalidated thrown_out dismiss* sack* fired_for suspend* suspended laid_off declared_invalid ruled_invalid declared_void were_invalid was_invalid as_invalid rejected_as_invalid invalid_ballots spoilt_ballots spoiled_ballots blank_ballots invalid_votes spoilt_votes spoiled_votes spoilt_papers spoiled_papers blank_votes null_votes void_ballots null_and_void_votes null_and_void_ballots null_and_void_results rejected_ballots rejected_votes rejected_ballot_papers cancelled_votes canceled_votes annulled_votes voided_votes invalid_papers`,
    serve: `serve serves serving served`,
    divide: `vote voted voting support supported supporting oppose opposed opposing defect defected abstain abstained backed backing rejected voted_to vote_to voting_to voted_in_favour voted_in_favor vote_in_favour vote_in_favor voting_in_favour voting_in_favor voting_against voting_for voted_yes voted_no voted_remain voted_leave said_yes said_no`,
    jail: `jail* jailed imprison* imprisoned incarcerate* lock_up locked_up put_away sent_to_prison sent_to_jail banned barred fine fined fines fining ordered_to_pay arrested_for remanded ordered_held ordered_detained ordered_held_in_detention ordered_held_in_custody ordered_held_in_jail`,
    opine: `
      say says said saying think thinks thought thinking believe believes believed believing feel feels felt feeling
      want wants wanted wanting prefer* preferred agree* agreed disagree* consider considers considered trust trusts
      trusted approve_of approves_of disapprove* view views viewed rate rates rated blame blames blamed worry worries
      worried angry dissatisfied unhappy frustrated describe describes described identified_as identify_as
      made_up_their_minds would_vote would_back would_support plan_to_vote seen_as planning_on_voting planning_to_vote intending_to_vote
      intend_to_vote planned_to_vote undecided concerned optimistic pessimistic call calls called`,
    error: `margin_of_error margins_of_error plus_or_minus credibility_interval sampling_error confidence_interval margin_of_sampling_error statistical_error error_margin`,
    face: `choose_between choosing_between chose_between choose_among choosing_among face faces facing faced risk risks risking carries carry carrying threat threatened seek sought seeking demanded is_serving are_serving currently_serving received receives got`,
    vote: `
      came_to_vote came_to_the_elections came_to_the_polls came_to_polling_stations came_to_the_polling_stations turned_out_for_polling turned_up_for_polling turned_up_for_voting turned_out_for_voting turned_up_to_cast exercised_their_right_to_vote exercised_their_democratic_right exercised_their_democratic_rights exercised_their_franchise
      turned_out_to_the_polls turned_up_at_the_polls turned_out_at_the_polls came_out_to_vote turned_up_to_vote showed_up_to_vote cast_ballots_for cast_their_ballots_for cast_their_votes_for cast_votes_for cast_a_vote_for cast_their_vote_for cast_a_ballot_for ${VOTED_YES} voted_against vote_against voting_against voted_for vote_for voting_for voted_yes voted_no was_polled were_polled votes_polled votes_were_polled exercised_their_franchise exercise_their_franchise exercised_their_right_to_vote vote voted voting cast casts casting went_to_the_polls go_to_the_polls gone_to_the_polls cast_ballots cast_their_ballots cast_their_votes cast_votes cast_a_ballot cast_their_ballot casting_ballots
      turned_out_to_vote turn_out_to_vote voted_early vote_early voted_in went_to_polls took_part_in_the_vote took_part_in_the_election took_part_in_the_referendum queued_to_vote lined_up_to_vote abstain* participated_in_the_election
      took_part_in_the_poll participated_in_the_vote participated_in_the_referendum turned_out_at_polling_stations boycotted_the_vote stayed_home stayed_away prevented_from_voting unable_to_vote voted_by_mail voted_by_post stayed_at_home stay_at_home shunned_the_polls
      marking_their_ballots marked_their_ballots turned_away_from_polling turned_away_from_the_polls
      turned_away_at_polling turned_away_at_the_polls denied_the_right_to_vote prevented_from_casting
      exercising_their_franchise exercised_franchise exercise_their_right_to_vote exercising_their_right_to_vote exercised_their_voting_rights`,
    win: `
      win wins won winning receive* received get gets got gotten getting take takes took taken taking gain* gained garner* garnered secure* secured capture captured captures capturing earn* earned polled achieve* achieved obtain* obtained collect* collected
      pick_up picked_up picking_up picks_up lose loses lost losing sweep swept sweeping claim_seats scored notch* notched amass* amassed accumulate* accumulated grab grabbed grabbing score scoring control* controlled hold holds held holding attract_votes
      carry_states won_with net netted nets netting elected defeat* defeated beat beats beating beaten lead_with finished finish finishing came_second come_second trailing trail* trailed triumph* wrested oust* ousted unseat* unseated totaled totalled retain* retained keep kept hung_on prevailed prevail outpoll* outpolled edged
      re-elected reelected returned_to_power victory victorious rejected approve approved approving back backed backing went_to go_to given gave give gives awarded award awards allocated took_home fell_short chose chosen totaling totalling dropped_to
      came_away_with come_away_with comes_away_with hauled_in hauling_in raked_in raking_in reeled_in brought_in walked_away_with pulled_in pulling_in clinch* clinched flip flips flipped flipping snatch* snatched win_over polling amassing passed passing carried_the pass tally tallied endorse* favour favoured favored supported opposed opposing voted_for voted_against rejecting vote_for vote_against surpass* surpassed voted_to vote_to voting_to voted_in_favour voted_in_favor vote_in_favour vote_in_favor voting_in_favour voting_in_favor voting_against voting_for voted_yes voted_no voted_remain voted_leave came_first come_first came_third come_third came_fourth come_fourth came_fifth came_last ended_with ended_up_with came_in_second came_in_first came_in_third managed mustered bagged bagging attained racked_up chalked_up
      proclaimed_winner declared_winner proclaimed_the_winner declared_the_winner pronounced_winner declared_victor named_winner returned_with returned_to_office
      carried carries
      seized seizing net_gain_of net_loss_of net_gains_of net_losses_of
      said_yes said_no cast_ballots_for cast_their_ballots_for cast_their_votes_for cast_votes_for cast_a_vote_for cast_their_vote_for cast_a_ballot_for ${VOTED_YES}`,
    lead: `
      clear_of lead leads led leading ahead behind trail* trailed trailing beat beats beating edge edged edges edging
      advantage outpace* outpoll* topped tops top topping tied ties tops defeat defeats bests besting bested
      outperform*`,
    have: `
      have has had having boasts commands command commanding enjoys enjoy enjoyed enjoying with gives gave sits sit
      stands total totals tried_to try_to trying_to tries_to managed_to manages_to manage_to seized_on seized_upon seize_on seizing_on handed_over hand_over handing_over toll_included toll_includes death_toll_included death_toll_includes dead_include dead_included victims_include victims_included`,
    support: `
      support supports supported supporting back backs backed backing oppose opposes opposed opposing approve
      approves approved approving disapprove disapproves disapproved disapproving favor favors favored favour
      favours favoured prefer* preferred trust trusts trusted believe believes believed believing think thinks
      thought view views viewed disagree* agree* agreed intend* seen_as plan_to_vote planning_on_voting planning_to_vote would_vote would_back would_support
      say said saying rate rates rated want wants wanted blame blames blamed undecided feel feels felt consider
      describe* described call called answered respond responded chose identify identified`,
    count: `remaining_to_be remain_to_be remains_to_be remained_to_be yet_to_be_counted yet_to_be_declared yet_to_be_announced yet_to_be_processed yet_to_declare yet_to_report to_tabulate to_be_tabulated left_to_count still_to_count scrutinized scrutinised canvassed transmitted accounted_for uncounted counted count counting tallied tally processed reporting reported_in declared in_count counted_so tabulated scanned verified recounted reported in_,
      `,
    stand: `seeking_election seeking_seats are_seeking in_the_fray in_the_running run runs running ran stand standing stood compete competes competing competed contest contests contesting contested vie vies vying vied field fields fielded fielding put_forward nominated register_as up_for_grabs at_stake up_for_election
      on_the_ballot registered_to_run seeking_office allowed_to_stand   on_the_ballot`,
    say: `say says said saying tell tells told claim claims claimed claiming report reports reported announce* announced warn* warned add added adds insist* insisted argue* argued allege* alleged confirm* confirmed estimate* estimated according`,
    leave: `leave leaves left leaving`,
    need: `
      had_to_win have_to_win has_to_win had_to_won threshold_of_winning threshold_of_getting threshold_for_victory goal_of_winning goal_of_retaining goal_of_getting target_of aiming_to_win aims_to_win aimed_at_winning hopes_to_win
      hoping_to_win hope_to_win seeking_to_win seeks_to_win wants_to_win limited_to restricted_to capped_at no_candidate no_party no_single_party need needs needed needing require* required requires threshold minimum quorum necessary requirement
      two-thirds_needed at_least_needed necessary_to must_win must_get barrier needing_a_net_gain need_a_net_gain needs_a_net_gain needed_a_net_gain plus_one cleared_the clear_the
      it_takes it_took it_will_take to_clinch required_to needed_to`,
    survey: `
      survey* surveyed interviewed sampled poll_of survey_of sample sample_size questioned polled_online
      interviewing`,
    deploy: `
      deploy* deployed station stationed mobilise* mobilize* mobilised mobilized dispatched sent_in drafted
      print* printing distribute* distributed requested request mailed sent_out issued returned delivered mailed_out
      sent_to_voters shipped`,
    reach: `
      reach* reached rise rises rose risen rising fall falls fell fallen falling collapse* collapsed climb* climbed drop drops
      dropped dropping jump* jumped stand_at stood_at stands_at standing_at hit hits exceed* exceeded top_out amount* amounted peak peaks peaked peaking
      rebounded slip slips slipping averages averaged averaging increase* increased decrease* decreased decline* declined dip dipped surged surge plunged plunge
      slumped slipped slump tumbled plummet* plummeted rebound* grew grow grown growing range ranges ranged
      hover hovers hovered hovering
      ranging has_crossed have_crossed had_crossed swelled swell slid slide slides sliding sank sink fell_back edged_up edged_down crept halved doubled trebled tripled gone_up went_up goes_up going_up went_down gone_down`,
    register: `expected_to_vote called_to_vote called_to_the_polls called_on_to_vote invited_to_vote due_to_vote asked_to_vote summoned_to_the_polls registered enrolled eligible register registering eligible_to_vote entitled entitled_to_vote qualified_to_vote signed_up`,
    admit: `disqualified disqualify bar barred barring allowed permitted reject_candidates approved_candidates registered admitted banned_from struck_off struck_from kept_off excluded cleared ruled_ineligible declared_ineligible knocked_off weeded_out`,
    show: `
      seen_with seen_at seen_on given handed credited_with credit* show* showed shown give gives gave puts put put_at placed places projected project projects predict* predicted
      forecast forecasts estimate* estimated suggest* suggested indicate* indicated found finds giving putting
      projecting expected expects expect compared placing placed_at`,
    disperse: `attract attracted attracting drew draw drawn drawing brought_together bring_together dispers* disperse* dispersed break_up broke_up broken_up breaking_up tear-gassed teargassed fired_at fired_on opened_fire attacked_protesters fire_tear_gas`,
    other: `
      comprise* constitute* make_up makes_up made_up account* accounted_for flee fled fleeing displace*
      displaced live lives lived living say work worked works lost_their_jobs evacuated evacuate* destroyed
      destroy* built build was_born aged earn paid pay pays sold sell buy bought purchas* use used uses infect* infected
      contracted tested diagnosed vaccinated employ* employed employs cancelled canceled graduated travel
      travelled traveled visited watched subscribed enrolled_at own owns owned cost costs costing worth saw see
      sees seen think deported resettled returned crossed arrived arrive remain remained become became made make
      makes making help helped helps provide provides provided include included affect affected crashed crash
      landed flew fly signed sign shared read viewed donated donate raised raise spent spend invest invested
      hire hired lasted spans span weigh weighed account_for accounts_for lie lies
      carried_out carry_out carries_out carrying_out taken_to`,
  },
  form: {
    determiner: `the a an this these that those its their his her our my your all both each every any some such no another other same whole entire own`,
    preposition: `involving of in on at by for from with without within into onto over under between among amid against across through during per near around outside inside along alongside behind beyond via toward towards upon off above below about despite including compared like as to than until till since in_front_of`,
    of: 'of',
    to: 'to',
    with: 'with net_gain_of net_loss_of net_gains_of net_losses_of',
    versus: 'against versus vs v compared_with compared_to as_opposed_to as_against over',
    and: 'and or & plus',
    clause: `after before when while because although though whereas but since until once whereby where if unless so even_though as_well_as even_if despite following amid`,
    relative: 'who whom which that whose',
    pronoun: `he she it they we you i him her them us me himself themselves herself itself there this these those who what one everyone nobody someone`,
    negative: `not no never neither nor n't without none cannot can't don't doesn't didn't isn't wasn't aren't weren't won't wouldn't couldn't shouldn't haven't hasn't hardly nobody`,
    modal: `will would can could may might shall should must going_to likely expected ought 'll`,
    condition: `if unless whether provided_that in_case would-be should_the lest were_to`,
    adverb: `
      each both
      also already later then only just even still now so far ever seriously severely critically temporarily briefly reportedly allegedly fatally mostly mainly largely initially
      eventually subsequently immediately officially illegally arbitrarily peacefully unofficially apparently additionally finally meanwhile again once twice slightly badly lightly gravely
      forcibly violently recently currently reportedly successfully since actually together nationwide overnight wrongfully formally confirmed early simultaneously separately overall roughly about nearly almost more_than at_least as_many_as up_to so_far
      yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
      present sometimes often always perhaps maybe instead indeed thus therefore however nonetheless nevertheless likewise altogether elsewhere alone alike yet soon tonight afterwards afterward hence meantime besides apiece thereby whereupon`,
    including: `including include includes included among amongst comprising notably mostly such_as`,
    others: `others more other`,
    be: `
      to_have_been be is are was were been being am 's 're has_been have_been had_been get got getting remain remains
      remained remaining reported_to_be reported_to_have reported_to_have_been believed_to_be believed_to_have believed_to_have_been known_to_be known_to_have known_to_have_been said_to_be said_to_have said_to_have_been thought_to_be thought_to_have thought_to_have_been feared_to_have_been confirmed_to_have understood_to_have_been alleged_to_have_been presumed_to_be presumed_to_have_been feared`,
    another: `another additional further extra second third remaining others other`,
    possessive: `'s s'`,
    them: `them those whom`,
    title: `mr mrs ms dr president prime minister senator sen rep gov governor general gen chancellor premier king queen prince sheikh lord sir mayor chief col colonel captain professor prof judge justice secretary former ex-president president-elect vice incumbent candidate leader rival challenger nominee deputy opposition`,
    elapsed: `in after within during over past last next these those since first more_than every throughout ago later earlier`,
    age: `aged age ages old young`,
    participle: `held led found`,
    total: `figure number total it count estimates
      tally toll`,
    for: `for`,
    on: `on with at`,
    rival: `to against`,
    personal: `he she him her his`,
    or: `or namely equivalent_to amounting_to equal_to`,
    must: `
      no_candidate no_party no_single_party failed_to fail_to fails_to failing_to must needs_to need_to has_to have_to should ought_to`,
    month: `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
  },
  judge: {
    good: `
      conducive
      peaceful_environment peaceful_atmosphere peaceful_manner peaceful_conditions orderly_manner transparent_manner calm_atmosphere valid ${WITHOUT_INCIDENT} clean_bill_of_health clean_bill gone_smoothly gone_well went_on_well worked_well gone_very_well went_very_well going_well gone_off_well went_smoothly went_well went_fairly_well went_off_smoothly went_off_peacefully went_peacefully passed_off_peacefully passed_off_smoothly passed_peacefully proceeded_smoothly proceeded_peacefully ran_smoothly in_acceptable_conditions in_an_orderly_manner in_an_orderly_fashion in_a_peaceful_manner satisfactory open_and_competitive open_and_transparent open_and_fair open_and_free competitive inclusive smooth smoothly ${HELD_WELL} level_playing_field step_forward calm calmly progressed_smoothly progressed_calmly proceeded_calmly passed_off_calmly passed_calmly unfolded_peacefully unfolded_smoothly calm_and_orderly
      fair conducted_fairly held_fairly run_fairly counted_fairly fairly_conducted fairly_run fairly_held fairly_counted won_fairly freely_and_fairly free_and_fairly transparent transparently credible democratic clean honest legitimate peaceful peacefully
      calm_prevailed being_good good_or_very_good positive_assessment positive_assessments positive_evaluation assessed_positively positively_assessed evaluated_positively assessed_overall_positively overall_positive assessed_as_good rated_positively
      orderly free_and_fair fair_and_free free_and_transparent fair_and_transparent trustworthy impartial
      well-organised well-organized well-run untainted lawful above_board free_elections free_election free_vote
      free_and_democratic free_,_fair free_or_fair fair_or_free free_nor_fair fair_nor_free`,
    bad: `
      left_a_lot_to_be_desired left_much_to_be_desired leaves_a_lot_to_be_desired leaves_much_to_be_desired robbed_of_victory robbed_of_his_victory cheated_of_victory
      fell_short_of_expectations falls_short_of_expectations fallen_short_of_expectations below_expectations
      ${IN_FEAR}
      undermined undermining undermines subverted subverting distorted distorting distorts
      suspicious
      steal_the_election stealing_the_election stole_the_election stolen_the_election steal_an_election steal_the_vote stealing_the_vote rig_the_election rigging_the_election rigged_the_election rig_the_vote rigging_the_vote rigged_the_vote
      in_negative_terms in_overwhelmingly_negative_terms overwhelmingly_negative not_conducive not_always_conducive hampered marred plagued blighted tarnished overshadowed
      ${HELD_BADLY} mismanaged unlevel_playing_field uneven_playing_field tilted_playing_field unfair_playing_field electoral_coup step_backwards step_backward step_back anti-democratic election_theft
      negative_assessment negative_assessments negative_evaluation assessed_negatively negatively_assessed evaluated_negatively rated_negatively bad_or_very_bad
      null_and_void dummy phoney phony rigged fraudulent unfair unfree flawed fake sham stolen illegitimate undemocratic illegal unlawful biased
      rubber-stamp farcical farce tainted manipulated skewed bogus unconstitutional invalid one-sided
      non-transparent untransparent not_credible stage-managed pre-determined predetermined staged charade
      mockery travesty uncompetitive discredited unacceptable doctored falsified fabricated inflated
      deeply_flawed irregular stage-managed unrepresentative dishonest masquerade pseudo-election parody
      unbalanced engineered cooked vitiated unverifiable rig rigs rigging_the steal stealing stole cheated
      robbed manipulate manipulating falsify falsifying hijacked sabotaged nullified annulled shambolic shambles
      fictitious non-competitive tampered_with doctored opaque chaotic compromised inaccurate unreliable
      unjust
      uneven tilted lopsided unlevel
      incorrect`,
    misdeed: `
      problems breach breaches compromises weaknesses difficulties mistakes
      ${ABUSE_OF_OFFICE} electoral_intimidation intimidation_against_voters intimidation_of_voters intimidating_voters bribing_voters vote-trading vote_trading voter_inducement underage_voting ballot_snatching ballot-box_snatching ghost_voting vote-padding evm_tampering overvoting over-voting
      fraud rigging irregularity irregularities cheating manipulation malpractice+ malfeasance foul_play abuses violation+ tampering falsification+ falsifying vote-buying vote_buying vote-rigging vote_rigging ballot-stuffing ballot_stuffing ballot-rigging ballot_rigging poll-rigging poll_rigging election-rigging electoral_rigging vote-fixing ballot-box_stuffing
      ballot_box_stuffing stuffing_of_ballot_boxes stuffed_ballot_boxes stuffing_ballot_boxes voter_intimidation intimidation voter_fraud election_fraud electoral_fraud electoral_malpractice+ vote_fraud voting_fraud ballot_fraud
      election_rigging electoral_violations election_violations electoral_irregularities voting_irregularities election_irregularities carousel_voting multiple_voting double_voting  vote_manipulation
      severely_restricted heavily_restricted unduly_restricted seriously_restricted severely_curtailed severely_limited unduly_limited ${AGAINST_VOTERS}
      voter_suppression vote_tampering bribery coercion shortcomings serious_problems major_problems significant_problems serious_issues significant_issues systematic_weaknesses systemic_weaknesses serious_weaknesses significant_weaknesses structural_weaknesses lapses procedural_errors mismanagement deficiencies flaws discrepancies anomalies impropriety improprieties stuffing wrongdoing mass_fraud bias vote-rigging vote_theft
      anomaly discrepancy inconsistency deficiency shortcoming
      inconsistencies disenfranchisement misconduct pre-marked_ballots fake_ballots stuffed skulduggery gerrymandering`,
    strong: `
      robbed_of_victory robbed_of_his_victory cheated_of_victory
      steal_the_election stealing_the_election stole_the_election stolen_the_election steal_an_election steal_the_vote stealing_the_vote rig_the_election rigging_the_election rigged_the_election rig_the_vote rigging_the_vote rigged_the_vote
      ${AGAINST_VOTERS} electoral_intimidation intimidation_against_voters intimidation_of_voters intimidating_voters bribing_voters vote-trading vote_trading underage_voting ballot_snatching ballot-box_snatching ghost_voting vote-padding evm_tampering
      ballot-rigging ballot_rigging poll-rigging poll_rigging election-rigging electoral_rigging vote-fixing
      free_and_fair fair_and_free vote-buying vote_buying vote-rigging vote_rigging ballot-stuffing
      ballot_stuffing ballot-box_stuffing ballot_box_stuffing stuffing_of_ballot_boxes stuffed_ballot_boxes
      stuffing_ballot_boxes voter_intimidation voter_fraud election_fraud electoral_fraud electoral_malpractice+
      vote_fraud voting_fraud ballot_fraud election_rigging electoral_violations election_violations
      electoral_irregularities voting_irregularities election_irregularities carousel_voting multiple_voting
      level_playing_field unlevel_playing_field uneven_playing_field tilted_playing_field unfair_playing_field electoral_coup election_theft vote_manipulation voter_suppression vote_tampering pre-marked_ballots pseudo-election vote_theft overvoting over-voting`,
    predicative: `${IN_FEAR} conducive ${WITHOUT_INCIDENT} being_good good_or_very_good not_conducive not_always_conducive hampered calm calmly marred plagued blighted tarnished overshadowed ${HELD_WELL} ${HELD_BADLY} mismanaged step_backwards step_backward step_back step_forward trustworthy chaotic opaque tampered_with compromised inaccurate unreliable open smooth calm_and_orderly illegal unlawful unconstitutional invalid chaotic corrupt crooked compromised annulled nullified inflated dishonest peaceful peacefully orderly accurate reliable valid clean honest democratic competitive inclusive smoothly genuine one-sided biased unacceptable manipulated falsified stole stealing steal manipulate rig rigs robbed null_and_void satisfactory in_acceptable_conditions
      unjust
      uneven tilted lopsided unlevel
      incorrect`,
    elsewhere: `church+ diocese clergy bishop+ bank+ firm+ company companies corporation+ business businesses hospital+ school+ university universities charity charities investor+ patient+ tax taxes media press newspaper+ police officers prison+ drug+ medicare stock+ securities`,
    ofContest: `competitive inclusive smooth smoothly`,
    contest: `election+ vote votes ballots balloting referendum referendums plebiscite polls presidential_election`,
    electoral: `
      clean_bill_of_health clean_bill went_on_well worked_well gone_very_well went_very_well
      rigged stolen sham fraudulent rubber-stamp free_and_fair fair_and_free stage-managed pseudo-election
      farcical undemocratic illegitimate free_or_fair fair_or_free free_nor_fair fair_nor_free
      peaceful_environment peaceful_atmosphere peaceful_manner peaceful_conditions orderly_manner transparent_manner calm_atmosphere
      gone_smoothly gone_well gone_off_well went_smoothly went_well went_fairly_well went_off_smoothly went_off_peacefully went_peacefully
      passed_off_peacefully passed_off_smoothly passed_peacefully proceeded_smoothly proceeded_peacefully ran_smoothly
      progressed_smoothly progressed_calmly proceeded_calmly passed_off_calmly passed_calmly unfolded_peacefully unfolded_smoothly`,
    vague: `${ABUSE_OF_OFFICE} anomaly discrepancy inconsistency deficiency shortcoming problems breach breaches compromises weaknesses difficulties mistakes severely_restricted heavily_restricted unduly_restricted seriously_restricted severely_curtailed severely_limited unduly_limited serious_problems major_problems significant_problems serious_issues significant_issues systematic_weaknesses systemic_weaknesses serious_weaknesses significant_weaknesses structural_weaknesses lapses procedural_errors mismanagement abuses violation+ intimidation bribery coercion  deficiencies flaws discrepancies anomalies impropriety improprieties wrongdoing bias inconsistencies disenfranchisement misconduct stuffed stuffing falsifying manipulation tampering malpractice+ malfeasance gerrymandering foul_play`,
    target: `
      campaign_environment electoral_environment pre-election_environment
      pre-election vote-counting vote-tallying vote-verification vote-tabulation ballot-counting
      the_process entire_process whole_process the_exercise turnout election_day ${CONDUCT_OF}
      election+ vote+ voting poll polls ballot ballots balloting referendum referendums plebiscite runoff+
      run-off+ count result results outcome outcomes electoral_process victory victories re-election reelection
      election_commission electoral_commission electoral_council election_officials electoral_body contest
      primary primaries caucus caucuses tally counting tallying collation first_round second_round electoral electoral_authorities
      figures portal servers turnout_figures polling voter_roll voter_rolls electoral_roll register race by-election+ midterms elected electorate
      mandate electoral_system voting_process election_process tabulation vote_count polling_station+
      nominating_process nomination_process
      playing_field
      tallies `,
    wish: `
      unlikely deterrence deterrent
      door_for door_to
      to_be_valid
      ensure* ensuring guarantee* want wants wanted demand* call_for calls_for called_for calling_for hope* hoping hopes pledge* pledged promise* promised prevent* avoid* deter* combat* protect protects protecting protected against committed commit commitment ready
      push_for pushing_for urge* urging need needs needed must should could may might if unless whether until assure* assured assurances fight fighting curb* eliminate* restore* restoring reform* reforming toward towards pave promote* promoting
      way_to prepare* preparing deliver push require* requires ask* asking asked seek* seeking sought conducive risk possibility possible potential prospect how aim* goal dream facilitate* demanding crackdown_on struggle support supported right
      strive* wish wishes let allow allowing insist_on expected could_be possibly whatever safeguard* vulnerable tamper-proof fear fears feared fearing worried worry concern_that lest anti-fraud pro-democracy champion* advocat* advocate* hold_a holding_a organise* organize* to_hold to_have to_organise to_organize to_conduct to_run
      conditions_for conditions_to conditions_that create_conditions`,
    degree: `
      widespread massive serious significant gross mass large-scale major numerous many several systematic
      systemic flagrant blatant rampant grave minor some isolated any extensive multiple severe substantial
      outright obvious clear various huge deeply largely completely totally generally seriously fundamentally
      overwhelmingly badly fatally not adequately substantially broadly reasonably mostly neither nor so-called less least`,
    denial: `deny denies denied denying reject rejects rejected rejecting dismiss_claims refute* dispute disputes disputed debunk* unfounded baseless unsubstantiated groundless rule_out ruled_out ruling_out`,
    verdict: `
      describe* described call* called deem* judged judge judging declare* pronounced pronounce dismiss* condemn* criticise* criticised criticize* criticized denounce* praise* praised commend* hail* hailed brand* slam* slammed decr* decried label* labelled labeled
      consider* regard* regarded say says said saying claim* allege* alleging accuse* accused insist* argue* cite* cited report* reported found find finds noted note conclude* concluded state stated assert* complain* complained characterise* characterize* view* viewed
      assessed indicative_of revealed highlighted identified hampered regret* recorded document* documented detected uncover* witness* witnessed spot* spotted marred mar tainted overshadowed plagued blighted saw amid allegation+ accusation+ claims complaint+ charges evidence declared believe* believes suspect* suspected declaring suspicion+ sparked_by over cancelled canceled scrapped voided discarded rerun re-run
      grounds_of on_grounds_of on_the_grounds_of due_to because_of pointing_to points_to pointed_to spoke_of speaks_of speaking_of citing listed lists`,
    evidence: `evidence proof sign signs indication+ trace reports instances cases incidents`,
    meet: `protect protected preserved safeguarded followed follow respected respect adher* adhere* upheld uphold completed complete satisfied_with pleased_with happy_with impressed_with impressed_by content_with meet meets met meeting comply complies complied complying conform* conformed satisfy satisfied in_line_with consistent_with in_accordance_with accordance compliance`,
    survey: `in_the_polls in_polls opinion_poll+ public_polls national_polls state_polls recent_polls`,
    it: `it this that everything`,
    manner: `nature character manner fashion way atmosphere environment conditions`,
    conduct: `went gone proceeded progressed unfolded passed passed_off took_place taken_place conducted administered managed organised organized held run executed handled carried_out prepared done`,
    problem: `problems inconsistencies breach breaches compromises weaknesses difficulties mistakes`,
    common: `shortcomings fraud cheating misconduct foul_play skulduggery impropriety improprieties mass_fraud`,
    norm: `law laws rule rules rights right act bill legislation map maps district districts machine machines reform reforms system_reform investigator+ watchdog+ inspector+ hotline+ expert+ squad unit prevention detection`,
    standard: `procedures procedure guidelines code_of_conduct regulations restrictions safeguards secrecy rules every_rule any_rule rule_of rules_of election_rules electoral_rules voting_rules ${CONDUCT_OF} legal_framework electoral_law electoral_laws electoral_code standards standard norms norm commitments obligations requirements requirement criteria benchmarks principles`,
    fallShort: `failed_the failed_a failed_to_ensure failed_to_guarantee failed_to_offer failed_to_provide did_not_ensure did_not_guarantee did_not_offer did_not_provide violated violate violating breached breaching disregarded disregarding ignored ignoring circumvented bypassed prevented preventing impeded hindered undermined undermining limited restricted failed_on fails_on fell_short fall_short falls_short falling_short fallen_short failed_to_meet fails_to_meet failing_to_meet did_not_meet do_not_meet does_not_meet failed_to_comply below short_of far_from violated contravened flouted breached defied defies defy defying`,
    reflect: `reflect* reflected represent* represented express* expressed`,
    will: `will wishes choice support aspirations desire voice`,
    doubt: `doubt doubts question+ questioned questioning concern+ misgivings scepticism skepticism undermine* undermined undermining compromise compromising cast_doubt doubted damaged damage impugn* compromised`,
    quality: `political_alternatives genuine_alternatives real_alternatives ability secrecy secrecy_of_the_vote secrecy_of_the_ballot ${CONDUCT_OF} clarity competition competitiveness pluralism inclusiveness inclusivity impartiality independence genuine_choice real_choice meaningful_choice fairness legitimacy credibility integrity validity transparency impartiality legality accuracy`,
    lack: `devoid lack lacks lacked lacking absence`,
    otherFraud: `tax wire bank mail insurance credit visa immigration marriage welfare bankruptcy medicare medicaid mortgage securities financial identity corporate charity benefit accounting tax-fraud tender embezzlement science immigration bitcoin crypto investment online`,
  },
  role: {
    give: `
      gave give gives given giving award awards awarded awarding allocate* allotted allots assign* handed hands went_to
      go_to goes_to fell_to passed_to granted grants grant distributed`,
    verb: `
      came come comes coming went goes go gone made makes make making set sets brought brings began begins begun become became
      becomes becoming kept keeps knew knows met meets sent spoke speaks spent meant means drove broke built cut lets thought
      wrote writes felt left leaves lay lies sat sits sought seeks seems seemed continues allows appears tells told ran
      says said saw sees takes took threw overtook overtakes underwent withdrew arose asks tried tries wants stood
      remains rejects includes continue hover hovers hovered hovering stay stays stayed staying flipped flips does did do done proved proves topples vowed lag lags lagged lagging fare fares fared averages
      averaged averaging follows followed moves moved stumbled`,
    court: `court+ courtroom+ judge+ tribunal+ jury juries magistrate+ prosecutor+ prosecution+ law laws bill decree authorities government penalty penalties charge charges sentence sentences ruling verdict conviction offence+ offense+`,
    void: `rejected nullified annulled voided cancelled canceled discarded excluded disallowed disqualified discounted quarantined invalidated spoiled spoilt wasted reject rejecting nullify annul void voiding blank
      annulment cancellation nullification invalidation`,
    life: `lives`,
    medium: `
      news network+ post times tribune herald journal gazette observer guardian telegraph magazine tv television radio
      broadcaster+ newspaper+ institute institutes university research strategies polling pollster+ pollsters cnn nbc abc
      cbs fox msnbc bbc afp reuters bloomberg_news usa_today orc gfk`,
    measure: `
      showing showings standing performance finish finishes number numbers percentage percentages average averages lead
      leads margin+ advantage rating+ approval disapproval support backing popularity favorability favourability
      unfavorability share shares total totals tally score scores edge deficit image result results loss losses`,
    speaker: `i me my mine myself i've i'm i'd i'll`,
    nobody: `
      we us our ours ourselves we've we're we'd we'll you your yours yourself everyone everybody nobody someone anyone
      one there this what`,
    he: `he him his himself`,
    she: `she her hers herself`,
    portion: `percent percents per_cent points point half third thirds quarter quarters majority majorities most rest share
      fifth fifths fourth fourths tenth percentage proportion number little`,
    place: `
      alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
      kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
      nevada new_hampshire new_jersey new_mexico new_york new_york_city north_carolina north_dakota ohio oklahoma oregon
      pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont west_virginia wisconsin wyoming
      georgia virginia puerto_rico miami-dade cleveland philadelphia north south east west northern southern eastern
      western`,
    opinion: `
      favorable favourable favorably favourably unfavorable unfavourable unfavorably unfavourably positive positively
      negative negatively democratic republican honest trustworthy satisfied dissatisfied scared enthusiastic likable likeable competent`,
    from: `from`,
    label: `zone ward rule proposition article measure question section amendment route highway flight channel chapter page room unit bill resolution paragraph act prop number no grade level phase group type phases stages sections articles chapters pages rooms wards zones`,
    opens: `as`,
    winner: `winner victor president-elect runner-up`,
    found: `guilty`,
    instance: `case cases instances incidents`,
    man: `mr sir king prince sheikh lord`,
    woman: `mrs ms miss queen princess lady dame`,
    rank: `top first second third fourth fifth sixth seventh eighth ninth tenth last runner-up`,
    certain: `sure certain convinced confident positive committed honest clear right wrong ready behind rating score record`,
    single: `a an any every each`,
    change: `up down more fewer less`,
    chance: `chance chances probability likelihood odds`,
    offence: `felony felonies misdemeanor misdemeanour misdemeanors misdemeanours crime offence offense`,
    broadcast: `
      heard carried_on aired airs broadcast broadcasts broadcasting syndicated radio television tv listeners ads ad adverts
      commercials programme program show host hosts`,
    body: `bodies corpses coffins`,
    they: `they them`,
    behind: `trail* trailing lag* lagging lose loses lost losing follow* following fall falls fell falling`,
    official: `election_commission electoral_commission electoral_council election_officials electoral_body electoral_authorities victory victories re-election reelection win ballots`,
  },
};
