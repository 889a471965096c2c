// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problems;
import trust.stars.validation.Quote;
import trust.stars.validation.Rule;

/** The rules that make content a framework: ids, then what refers to them. Their one owner. */
final class Structure {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_LANGUAGE = 35;

    /** Perhaps a name before an @, a host with a letter or digit, perhaps a port, and the rest. */
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:N*@)?+H*[A-Za-z0-9]H*(?::[0-9]+)?(?:[/?#]U*)?"
            .replace("N", "[!-~&&[^<>\"{}|\\\\^`/?#@]]")
            .replace("H", "[!-~&&[^<>\"{}|\\\\^`/?#@:]]")
            .replace("U", "[!-~&&[^<>\"{}|\\\\^`]]"));

    private final FrameworkContent content;
    private final Problems problems;
    private final Map<String, String> places = new HashMap<>();
    private final Kind values = new Kind("value", Ids::isId);
    private final Kind behaviours = new Kind("behaviour", Ids::isDottedId);
    private final Kind standards = new Kind("standard", Ids::isId);
    private final Kind statements = new Kind("statement", Ids::isDottedId);
    private final Kind roles = new Kind("role", Ids::isId);

    private Structure(FrameworkContent content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /** Throws every problem, if there is an error among them. */
    static void require(FrameworkContent content) {
        Problems problems = new Problems();
        check(content, problems);
        if (problems.hasErrors()) {
            String name = Ids.isId(content.id()) ? content.id() : Quote.of(content.id());
            throw new InvalidFrameworkException(problems.report(name + " " + content.version()));
        }
    }

    static void check(FrameworkContent content, Problems problems) {
        Structure structure = new Structure(content, problems);
        structure.head();
        structure.values();
        structure.standards();
        structure.roles();
        structure.references();
    }

    private void head() {
        shape(content.id(), "/id", Ids::isId);
        language();
        acronym();
    }

    private void language() {
        String tag = content.language();
        boolean known;
        try {
            known = !tag.isEmpty()
                    && tag.length() <= LONGEST_LANGUAGE
                    && new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .toLanguageTag()
                            .equals(tag);
        } catch (IllformedLocaleException e) {
            known = false;
        }
        if (!known) {
            problems.add(
                    Rule.INVALID_LANGUAGE,
                    "/language",
                    Quote.of(tag) + " is not a language tag",
                    "write one such as en-GB");
        }
    }

    private void acronym() {
        boolean active = false;
        StringBuilder initials = new StringBuilder();
        for (Value value : content.values()) {
            if (value.retired() == null) {
                active = true;
                value.name().codePoints().limit(1).forEach(initials::appendCodePoint);
            }
        }
        if (!active) {
            problems.add(
                    Rule.NO_VALUES,
                    "/values",
                    "the framework has no value that is not retired",
                    "give it at least one");
            return;
        }
        String acronym = content.acronym();
        if (acronym != null && !acronym.contentEquals(initials)) {
            problems.add(
                    Rule.WRONG_ACRONYM,
                    "/acronym",
                    Quote.of(acronym) + " is not the initials of the values, " + Quote.of(initials),
                    "correct it, or the order of the values, or leave the acronym out");
        }
    }

    private void values() {
        for (int i = 0; i < content.values().size(); i++) {
            Value value = content.values().get(i);
            String path = "/values/" + i;
            define(values, value.id(), path, value.retired());
            for (int j = 0; j < value.behaviours().size(); j++) {
                behaviour(value, value.behaviours().get(j), path + "/behaviours/" + j, true);
            }
            for (int j = 0; j < value.retiredBehaviours().size(); j++) {
                behaviour(value, value.retiredBehaviours().get(j), path + "/retiredBehaviours/" + j, false);
            }
            if (value.retired() != null && !value.behaviours().isEmpty()) {
                problems.add(
                        Rule.WRONG_LIST,
                        path + "/behaviours",
                        "the value " + Quote.of(value.id()) + " is retired but has active behaviours",
                        "retire them, too, or move what they say to another value under new ids");
            }
        }
    }

    private void behaviour(Value value, Behaviour behaviour, String path, boolean active) {
        define(behaviours, behaviour.id(), path, behaviour.retired());
        String slug = behaviour
                .id()
                .substring(Math.min(
                        behaviour.valueId().length() + 1, behaviour.id().length()));
        // an id that is no id, here or of the value, is reported as such
        if (Ids.isId(value.id())
                && Ids.isDottedId(behaviour.id())
                && !(behaviour.valueId().equals(value.id()) && Ids.isId(slug))) {
            problems.add(
                    Rule.WRONG_PREFIX,
                    path + "/id",
                    Quote.of(behaviour.id()) + " is not " + Quote.of(value.id()) + ", a dot, and a name of its own",
                    "call it " + Quote.of(value.id() + "." + (slug.isEmpty() ? behaviour.id() : slug).replace('.', '-'))
                            + " if the id was never published; else move the behaviour back");
        }
        if (active && behaviour.retired() != null) {
            problems.add(
                    Rule.WRONG_LIST,
                    path + "/retired",
                    Quote.of(behaviour.id()) + " is retired but stands among the active behaviours",
                    "move it to 'retiredBehaviours' of the same value");
        } else if (!active && behaviour.retired() == null) {
            problems.add(
                    Rule.WRONG_LIST,
                    path,
                    Quote.of(behaviour.id()) + " stands among the retired behaviours but is not retired",
                    "say in 'retired' in which version and why, or move it to 'behaviours'");
        }
    }

    private void standards() {
        for (int i = 0; i < content.standards().size(); i++) {
            ProfessionalStandard standard = content.standards().get(i);
            String path = "/standards/" + i;
            define(standards, standard.id(), path, null);
            standards.succeed(standard, path);
            origin(standard.origin(), path);
            address(standard.url(), path);
            for (int j = 0; j < standard.statements().size(); j++) {
                String id = standard.statements().get(j).id();
                define(statements, id, path + "/statements/" + j, null);
            }
        }
    }

    private void address(@Nullable String url, String path) {
        if (url == null) {
            return;
        }
        if (url.length() > LONGEST_ADDRESS) {
            problems.add(
                    Rule.INVALID_ADDRESS,
                    path + "/url",
                    Quote.of(url) + " has " + url.length() + " characters, an address has at most " + LONGEST_ADDRESS,
                    "look for a shorter address of the same page");
        } else if (!ADDRESS.matcher(url).matches()) {
            problems.add(
                    Rule.INVALID_ADDRESS,
                    path + "/url",
                    Quote.of(url) + " is not the address of a web page",
                    "copy it from a browser, beginning with https://");
        }
    }

    private void roles() {
        for (int i = 0; i < content.roles().size(); i++) {
            Role role = content.roles().get(i);
            define(roles, role.id(), "/roles/" + i, role.retired());
            origin(role.origin(), "/roles/" + i);
        }
    }

    private void references() {
        values.checkRetirements(content.version(), problems);
        behaviours.checkRetirements(content.version(), problems);
        roles.checkRetirements(content.version(), problems);
        standards.checkRetirements(content.version(), problems);
        for (int i = 0; i < content.roles().size(); i++) {
            standards.refer(content.roles().get(i).standards(), "/roles/" + i + "/standards", problems);
        }
        Set<Link> links = new HashSet<>(2 * content.alignments().size());
        Set<String> explained = new HashSet<>();
        for (int i = 0; i < content.alignments().size(); i++) {
            Alignment alignment = content.alignments().get(i);
            explained.add(alignment.statement());
            alignment(alignment, i, links.add(Link.of(alignment)));
        }
        for (int i = 0; i < content.unaligned().size(); i++) {
            Unaligned unaligned = content.unaligned().get(i);
            unaligned(unaligned, "/unaligned/" + i, explained.add(unaligned.statement()));
        }
        rewordings();
    }

    private void alignment(Alignment alignment, int index, boolean first) {
        if (statements.isActive(alignment.statement())
                && behaviours.isActive(alignment.behaviour())
                && first
                && alignment.origin() == null) {
            return;
        }
        String path = "/alignments/" + index;
        statements.refer(alignment.statement(), path + "/statement", problems);
        behaviours.refer(alignment.behaviour(), path + "/behaviour", problems);
        origin(alignment.origin(), path);
        if (!first) {
            problems.add(
                    Rule.REPEATED_REFERENCE,
                    path,
                    Quote.of(alignment.statement()) + " is aligned with " + Quote.of(alignment.behaviour()) + " before",
                    "keep one of the two alignments");
        }
    }

    private void unaligned(Unaligned unaligned, String path, boolean first) {
        statements.refer(unaligned.statement(), path + "/statement", problems);
        origin(unaligned.origin(), path);
        if (!first) {
            problems.add(
                    Rule.REPEATED_REFERENCE,
                    path + "/statement",
                    "the statement " + Quote.of(unaligned.statement()) + " is aligned, or said to be unaligned, before",
                    "keep one of the two");
        }
    }

    private void rewordings() {
        ReleaseNotes notes = content.releaseNotes();
        if (notes == null) {
            return;
        }
        for (int i = 0; i < notes.rewordings().size(); i++) {
            String item = notes.rewordings().get(i).item();
            if (!Rewording.PARTS.contains(item) && !values.has(item)) {
                reworded(item, "/releaseNotes/rewordings/" + i + "/item");
            }
        }
    }

    /** A behaviour, perhaps a retired one: its misprints are corrected, too. */
    private void reworded(String item, String path) {
        String advice = "name 'title', 'introduction', a value or a behaviour";
        for (Kind kind : List.of(standards, statements, roles)) {
            if (kind.has(item)) {
                problems.add(
                        Rule.UNKNOWN_REFERENCE,
                        path,
                        "the " + kind.name() + " " + Quote.of(item) + " is nothing that a rewording may name",
                        advice + "; other changes need no note");
                return;
            }
        }
        behaviours.exists(item, path, problems, advice);
    }

    private void origin(@Nullable String origin, String path) {
        if (origin != null) {
            shape(origin, path + "/origin", Ids::isId);
        }
    }

    private void define(Kind kind, String id, String path, @Nullable Retirement retired) {
        String place = path + "/id";
        shape(id, place, kind.form());
        String first = places.putIfAbsent(id, place);
        if (first != null) {
            problems.add(
                    Rule.DUPLICATE_ID,
                    place,
                    Quote.of(id) + " is already defined at " + first,
                    "give the " + kind.name() + " an id of its own");
            return;
        }
        kind.add(id, path, retired);
    }

    private void shape(String id, String path, Predicate<String> form) {
        if (!form.test(id)) {
            String dotted = Ids.guess(id);
            String guess = form.test(dotted) ? dotted : dotted.replace('.', '-');
            problems.add(
                    Rule.INVALID_ID,
                    path,
                    Quote.of(id) + " is not an id",
                    form.test(guess)
                            ? "write " + Quote.of(guess)
                            : id.length() > Ids.LONGEST_PART
                                    ? "an id has at most " + Ids.LONGEST_PART + " characters between dots"
                                    : "use small letters a to z and digits, in words joined by single hyphens, beginning"
                                            + " with a letter");
        }
    }
}
