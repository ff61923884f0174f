// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.exchange.RateBasis;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The program, such as {@code regiostat info gdp.json}.
 *
 * <p>Its exit status is 0; 1 for input that is refused, with one line that says where and why; 2 for a wrong command
 * line.
 */
@Command(
        name = "regiostat",
        description = "Reads the JSON that statistical offices publish, digit by digit.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:done", "1:input is refused or cannot be read", "2:the command line is wrong"})
public final class Regiostat {
    private static final int REFUSED = 1;

    private Regiostat() {}

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Regiostat.class.getPackage().getImplementationVersion();
            return new String[] {"regiostat " + (version == null ? "(not packaged)" : version)};
        }
    }

    /**
     * Runs the program and ends the process.
     *
     * @param args the command and what belongs to it
     */
    public static void main(String[] args) {
        System.exit(run(Shell.ofProcess(), Arguments.ofProcess(args)));
    }

    /** Runs the program and returns its exit status. */
    static int run(Shell shell, String... args) {
        CommandLine program = new CommandLine(new Regiostat())
                .addSubcommand(new InfoCommand(shell))
                .addSubcommand(new CellsCommand(shell))
                .addSubcommand(new ConvertCommand(shell))
                .addSubcommand("regions", RegionsCommand.of(shell))
                .registerConverter(RateBasis.class, Regiostat::basis)
                .registerConverter(Currency.class, Regiostat::currency)
                .setOut(new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(shell.err(), StandardCharsets.UTF_8), true))
                .setExecutionExceptionHandler(Regiostat::failed);
        try {
            return program.execute(args);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            shell.err()
                    .println("regiostat: not enough memory (java -Xmx8g -jar … gives it more): "
                            + exhausted.getMessage());
            return REFUSED;
        }
    }

    private static RateBasis basis(String code) {
        try {
            return RateBasis.ofCode(code);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException(unknown.getMessage());
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("must be a code of ISO 4217, but was '" + code + "'");
        }
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof StandardOutput.ClosedException) {
            return 0;
        }
        command.getErr().println(Failures.line(failure));
        return REFUSED;
    }
}
