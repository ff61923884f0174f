// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of English words: cardinals, hedges, verbs of change, currencies, units. */
final class EnglishWords {
    /** Currencies as ISO code and name, after CLDR. */
    private static final String CURRENCIES = """
        AED Emirati Dirham; AED United Arab Emirates Dirham; AFN Afghan Afghani; ALL Albanian Lek;
        AMD Armenian Dram; AOA Angolan Kwanza; ARS Argentine Peso; AUD Australia Dollar; AUD Australian Dollar;
        AWG Aruban Florin; AZN Azerbaijani Manat; BAM Bosnian Convertible Mark; BBD Barbadian Dollar;
        BDT Bangladeshi Taka; BGN Bulgarian Lev; BGN Bulgarian Leva; BHD Bahraini Dinar; BIF Burundian Franc;
        BMD Bermudan Dollar; BND Brunei Dollar; BOB Bolivian Boliviano; BRL Brazilian Reais; BRL Brazilian Real;
        BSD Bahamian Dollar; BTN Bhutanese Ngultrum; BWP Botswanan Pula; BYN Belarusian Rouble;
        BYN Belarusian Ruble; BZD Belize Dollar; CAD Canada Dollar; CAD Canadian Dollar; CDF Congolese Franc;
        CHF Swiss Franc; CLP Chilean Peso; CNY Chinese Renminbi; CNY Chinese Yuan; CNY Renminbi;
        COP Colombian Peso; CRC Costa Rican Colones; CRC Costa Rican Colón; CUP Cuban Peso;
        CVE Cape Verdean Escudo; CZK Czech Koruna; CZK Czech Koruny; DJF Djiboutian Franc; DKK Danish Krone;
        DKK Danish Kroner; DOP Dominican Peso; DZD Algerian Dinar; EGP Egyptian Pound; ERN Eritrean Nakfa;
        ETB Ethiopian Birr; EUR Euro; FJD Fijian Dollar; FKP Falkland Islands Pound; GBP British Pound;
        GBP Pound Sterling; GBP Pounds Sterling; GBP Sterling Pound; GEL Georgian Lari; GHS Ghanaian Cedi;
        GIP Gibraltar Pound; GMD Gambian Dalasi; GNF Guinean Franc; GTQ Guatemalan Quetzal;
        GTQ Guatemalan Quetzales; GYD Guyanaese Dollar; HKD HK Dollar; HKD Hong Kong Dollar; HNL Honduran Lempira;
        HTG Haitian Gourde; HUF Hungarian Forint; IDR Indonesian Rupiah; ILS Israeli Shekel; INR Indian Rupee;
        INR Rupee of India; IQD Iraqi Dinar; IRR Iranian Rial; IRR Iranian Riyal; ISK Icelandic Krona;
        ISK Icelandic Króna; ISK Icelandic Krónur; JMD Jamaican Dollar; JOD Jordanian Dinar; JPY Japanese Yen;
        KES Kenyan Shilling; KGS Kyrgystani Som; KGS Kyrgyz Som; KHR Cambodian Riel; KMF Comorian Franc;
        KPW North Korean Won; KRW Korean Won; KRW South Korean Won; KWD Kuwaiti Dinar; KYD Cayman Islands Dollar;
        KZT Kazakhstani Tenge; LAK Lao Kip; LAK Laotian Kip; LBP Lebanese Pound; LKR Sri Lankan Rupee;
        LRD Liberian Dollar; LSL Lesotho Loti; LYD Libyan Dinar; MAD Moroccan Dirham; MDL Moldovan Lei;
        MDL Moldovan Leu; MGA Malagasy Ariary; MKD Macedonian Denar; MMK Myanmar Kyat; MNT Mongolian Tugrik;
        MNT Mongolian Tögrög; MOP Macanese Pataca; MRU Mauritanian Ouguiya; MUR Mauritian Rupee;
        MVR Maldivian Rufiyaa; MWK Malawian Kwacha; MXN Mexican Peso; MYR Malaysian Ringgit;
        MZN Mozambican Metical; NAD Namibian Dollar; NGN Nigerian Naira; NIO Nicaraguan Córdoba;
        NOK Norwegian Krone; NOK Norwegian Kroner; NPR Nepalese Rupee; NZD New Zealand Dollar; OMR Omani Rial;
        OMR Omani Riyal; PAB Panamanian Balboa; PAB Panamanian Balboas; PEN Peruvian Sol; PEN Peruvian Soles;
        PGK Papua New Guinean Kina; PHP Philippine Peso; PKR Pakistani Rupee; PLN Polish Zloty; PLN Polish Zlotys;
        PLN Polish Złoty; PYG Paraguayan Guarani; QAR Qatari Rial; QAR Qatari Riyal; RON Romanian Lei;
        RON Romanian Leu; RSD Serbian Dinar; RUB Russian Rouble; RUB Russian Ruble; RWF Rwandan Franc;
        SAR Saudi Riyal; SBD Solomon Islands Dollar; SCR Seychellois Rupee; SDG Sudanese Pound; SEK Swedish Krona;
        SEK Swedish Kronor; SGD Singapore Dollar; SGD Singaporean Dollar; SHP Saint Helena Pound;
        SLE Sierra Leonean Leone; SOS Somali Shilling; SRD Surinamese Dollar; SSP South Sudanese Pound;
        STN São Tomé Dobra; SYP Syrian Pound; SZL Swazi Lilangeni; THB Thai Baht; TJS Tajikistani Somoni;
        TMT Turkmenistani Manat; TND Tunisian Dinar; TOP Tongan Paʻanga; TRY Turkish Lira;
        TTD Trinidad and Tobago Dollar; TWD New Taiwan Dollar; TWD Taiwan Dollar; TWD Taiwanese Dollar;
        TZS Tanzanian Shilling; UAH Ukrainian Hryvnia; UAH Ukrainian Hryvnias; UGX Ugandan Shilling;
        USD American Dollar; USD U.S. Dollar; USD US Dollar; USD United States Dollar; UYU Uruguayan Peso;
        UZS Uzbekistani Som; VES Venezuelan Bolívar; VND Vietnamese Dong; VUV Vanuatu Vatu; WST Samoan Tala;
        XAF Central African CFA Franc; XCD East Caribbean Dollar; XCG Caribbean Guilder;
        XOF West African CFA Franc; XPF CFP Franc; YER Yemeni Rial; YER Yemeni Riyal; ZAR South African Rand;
        ZMW Zambian Kwacha; ATS Austrian Schilling; BEF Belgian Franc; DEM Deutsche Mark; DEM Deutschmark;
        DEM German Mark; ESP Spanish Peseta; FIM Finnish Markka; FRF French Franc; GRD Greek Drachma;
        IEP Irish Pound; ITL Italian Lire; NLG Dutch Guilder; PTE Portuguese Escudo;
        """;

    /** Currencies as ISO code and the name with which they are printed; others are printed with their code. */
    private static final String PRINTED_CURRENCIES = """
        CNY yuan; USD US dollars; EUR euros; JPY yen; GBP pounds sterling; HKD Hong Kong dollars; INR Indian rupees;
        CHF Swiss francs; AUD Australian dollars; CAD Canadian dollars; NZD New Zealand dollars;
        SGD Singapore dollars; KRW South Korean won; MXN Mexican pesos; RUB Russian rubles; ZAR South African rand
        """;

    /** Names of currencies that are other words where no country stands before them. */
    private static final Set<String> NOT_ALONE = Set.of("real", "sol", "mark", "gold", "leone", "dong", "kip", "som");

    /** The signs of words for several currencies: the caller's currency of the sign is that of the word. */
    private static final Map<String, String> SIGNS = Map.of("dollar", "=$", "pound", "=£", "rupee", "=Rs");

    private EnglishWords() {}

    static void addTo(WordTable table) {
        addNumbers(table);
        addHedges(table);
        addChanges(table);
        addConnectors(table);
        addCurrencies(table);
        addUnits(table);
        addTime(table);
        addExclusions(table);
        addPersons(table);
        addStops(table);
    }

    private static void addNumbers(WordTable table) {
        String[] cardinals = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen")
                .split(" ", -1);
        for (int i = 0; i < cardinals.length; i++) {
            table.add(Role.CARDINAL, Integer.toString(i), cardinals[i]);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            table.add(Role.CARDINAL, Integer.toString(10 * i + 20), tens[i]);
        }
        table.add(Role.HUNDRED, "100", "hundred");
        table.add(Role.MULTIPLIER, "1000", "thousand");
        table.add(Role.MULTIPLIER, "1000000", "million, mln, mio");
        table.add(Role.MULTIPLIER, "1000000000", "billion, bn, bln");
        table.add(Role.MULTIPLIER, "1000000000000", "trillion, tn, trn, tln");
        table.add(Role.MULTIPLIER, "1000000000000000", "quadrillion");
        table.add(Role.MULTIPLIER, "100000", "lakh, lakhs");
        table.add(Role.MULTIPLIER, "10000000", "crore, crores");
        table.add(Role.MULTIPLIER, "12", "dozen");
        table.addSpelled(Role.LETTER_MULTIPLIER, "1000000", "m, mn");
        table.addSpelled(Role.LETTER_MULTIPLIER, "1000", "k");
        table.addSpelled(Role.MONEY_MULTIPLIER, "1000000", "M, MM");
        table.addSpelled(Role.MONEY_MULTIPLIER, "1000", "K");
        table.addSpelled(Role.MONEY_MULTIPLIER, "1000000000", "B, b");
        table.addSpelled(Role.MONEY_MULTIPLIER, "1000000000000", "T");
        table.add(Role.ARTICLE, "", "a, an");
        table.add(Role.AND, "", "and, &");
        table.add(Role.POINT, "", "point");
        table.add(Role.HALF, "", "half, one half");
        table.add(Role.OF, "", "of");
        addFractions(table);
    }

    private static void addFractions(WordTable table) {
        String[] ordinals = "third fourth fifth sixth seventh eighth ninth tenth".split(" ", -1);
        for (int i = 0; i < ordinals.length; i++) {
            String value = Integer.toString(i + 3);
            table.add(Role.DENOMINATOR, value, ordinals[i] + ", " + ordinals[i] + "s");
            table.add(Role.ORDINAL, "", ordinals[i]);
        }
        table.add(Role.DENOMINATOR, "4", "quarter, quarters");
        table.add(Role.ORDINAL, "", "quarter, quarters");
        table.add(Role.DENOMINATOR, "20", "twentieth, twentieths");
        table.add(Role.DENOMINATOR, "100", "hundredth, hundredths");
        table.add(Role.ORDINAL, "", "first, second, eleventh, twelfth, twentieth, hundredth");
        table.add(Role.NOT_COUNTED, "", "half year, half years, half yearly, first half, second half, half time");
    }

    private static void addHedges(WordTable table) {
        table.add(
                Role.HEDGE_BEFORE,
                "more-than",
                "over, more than, above, exceeded, exceeds, exceed, exceeding, in excess of, greater than, higher"
                        + " than, upwards of, upward of, well over, just over, slightly over, slightly more than, well"
                        + " above, just above, slightly above, a little over, surpass, surpassed, surpassing,"
                        + " surpasses, topped, topping, larger than, bigger than, beyond");
        table.add(
                Role.HEDGE_BEFORE,
                "at-least",
                "at least, at or above, at or over, greater or equal than, bigger or equal than, higher or equal than,"
                        + " > =, greater than or equal to, more than or equal to, equal to or more than, equal to or"
                        + " greater than, at least or equal to, >=, higher than or equal to, not less than, no less"
                        + " than, no fewer than, not fewer than, not below, no lower than, not lower than, a"
                        + " minimum of, minimum of");
        table.add(
                Role.HEDGE_BEFORE,
                "less-than",
                "under, less than, fewer than, below, lower than, smaller than, short of, just under, just below,"
                        + " slightly under, slightly below, slightly less than, well below, well under");
        table.add(
                Role.HEDGE_BEFORE,
                "at-most",
                "at most, at or below, at or under, not exceed, cannot exceed, not to exceed, not exceeded, never"
                        + " exceeded, as many as, less or equal than, smaller or equal than, lower or equal than, < =,"
                        + " less than or equal to, equal to or less than, smaller than or equal to, lower than or equal"
                        + " to, <=, no more than or equal to, up to, no more than, not more than, not exceeding,"
                        + " does not exceed, did not exceed, do not exceed, no greater than, not over, not above,"
                        + " no higher than, not higher than, a maximum of, maximum of");
        table.add(
                Role.HEDGE_BEFORE,
                "nearly",
                "nearly, almost, close to, just shy of, approaching, not quite, very nearly, very close to");
        table.add(
                Role.HEDGE_BEFORE,
                "about",
                "about, around, some, approximately, roughly, circa, approx, approx., in the region of, an estimated,"
                        + " in the order of, on the order of, ca., ~, ≈");
        table.add(
                Role.PASSING, "", "passed, passes, has passed, had passed, crossed, crosses, has crossed, had crossed");
        table.add(Role.HEDGE_BEFORE, "more-than", ">");
        table.add(Role.HEDGE_BEFORE, "less-than", "<");
        table.add(Role.HEDGE_BEFORE, "at-least", "≥");
        table.add(Role.HEDGE_BEFORE, "at-most", "≤");
        table.add(
                Role.LEVEL,
                "",
                "above, below, exceeded, exceeds, exceed, surpassed, topped, beyond, well above, well"
                        + " below, just above, just below");
        table.add(
                Role.HEDGE_AFTER,
                "at-least",
                "or more, or above, or over, or higher," + " at least, at a minimum, or greater");
        table.add(Role.HEDGE_AFTER, "at-most", "or less, or fewer, or below, or under, or lower, at most, at the most");
        table.add(Role.HEDGE_AFTER, "about", "or so, or thereabouts, approximately, roughly");
        table.add(Role.NEGATIVE, "", "minus, negative");
        table.add(Role.POSITIVE, "", "plus, positive");
    }

    private static void addChanges(WordTable table) {
        table.add(
                Role.INCREASE,
                "",
                "up, rose, rise, rises, risen, rising, increased, increase, increases, increasing, grew, grow, grows,"
                        + " grown, growing, growth, growth rate, climbed, climb, climbs, climbing, jumped, jump, jumps,"
                        + " surged, surge, surging, expanded, expand, expansion, expanding, gained, gain, gains,"
                        + " soared, soaring, advanced, rebounded, rebound, improved, improvement, upturn, uptick,"
                        + " added, adding, accelerated, rate of growth, rate of increase, pace of growth, swelled,"
                        + " recovered, widened, widening, edged up, went up, ticked up, picked up, upswing, hike,"
                        + " uplift, growth rates");
        table.add(
                Role.DECREASE,
                "",
                "down, fell, depreciated, depreciating, weakened, fall, falls, fallen, falling, decreased, decrease,"
                        + " decreases, decreasing, declined, decline, declines, declining, dropped, drop, drops,"
                        + " dropping, shrank, shrink, shrunk, shrinking, shrinkage, contracted, contraction,"
                        + " contracting, slid, slide, sank, slumped, slump, plunged, plunge, reduced, reduction,"
                        + " reducing, lost, slipped, dipped, dip, tumbled, lowered, narrowed, narrowing, downturn,"
                        + " cut, eased, shed, edged down, went down, plummeted, rate of decline, receded,"
                        + " retreated, dwindled, fell back, falling back, fall back, fallen back");
        table.add(
                Role.CHANGE_NOUN,
                "",
                "growth, growth rate, growth rates, increase, rise, expansion, gain, gains, improvement, upturn,"
                        + " uptick, rebound, surge, jump, climb, decrease, decline, drop, fall, contraction, slump,"
                        + " plunge, reduction, downturn, dip, cut, rate of growth, rate of increase, pace of"
                        + " growth, rate of decline, upswing, hike, uplift, shrinkage, slide, increases, declines,"
                        + " drops, rises");
        table.addUsual(Role.INCREASE, "", "growth");
        table.addUsual(Role.DECREASE, "", "decline");
        table.add(
                Role.MOVE,
                "",
                "changed, went, moved, shifted, revised, improved, changing, going, moving, raised,"
                        + " lifted, upgraded, downgraded, brought, boosted, adjusted, varied, progressed");
        table.add(Role.INCREASE, "", "raised, lifted, boosted");
        table.add(Role.TO, "", "to, into");
        table.add(Role.OUT_OF, "", "out of, out of every, in every");
        table.add(Role.IN_EVERY, "", "in");
        table.add(Role.OR, "", "or");
        table.add(Role.BY, "", "by");
        table.add(
                Role.COPULA,
                "",
                "was, were, is, are, reached, reaching, stood at, came to, came in at, be, been, being, amounted to,"
                        + " added up to, adds up to, add up to, adding up to, amounted up to, amounts up to, summed"
                        + " up to, sums up to, totalled, totaled, averaged, has been, had been, hit, stands at,"
                        + " remained at, equalled, equaled, registered, recorded, posted, stood, will be");
        table.add(
                Role.FILLER,
                "",
                "rate of, at a rate of, at the rate of, at a pace of, pace of, rate, pace, in real terms, real terms,"
                        + " in nominal terms, further, another, additional, real, nominal, combined, total, as much as,"
                        + " in, over, during, last, previous, past, same, period, this, year, cumulative, again, also,"
                        + " still, compared, with, on, for, only, just, even, strongly, overall, a total of, rates of,"
                        + " record, whopping, average, at, on average, modest, strong, robust, solid, slight, sharp,"
                        + " rapid");
        table.add(
                Role.SPAN,
                "P1Y",
                "year on year, year over year, yoy, y o y, y/y, over the previous year, on the year, from the previous"
                        + " year, over a year earlier, on a year earlier, from a year earlier, from a year ago, than a"
                        + " year earlier, on the previous year, year to year, annually year on year, over the year,"
                        + " compared to a year earlier, over the preceding year, from the year before, over the year"
                        + " before, up on the year, down on the year, on the year before, over last year, from last"
                        + " year, on last year, from the prior year");
        table.add(
                Role.SPAN,
                "P1M",
                "month on month, month over month, mom, m o m, m/m, from the previous month,"
                        + " over the previous month, from a month earlier, on the month, from the month before");
        table.add(
                Role.SPAN,
                "P3M",
                "quarter on quarter, quarter over quarter, qoq, q o q, q/q, from the previous quarter, over the"
                        + " previous quarter, on the quarter, from a quarter earlier, from the quarter before");
        table.add(
                Role.COMPARED_SPAN,
                "P1Y",
                "a year earlier, a year ago, a year before, the previous year, last year,"
                        + " the year before, the preceding year, the prior year, the same period of the previous year,"
                        + " the same period last year, the same period of last year");
        table.add(Role.COMPARED_SPAN, "P1M", "the previous month, last month, a month earlier, the month before");
        table.add(Role.COMPARED_SPAN, "P3M", "the previous quarter, last quarter, a quarter earlier");
        table.add(
                Role.AVERAGE_ANNUAL,
                "",
                "average annual, annual average, averaged annually, cagr, on annual average, compound annual, average"
                        + " yearly, yearly average, compound annual growth rate, on average each year, annualised,"
                        + " annualized, average annual rate, annual average rate, on average per year, on average every"
                        + " year, a year on average, per year on average, annually on average, mean annual, average"
                        + " annual growth rate of increase, average rate per year");
        table.add(Role.INCREASE, "", "compound annual growth rate, cagr");
        table.add(Role.CHANGE_NOUN, "", "compound annual growth rate, cagr");
        table.add(Role.ANNUALLY, "", "a year, per year, annually, per annum, each year, every year, p.a., yearly");
        table.add(
                Role.HIGHER,
                "",
                "higher, more, above, greater, larger, bigger, up on, up on the year, up from, ahead, faster, above"
                        + " that, more than, higher than, greater than, larger than, bigger than");
        table.add(
                Role.LOWER,
                "",
                "lower, less, below, fewer, smaller, down on, down on the year, down from, behind, slower, less than,"
                        + " fewer than, lower than, smaller than, short of");
        table.add(
                Role.THAN,
                "",
                "than, that, the, of, in, a, on, from, that of, those of, that in, those in, that at, that for, level,"
                        + " figure, it, its, compared, with");
    }

    private static void addConnectors(WordTable table) {
        table.add(Role.PER, "", "per, for each, for every");
        table.add(Role.PER_TIME, "hour", "an hour");
        table.add(Role.PER_TIME, "day", "a day");
        table.add(Role.PER_TIME, "week", "a week");
        table.add(Role.PER_TIME, "month", "a month");
        table.add(Role.BETWEEN, "", "between, ranging between, anywhere between");
        table.add(Role.FROM, "", "from");
        table.add(Role.RANGE_TO, "", "to, through");
        table.add(Role.RESPECTIVELY, "", "respectively");
        table.add(Role.PERCENT, "", "percent, per cent, pct, pc, percents");
        table.add(Role.PER_MILLE, "", "per thousand, per mille");
        table.add(
                Role.POINTS,
                "",
                "percentage points, percentage point, percent points, percent point, per cent points, % points, pct"
                        + " points, per cent point, %-point, %-points, percentage pts");
        table.add(Role.BASIS_POINTS, "", "basis points, basis point");
        table.add(Role.TIMES, "", "times, fold, x, ×");
        String[] folds = "two three four five six seven eight nine ten".split(" ", -1);
        for (int i = 0; i < folds.length; i++) {
            table.add(Role.FIXED_MULTIPLE, Integer.toString(i + 2), folds[i] + "fold");
        }
        table.add(Role.FIXED_MULTIPLE, "0.5", "halved");
        table.add(Role.FIXED_MULTIPLE, "2", "doubled");
        table.add(Role.FIXED_MULTIPLE, "3", "tripled, trebled");
        table.add(Role.FIXED_MULTIPLE, "4", "quadrupled");
        table.add(Role.MOVE, "", "halved, doubled, tripled, trebled, quadrupled");
        table.add(Role.MULTIPLE_AFTER, "", "that of, as, the, those of, its, their, what, those in, that in, than, of");
    }

    /** Adds the names with and without the country, the latter ambiguous where several currencies have the word. */
    private static void addCurrencies(WordTable table) {
        for (String name : PRINTED_CURRENCIES.strip().split(";\\s*", -1)) {
            table.addUsual(Role.CURRENCY_NAME, name.substring(0, 3), name.substring(4));
        }
        Map<String, Set<String>> codes = new HashMap<>();
        for (String line : CURRENCIES.strip().split(";\\s*", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            String code = line.substring(0, 3);
            String name = line.substring(4).toLowerCase(java.util.Locale.ROOT);
            table.add(Role.CURRENCY_NAME, code, name + ", " + name + "s");
            String noun = name.substring(name.lastIndexOf(' ') + 1);
            codes.computeIfAbsent(noun, key -> new HashSet<>()).add(code);
        }
        codes.forEach((noun, of) -> {
            if (!NOT_ALONE.contains(noun) && !noun.equals("renminbi") && !noun.equals("euro")) {
                String code = of.size() == 1 ? of.iterator().next() : SIGNS.getOrDefault(noun, "");
                table.add(Role.CURRENCY_NAME, code, noun + ", " + noun + "s");
            }
        });
        table.add(Role.CURRENCY_NAME, "", "crown, crowns");
        table.add(Role.SUBUNIT, "100", "cents, cent, pence, fen, kopecks, centimes, paise");
        table.add(Role.SUBUNIT, "10", "jiao");
    }

    private static void addUnits(WordTable table) {
        unit(table, "km", "kilometre, kilometer");
        unit(table, "m", "metre, meter");
        unit(table, "cm", "centimetre, centimeter");
        unit(table, "mm", "millimetre, millimeter");
        unit(table, "km2", "square kilometre, square kilometer, square km");
        unit(table, "m2", "square metre, square meter, square m");
        unit(table, "m3", "cubic metre, cubic meter");
        unit(table, "km3", "cubic kilometre, cubic kilometer");
        unit(table, "ha", "hectare");
        unit(table, "mu", "mu");
        unit(table, "acres", "acre");
        unit(table, "cubic feet", "cubic foot");
        table.add(Role.UNIT, "cubic feet", "cubic feet, cu ft");
        unit(table, "dm", "decimetre, decimeter");
        unit(table, "µg", "microgram, microgramme, mcg");
        unit(table, "square miles", "square mile, sq mile, sq mi");
        unit(table, "square feet", "square foot, sq ft");
        table.add(Role.UNIT, "square feet", "square feet");
        unit(table, "miles", "mile");
        unit(table, "nautical miles", "nautical mile");
        unit(table, "inches", "inch");
        table.add(Role.UNIT, "inches", "inches");
        unit(table, "yards", "yard");
        table.add(Role.UNIT, "feet", "feet, foot, ft");
        unit(table, "t", "tonne, metric ton, metric tonne");
        unit(table, "tons", "ton");
        unit(table, "kg", "kilogram, kilogramme, kilo");
        unit(table, "g", "gram, gramme");
        unit(table, "mg", "milligram");
        unit(table, "pounds (mass)", "lb, lbs");
        unit(table, "ounces", "ounce, oz");
        unit(table, "L", "litre, liter");
        unit(table, "mL", "millilitre, milliliter");
        unit(table, "hL", "hectolitre, hectoliter");
        unit(table, "gallons", "gallon");
        unit(table, "barrels", "barrel, bbl");
        unit(table, "bushels", "bushel");
        unit(table, "kWh", "kilowatt hour");
        unit(table, "MWh", "megawatt hour");
        unit(table, "GWh", "gigawatt hour");
        unit(table, "TWh", "terawatt hour");
        unit(table, "kW", "kilowatt");
        unit(table, "MW", "megawatt");
        unit(table, "GW", "gigawatt");
        unit(table, "TW", "terawatt");
        unit(table, "W", "watt");
        unit(table, "J", "joule");
        unit(table, "TJ", "terajoule");
        unit(table, "PJ", "petajoule");
        unit(table, "t CO2e", "tonne of co2 equivalent, tonne co2 equivalent, tonne of co2e");
        unit(table, "TEU", "twenty foot equivalent unit, teu");
        unit(table, "km/h", "kilometre per hour, kilometer per hour");
        table.add(Role.UNIT, "km/h", "kilometres per hour, kilometers per hour, km per hour, kph, kmh");
        table.add(Role.UNIT, "mph", "miles per hour, miles an hour");
        table.add(Role.UNIT, "°C", "degrees celsius, degree celsius, degrees centigrade, °c");
        table.add(Role.UNIT, "°F", "degrees fahrenheit, degree fahrenheit");
        unit(
                table,
                "tce",
                "tonne of standard coal equivalent, tonne of standard coal, tonne of coal equivalent, ton of standard"
                        + " coal equivalent, ton of standard coal, ton of coal equivalent");
        unit(table, "passenger-km", "passenger kilometre, passenger kilometer, passenger km");
        unit(table, "t-km", "tonne kilometre, tonne kilometer, tonne km, ton kilometre, ton kilometer, ton km");
    }

    private static void unit(WordTable table, String unit, String names) {
        for (String name : names.split(",", -1)) {
            String one = name.strip();
            int of = one.indexOf(' ');
            boolean isPluralInside =
                    of > 0 && one.startsWith(" of ", of) || one.contains(" per ") || one.contains(" co2");
            String many = isPluralInside ? one.substring(0, of) + "s" + one.substring(of) : one + "s";
            table.add(Role.UNIT, unit, one + ", " + many);
        }
    }

    private static void addTime(WordTable table) {
        table.add(Role.TIME_UNIT, "P1Y", "year, years, year old, years old, yr, yrs");
        table.add(Role.TIME_UNIT, "P1M", "month, months");
        table.add(Role.TIME_UNIT, "P3M", "quarters");
        table.add(Role.TIME_UNIT, "P10Y", "decade, decades");
        table.add(Role.TIME_UNIT, "P100Y", "century, centuries");
        table.add(
                Role.TIME_UNIT,
                "",
                "week, weeks, day, days, hour, hours, minute, minutes, seconds, hrs, hr, mins, min, working days,"
                        + " calendar days, business days, business day, working day, consecutive years, fiscal years,"
                        + " consecutive months, consecutive quarters, weekend, weekends, nights, night, secs,"
                        + " milliseconds, ms, straight years, straight months, consecutive year, consecutive days, full"
                        + " years, calendar years, man hours, person days, year period, year plan, month period, day"
                        + " period, half years");
        table.addSpelled(Role.TIME_UNIT, "", "s, h");
        table.addSpelled(
                Role.MONTH,
                "",
                "January, February, March, April, May, June, July, August, September, October, November, December, Jan,"
                        + " Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Jan., Feb., Mar., Apr., Jun., Jul.,"
                        + " Aug., Sep., Sept., Oct., Nov., Dec., JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY,"
                        + " AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER");
        table.add(
                Role.DATE_BEFORE,
                "",
                "in, since, during, until, till, before, after, of, year, for, by, from, to, over, through,"
                        + " throughout, between, early, late, mid, end, fiscal, fy, spring, summer, autumn, winter,"
                        + " fall, within, at, than, around, at the end of, calendar, as of, the, past, last, circa,"
                        + " on, with");
        table.add(Role.CLOCK, "", "am, pm, a.m., p.m., a.m, p.m, o'clock, hrs gmt, gmt, utc, noon, bc, ad, bce, ce");
        table.add(Role.PRICE_BASE, "", "constant, in, at, real, to, of, fixed, chained, current");
        table.add(
                Role.FREQUENCY,
                "",
                "daily, weekly, monthly, each day, each week, each month, every day, every week,"
                        + " in a row, in total, each, every");
        table.add(Role.NOT_COUNTED, "", "four seasons, a year, a day, a week, a month, a decade, a century, an hour");
    }

    private static void addExclusions(WordTable table) {
        table.add(
                Role.NOT_COUNTED_BEFORE,
                "",
                "quarter, rev, rev., section, sections, table, tables, figure, figures, fig, fig., figs, chapter,"
                        + " chapters, article, articles, art., paragraph, paragraphs, para, clause, clauses, annex,"
                        + " appendix, exhibit, schedule, rule, no., nos., number, numbers, version, ver., v, page,"
                        + " pages, p., pp, volume, vol., vol, issue, item, items, step, steps, question, chart,"
                        + " charts, box, note, footnote, part, parts, title, phase, stage, grade, class, type,"
                        + " model, route, highway, line, flight, terminal, gate, room, floor, suite, building,"
                        + " block, unit, lot, zone, district no., ward, platform, track, bus, telephone, tel, tel.,"
                        + " phone, mobile, fax, hotline, call, dial, call us on, call us at, isbn, issn, doi, id,"
                        + " code, postcode, postal code, zip code, zip, po box, p.o. box, ref, ref., reference,"
                        + " order, decree, decree no., order no., law no., regulation, directive, resolution, act,"
                        + " bill, protocol, port, ip, build, release, windows, ios, android, iphone, ipad, boeing,"
                        + " airbus, apollo, galaxy, vision, agenda, horizon, formula, route no., rank, ranked, top,"
                        + " place, level, levels, tier, group, category, area, mark, sheet, line no., case, cases"
                        + " no., group of, psalm, verse, act no., bus no., q, h, scene, episode, season, round,"
                        + " game, week, day, half, standard, iso, gb, gb/t, din, en, form, tier no., next, first,"
                        + " last, past, previous, opus, op., age, aged, ages, u.s.c., usc, eq., equation, theorem,"
                        + " lemma, example, sdg, goal, goals, covid, mp, usb, channel, radio, court, stat., serial,"
                        + " sample, factor of, fortune, forbes, slide, apartment, apt, apt., house, plot, door,"
                        + " bay, exit, junction, km marker, mile marker, interstate, http, https, error, iban");
        table.add(
                Role.NOT_COUNTED,
                "",
                "one of the, one of, no one, one another, one by one, one or two, at one, one day, one time, one way,"
                        + " one side, the one, anyone, everyone, each one, this one, that one, one third party, one"
                        + " belt one road, one stop, one on one, one to one, one off, one hand, one who, ones, one"
                        + " or more, one way or another, one and the same, number one, day one, one side, two way,"
                        + " two sided, one size, one country two systems, a one, another one, two by two, ten to"
                        + " one, a third party, third party, third parties, third country, third countries, third"
                        + " world, 24/7, 9/11, 7/24, 50/50, a dozen or so, a hundred or so");
        table.add(
                Role.ADDRESS,
                "",
                "street, road, avenue, boulevard, lane, drive, square, plaza, way, court, place, st, rd, ave, blvd,"
                        + " crescent, terrace, parkway, highway, alley, quay, embankment, close, row, gardens, mews,"
                        + " broadway, circus, hill");
        table.add(
                Role.VAGUE,
                "",
                "several, few, many, couple, dozens, hundreds, thousands, millions, billions,"
                        + " trillions, scores, tens, various, numerous, countless");
        table.add(
                Role.DETERMINER,
                "",
                "the, these, those, both, all, its, their, his, her, our, my, your, other, any,"
                        + " each, every, either, this, that, such");
    }

    private static void addPersons(WordTable table) {
        table.add(Role.AGED, "", "age, aged, ages");
        table.add(
                Role.PERSON,
                "",
                "people, persons, person, those, adults, children, men, women, males, females, boys, girls, pensioners,"
                        + " residents, citizens, workers, employees, patients, voters, everyone, anyone, individuals,"
                        + " youths, kids, population, respondents, drivers, mothers, smokers, students, pupils");
        table.add(Role.NOT_COUNTED_AFTER, "", "and older, and younger, or older, or younger");
    }

    private static void addStops(WordTable table) {
        table.add(
                Role.STOP,
                "",
                "in, of, and, or, but, to, from, by, for, on, at, with, without, was, were, is, are, be, been, being,"
                        + " has, have, had, having, do, does, did, will, would, can, could, may, might, must, shall,"
                        + " should, as, than, that, which, who, whom, whose, where, when, while, if, because, so, then,"
                        + " there, here, this, these, those, the, a, an, it, its, they, their, he, she, his, her,"
                        + " we, our, you, your, not, no, nor, more, less, fewer, most, least, also, only, just,"
                        + " even, still, yet, now, already, into, onto, upon, over, under, above, below, between,"
                        + " among, across, after, before, since, during, until, through, about, around, against,"
                        + " per, via, within, out, off, up, down, said, says, say, saw, made, make, came, went,"
                        + " reached, respectively, compared, each, every, both, all, some, any, such, other,"
                        + " others, one, ones, is, was, higher, lower, times, this, last, next, year, month, rose,"
                        + " fell, grew, year on year, ranked, versus, vs, minus, plus, worth, account, accounted,"
                        + " accounts, according, including, excluding, totalling, up from, down from, however,"
                        + " although, though, whereas, thus, hence, therefore, again, ago, earlier, later, too, per"
                        + " cent, well, much, many, few, several, due, despite, throughout, toward, towards, along,"
                        + " behind, beyond, near, like, unlike, except, instead, rather, either, neither, whether,"
                        + " how, what, why, get, got, give, gave, take, took, show, shows, showed, know, see, let,"
                        + " put, set, keep, kept, remain, remained, become, became, begin, began, seem, seemed, us,"
                        + " me, him, them, i, thanks");
        table.add(
                Role.STOP,
                "",
                "made up, makes up, make up, making up, took up, takes up, take up, taking up, taken up, set up, sets"
                        + " up, setting up, signed up, opened up, used up, bought up, wound up, split up, gave up,"
                        + " turned up, drew up, drawn up, backed up, built up, tore down, broke down, shut down,"
                        + " put down, laid down");
    }
}
