// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

/** The Chinese measure words and the nouns that are often counted. */
final class ChineseNouns {
    private ChineseNouns() {}

    static void addTo(WordTable table) {
        table.add(Role.MEASURE_WORD, "", "个,個,项,項,家,户,戶,所,座,辆,輛,台,臺,件,名,位,条,條,种,種,类,類,批,次,场,場,艘,架,只,隻");
        table.add(Role.MEASURE_WORD, "", "头,頭,匹,株,套,间,間,处,處,栋,棟,幢,片,块,塊,张,張,份,本,部,册,冊,篇,封,枚,支,根,颗,顆,粒,袋");
        table.add(Role.MEASURE_WORD, "", "箱,瓶,杯,对,對,双,雙,组,組,队,隊,班,轮,輪,趟,列,节,節,棵,眼,宗,笔,筆");
        table.add(Role.MEASURE_WORD, "", "单,單,票,款,起,例,回,打,金,银,铜,则,則,羽,尾,股,具,页,頁,幅,桩,樁,剂,盒");
        table.add(Role.MEASURE_WORD, "", "人,人次,車次,车次,架次,航次,班次,艘次,场次,件次,户次,例次,字,户次,标段,床,标台,剂次,辆次,台套,台次,人份,門,门,顶,頂,盏,口");
        addPeople(table);
        addOrganisations(table);
        addThings(table);
    }

    /** Adds nouns with the measure word that is printed before them. */
    private static void nouns(WordTable table, String measureWord, String words) {
        table.add(Role.NOUN, measureWord, words);
    }

    private static void addPeople(WordTable table) {
        nouns(table, "名", "居民,人口,常住人口,户籍人口,城镇人口,乡村人口,就业人员,从业人员,职工,工人,农民,农民工,学生,本科生,研究生");
        nouns(table, "名", "博士,硕士,教师,专任教师,医生,医师,执业医师,护士,注册护士,卫生技术人员,技术人员,科技人员,研发人员,专业人才");
        nouns(table, "名", "人才,专家,院士,党员,志愿者,游客,旅客,乘客,观众,用户,客户,会员,网民,老人,老年人,儿童,妇女,患者,新生儿");
        nouns(table, "名", "贫困人口,脱贫人口,参保人,运动员,代表,委员,男子,女子,儿童青少年,未成年人,青少年,青年,大学生,中小学生");
        nouns(table, "名", "小学生,幼儿,干部,村民,市民,毕业生,留学生,在校生,新生,企业家");
        nouns(table, "户", "家庭,农户,居民家庭,家庭户,个体工商户,个体户,市场主体,经营主体");
        nouns(table, "例", "病例");
    }

    private static void addOrganisations(WordTable table) {
        nouns(table, "家", "企业,企業,公司,上市公司,工业企业,规模以上工业企业,规上工业企业,高新技术企业,科技型中小企业,专精特新企业");
        nouns(table, "家", "中小企业,小微企业,民营企业,外资企业,外商投资企业,国有企业,合作社,农民专业合作社,星级饭店,饭店,酒店,宾馆,旅行社");
        nouns(table, "家", "医院,图书馆,公共图书馆,博物馆,文化馆,卫生机构,医疗卫生机构,社区卫生服务中心,乡镇卫生院,村卫生室,养老机构");
        nouns(table, "家", "机构,银行,法人单位,单位,社会组织,研究机构,科研机构,重点实验室,国家重点实验室,实验室,门店,网点");
        nouns(table, "家", "央企,国企,民企,外企,工厂,商店,超市,药店,餐厅,民宿,书店,影院,剧院,剧场,美术馆,科技馆,诊所,卫生院");
        nouns(table, "所", "学校,高校,高等学校,普通高等学校,大学,中学,小学,幼儿园");
        nouns(table, "个", "体育场馆,联盟,产业联盟,平台,基地,园区,开发区,产业园,党组织,协会");
    }

    private static void addThings(WordTable table) {
        nouns(table, "项", "政务服务,政务服务事项,事项,服务,政策,措施,任务,改革任务,重点任务,工程,举措,改革举措,意见,建议,提案,议案,奖项");
        nouns(table, "项", "法律,法规,地方性法规,规章,标准,国家标准,技术合同,专利,发明专利,有效发明专利,软件著作权,著作权,课题,资格,职业资格");
        nouns(table, "个", "项目,重点项目,重大项目,签约项目,在建项目,投资项目,产业项目,新项目,科研项目,城市,县,市,省,国家,国家和地区");
        nouns(table, "个", "县城,乡镇,鄉鎮,街道,社区,村,行政村,自然村,村庄,机场,车站,港口,泊位,口岸,民族,地区,地块,问题,隐患,航班");
        nouns(table, "个", "公园,自然保护区,国家公园,岗位,就业岗位,品种,新品种,作品,景区,商标,充电桩,基站,5G基站,座位,展位,集装箱");
        nouns(table, "座", "桥梁,隧道,水库,水电站,电站,大棚,温室,岛屿,湖泊,堤坝");
        nouns(table, "条", "道路,线路,航线,公交线路,河流,线索");
        nouns(table, "辆", "汽车,新能源汽车,轿车,客车,货车,公交车,出租车,电动车,摩托车,自行车");
        nouns(table, "艘", "船舶,货轮,轮船");
        nouns(table, "架", "飞机,无人机");
        nouns(table, "列", "列车,班列,中欧班列");
        nouns(table, "台", "机器人,工业机器人,手机,智能手机,微型计算机设备,拖拉机,农机,仪器,设备,电脑,电视机,空调,冰箱,洗衣机");
        nouns(table, "张", "床位,医院床位");
        nouns(table, "间", "房间,客房");
        nouns(table, "套", "住房,住宅,套房,商品房");
        nouns(table, "册", "图书");
        nouns(table, "部", "影片,电影");
        nouns(table, "头", "生猪,牛,羊,家禽");
        nouns(table, "棵", "树,树木");
        nouns(table, "盏", "灯");
        nouns(table, "枚", "奖牌,金牌,银牌,铜牌,火箭");
        nouns(table, "颗", "卫星");
        nouns(table, "份", "报纸,期刊,合同,文件,证书,证照,论文");
        nouns(table, "起", "案件,事故,交通事故");
        nouns(table, "种", "集成电路,作物,粮食作物,新药,药品,疫苗,遗产");
        nouns(table, "处", "湿地,文物,遗址,水井");
    }
}
