// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of countries by language that tables use besides the display names of CLDR, such as "Tschechische Republik" or
 * США. Names that CLDR has changed since JDK 17 are among them, so that one text is one country on every JDK. A name
 * that two countries share, such as "Corée", has both.
 */
final class UsualCountryNames {
    /**
     * A language in each paragraph; in each line, codes with their names. Names in general use, collected manually in
     * November 2026.
     */
    private static final String NAMES = """
        en
        KR KP=Korea; CG CD=Congo

        bg
        US=САЩ, Съединени американски щати; GB=Великобритания; KR=Република Корея; KP=КНДР; KR KP=Корея
        CZ=Чешка република; CI=Бряг на слоновата кост; NL=Холандия; RU=Руска федерация; MK=Македония; HK=Хонконг
        MO=Макао; PS=Палестина; VA=Ватикана; CD=Демократична република Конго; CG=Република Конго; CG CD=Конго

        cs
        US=USA, Spojené státy americké; GB=Velká Británie; KR=Korejská republika; KR KP=Korea; CZ=Česká republika
        SK=Slovenská republika; RU=Ruská federace; MK=Makedonie; SZ=Svazijsko; NL=Holandsko; HK=Hongkong; MO=Macao
        CD=Demokratická republika Kongo, Konžská demokratická republika; CG=Republika Kongo, Konžská republika
        CG CD=Kongo; PS=Palestina; VA=Vatikán

        da
        US=De Forenede Stater, Amerikas Forenede Stater; GB=Det Forenede Kongerige; KR=Republikken Korea; KR KP=Korea
        CZ=Den Tjekkiske Republik; BY=Belarus; RU=Den Russiske Føderation; MK=Makedonien; SZ=Swaziland; TL=Østtimor
        CD=Den Demokratiske Republik Congo; CG=Republikken Congo; CG CD=Congo; HK=Hongkong; MO=Macao; PS=Palæstina
        VA=Vatikanet; NL=Nederlandene
        BY=Hviderusland

        de
        US=USA, Vereinigte Staaten von Amerika; GB=Großbritannien; KR=Republik Korea; KR KP=Korea
        KP=Demokratische Volksrepublik Korea; CZ=Tschechische Republik; SK=Slowakische Republik; BY=Weißrussland
        MD=Moldau, Moldawien; CI=Elfenbeinküste; RU=Russische Föderation; MK=Mazedonien; MM=Birma, Burma; SZ=Swasiland
        TL=Osttimor; VA=Vatikan; CD=Demokratische Republik Kongo; CG=Republik Kongo; CG CD=Kongo; CV=Kap Verde
        HK=Hongkong; MO=Macau; PS=Palästina; CN=Volksrepublik China

        el
        US=ΗΠΑ, Ηνωμένες Πολιτείες Αμερικής; GB=Μεγάλη Βρετανία; KR=Δημοκρατία της Κορέας; KR KP=Κορέα
        CZ=Τσεχική Δημοκρατία; NL=Κάτω Χώρες; RU=Ρωσική Ομοσπονδία; CD=Λαϊκή Δημοκρατία του Κονγκό
        CG=Δημοκρατία του Κονγκό; CG CD=Κονγκό; HK=Χονγκ Κονγκ; MO=Μακάο; PS=Παλαιστίνη; VA=Βατικανό
        NL=Ολλανδία

        es
        US=EE. UU., Estados Unidos de América; GB=Gran Bretaña; KR=República de Corea; KR KP=Corea
        KP=República Popular Democrática de Corea; CZ=República Checa; SK=República Eslovaca; BY=Belarús
        MD=República de Moldova; CI=Costa de Marfil; RU=Federación de Rusia, Federación Rusa; MK=Macedonia
        SZ=Suazilandia, Swazilandia; TL=Timor Oriental; CD=RD Congo; CG=República del Congo; CG CD=Congo; HK=Hong Kong
        MO=Macao; PS=Palestina; VA=Santa Sede, Vaticano; SA=Arabia Saudita; NL=Holanda

        et
        US=USA; GB=Suurbritannia; KR=Korea Vabariik; KR KP=Korea; CZ=Tšehhi Vabariik; RU=Vene Föderatsioon
        MK=Makedoonia; SZ=Eswatini; TL=Timor-Leste; CD=Kongo Demokraatlik Vabariik; CG CD=Kongo; HK=Hongkong; MO=Macau
        PS=Palestiina; VA=Vatikan; CI=Elevandiluurannik; NL=Madalmaad
        BQ=Kariibi Madalmaad, Hollandi Kariibi mere saared

        fi
        US=USA, Amerikan yhdysvallat; GB=Yhdistynyt kuningaskunta, Britannia; KR=Korean tasavalta; KR KP=Korea
        CZ=Tšekin tasavalta; BY=Belarus; RU=Venäjän federaatio; MK=Makedonia; SZ=Swazimaa; TL=Timor-Leste
        CG CD=Kongo; HK=Hongkong; MO=Macao; PS=Palestiina; VA=Vatikaani; NL=Hollanti
        SJ=Huippuvuoret ja Jan Mayen, Svalbard ja Jan Mayen

        fr
        US=USA, États-Unis d’Amérique; GB=Grande-Bretagne; KR=République de Corée; KR KP=Corée
        KP=République populaire démocratique de Corée; CZ=République tchèque; SK=République slovaque; BY=Bélarus
        MD=République de Moldova; RU=Fédération de Russie; MK=Macédoine; SZ=Swaziland; TL=Timor-Leste
        CD=RDC, RD Congo, République démocratique du Congo; CG=République du Congo; CG CD=Congo; HK=Hong Kong; MO=Macao
        PS=Palestine; VA=Vatican, Saint-Siège; TZ=République-Unie de Tanzanie

        ga
        US=SAM, Stáit Aontaithe; GB=an Bhreatain Mhór; KR KP=an Chóiré; CZ=Poblacht na Seice; CG CD=an Congó
        IE=Poblacht na hÉireann; HK=Hong Cong; MO=Macao; PS=an Phalaistín; VA=an Vatacáin; RU=Cónaidhm na Rúise
        CW=Cúrasó; KI=Ciribeas, Cireabaití; MR=An Mháratái, an Mháratáin; SB=Oileáin Sholaimh, Oileáin Sholomón
        HK=S.R.R. na Síne Hong Cong; MO=S.R.R. na Síne Macao

        hr
        US=SAD, Sjedinjene Države; GB=Velika Britanija; KR=Republika Koreja; KR KP=Koreja; CZ=Češka Republika
        RU=Ruska Federacija; MK=Makedonija; CD=Demokratska Republika Kongo, DR Kongo; CG=Republika Kongo
        CG CD=Kongo; HK=Hong Kong; MO=Makao; PS=Palestina; VA=Vatikan
        FO=Ovčji Otoci, Farski otoci; GS=Južna Georgia i Otoci Južni Sandwich, Južna Georgija i Južni Sendvički Otoci
        MQ=Martinik; PM=Sveti Petar i Mikelon; PN=Pitcairnovi Otoci, Otoci Pitcairn
        SB=Salomonovi Otoci, Salomonski Otoci; TF=Francuski Južni Teritoriji, Francuski južni i antarktički teritoriji
        VA=Vatikanski Grad

        hu
        US=USA, Amerikai Egyesült Államok; GB=Nagy-Britannia; KR=Koreai Köztársaság; KR KP=Korea
        CZ=Cseh Köztársaság; SK=Szlovák Köztársaság; BY=Fehéroroszország; RU=Orosz Föderáció, Oroszországi Föderáció
        MK=Macedónia; SZ=Eswatini; CD=Kongói Demokratikus Köztársaság; CG=Kongói Köztársaság; CG CD=Kongó; HK=Hongkong
        MO=Makaó; PS=Palesztina; VA=Vatikán; MM=Burma; CV=Zöld-foki-szigetek

        it
        US=USA, Stati Uniti d’America; GB=Gran Bretagna; KR=Repubblica di Corea; KR KP=Corea
        KP=Repubblica Popolare Democratica di Corea; CZ=Repubblica Ceca; SK=Repubblica Slovacca
        MD=Moldova, Repubblica di Moldova; RU=Federazione Russa; MK=Macedonia; SZ=Eswatini
        TL=Timor-Leste, Timor Orientale; CD=Repubblica Democratica del Congo, RD Congo; CG=Repubblica del Congo
        CG CD=Congo; HK=Hong Kong; MO=Macao; PS=Palestina; VA=Vaticano, Santa Sede; NL=Olanda
        UM=Isole Minori Esterne degli Stati Uniti, Altre isole americane del Pacifico

        lt
        US=JAV, Jungtinės Amerikos Valstijos; GB=Didžioji Britanija; KR=Korėjos Respublika; KR KP=Korėja
        CZ=Čekijos Respublika; RU=Rusijos Federacija; MK=Makedonija; CD=Kongo Demokratinė Respublika
        CG=Kongo Respublika; CG CD=Kongas; HK=Honkongas; MO=Makao; PS=Palestina; VA=Vatikanas; NL=Olandija

        lv
        US=ASV; GB=Lielbritānija; KR=Korejas Republika; KR KP=Koreja; CZ=Čehijas Republika; RU=Krievijas Federācija
        MK=Maķedonija; SZ=Svazilenda, Esvatini; CD=Kongo Demokrātiskā Republika; CG=Kongo Republika; CG CD=Kongo
        HK=Honkonga; MO=Makao; PS=Palestīna; VA=Vatikāns; NL=Holande

        mt
        US=Stati Uniti; GB=Gran Brittanja; KR KP=il-Korea; CZ=iċ-Ċekja; NL=il-Pajjiżi l-Baxxi; SZ=Eswatini
        RU=il-Federazzjoni Russa; HK=Hong Kong; MO=Macao; CG CD=il-Kongo; PS=il-Palestina
        SA=l-Arabja Sawdija, l-Arabia Sawdija; IO=Territorju Brittaniku tal-Oċean Indjan; SZ=is-Swaziland

        nl
        US=VS, USA, Verenigde Staten van Amerika; GB=Groot-Brittannië; KR=Republiek Korea; KR KP=Korea
        KP=Democratische Volksrepubliek Korea; CZ=Tsjechische Republiek; SK=Slowaakse Republiek; BY=Wit-Rusland
        RU=Russische Federatie; MK=Macedonië; SZ=Swaziland; TL=Timor-Leste; CD=Democratische Republiek Congo
        CG=Republiek Congo; CG CD=Congo; HK=Hongkong; MO=Macau; PS=Palestina; VA=Vaticaan

        pl
        US=USA, Stany Zjednoczone Ameryki; GB=Zjednoczone Królestwo; KR=Republika Korei; KR KP=Korea
        CZ=Republika Czeska; SK=Republika Słowacka; CI=Wybrzeże Kości Słoniowej; NL=Niderlandy; RU=Federacja Rosyjska
        MK=Macedonia; SZ=Suazi; TL=Timor-Leste; CG=Republika Konga; CG CD=Kongo; HK=Hongkong; MO=Makau; PS=Palestyna
        VA=Watykan; CV=Cabo Verde

        pt
        US=EUA, Estados Unidos da América; GB=Grã-Bretanha; KR=República da Coreia; KR KP=Coreia
        KP=República Popular Democrática da Coreia; CZ=República Checa, República Tcheca; SK=República Eslovaca
        BY=Belarus; MD=República da Moldova; RU=Federação Russa, Federação da Rússia; MK=Macedónia; SZ=Suazilândia
        CD=República Democrática do Congo, RD Congo; CG CD=Congo; HK=Hong Kong; MO=Macau; PS=Palestina
        VA=Vaticano, Santa Sé; NL=Holanda

        ro
        US=SUA, Statele Unite; GB=Marea Britanie; KR=Republica Coreea; KR KP=Coreea; CZ=Republica Cehă
        SK=Republica Slovacă; CI=Coasta de Fildeș; NL=Olanda; RU=Federația Rusă; MD=Moldova; MK=Macedonia
        SZ=Swaziland; TL=Timorul de Est; CD=Republica Democrată Congo; CG=Republica Congo; CG CD=Congo; HK=Hong Kong
        MO=Macao; PS=Palestina; VA=Vatican; BY=Bielorusia

        sk
        US=USA, Spojené štáty americké; GB=Veľká Británia; KR=Kórejská republika; KR KP=Kórea; CZ=Česká republika
        SK=Slovenská republika; RU=Ruská federácia; MK=Macedónsko; MM=Barma; CG CD=Kongo; HK=Hongkong; MO=Macao
        PS=Palestína; VA=Vatikán

        sl
        US=ZDA, Združene države; GB=Velika Britanija; KR=Republika Koreja; KR KP=Koreja; CZ=Češka republika
        RU=Ruska federacija; MK=Makedonija; SZ=Svazi; CG=Republika Kongo; CG CD=Kongo; HK=Hongkong; MO=Macao
        PS=Palestina; VA=Vatikan

        sv
        US=Förenta staterna, Amerikas förenta stater; GB=Förenade kungariket; KR=Republiken Korea; KR KP=Korea
        CZ=Tjeckiska republiken; BY=Belarus; MD=Moldova; CI=Elfenbenskusten; RU=Ryska federationen; MK=Makedonien
        SZ=Eswatini; TL=Timor-Leste; CD=Demokratiska republiken Kongo; CG=Republiken Kongo; CG CD=Kongo; HK=Hongkong
        MO=Macao; PS=Palestina; VA=Vatikanen; NL=Holland
        BY=Vitryssland

        ru
        US=США, Соединенные Штаты Америки; GB=Соединенное Королевство; KR=Южная Корея; KR KP=Корея
        KP=Северная Корея, Корейская Народно-Демократическая Республика; CZ=Чешская Республика; SK=Словацкая Республика
        BY=Белоруссия, Республика Беларусь; MD=Молдавия, Республика Молдова; CI=Берег Слоновой Кости; NL=Голландия
        RU=РФ, Российская Федерация; MK=Македония; SZ=Свазиленд; TL=Тимор-Лесте; CD=Демократическая Республика Конго
        CD=ДР Конго; CG=Республика Конго; CG CD=Конго; HK=Гонконг; MO=Макао; PS=Палестина; VA=Ватикан; KG=Кыргызстан
        AE=Объединенные Арабские Эмираты; FM=Микронезия; TM=Туркмения; KZ=Республика Казахстан; DE=ФРГ; CN=КНР; ZA=ЮАР
        BN=Бруней, Бруней-Даруссалам; CK=о-ва Кука, Острова Кука; KY=о-ва Кайман, Острова Кайман
        MH=Маршалловы о-ва, Маршалловы Острова; SB=Соломоновы о-ва, Соломоновы Острова
        SC=Сейшельские о-ва, Сейшельские Острова; TC=Тёркс и Кайкос, о-ва Тёркс и Кайкос

        ar
        US=أمريكا, الولايات المتحدة الأمريكية; GB=بريطانيا, بريطانيا العظمى; KR=جمهورية كوريا; KR KP=كوريا
        CZ=جمهورية التشيك; BY=بيلاروسيا, روسيا البيضاء; CI=كوت ديفوار; RU=الاتحاد الروسي, روسيا الاتحادية
        MK=مقدونيا; SZ=سوازيلاند; TL=تيمور الشرقية; CD=جمهورية الكونغو الديمقراطية; CG=جمهورية الكونغو
        CG CD=الكونغو; HK=هونغ كونغ; MO=ماكاو; PS=فلسطين; VA=الفاتيكان; SA=السعودية; AE=الإمارات
        SY=الجمهورية العربية السورية; MD=مولدافيا; KG=قرغيزستان
        TK=توكيلاو, توكيلو; VI=جزر فيرجن الأمريكية, جزر فيرجن التابعة للولايات المتحدة

        ja
        US=米国, アメリカ; GB=英国; KR=大韓民国; KP=朝鮮民主主義人民共和国; CZ=チェコ共和国; RU=ロシア連邦; MK=マケドニア
        SZ=スワジランド; CG CD=コンゴ; HK=香港; MO=マカオ; PS=パレスチナ; VA=バチカン; CN=中華人民共和国; FM=ミクロネシア

        ko
        US=미합중국; KR=한국, 남한; KP=조선민주주의인민공화국; CZ=체코공화국; RU=러시아 연방; MK=마케도니아; SZ=스와질란드
        CD=콩고민주공화국; CG=콩고공화국; CG CD=콩고; HK=홍콩; MO=마카오; PS=팔레스타인; VA=바티칸; TR=튀르키예; AU=호주
        IO=영국령 인도양 지역, 영국령 인도양 식민지; TF=프랑스령 남방 지역, 프랑스 남부 지방; TR=터키

        hi
        US=अमेरिका, संयुक्त राज्य अमेरिका; GB=ब्रिटेन; KR=कोरिया गणराज्य; KR KP=कोरिया; CZ=चेक गणराज्य; RU=रूसी संघ
        CD=कांगो लोकतांत्रिक गणराज्य; CG CD=कांगो; HK=हांगकांग; PS=फिलिस्तीन; VA=वेटिकन; SZ=एस्वातिनी
        CI=कोत दिवुआर, कोट डी आइवर; CW=कुरासाओ, क्यूरासाओ; SZ=एस्वाटिनी, स्वाज़ीलैंड; TR=तुर्किये, तुर्की

        id
        US=Amerika; GB=Britania Raya; KR=Republik Korea; KR KP=Korea; CZ=Republik Ceko; BY=Belarusia; CI=Pantai Gading
        RU=Federasi Rusia; MK=Makedonia; CD=Republik Demokratik Kongo; CG=Republik Kongo; CG CD=Kongo; HK=Hong Kong
        MO=Makau; PS=Palestina; VA=Vatikan; CN=China, Cina; SZ=Swaziland
        """;

    private UsualCountryNames() {}

    /** Returns the countries of each name in a language, by the name. */
    static Map<String, List<String>> in(Locale language) {
        Map<String, List<String>> countries = new LinkedHashMap<>();
        for (String paragraph : NAMES.split("\n\n", -1)) {
            String[] lines = paragraph.strip().split("\n", -1);
            if (lines[0].equals(language.getLanguage())) {
                for (int i = 1; i < lines.length; i++) {
                    addLine(lines[i], countries);
                }
            }
        }
        return countries;
    }

    private static void addLine(String line, Map<String, List<String>> countries) {
        for (String entry : line.split("; ", -1)) {
            int equals = entry.indexOf('=');
            List<String> codes = List.of(entry.substring(0, equals).split(" ", -1));
            for (String name : entry.substring(equals + 1).split(", ", -1)) {
                countries.put(name, codes);
            }
        }
    }
}
