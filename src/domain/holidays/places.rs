//! The table of places and their public holidays, sorted by code.
//!
//! Each row: the place, what happens to a holiday that falls on a weekend, and its days.

use chrono::Weekday::{Fri, Mon, Thu, Wed};

use super::{
    Day::{self, Easter, From, On, OrthodoxEaster, SaintBrigid},
    Place,
    Weekend::{self, Lost, Nearest, Next, SundayOnly},
};

/// Every place whose holidays we know.
#[rustfmt::skip]
pub(super) const PLACES: &[Place] = &[
    place("AT",     Lost,       &[&[NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, ASCENSION,
                                   WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION, On(26, 10), ALL_SAINTS,
                                   IMMACULATE, CHRISTMAS, BOXING_DAY]]),
    place("BE",     Lost,       &[&[NEW_YEAR, EASTER_MONDAY, LABOUR, ASCENSION, WHIT_MONDAY,
                                   On(21, 7), ASSUMPTION, ALL_SAINTS, On(11, 11), CHRISTMAS]]),
    place("BG",     Next,       &[&[NEW_YEAR, On(3, 3), ORTHODOX_GOOD_FRIDAY,
                                   ORTHODOX_EASTER_MONDAY, LABOUR, On(6, 5), On(24, 5), On(6, 9),
                                   On(22, 9), CHRISTMAS_EVE, CHRISTMAS, BOXING_DAY]]),
    place("CY",     Lost,       &[&[NEW_YEAR, EPIPHANY, ORTHODOX_CLEAN_MONDAY, On(25, 3), On(1, 4),
                                   ORTHODOX_GOOD_FRIDAY, ORTHODOX_EASTER_MONDAY, LABOUR,
                                   ORTHODOX_WHIT_MONDAY, ASSUMPTION, On(1, 10), On(28, 10),
                                   CHRISTMAS, BOXING_DAY]]),
    place("CZ",     Lost,       &[&[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, On(8, 5),
                                   On(5, 7), On(6, 7), On(28, 9), On(28, 10), On(17, 11),
                                   CHRISTMAS_EVE, CHRISTMAS, BOXING_DAY]]),
    place("DE",     Lost,       &[GERMANY]),
    place("DE-BB",  Lost,       &[GERMANY, &[REFORMATION]]),
    place("DE-BE",  Lost,       &[GERMANY, &[On(8, 3)]]),
    place("DE-BW",  Lost,       &[GERMANY, &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS]]),
    place("DE-BY",  Lost,       &[GERMANY, &[EPIPHANY, CORPUS_CHRISTI, ALL_SAINTS]]),
    place("DE-HB",  Lost,       &[GERMANY, &[REFORMATION]]),
    place("DE-HE",  Lost,       &[GERMANY, &[CORPUS_CHRISTI]]),
    place("DE-HH",  Lost,       &[GERMANY, &[REFORMATION]]),
    place("DE-MV",  Lost,       &[GERMANY, &[On(8, 3), REFORMATION]]),
    place("DE-NI",  Lost,       &[GERMANY, &[REFORMATION]]),
    place("DE-NW",  Lost,       &[GERMANY, &[CORPUS_CHRISTI, ALL_SAINTS]]),
    place("DE-RP",  Lost,       &[GERMANY, &[CORPUS_CHRISTI, ALL_SAINTS]]),
    place("DE-SH",  Lost,       &[GERMANY, &[REFORMATION]]),
    place("DE-SL",  Lost,       &[GERMANY, &[CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS]]),
    place("DE-SN",  Lost,       &[GERMANY, &[REFORMATION, From(Wed, 16, 11)]]),
    place("DE-ST",  Lost,       &[GERMANY, &[EPIPHANY, REFORMATION]]),
    place("DE-TH",  Lost,       &[GERMANY, &[On(20, 9), REFORMATION]]),
    place("DK",     Lost,       &[&[NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_MONDAY,
                                   ASCENSION, WHIT_MONDAY, CHRISTMAS, BOXING_DAY]]),
    place("EE",     Lost,       &[&[NEW_YEAR, On(24, 2), GOOD_FRIDAY, LABOUR, On(23, 6), On(24, 6),
                                   On(20, 8), CHRISTMAS_EVE, CHRISTMAS, BOXING_DAY]]),
    place("ES",     Lost,       &[&[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, LABOUR, ASSUMPTION,
                                   On(12, 10), ALL_SAINTS, On(6, 12), IMMACULATE, CHRISTMAS]]),
    place("FI",     Lost,       &[&[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR,
                                   ASCENSION, On(6, 12), CHRISTMAS, BOXING_DAY]]),
    place("FR",     Lost,       &[FRANCE]),
    place("FR-57",  Lost,       &[FRANCE, &[GOOD_FRIDAY, BOXING_DAY]]),
    place("FR-67",  Lost,       &[FRANCE, &[GOOD_FRIDAY, BOXING_DAY]]),
    place("FR-68",  Lost,       &[FRANCE, &[GOOD_FRIDAY, BOXING_DAY]]),
    place("FR-6AE", Lost,       &[FRANCE, &[GOOD_FRIDAY, BOXING_DAY]]),
    place("GB",     Next,       &[BRITAIN, ENGLAND]),
    place("GB-ENG", Next,       &[BRITAIN, ENGLAND]),
    place("GB-NIR", Next,       &[BRITAIN, ENGLAND, &[On(17, 3), On(12, 7)]]),
    place("GB-SCT", Next,       &[BRITAIN, &[On(2, 1), From(Mon, 1, 8), On(30, 11)]]),
    place("GB-WLS", Next,       &[BRITAIN, ENGLAND]),
    place("GR",     Lost,       &[&[NEW_YEAR, EPIPHANY, ORTHODOX_CLEAN_MONDAY, On(25, 3),
                                   ORTHODOX_GOOD_FRIDAY, ORTHODOX_EASTER_MONDAY, LABOUR,
                                   ORTHODOX_WHIT_MONDAY, ASSUMPTION, On(28, 10), CHRISTMAS,
                                   BOXING_DAY]]),
    place("HR",     Lost,       &[&[NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, On(30, 5),
                                   CORPUS_CHRISTI, On(22, 6), On(5, 8), ASSUMPTION, ALL_SAINTS,
                                   On(18, 11), CHRISTMAS, BOXING_DAY]]),
    place("HU",     Lost,       &[&[NEW_YEAR, On(15, 3), GOOD_FRIDAY, EASTER_MONDAY, LABOUR,
                                   WHIT_MONDAY, On(20, 8), On(23, 10), ALL_SAINTS, CHRISTMAS,
                                   BOXING_DAY]]),
    place("IE",     Lost,       &[&[NEW_YEAR, SaintBrigid, On(17, 3), EASTER_MONDAY,
                                   From(Mon, 1, 5), From(Mon, 1, 6), From(Mon, 1, 8),
                                   From(Mon, 25, 10), CHRISTMAS, BOXING_DAY]]),
    place("IS",     Lost,       &[&[NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_MONDAY,
                                   From(Thu, 19, 4), LABOUR, ASCENSION, WHIT_MONDAY, On(17, 6),
                                   From(Mon, 1, 8), CHRISTMAS, BOXING_DAY]]),
    place("IT",     Lost,       &[ITALY]),
    place("IT-BZ",  Lost,       &[ITALY, &[WHIT_MONDAY]]),
    place("LI",     Lost,       &[&[NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, ASCENSION,
                                   WHIT_MONDAY, CORPUS_CHRISTI, ASSUMPTION, On(8, 9), ALL_SAINTS,
                                   IMMACULATE, CHRISTMAS, BOXING_DAY]]),
    place("LT",     Lost,       &[&[NEW_YEAR, On(16, 2), On(11, 3), EASTER_MONDAY, LABOUR,
                                   On(24, 6), On(6, 7), ASSUMPTION, ALL_SAINTS, On(2, 11),
                                   CHRISTMAS_EVE, CHRISTMAS, BOXING_DAY]]),
    place("LU",     Lost,       &[&[NEW_YEAR, EASTER_MONDAY, LABOUR, On(9, 5), ASCENSION,
                                   WHIT_MONDAY, On(23, 6), ASSUMPTION, ALL_SAINTS, CHRISTMAS,
                                   BOXING_DAY]]),
    place("LV",     Lost,       &[&[NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, LABOUR, On(4, 5),
                                   On(23, 6), On(24, 6), On(18, 11), CHRISTMAS_EVE, CHRISTMAS,
                                   BOXING_DAY, On(31, 12)]]),
    place("MT",     Lost,       &[&[NEW_YEAR, On(10, 2), On(19, 3), On(31, 3), GOOD_FRIDAY, LABOUR,
                                   On(7, 6), On(29, 6), ASSUMPTION, On(8, 9), On(21, 9), IMMACULATE,
                                   On(13, 12), CHRISTMAS]]),
    place("NL",     Lost,       &[&[NEW_YEAR, EASTER_MONDAY, On(27, 4), ASCENSION, WHIT_MONDAY,
                                   CHRISTMAS, BOXING_DAY]]),
    place("NO",     Lost,       &[&[NEW_YEAR, MAUNDY_THURSDAY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR,
                                   On(17, 5), ASCENSION, WHIT_MONDAY, CHRISTMAS, BOXING_DAY]]),
    place("PL",     Lost,       &[&[NEW_YEAR, EPIPHANY, EASTER_MONDAY, LABOUR, On(3, 5),
                                   CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS, On(11, 11),
                                   CHRISTMAS_EVE, CHRISTMAS, BOXING_DAY]]),
    place("PT",     Lost,       &[&[NEW_YEAR, GOOD_FRIDAY, On(25, 4), LABOUR, CORPUS_CHRISTI,
                                   On(10, 6), ASSUMPTION, On(5, 10), ALL_SAINTS, On(1, 12),
                                   IMMACULATE, CHRISTMAS]]),
    place("RO",     Lost,       &[&[NEW_YEAR, On(2, 1), EPIPHANY, On(7, 1), On(24, 1),
                                   ORTHODOX_GOOD_FRIDAY, ORTHODOX_EASTER_MONDAY, LABOUR, On(1, 6),
                                   ORTHODOX_WHIT_MONDAY, ASSUMPTION, On(30, 11), On(1, 12),
                                   CHRISTMAS, BOXING_DAY]]),
    place("SE",     Lost,       &[&[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR,
                                   ASCENSION, On(6, 6), CHRISTMAS, BOXING_DAY]]),
    place("SI",     Lost,       &[&[NEW_YEAR, On(2, 1), On(8, 2), EASTER_MONDAY, On(27, 4), LABOUR,
                                   On(2, 5), On(25, 6), ASSUMPTION, REFORMATION, ALL_SAINTS,
                                   CHRISTMAS, BOXING_DAY]]),
    place("SK",     Lost,       &[&[NEW_YEAR, EPIPHANY, GOOD_FRIDAY, EASTER_MONDAY, LABOUR,
                                   On(5, 7), On(29, 8), ALL_SAINTS, CHRISTMAS_EVE, CHRISTMAS,
                                   BOXING_DAY]]),
    place("US",     Nearest,    &[UNITED_STATES]),
    place("US-CA",  SundayOnly, &[CALIFORNIA]),
];

const fn place(code: &'static str, weekend: Weekend, days: &'static [&'static [Day]]) -> Place {
    Place { code, weekend, days }
}

const GERMANY: &[Day] = &[
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    On(3, 10), // Unity
    CHRISTMAS,
    BOXING_DAY,
];

const FRANCE: &[Day] = &[
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR,
    On(8, 5), // victory of 1945
    ASCENSION,
    WHIT_MONDAY,
    On(14, 7), // Bastille
    ASSUMPTION,
    ALL_SAINTS,
    On(11, 11), // armistice of 1918
    CHRISTMAS,
];

const ITALY: &[Day] = &[
    NEW_YEAR,
    EPIPHANY,
    EASTER_MONDAY,
    On(25, 4), // liberation
    LABOUR,
    On(2, 6), // the Republic
    ASSUMPTION,
    On(4, 10), // Saint Francis: again since 2026
    ALL_SAINTS,
    IMMACULATE,
    CHRISTMAS,
    BOXING_DAY,
];

/// Bank holidays in all parts of the United Kingdom.
const BRITAIN: &[Day] =
    &[NEW_YEAR, GOOD_FRIDAY, From(Mon, 1, 5), From(Mon, 25, 5), CHRISTMAS, BOXING_DAY];

/// Beside them in England and Wales, and in Northern Ireland.
const ENGLAND: &[Day] = &[EASTER_MONDAY, From(Mon, 25, 8)];

/// Federal holidays and their law: 5 U.S.C. § 6103.
const UNITED_STATES: &[Day] = &[
    NEW_YEAR,
    From(Mon, 15, 1), // Martin Luther King
    From(Mon, 15, 2), // Washington
    From(Mon, 25, 5), // Memorial Day
    On(19, 6),        // Juneteenth
    On(4, 7),
    From(Mon, 1, 9),   // Labor Day
    From(Mon, 8, 10),  // Columbus Day
    On(11, 11),        // Veterans Day
    From(Thu, 22, 11), // Thanksgiving
    CHRISTMAS,
];

/// The days on which California’s state offices rest: Government Code §§ 6700, 6701, 19853.
const CALIFORNIA: &[Day] = &[
    NEW_YEAR,
    From(Mon, 15, 1),
    From(Mon, 15, 2),
    On(31, 3), // Cesar Chavez
    From(Mon, 25, 5),
    On(19, 6),
    On(4, 7),
    From(Mon, 1, 9),
    On(11, 11),
    From(Thu, 22, 11),
    From(Fri, 23, 11), // the day after Thanksgiving
    CHRISTMAS,
];

const NEW_YEAR: Day = On(1, 1);
const EPIPHANY: Day = On(6, 1);
const MAUNDY_THURSDAY: Day = Easter(-3);
const GOOD_FRIDAY: Day = Easter(-2);
const EASTER_MONDAY: Day = Easter(1);
const LABOUR: Day = On(1, 5);
const ASCENSION: Day = Easter(39);
const WHIT_MONDAY: Day = Easter(50);
const CORPUS_CHRISTI: Day = Easter(60);
const ASSUMPTION: Day = On(15, 8);
const REFORMATION: Day = On(31, 10);
const ALL_SAINTS: Day = On(1, 11);
const IMMACULATE: Day = On(8, 12);
const CHRISTMAS_EVE: Day = On(24, 12);
const CHRISTMAS: Day = On(25, 12);
const BOXING_DAY: Day = On(26, 12);
const ORTHODOX_CLEAN_MONDAY: Day = OrthodoxEaster(-48);
const ORTHODOX_GOOD_FRIDAY: Day = OrthodoxEaster(-2);
const ORTHODOX_EASTER_MONDAY: Day = OrthodoxEaster(1);
const ORTHODOX_WHIT_MONDAY: Day = OrthodoxEaster(50);
