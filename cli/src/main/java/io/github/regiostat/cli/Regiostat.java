// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.exchange.RateBasis;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program, such as {@code regiostat info gdp.json}.
 *
 * <p>The exit status is 0 on success, 1 if the input is invalid or leaves a decision open, or a file cannot be read or
 * written, 2 if the command line is invalid, and 3 if a check has a verdict that {@code --fail-on} specifies.
 */
@Command(
        name = "regiostat",
        description = "Reads and converts tables and JSON data of statistical offices with all digits.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:success",
            "1:the input is invalid or leaves a decision open, or a file cannot be read or written",
            "2:the command line is invalid",
            "3:a result of check has a verdict of --fail-on"
        })
public final class Regiostat {
    private static final int FAILURE = 1;

    /** The exit status of a check that found what its options specify. */
    static final int FAILED_CHECK = 3;

    private static final Pattern NOT_A_NUMBER = Pattern.compile("('[^']*') is not an? (?:int|long)$");
    private static final String WHOLE_NUMBER = "must be a whole number, but was $1";

    private Regiostat() {}

    /** Reads the version from the manifest of the jar. */
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
     * @param args the command, its options and its parameters
     */
    public static void main(String[] args) {
        System.exit(run(StandardStreams.ofProcess(), Arguments.ofProcess(args)));
    }

    /** Runs the program and returns its exit status. */
    static int run(StandardStreams streams, String... args) {
        UsageOutput usage = new UsageOutput(new StandardOutputStream(streams.out()));
        int status = run(streams, usage, args);
        IOException failure = usage.failure();
        if (failure == null) {
            return status;
        }
        streams.err().println(ErrorMessages.line(failure));
        return FAILURE;
    }

    private static int run(StandardStreams streams, UsageOutput usage, String... args) {
        CommandLine program = new CommandLine(new Regiostat())
                .addSubcommand(new InfoCommand(streams))
                .addSubcommand(new CellsCommand(streams))
                .addSubcommand(new ProposeCommand(streams))
                .addSubcommand(new ConvertCommand(streams))
                .addSubcommand(new ChartCommand(streams))
                .addSubcommand(new FiguresCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new ClaimsCommand(streams))
                .addSubcommand(new ReconcileCommand(streams))
                .addSubcommand(new McpCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand("regions", RegionsCommand.of(streams))
                .registerConverter(RateBasis.class, Regiostat::basis)
                .registerConverter(Currency.class, Regiostat::currency)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setOut(new PrintWriter(new OutputStreamWriter(usage, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(Regiostat::invalid)
                .setExecutionExceptionHandler(Regiostat::failed);
        try {
            return program.execute(args);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            streams.err()
                    .println("regiostat: not enough memory: " + exhausted.getMessage()
                            + "; increase it with java -Xmx8g -jar …");
            return FAILURE;
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
            throw new TypeConversionException("must be an ISO 4217 currency code, but was '" + code + "'");
        }
    }

    /** Prints the error, similar names, and where the options are; without a command, prints the usage. */
    private static int invalid(ParameterException invalid, String... args) {
        CommandLine command = invalid.getCommandLine();
        command.getErr().println(NOT_A_NUMBER.matcher(invalid.getMessage()).replaceFirst(WHOLE_NUMBER));
        UnmatchedArgumentException.printSuggestions(invalid, command.getErr());
        if (args.length == 0) {
            command.usage(command.getErr());
        } else {
            command.getErr().println(command.getCommandSpec().qualifiedName() + " --help lists the options");
        }
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        ErrorMessages.lines(failure).forEach(command.getErr()::println);
        return FAILURE;
    }
}
