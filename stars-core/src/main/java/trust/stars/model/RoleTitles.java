// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Words;

/** The names and other titles of the active roles, and the words in job titles that say nothing about a role. */
final class RoleTitles {
    private static final int MOST_WORDS = 100;
    private static final int SHORTEST_BEGINNING = 4;

    /** A word of a title, or words that the document lists: as a subject, or as a qualifier; null if it does not. */
    private record Term(String text, @Nullable Boolean subject) {}

    private record Title(Role role, List<String> words, String joined, List<Term> terms) {}

    private final Map<String, Boolean> listed = new HashMap<>();
    private final List<Title> titles = new ArrayList<>();
    private int longest = 1;

    RoleTitles(List<Role> roles, List<String> qualifiers, List<String> subjects) {
        list(qualifiers, false);
        list(subjects, true);
        for (Role role : roles) {
            add(role, role.name());
            role.aliases().forEach(alias -> add(role, alias));
        }
    }

    private void list(List<String> phrases, boolean subjects) {
        for (String phrase : phrases) {
            List<String> words = words(phrase);
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(' ').append(bare(word)));
            listed.put(text.toString(), subjects);
            longest = Math.max(longest, words.size());
        }
    }

    private void add(Role role, String title) {
        List<String> words = words(title);
        titles.add(new Title(role, words, String.join("", words), terms(words)));
    }

    List<Role> called(String jobTitle) {
        List<String> asked = words(jobTitle);
        Set<Role> found = new LinkedHashSet<>();
        if (asked.isEmpty()) {
            return List.of();
        }
        String joined = String.join("", asked);
        for (Title title : titles) {
            if (title.joined().equals(joined)) {
                found.add(title.role());
            }
        }
        if (found.isEmpty() && asked.size() <= MOST_WORDS) {
            addLongest(terms(asked), found);
            if (found.isEmpty()) {
                addBegun(asked, found);
            }
        }
        return List.copyOf(found);
    }

    private void addLongest(List<Term> asked, Set<Role> found) {
        int best = 0;
        for (Title title : titles) {
            int fit = fit(title.terms(), asked);
            if (fit > best) {
                best = fit;
                found.clear();
            }
            if (fit == best && best > 0) {
                found.add(title.role());
            }
        }
    }

    /** How much of what was asked a title covers, the same words before other subjects; 0 if it does not fit. */
    private static int fit(List<Term> title, List<Term> asked) {
        int covered = 0;
        int same = 0;
        boolean says = false;
        for (Term term : asked) {
            Term next = covered < title.size() ? title.get(covered) : null;
            boolean subject = Boolean.TRUE.equals(term.subject());
            if (next != null && (next.equals(term) || (subject && Objects.equals(next.subject(), true)))) {
                covered++;
                same += next.equals(term) ? 1 : 0;
                says |= !subject;
            } else if (term.subject() == null) {
                return 0;
            }
        }
        return says && covered == title.size() ? covered * (MOST_WORDS + 1) + same : 0;
    }

    private void addBegun(List<String> asked, Set<Role> found) {
        int last = asked.size() - 1;
        String begun = asked.get(last);
        if (begun.length() < SHORTEST_BEGINNING) {
            return;
        }
        for (Title title : titles) {
            List<String> words = title.words();
            if (words.size() > last
                    && words.get(last).length() > begun.length()
                    && words.get(last).startsWith(begun)
                    && words.subList(0, last).equals(asked.subList(0, last))) {
                found.add(title.role());
            }
        }
    }

    /** What a title says: the longest phrases that are listed, and its other words, but no number. */
    private List<Term> terms(List<String> words) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Term term = new Term(bare(words.get(i)), null);
            StringBuilder text = new StringBuilder();
            int end = i + 1;
            for (int j = i; j < Math.min(words.size(), i + longest); j++) {
                String phrase = text.append(' ').append(bare(words.get(j))).toString();
                if (listed.containsKey(phrase)) {
                    term = new Term(phrase, listed.get(phrase));
                    end = j + 1;
                }
            }
            boolean number = Character.isDigit(term.text().charAt(term.text().length() - 1));
            if (term.subject() != null || !number) {
                terms.add(term);
            }
            i = end;
        }
        return terms;
    }

    private static List<String> words(String title) {
        return Words.folded(title.replace("&", " and "));
    }

    /** A word without the number at its end and without the ending of a plural; a number as it is. */
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        String bare = end == 0 ? word : word.substring(0, end);
        if (end <= 2 || !bare.endsWith("s") || bare.endsWith("ss")) {
            return bare;
        }
        if (bare.endsWith("ies") && end > SHORTEST_BEGINNING) {
            return bare.substring(0, end - 3) + "y";
        }
        return bare.substring(0, bare.endsWith("hes") ? end - 2 : end - 1);
    }
}
