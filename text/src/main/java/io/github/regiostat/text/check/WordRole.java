// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.Locale;

/** The role of a word in a text check, such as {@link #RISE} for "rose" and 增长. The language tables give the words. */
enum WordRole {
    /** A word that denies the statement: "not", 未. */
    NEGATION,
    /** A word before figures of something that the data do not have: "for every" 100 births, "splits into". */
    OTHER_AMOUNT,
    /** A word of a forecast, a target or a condition: "will", 预计. */
    FORECAST,
    /** A word without effect on the reading: "the", 达到. */
    NEUTRAL,
    /** A word of an increase: "rose", 增长. */
    RISE,
    /** A word of a decrease: "fell", 下降. */
    FALL,
    /** A word of an annual average: "a year on average", 年均. */
    AVERAGE_ANNUAL,
    /** A word before a change at another time, which the text need not name: "before it", "followed a". */
    OTHER_TIME,
    /** A word of an arithmetic mean: "simple average", 算术平均. */
    ARITHMETIC,
    /** A word of an average: "averaged", 平均. */
    AVERAGE,
    /** A word of a sum over time: "cumulative", 累计. */
    CUMULATIVE,
    /** A word of a sum over regions: "combined", 合计. */
    COMBINED,
    /** A verb of a share: "accounted for", 占. */
    SHARE_VERB,
    /** A noun of a share: "share", 比重. */
    SHARE_NOUN,
    /** A word before what something is compared with: "than", 比. */
    COMPARATOR,
    /** A preposition before a reference level: "above". */
    COMPARATOR_BETWEEN,
    /** A preposition before a base period after a growth rate: "over". */
    OVER,
    /** A word before the first of two ends: "from", 从. */
    FROM,
    /** A word of an open range: "since", 以来. */
    SINCE,
    /** A word before the last of two ends: "to", 至. */
    TO,
    /** A word of a positive difference: "more", 高. */
    MORE,
    /** A word of a negative difference: "fewer", 低. */
    LESS,
    /** A phrase in place of the indicator: "that of". */
    THAT_OF,
    /** A verb before the region that a percentage is of: 相当于四川的45%. */
    EQUALS,
    /** A word that pairs two lists: "respectively", 分别. */
    RESPECTIVELY,
    /** A word between the items of a list: "and", 和. */
    AND,
    /** A word that begins a clause: "while", 而. */
    CLAUSE,
    /** A word that begins a statement about a part: 其中. */
    AMONG_CLAUSE,
    /** A word of real growth: "in real terms", 实际. */
    REAL,
    /** A word of nominal growth: "nominal", 名义. */
    NOMINAL,
    /** A word of the present: "is", 目前. */
    PRESENT,
    /** A word of the present day: "currently", 目前. */
    NOW,
    /** A word for values in another currency: 以美元计. */
    CURRENCY_BASIS,
    /** A word for the first published values: "as first published", 初步核算数. */
    VINTAGE_FIRST,
    /** A word for revised values: "as revised", 最终核实. */
    VINTAGE_LATEST,
    /** A qualifier that makes the figure after a verb of change a level: "fell below 5 million". */
    CROSSING,
    /** A word for all months of a year: "full year", 全年. */
    WHOLE_YEAR,
    /** A word for values that vary between two: "ranged", 波动. */
    VARIATION,
    /** "The former", 前者. */
    FORMER,
    /** "The latter", 后者. */
    LATTER,
    /** A word that begins what holds instead of what was denied before: "not 5 but 6", 而是. */
    CONTRAST,
    /** A word that denies the whole sentence, in any position: "a rumour", 谣言. */
    DENIAL,
    /** A verb for a greater value than that of another: "exceeded". */
    EXCEED,
    /** A verb for a smaller value than that of another: "trailed". */
    TRAIL,
    /** A word before what a figure excludes: "excluding". */
    EXCLUDING,
    /** A noun of growth after the singular of a label: "export growth". */
    GROWTH_NOUN,
    /** A preposition before the destination of a flow: "to". */
    DESTINATION,
    /** A number of years in words: "five". */
    CARDINAL,
    /** The years that a number counts: "years". */
    YEARS,
    /** A word that counts years back from the year of the sentence: "earlier". */
    EARLIER,
    /** A word that counts years on from the year of the sentence: "later". */
    LATER,
    /** A word that counts years back from the day of publication: "ago". */
    AGO,
    /** A word before a number of years whose first one is not clear: "the past five years". */
    SPAN_START,
    /** A verb before a level, also after a change: "rose by 5 %, reaching 21 %". */
    REACH,
    /** A word of a label for flows from elsewhere: "imports". */
    INWARD,
    /** A form of "to be" between a count and its noun: "of which 5 million were overnight visitors". */
    BE,
    /** A preposition before the size of a change: "by", 了. */
    BY,
    /** A word before a source: "according to", 据. */
    ATTRIBUTION,
    /** An article or possessive pronoun: "the". */
    DETERMINER,
    /** A verb that alone states a rank: "ranked". */
    RANK_ONLY,
    /** A sign before a number of a rank: "No". */
    NUMBER_SIGN,
    /** A word between a change and its size in another unit: "or", 即. */
    APPOSITION,
    /** A word of a clause about the region before it: "where". */
    RELATIVE,
    /** A word of an extreme over time: "a record", 新高. */
    RECORD,
    /** A word before a region with a smaller value: "ahead of", 超过. */
    BEYOND,
    /** A word before a region with a greater value: "behind", 仅次于. */
    SHORT_OF,
    /** A part in words, with its percent: "half", 四成. */
    FRACTION,
    /** A word for regions that are not all those of the data: "in the world", 东部. */
    OTHER_SCOPE,
    /** A noun of regions of a kind, with the kind: "provinces", 国. */
    KIND_NOUN,
    /** A preposition between a region and its figure: "Japan with 84.0 million tonnes". */
    WITH,
    /** A noun that a region may own beside a figure: "average", 水平. */
    LEVEL_NOUN,
    /** The ending of an adverb: "-ly". */
    ADVERB_ENDING,
    /** The ending of a verb or participle: "-ed". */
    VERB_ENDING,
    /** The ending of a participle or noun: "-ing". */
    PARTICIPLE_ENDING,
    /** The last part of the full name of a city: 市. */
    CITY_SUFFIX,
    /** The last part of a full name that its short form keeps: 州. */
    KEPT_SUFFIX,
    /** A word for the only country of the data: "national", 全国. */
    NATION,
    /** A word for the province named before: "the province", 全省. */
    PROVINCE,
    /** A word for the city named before: "the city", 全市. */
    CITY,
    /** A word for another place named before: "the region", 当地. */
    SAME_PLACE,
    /** A word that may follow a name of a region: "province". */
    ADMIN,
    /** A noun of a place or body inside a region: "airport", 机场. */
    PLACE,
    /** A word that narrows a region: "northern", 东部. */
    DIRECTION,
    /** A word of publication: "released", 发布. */
    PUBLISH,
    /** A body that publishes: 统计局. */
    PUBLISHER,
    /** A word before a label that turns it into another term: "per capita", 人均. */
    TERM_BEFORE,
    /** A participle before a label that turns it into another term, unless it is a verb: "registered". */
    TERM_PARTICIPLE,
    /** A word after a label that turns it into another term: "index", 指数. */
    TERM_AFTER,
    /** The ending of a possessive: "'s". */
    POSSESSIVE,
    /** A word before a range: "between". */
    BETWEEN,
    /** A word before an owner or a whole: "of", 的. */
    OF,
    /** A preposition before a place or time: "in", 在. */
    IN,
    /** A word before the regions of a rank: "among". */
    AMONG,
    /** The year before: "the previous year", 上年. */
    PREVIOUS_YEAR,
    /** The month or quarter before that of the sentence: "a month earlier", 环比. */
    PERIOD_BEFORE,
    /** A comparison with the year before: "year on year", 同比. */
    YEAR_ON_YEAR,
    /** The year after: "the following year", 次年. */
    NEXT_YEAR,
    /** The year before that of publication: "last year", 去年. */
    LAST_YEAR,
    /** The year of publication: "this year", 今年. */
    THIS_YEAR,
    /** The year before last: 前年. */
    BEFORE_LAST,
    /** A plural noun of places that is part of a label: "airports" where the data have airport passengers. */
    PLACES,
    /** A name of a year, which is a convention: "pre-pandemic" for 2019. The argument is the year. */
    NAMED_YEAR,
    /** A word before the end of a period: "by the end of", 截至. */
    END_OF,
    /** The last month or quarter of a year: "at year-end", 年末. */
    YEAR_END,
    /** A part of a year or a holiday: "quarter", 国庆. */
    SUB_ANNUAL,
    /** A verb of a rank: "ranked", 位居. */
    RANK_VERB,
    /** The scope or noun of a rank: "in the country". */
    RANK_PLACE,
    /** A superlative: "largest", 最高. */
    LARGEST,
    /** A superlative: "smallest", 最低. */
    SMALLEST,
    /** A noun in place of the indicator: "the figure". */
    SUBJECT_IT,
    /** An ordinal number: "fourth", 第四. */
    ORDINAL,
    /** A word before a label that may change its meaning, so that data that disagree do not contradict: "average". */
    LOOSENING,
    /** A number of years: 五年累计增加. */
    SPAN_YEARS,
    /** A word before an earlier change or level: "after a decrease of 60,000". */
    AFTER,
    /** A word for the same part of another year: "the same period of 2023". */
    SAME_PERIOD,
    /** The month or quarter before that of publication: "last month". */
    LAST_PART,
    /** The months that a number counts: "three months to June". */
    MONTHS,
    /** A noun of a difference that the figure is the size of: "the gap narrowed to 8.2 million". */
    GAP,
    /** A gap of exports over imports. */
    SURPLUS,
    /** A gap of imports over exports. */
    DEFICIT,
    /**
     * A usual word for an indicator, with the concept that it means: "GDP". With a question mark it is not a name of
     * the concept ("economy"), with a tilde its other names may be something else ("car sales", "car registrations").
     */
    USUAL_LABEL,
    /** A short form or demonym of a region, with its primary code: "German", 长三角. */
    REGION,
    /** A name of a region of one character, which counts only in a list: 德 and 法 in 德、法两国. */
    SHORT_REGION,
    /** The last part of a full name of a region: 省. */
    ADMIN_SUFFIX,
    /** The name of a people in a full name of a region: 白族. */
    ETHNIC;

    /** Returns the role with a code of the language tables, such as {@code average-annual}. */
    static WordRole ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
