// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-io-xlsx:0.1.0

import io.github.regiostat.xlsx.Xlsx;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A spreadsheet in Chinese: names, units and years are read as written, without a mapping. */
class ChineseWorkbook {
    public static void main(String... args) throws Exception {
        String[] rows = {"地区生产总值（亿元）", "地区\t2022年\t2023年", "北京市\t41540.9\t43760.7",
            "天津市\t16132.2\t16737.3", "河北省\t42370.4\t43944.1", "注：本表按当年价格计算。"};
        Path file = Path.of("gdp.xlsx"); // stands for a download
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "office", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表1");
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split("\t");
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("[0-9.]+")) {
                        sheet.value(row, column, Double.valueOf(cells[column]));
                    } else {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        System.out.println(Xlsx.read(file).toTable());
    }
}
