// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import trust.stars.editor.workspace.StateFolder;
import trust.stars.text.Quote;

/** {@code stars} itself: all commands, how they are read, and what is said when one fails. */
@Command(
        name = "stars",
        mixinStandardHelpOptions = true,
        versionProvider = StarsCommand.Version.class,
        description = "Edit, check and release a framework of values and behaviours.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A usual day: edit draft.json, then  stars check,  stars preview,  stars release --dry-run.",
            "Help for one command:  stars help COMMAND  or  stars COMMAND --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:there are problems, or the command could not do its work",
            "2:the command was used wrongly"
        })
public final class StarsCommand implements Runnable {
    private static final List<Class<?>> COMMANDS = List.of(
            NewCommand.class,
            ProfileCommand.class,
            ShowCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            CoverageCommand.class,
            PreviewCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReleaseCommand.class,
            WithdrawCommand.class,
            CommandLine.HelpCommand.class);

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help.")
            .build();

    @Spec
    private @Nullable CommandSpec spec;

    private final Path notes;
    private final @Nullable Terminal terminal;

    private StarsCommand(Path notes, @Nullable Terminal terminal) {
        this.notes = notes;
        this.terminal = terminal;
    }

    /** The folder in which the program notes for its user what it has begun. */
    Path notes() {
        return notes;
    }

    /** The program on a terminal, ready to be run with the words that a person typed. */
    public static CommandLine commandLine(Terminal terminal, String... words) {
        return commandLine(StateFolder.ofUser(), terminal, words)
                .setOut(terminal.out())
                .setErr(terminal.err());
    }

    /**
     * The program.
     *
     * @param terminal where a person can be asked, or null if nobody can be asked anything
     * @param words what it will be run with; it knows every command unless the first word is one that needs no other
     */
    static CommandLine commandLine(Path notes, @Nullable Terminal terminal, String... words) {
        CommandLine commandLine = new CommandLine(new StarsCommand(notes, terminal));
        needed(words).forEach(commandLine::addSubcommand);
        for (CommandLine subcommand : commandLine.getSubcommands().values()) {
            if (!(subcommand.getCommand() instanceof CommandLine.HelpCommand)) {
                subcommand.getCommandSpec().addOption(HELP);
            }
        }
        return Arguments.registerWith(commandLine)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionStrategy(StarsCommand::execute)
                .setParameterExceptionHandler((exception, parsed) -> {
                    CommandLine failed = exception.getCommandLine();
                    PrintWriter err = failed.getErr();
                    err.println(Failures.coloured(Failures.message(exception, parsed), failed));
                    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
                    failed.usage(err, failed.getColorScheme());
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((exception, failed, result) -> {
                    PrintWriter err = failed.getErr();
                    err.println(Failures.coloured(Failures.message(exception), failed));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    /** Describing a command takes as long as most of them run, so of many only the one that is named is described. */
    private static List<Class<?>> needed(String... words) {
        for (Class<?> command : COMMANDS) {
            if (words.length > 0
                    && command != CommandLine.HelpCommand.class
                    && command.getAnnotation(Command.class).name().equals(words[0])) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }

    /** Runs a command; one whose output could not be written has failed. */
    private static int execute(CommandLine.ParseResult words) {
        CommandLine commandLine = words.commandSpec().commandLine();
        for (String word : words.originalArgs()) {
            if (Arguments.isGarbled(word)) {
                throw new ParameterException(
                        commandLine,
                        Quote.of(word) + " arrived with characters that could not be read – set the terminal to UTF-8,"
                                + " for example with LC_ALL=C.UTF-8, then type it again");
            }
        }
        int exitCode;
        try {
            exitCode = new CommandLine.RunLast().execute(words);
        } catch (OutOfMemoryError | StackOverflowError e) {
            commandLine
                    .getErr()
                    .println("a file is too large or too deeply nested for the program's memory – check that it is"
                            + " the right file, or give the program more memory, for example with  java -Xmx2g -Xss8m"
                            + " -jar stars.jar");
            return CommandLine.ExitCode.SOFTWARE;
        }
        // a writer for people never throws, so ask whether it has failed
        if (commandLine.getOut().checkError()) {
            commandLine
                    .getErr()
                    .println("the output could not be written in full – make room where it goes, or let the program"
                            + " that reads it read to the end; any changes to files have been made");
            return CommandLine.ExitCode.SOFTWARE;
        }
        return exitCode;
    }

    /** The terminal with a person to ask, if there is one. */
    Optional<Terminal> terminal() {
        return Optional.ofNullable(terminal).filter(Terminal::hasPerson);
    }

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Which command?");
    }

    /** The version of the program, from the manifest of its jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = StarsCommand.class.getPackage().getImplementationVersion();
            return new String[] {"stars " + (version == null ? "(run without its jar)" : version)};
        }
    }
}
