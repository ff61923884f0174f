// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

/** The Chinese names of currencies and units of measure. */
final class ChineseUnits {
    private ChineseUnits() {}

    static void addTo(WordTable table) {
        addCurrencies(table);
        addAmbiguousCurrencies(table);
        addUnits(table);
    }

    private static void currency(WordTable table, String code, String words) {
        table.add(Role.CURRENCY, code, words);
    }

    private static void addCurrencies(WordTable table) {
        table.add(Role.CURRENCY, "CNY", "人民币,人民幣");
        table.add(Role.GENERAL_CURRENCY, "", "元,圆,圓");
        table.add(Role.CURRENCY_NAME, "CNY", "元,元人民币,元人民幣,块钱,塊錢,圆,圓");
        currency(table, "USD", "美元,美圆,美圓");
        currency(table, "EUR", "欧元,歐元");
        currency(table, "JPY", "日元,日圆,日圓");
        currency(table, "GBP", "英镑,英鎊");
        currency(table, "HKD", "港元");
        currency(table, "MOP", "澳门元,澳門元");
        currency(table, "KRW", "韩元,韓元,韩圆,韓圜");
        currency(table, "KPW", "朝鲜元,朝鲜圆");
        currency(table, "RUB", "卢布,盧布,俄罗斯卢布");
        currency(table, "CAD", "加元,加拿大元");
        currency(table, "AUD", "澳元,澳大利亚元,澳洲元");
        currency(table, "NZD", "新西兰元,纽元,紐元,纽币");
        currency(table, "SGD", "新加坡元,新元,坡币");
        currency(table, "CHF", "瑞士法郎,瑞郎");
        currency(table, "INR", "印度卢比,印度盧比");
        currency(table, "PKR", "巴基斯坦卢比");
        currency(table, "LKR", "斯里兰卡卢比");
        currency(table, "NPR", "尼泊尔卢比");
        currency(table, "IDR", "印尼盾,印尼卢比,印度尼西亚卢比");
        currency(table, "VND", "越南盾");
        currency(table, "THB", "泰铢,泰銖,泰国铢");
        currency(table, "MYR", "林吉特,马来西亚林吉特,令吉");
        currency(table, "PHP", "菲律宾比索,菲律賓比索");
        currency(table, "MXN", "墨西哥比索");
        currency(table, "ARS", "阿根廷比索");
        currency(table, "CLP", "智利比索");
        currency(table, "COP", "哥伦比亚比索");
        currency(table, "BRL", "雷亚尔,巴西雷亚尔,雷亞爾");
        currency(table, "TRY", "土耳其里拉");
        currency(table, "ZAR", "兰特,南非兰特,蘭特");
        currency(table, "SAR", "沙特里亚尔");
        currency(table, "QAR", "卡塔尔里亚尔");
        currency(table, "IRR", "伊朗里亚尔");
        currency(table, "AED", "阿联酋迪拉姆");
        currency(table, "MAD", "摩洛哥迪拉姆");
        currency(table, "KWD", "科威特第纳尔");
        currency(table, "IQD", "伊拉克第纳尔");
        currency(table, "RSD", "塞尔维亚第纳尔");
        currency(table, "PLN", "兹罗提,波兰兹罗提,茲羅提");
        currency(table, "HUF", "福林,匈牙利福林");
        currency(table, "CZK", "捷克克朗");
        currency(table, "SEK", "瑞典克朗");
        currency(table, "NOK", "挪威克朗");
        currency(table, "DKK", "丹麦克朗");
        currency(table, "ILS", "新谢克尔,以色列新谢克尔,谢克尔");
        currency(table, "UAH", "格里夫纳,乌克兰格里夫纳");
        currency(table, "KZT", "坚戈,哈萨克斯坦坚戈");
        currency(table, "MNT", "图格里克,蒙古图格里克");
        currency(table, "EGP", "埃及镑,埃及鎊");
        currency(table, "NGN", "奈拉,尼日利亚奈拉");
        currency(table, "KES", "肯尼亚先令");
        currency(table, "MMK", "缅元,缅甸元");
        currency(table, "LAK", "基普,老挝基普");
        currency(table, "KHR", "瑞尔,柬埔寨瑞尔");
        currency(table, "BDT", "塔卡,孟加拉塔卡");
        table.add(Role.CURRENCY, "HKD", "港币,港幣");
        table.add(Role.CURRENCY, "TWD", "新台币,新臺幣,新台幣,台币,台幣,臺幣");
        table.add(Role.CURRENCY, "MOP", "澳门币,澳門幣");
        table.add(Role.CURRENCY, "USD", "美金");
        table.add(Role.CURRENCY, "JPY", "日币,日幣");
        table.add(Role.CURRENCY, "KRW", "韩币,韓幣");
        table.add(Role.CURRENCY, "CAD", "加币,加幣");
        table.add(Role.CURRENCY, "SGD", "新币,新幣");
        table.add(Role.SUBUNIT, "10", "角,毛");
        table.add(Role.SUBUNIT, "1", "块,塊");
        table.add(Role.SUBUNIT, "100", "分,美分,欧分,港分,日本钱,日本銭,便士");
    }

    private static void addAmbiguousCurrencies(WordTable table) {
        currency(table, "", "法郎,卢比,盧比,比索,里拉,里亚尔,里亞爾,迪拉姆,第纳尔,第納爾,克朗,先令,镑,鎊");
    }

    private static void unit(WordTable table, String unit, String words) {
        table.add(Role.UNIT, unit, words);
    }

    private static void addUnits(WordTable table) {
        unit(table, "km2", "平方公里,平方千米");
        unit(table, "m2", "平方米,平米,㎡");
        unit(table, "ha", "公顷,公頃");
        unit(table, "mu", "亩,畝");
        unit(table, "km", "公里,千米");
        unit(table, "m", "米,公尺");
        unit(table, "cm", "厘米,公分");
        unit(table, "mm", "毫米");
        unit(table, "nautical miles", "海里,浬");
        unit(table, "t", "吨,公吨,噸,公噸");
        unit(table, "kg", "公斤,千克");
        unit(table, "g", "克");
        unit(table, "mg", "毫克");
        unit(table, "oz", "盎司");
        unit(table, "carats", "克拉");
        unit(table, "µg", "微克");
        unit(table, "µg/m3", "微克/立方米,微克每立方米");
        unit(table, "mg/m3", "毫克/立方米,毫克每立方米");
        unit(table, "km/h", "公里/小时,千米/小时,公里每小时");
        unit(table, "dB", "分贝");
        unit(table, "°C", "摄氏度,攝氏度");
        unit(table, "V", "伏");
        unit(table, "kV", "千伏");
        unit(table, "kVA", "千伏安");
        unit(table, "W", "瓦");
        unit(table, "Hz", "赫兹,赫茲");
        unit(table, "kHz", "千赫,千赫兹,千赫茲");
        unit(table, "MHz", "兆赫,兆赫兹,兆赫茲");
        unit(table, "GHz", "吉赫,吉赫兹");
        unit(table, "kcal", "千卡,大卡");
        unit(table, "J", "焦耳");
        unit(table, "kJ", "千焦,千焦耳");
        unit(table, "hPa", "百帕");
        unit(table, "kPa", "千帕");
        unit(table, "MPa", "兆帕");
        table.addUsual(Role.UNIT, "°C", "℃");
        table.addUsual(Role.UNIT, "GB", "GB");
        table.addUsual(Role.UNIT, "TB", "TB");
        table.addUsual(Role.UNIT, "MB", "MB");
        unit(table, "GB", "吉字节");
        unit(table, "TB", "太字节");
        unit(table, "MB", "兆字节");
        unit(table, "li", "华里,里");
        unit(table, "DWT", "载重吨");
        unit(table, "GT", "总吨");
        unit(table, "CGT", "修正总吨");
        unit(table, "jin", "斤,市斤");
        unit(table, "m3", "立方米,立方公尺,方米,立方");
        unit(table, "L", "升,公升");
        unit(table, "mL", "毫升");
        unit(table, "barrels", "桶");
        unit(table, "kWh", "千瓦时,千瓦時,千瓦小时,度电,度電");
        unit(table, "MWh", "兆瓦时,兆瓦時");
        unit(table, "kW", "千瓦");
        unit(table, "MW", "兆瓦");
        unit(table, "GW", "吉瓦");
        unit(table, "tce", "吨标准煤,吨标煤");
        unit(table, "TEU", "标准箱,标箱,国际标准箱,標準箱,個標準箱,个标准箱,个标箱");
        unit(table, "t-km", "吨公里,噸公里");
        unit(table, "passenger-km", "人公里");
        unit(table, "hL", "百升");
        unit(table, "km3", "立方公里");
        unit(table, "acres", "英亩,英畝");
        unit(table, "miles", "英里");
        unit(table, "square miles", "平方英里");
        unit(table, "feet", "英尺");
        unit(table, "square feet", "平方英尺");
        unit(table, "inches", "英寸");
        unit(table, "pounds (mass)", "磅");
        unit(table, "gallons", "加仑,加侖");
        unit(table, "bushels", "蒲式耳");
        unit(table, "t nmi", "吨海里");
    }
}
