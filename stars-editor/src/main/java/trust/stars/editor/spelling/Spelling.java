// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trust.stars.model.Alignment;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkContent;
import trust.stars.model.Value;
import trust.stars.text.Quote;
import trust.stars.validation.Problem;
import trust.stars.validation.Severity;

/** Looks up the words of titles, introductions, names, statements, active behaviours and rationales. */
public final class Spelling {
    /** Compiled only in the Maven profile that adds its library. */
    private static final String LANGUAGE_TOOL = "trust.stars.editor.spelling.LanguageToolDictionary";

    private final Dictionary dictionary;
    private final Set<String> accepted;
    private final Progress progress;

    /**
     * A check of spelling.
     *
     * @param accepted words that are right although no dictionary has them
     */
    public Spelling(Dictionary dictionary, Set<String> accepted, Progress progress) {
        this.dictionary = dictionary;
        this.accepted = Set.copyOf(accepted);
        this.progress = progress;
    }

    /**
     * The dictionary that is on the class path.
     *
     * @throws IOException if there is none, with the command that adds it
     */
    public static Dictionary dictionary() throws IOException {
        try {
            return Class.forName(LANGUAGE_TOOL)
                    .asSubclass(Dictionary.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new IOException(
                    "the dictionary is too large to be part of this program – from the project's root run  mvn -q"
                            + " -Pspelling compile exec:exec -pl stars-editor -am -Dstars=\"check --spelling\"",
                    e);
        }
    }

    /** A warning for every word that is not known, at the text that has it. */
    public List<Problem> check(FrameworkContent content) {
        Map<String, String> texts = texts(content);
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            for (Dictionary.Unknown word : unknownWords(text.getValue())) {
                if (!accepted.contains(word.text())) {
                    problems.add(problem(text.getKey(), word));
                }
            }
            progress.show(++done, texts.size());
        }
        return problems;
    }

    private List<Dictionary.Unknown> unknownWords(String text) {
        try {
            return dictionary.unknownWords(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem problem(String path, Dictionary.Unknown word) {
        String hint = word.suggestions().isEmpty()
                ? "correct it, or, if it is right,"
                : "did you mean " + Quote.of(word.suggestions().get(0)) + "? If it is right,";
        return new Problem(
                "SPELLING",
                Severity.WARNING,
                path,
                0,
                0,
                Quote.of(word.text()) + " is not in the dictionary",
                hint + " add it to words.txt beside the document");
    }

    private static Map<String, String> texts(FrameworkContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/title", content.title());
        for (int i = 0; i < content.introduction().size(); i++) {
            texts.put("/introduction/" + i, content.introduction().get(i));
        }
        for (int i = 0; i < content.values().size(); i++) {
            Value value = content.values().get(i);
            texts.put("/values/" + i + "/name", value.name());
            texts.put("/values/" + i + "/statement", value.statement());
            for (int j = 0; j < value.behaviours().size(); j++) {
                Behaviour behaviour = value.behaviours().get(j);
                texts.put("/values/" + i + "/behaviours/" + j + "/text", behaviour.text());
            }
        }
        for (int i = 0; i < content.alignments().size(); i++) {
            Alignment alignment = content.alignments().get(i);
            texts.put("/alignments/" + i + "/rationale", alignment.rationale());
        }
        return texts;
    }
}
