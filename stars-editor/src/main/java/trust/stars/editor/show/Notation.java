// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** How marked text is written down: for a terminal, or in Markdown. */
public interface Notation {
    /** Text from a document, so that it is taken literally. */
    String text(String text);

    /** The first line. */
    String heading(String text);

    /** The line of a change, with the version step that it needs. */
    String item(String sentence, String step);

    /** A line under a change. */
    String detail(String label, String text);

    /** Words that are gone. */
    String removed(String text);

    /** Words that are new. */
    String added(String text);

    /** Whether the marks need to be explained. */
    boolean hasLegend();

    /** Whether a blank line separates paragraphs. */
    boolean hasParagraphs();

    /** For a terminal, in colour if it is one; without colours the signs say the same. */
    static Notation terminal(Ansi ansi) {
        return new Terminal(ansi);
    }

    /** Markdown, as code forges and wikis show it. */
    static Notation markdown() {
        return new Markdown();
    }

    /** Signs around words, and colours where they show. */
    record Terminal(Ansi ansi) implements Notation {
        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String heading(String text) {
            return styled(text, Style.bold);
        }

        @Override
        public String item(String sentence, String step) {
            return sentence + " [" + step + "]";
        }

        @Override
        public String detail(String label, String text) {
            String start = "  " + label + ": " + " ".repeat(Math.max(0, "before".length() - label.length()));
            return start + text.replace("\n", "\n" + " ".repeat(start.length()));
        }

        @Override
        public String removed(String text) {
            return styled("[-" + text + "-]", Style.fg_red);
        }

        @Override
        public String added(String text) {
            return styled("{+" + text + "+}", Style.fg_green);
        }

        @Override
        public boolean hasLegend() {
            return true;
        }

        @Override
        public boolean hasParagraphs() {
            return false;
        }

        private String styled(String text, Style style) {
            // not Ansi.string, because the document's own text may look like its markup
            return ansi.enabled() ? style.on() + text + Style.reset.on() : text;
        }
    }

    /** Headings and bullets; marks are HTML, because Markdown's own signs mark nothing inside words or beside commas. */
    record Markdown() implements Notation {
        @Override
        public String text(String text) {
            return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
        }

        @Override
        public String heading(String text) {
            return "# " + text;
        }

        @Override
        public String item(String sentence, String step) {
            return "- " + text(sentence) + " (" + step + ")";
        }

        @Override
        public String detail(String label, String text) {
            return "  - " + label + ": " + text.replace("\n", "<br>");
        }

        @Override
        public String removed(String text) {
            return "<del>" + text + "</del>";
        }

        @Override
        public String added(String text) {
            return "<ins>" + text + "</ins>";
        }

        @Override
        public boolean hasLegend() {
            return false;
        }

        @Override
        public boolean hasParagraphs() {
            return true;
        }
    }
}
