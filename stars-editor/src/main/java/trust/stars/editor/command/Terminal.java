// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the program is run: its two screens, and the person who may be asked. */
public final class Terminal {
    private final Screen out;
    private final Screen err;
    private final @Nullable Supplier<@Nullable String> person;

    /**
     * A terminal.
     *
     * @param person gives the line that a person types, or null at the end; null itself if there is nobody
     */
    Terminal(Screen out, Screen err, @Nullable Supplier<@Nullable String> person) {
        this.out = out;
        this.err = err;
        this.person = person;
    }

    /** The one of this process. */
    public static Terminal ofProcess() {
        Console console = console();
        return new Terminal(
                new Screen(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        charset("stdout"),
                        System.lineSeparator()),
                new Screen(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)),
                        charset("stderr"),
                        System.lineSeparator()),
                console == null ? null : console::readLine);
    }

    /** The console, if both its keyboard and its screen are there. */
    @SuppressWarnings("SystemConsoleNull") // what a console that is there stands for is asked below
    private static @Nullable Console console() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            // since Java 22, when a console began to be there also without a terminal
            return (boolean) Console.class.getMethod("isTerminal").invoke(console) ? console : null;
        } catch (ReflectiveOperationException e) {
            return console;
        }
    }

    /**
     * What a stream can show. Java 17 names a character set of its own only for a console; later versions always name
     * one, which is that of the whole platform unless the stream is a console or somebody has chosen it. What is neither
     * is a file or another program, and gets UTF-8.
     */
    static Charset charset(String stream) {
        String name = System.getProperty("sun." + stream + ".encoding");
        if (name == null) {
            name = System.getProperty(stream + ".encoding");
            if (name != null && console() == null && name.equals(System.getProperty("native.encoding"))) {
                name = null;
            }
        }
        return name == null || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    Screen out() {
        return out;
    }

    Screen err() {
        return err;
    }

    /** Whether there is a person to ask. */
    boolean hasPerson() {
        return person != null;
    }

    /** The line that a person types; empty if they end it without one. */
    String line() {
        String line = person == null ? null : person.get();
        return line == null ? "" : line;
    }

    /** Ends the output, with a note if characters could not be shown. */
    public void end() {
        out.flush();
        if (out.hasEscaped() || err.hasEscaped()) {
            // only what every screen can show
            err.println("note: characters that this screen cannot show are written as <U+...>, such as <U+2013> for a"
                    + " dash - to see them, set it to UTF-8 (on Windows:  chcp 65001), or write the answer to a file"
                    + " with --output");
        }
        err.flush();
    }
}
