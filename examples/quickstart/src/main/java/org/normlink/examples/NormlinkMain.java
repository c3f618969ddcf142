package org.normlink.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.normlink.core.InvalidDataException;
import org.normlink.core.InvalidValueException;
import org.normlink.core.NormlinkException;
import org.normlink.core.Problem;
import org.normlink.core.instrument.InstrumentId;
import org.normlink.core.place.Country;
import org.normlink.core.text.Language;
import org.normlink.mapping.framework.FrameworkId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The command line: picks the command, prints problems to standard error, and sets the exit code. */
@Command(
        name = "normlink",
        description = "Links forced-labour resources to provisions of instruments, and reports the gaps.",
        mixinStandardHelpOptions = true,
        version = "normlink 0.1.0-SNAPSHOT",
        subcommands = {
            ImportCommand.class,
            LinksCommand.class,
            ReportCommand.class,
            StatusCommand.class,
            CatalogueCommand.class
        })
public final class NormlinkMain {
    private static final int BAD_USAGE = 2;
    private static final int BAD_INPUT = 1;

    private NormlinkMain() {}

    /** Runs a command, and ends the machine with 0, with 1 on bad input, or with 2 on bad usage. */
    public static void main(String[] args) {
        System.exit(run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** {@return the exit code of a command} */
    static int run(PrintStream out, PrintStream err, String... args) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new NormlinkMain(), new CommandFactory(console))
                .registerConverter(LocalDate.class, date())
                .registerConverter(Country.class, value(Country::parse))
                .registerConverter(Language.class, value(Language::parse))
                .registerConverter(InstrumentId.class, value(InstrumentId::parse))
                .registerConverter(FrameworkId.class, value(FrameworkId::of))
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> badUsage(e, err))
                .setExecutionExceptionHandler((e, command, result) -> badInput(e, err));
        if (args.length == 0) {
            line.usage(console.errWriter());
            return BAD_USAGE;
        }
        return line.execute(args);
    }

    private static int badUsage(ParameterException e, PrintStream err) {
        err.println(e.getMessage());
        err.println("see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
        return BAD_USAGE;
    }

    private static int badInput(Exception e, PrintStream err) throws Exception {
        if (e instanceof InvalidDataException invalid) {
            invalid.problems().stream().map(Problem::toString).forEach(err::println);
        } else if (e instanceof NormlinkException) {
            err.println(e.getMessage());
        } else if (e instanceof NoSuchFileException missing) {
            err.println("the file or folder '" + missing.getFile() + "' must exist, but does not");
        } else if (e instanceof AccessDeniedException denied) {
            err.println("the file '" + denied.getFile() + "' must be accessible, but is not");
        } else if (e instanceof IOException) {
            err.println("reading or writing failed: " + e.getMessage());
        } else {
            throw e;
        }
        return BAD_INPUT;
    }

    private static ITypeConverter<LocalDate> date() {
        return text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("date must look like '2022-01-31', but is '" + text + "'");
            }
        };
    }

    private static <T> ITypeConverter<T> value(ITypeConverter<T> parse) {
        return text -> {
            try {
                return parse.convert(text);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }
}
