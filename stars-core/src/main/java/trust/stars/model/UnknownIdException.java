// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;

/**
 * Thrown when nothing has the id that was asked for. It carries the ids that may have been meant.
 *
 * @since 1.0.0
 * @serial exclude
 */
public final class UnknownIdException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final String id;

    @SuppressWarnings("serial") // an immutable list, which is serialisable
    private final List<String> suggestions;

    /**
     * An exception for an id.
     *
     * @param where what was asked, such as {@code Our STARS Framework 1.0.0}
     * @param kind what was asked for, such as {@code behaviour}
     * @param id the id that nothing has
     * @param known the ids that exist
     */
    public UnknownIdException(String where, String kind, String id, Collection<String> known) {
        this(where + " has no " + kind + " " + Quote.of(id), id, known, "", new Suggestions());
    }

    private UnknownIdException(
            String message, String id, Collection<String> known, String otherwise, Suggestions suggestions) {
        this(message, id, suggestions.nearest(id, known), otherwise.isEmpty() ? others(known, suggestions) : otherwise);
    }

    private UnknownIdException(String message, String id, List<String> nearest, String otherwise) {
        super(message + " – " + Suggestions.hint(nearest, otherwise));
        this.id = id;
        this.suggestions = nearest;
    }

    /** Returns a type that is loaded anyway: code that throws another type loads it before anything is thrown. */
    static RuntimeException of(
            String where,
            String kind,
            String id,
            Collection<String> known,
            String otherKind,
            Suggestions suggestions) {
        String otherwise = otherKind.isEmpty() ? "" : "it is the id of a " + otherKind;
        return new UnknownIdException(
                where + " has no " + kind + " " + Quote.of(id), id, known, otherwise, suggestions);
    }

    /**
     * The id that nothing has.
     *
     * @return as it was asked for
     */
    public String id() {
        return id;
    }

    /**
     * The ids that may have been meant.
     *
     * @return at most three, the nearest first
     */
    public List<String> suggestions() {
        return suggestions;
    }

    private static String others(Collection<String> known, Suggestions suggestions) {
        return switch (known.size()) {
            case 0 -> "it has none";
            case 1, 2, 3, 4, 5, 6, 7, 8 -> "it has " + String.join(", ", new TreeSet<>(known));
            default ->
                suggestions.isSpent()
                        ? "look for it among its " + known.size() + " ids"
                        : "none of its " + known.size() + " ids is similar";
        };
    }
}
