// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

/** The words of Chinese around figures, in simplified and traditional characters. */
final class ChineseWords {
    private ChineseWords() {}

    static void addTo(WordTable table) {
        addHedges(table);
        addPercent(table);
        addChanges(table);
        addSpans(table);
        addConnectives(table);
        addReached(table);
        addTime(table);
        ChineseUnits.addTo(table);
        ChineseNouns.addTo(table);
        ChineseExclusions.addTo(table);
    }

    private static void addHedges(WordTable table) {
        table.add(Role.HEDGE_BEFORE, "more-than", "超过,超過,超,逾,突破,首破,已破,冲破,衝破,高于,高於,多于,多於,大于,大於,超出,不止,超越");
        table.add(Role.HEDGE_BEFORE, "more-than", "超过了,超過了,突破了,超出了,远超,遠超,远超过,均超,均超过,均超過,已超,已超过,已超過");
        table.add(Role.HEDGE_BEFORE, "at-least", "至少,最少,不低于,不低於,不少于,不少於,不小于,不小於,不下于,不下於,不下,起码,起碼");
        table.add(
                Role.HEDGE_BEFORE,
                "at-least",
                "至少是,至少有,至少为,至少為,至少达,至少達,至少达到,至少達到,大于等于,大於等於,大于或等于,大于或者等于,大於或等於,大于 或 等于");
        table.add(Role.HEDGE_BEFORE, "at-least", "达到或超过,达到或者超过,等于或超过,等于或大于,等于或高于,高于或等于,超过或等于,達到或超過");
        table.add(Role.HEDGE_BEFORE, "less-than", "不足,跌破,跌穿,低于,低於,少于,少於,不到,未到,小于,小於,不满,不滿,达不到,達不到,未达,未達");
        table.add(Role.HEDGE_BEFORE, "less-than", "未达到,未達到,没有达到,不及,未满,未滿,还不到,還不到,尚不足,仍不足");
        table.add(Role.HEDGE_BEFORE, "at-most", "不超过,不超過,不超,不高于,不高於,不多于,不多於,不大于,不大於,至多,最多,未超过,未超過,没有超过,不超出");
        table.add(
                Role.HEDGE_BEFORE,
                "at-most",
                "低于或等于,等于或低于,等于或小于,低於或等於,最多是,至多是,最多为,最多為,至多为,至多為,小于等于,小於等於,小于或等于,小于或者等于,小於或等於,小于 或 等于");
        table.add(Role.HEDGE_BEFORE, "nearly", "近,将近,將近,接近,逼近,已近,接近于,接近於");
        table.add(Role.HEDGE_BEFORE, "about", "约,約,大约,大約,大概,大致,约为,約為,约合,約合,折合约,折合約,约占");
        table.add(Role.HEDGE_BEFORE, "about", "約佔,約占,约有,約有,约达,約達,差不多,约莫,大致相当于,大约相当于,约相当于,相当于约,大約相當於,約相當於");
        table.add(Role.HEDGE_BEFORE, "more-than", "过,過");
        table.add(Role.HEDGE_AFTER, "at-least", "以上,及以上,或以上,往上,或更多,或者更多,或者以上");
        table.add(Role.HEDGE_AFTER, "at-most", "以下,及以下,或以下,以内,以內,之内,之內");
        table.add(Role.HEDGE_AFTER, "less-than", "之下");
        table.add(Role.HEDGE_AFTER, "more-than", "之上");
        table.add(Role.HEDGE_AFTER, "about", "左右,上下,光景");
        table.add(Role.HEDGE_AFTER, "more-than", "有余,有餘,开外,開外");
        table.add(Role.HEDGE_INSIDE, "", "多,余,餘");
        table.add(Role.NEGATIVE, "", "负,負,零下");
    }

    private static void addPercent(WordTable table) {
        table.add(Role.POINTS, "", "个百分点,百分点,百分點,個百分點,个百分点儿,個百分点");
        String half = "半个百分点,半個百分點,半个百分點";
        table.add(Role.HALF, "", half);
        table.add(Role.POINTS, "", half);
        table.add(Role.BASIS_POINTS, "", "基点,基點,个基点,個基點,个BP,个bp");
        table.add(Role.TENTHS, "", "成");
        table.add(Role.TIMES, "increase", "倍");
        table.add(Role.FIXED_MULTIPLE, "2", "翻一番,翻了一番,翻番,翻了番,翻一倍,翻了一倍,翻倍,翻一翻");
        table.add(Role.FIXED_MULTIPLE, "4", "翻两番,翻了两番,翻兩番,翻了兩番,翻二番");
        table.add(Role.FIXED_MULTIPLE, "8", "翻三番,翻了三番");
        table.add(Role.HALF, "", "一半,半数,半數");
        table.add(Role.HALF, "more-than", "过半,過半,过半数,過半數,超半数,超半數");
        table.add(Role.HALF, "nearly", "近半,近半数,近半數");
    }

    private static void addChanges(WordTable table) {
        table.add(Role.INCREASE, "", "增长,增長,增加,上升,提高,提升,上涨,上漲,攀升,扩大,擴大,增,升,涨,漲,上浮,净增,淨增,净增加");
        table.add(Role.INCREASE, "", "同增,成長,上行,加息,加快,增多,升高,走高,涨价,漲價,升值,回升,反弹,反彈,多增,增收,增产,增產,拉长,延长");
        table.add(Role.DECREASE, "", "下降,减少,減少,回落,降低,下跌,跌,降,下滑,缩小,縮小,收窄,减,減,萎缩,萎縮,放缓,放緩,减缓,減緩");
        table.add(Role.DECREASE, "", "缩减,縮減,下浮,降价,降價,贬值,貶值,跌落,走低,少增,减收,减产,減產");
        table.add(Role.DECREASE, "", "缩短,縮短,净减少,净减,衰退,下行,降息,降准,降準,减息,減息,负增长,負增長");
        table.add(Role.INCREASE, "transitive", "上调,上調,调高,調高");
        table.add(Role.DECREASE, "transitive", "下调,下調,调低,調低");
        String increases = "增速,增幅,增长率,增長率,涨幅,漲幅,升幅,增长速度,增長速度,增长幅度,增势,成长率,成長率,年增率";
        table.add(Role.INCREASE, "", increases);
        table.add(Role.CHANGE_NOUN, "", increases);
        String decreases = "降幅,跌幅,降速,下降幅度";
        table.add(Role.DECREASE, "", decreases);
        table.add(Role.CHANGE_NOUN, "", decreases);
        table.add(Role.HIGHER, "", "高,多,快,大,高出,多出");
        table.add(Role.LOWER, "", "低,少,慢,小,低出");
        table.add(Role.COMPARING, "", "比,较,較,相比,与,與");
        table.add(Role.TO, "", "到,至");
        table.add(Role.BY, "", "了");
        table.add(Role.COPULA, "", "为,為,是");
    }

    private static void addSpans(WordTable table) {
        table.add(Role.SPAN, "P1Y", "同比,按年,比上年,较上年,較上年,比去年,较去年,較去年,比上年同期,较上年同期,比去年同期,较去年同期");
        table.add(Role.SPAN, "P1Y", "比前一年,较前一年,比上一年,较上一年,比上年末,较上年末,比去年末,较去年末,比上年底,较上年底,比去年底,较去年底");
        table.add(Role.SPAN, "P1M", "环比,環比,按月,月增,月减,比上月,较上月,較上月,比上个月,较上个月,比上月末,较上月末,比上月底");
        table.add(Role.SPAN, "P3M", "季度环比,季环比,按季,比上季度,较上季度,比上季,较上季,比上一季度,较上一季度,比上季末,比上季度末");
        table.add(Role.AVERAGE_ANNUAL, "", "年均,年平均,平均每年,每年平均,年均复合,年复合,复合年均");
    }

    private static void addConnectives(WordTable table) {
        table.add(Role.AND, "", "和,与,與,及,以及");
        table.add(Role.FROM, "", "从,從,由,自");
        table.add(Role.RANGE_TO, "", "到,至");
        table.add(Role.BETWEEN, "", "介于,介於,在,位于,位於,处于,處於");
        table.add(Role.RESPECTIVELY, "", "分别,分別,依次");
        table.add(Role.PER, "", "每");
        table.add(Role.SPEED, "", "时速,時速");
        table.add(Role.EXCHANGE_RATE, "", "汇率,匯率,中间价,中間價,即期,升值,贬值,貶值");
        table.add(
                Role.NOT_COUNTED_BEFORE,
                "",
                "第,附件,附表,附录,表,图,圖,版本,手机号,手机号码,身份证号,QQ,账号,帐号,卡号,学号,工号,单号,订单号,货号,"
                        + "批号,微信号,邮编号码,电话,電話,致电,转,拨打,撥打,热线电话,传真,傳真,邮编,热线,国道,省道,编号,編號,型号,证号,总第,前");
        table.add(
                Role.FILLER,
                "",
                "有,共,共计,合计,共有,实际,實際,名义,比重,幅度,又,再,也," + "还,還,仅,僅,只,均,都,已,已经,分别,分別,累计,累計,平均,整体,总体,大幅,小幅,同步,快速,持续,继续");
    }

    private static void addReached(WordTable table) {
        table.add(Role.FILLER, "reached", "高达,高達,多达,多達,达,達,达到,達到");
    }

    private static void addTime(WordTable table) {
        table.add(Role.TIME_UNIT, "P1Y", "年,年度,周年,週年,年间,年來,年来,年内,年内,年期,年前,年后,年以来,年多,年半,年级");
        table.add(Role.TIME_SPAN, "", "年间,年間,年來,年来,年内,年以来,累计,累計,共,共计,合计,总共,期间,里,时间,時間");
        table.add(Role.DATE_BEFORE, "", "过去,過去,最近,在过去,在過去");
        table.add(Role.TIME_UNIT, "P3M", "季度,个季度,個季度,季");
        table.add(Role.TIME_UNIT, "P1M", "个月,個月,月,个多月,个半月,月份,个月份");
        table.add(Role.TIME_UNIT, "P7D", "周,个星期,個星期,星期,礼拜,个礼拜");
        table.add(Role.TIME_UNIT, "P1D", "天,日,个工作日,個工作日,工作日,个交易日,日内,天内,天以内");
        table.add(Role.TIME_UNIT, "", "小时,小時,个小时,個小時,个多小时,分钟,分鐘,秒,秒钟,毫秒,刻钟,时,時,点钟,学时,课时,机时,个学时");
        table.add(Role.TIME_UNIT, "P10Y", "年代,十年,十年间,十年間,十年来,十年來");
        table.add(Role.TIME_SPAN, "", "十年间,十年間,十年来,十年來");
        table.add(Role.TIME_UNIT, "P100Y", "世纪,世紀,个世纪,個世紀");
    }
}
