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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Finding;
import trust.stars.check.Findings;
import trust.stars.text.Phrase;
import trust.stars.text.Quote;
import trust.stars.text.Suggestions;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Rule;

/** The rules that make content a framework: ids, then what refers to them. No other class holds these rules. */
final class SoundnessRules {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_LANGUAGE = 35;

    /** An optional name before an @, a host with a letter or digit, an optional port, and the rest. */
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:N*@)?+H*[A-Za-z0-9]H*(?::[0-9]+)?(?:[/?#]U*)?"
            .replace("N", "[!-~&&[^<>\"{}|\\\\^`/?#@]]")
            .replace("H", "[!-~&&[^<>\"{}|\\\\^`/?#@:]]")
            .replace("U", "[!-~&&[^<>\"{}|\\\\^`]]"));

    private final FrameworkContent content;
    private final Findings findings;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, ItemKind> mustHave;
    private final IdRegister values;
    private final IdRegister behaviours;
    private final IdRegister standards;
    private final IdRegister statements;
    private final IdRegister roles;

    /**
     * The rules for some content.
     *
     * @param mustHave ids that somebody else misses if the content has not got them
     */
    SoundnessRules(FrameworkContent content, Map<String, ItemKind> mustHave, Findings findings) {
        this.content = content;
        this.findings = findings;
        this.mustHave = mustHave;
        Suggestions suggestions = new Suggestions();
        values = new IdRegister(ItemKind.VALUE, Ids::isId, mustHave, suggestions);
        behaviours = new IdRegister(ItemKind.BEHAVIOUR, Ids::isDottedId, mustHave, suggestions);
        standards = new IdRegister(ItemKind.STANDARD, Ids::isId, mustHave, suggestions);
        statements = new IdRegister(ItemKind.STATEMENT, Ids::isDottedId, mustHave, suggestions);
        roles = new IdRegister(ItemKind.ROLE, Ids::isId, mustHave, suggestions);
    }

    /** Throws an exception with every problem, if one of them is an error. */
    static void require(FrameworkContent content) {
        Findings findings = new Findings();
        check(content, findings);
        if (findings.hasErrors()) {
            String name = Ids.isId(content.id()) ? content.id() : Quote.of(content.id());
            throw new InvalidFrameworkException(findings.report(name + " " + content.version()));
        }
    }

    static void check(FrameworkContent content, Findings findings) {
        new SoundnessRules(content, Map.of(), findings).check();
    }

    void check() {
        checkHead();
        checkValues();
        checkStandards();
        checkRoles();
        checkReferences();
    }

    /** Whether something was passed over because somebody else tells it, so that the content is no framework. */
    boolean isLacking() {
        return values.isLacking()
                || behaviours.isLacking()
                || standards.isLacking()
                || statements.isLacking()
                || roles.isLacking();
    }

    private void checkHead() {
        Ids.check(content.id(), "/id", Ids::isId, findings);
        checkLanguage();
        checkAcronym();
    }

    private void checkLanguage() {
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
            findings.add(
                    Rule.INVALID_LANGUAGE,
                    "/language",
                    Phrase.of("'{}' is not a language tag", tag),
                    Phrase.of("write one such as en-GB"));
        }
    }

    private void checkAcronym() {
        boolean active = false;
        StringBuilder initials = new StringBuilder();
        for (Value value : content.values()) {
            if (value.retired() == null) {
                active = true;
                value.name().codePoints().limit(1).forEach(initials::appendCodePoint);
            }
        }
        if (!active) {
            findings.add(
                    Rule.NO_VALUES,
                    "/values",
                    Phrase.of("the framework has no active value"),
                    Phrase.of("give it at least one"));
            return;
        }
        String acronym = content.acronym();
        if (acronym != null && !acronym.contentEquals(initials)) {
            findings.add(
                    Rule.WRONG_ACRONYM,
                    "/acronym",
                    Phrase.of("'{}' does not match the initials of the values, '{}'", acronym, initials.toString()),
                    Phrase.of("correct it, or the order of the values, or leave the acronym out"));
        }
    }

    private void checkValues() {
        content.values().forEach(value -> values.know(value.id()));
        for (int i = 0; i < content.values().size(); i++) {
            Value value = content.values().get(i);
            String path = "/values/" + i;
            define(values, value.id(), path, value.retired());
            for (int j = 0; j < value.behaviours().size(); j++) {
                checkBehaviour(value, value.behaviours().get(j), path + "/behaviours/" + j, true);
            }
            for (int j = 0; j < value.retiredBehaviours().size(); j++) {
                checkBehaviour(value, value.retiredBehaviours().get(j), path + "/retiredBehaviours/" + j, false);
            }
            if (value.retired() != null && !value.behaviours().isEmpty()) {
                findings.add(
                        Rule.WRONG_LIST,
                        path + "/behaviours",
                        Phrase.of("the value '{}' is retired but has active behaviours", value.id()),
                        Phrase.of("retire them, too, or move what they say to another value under new ids"));
            }
        }
    }

    private void checkBehaviour(Value value, Behaviour behaviour, String path, boolean active) {
        define(behaviours, behaviour.id(), path, behaviour.retired());
        checkConstant(behaviour.id(), path + "/id");
        String slug = behaviour
                .id()
                .substring(Math.min(
                        behaviour.valueId().length() + 1, behaviour.id().length()));
        // a malformed id, here or of the value, is reported as such
        if (Ids.isId(value.id())
                && Ids.isDottedId(behaviour.id())
                && !(behaviour.valueId().equals(value.id()) && Ids.isId(slug))
                && !values.isToldToBeLost(behaviour.valueId())) {
            String better = value.id() + "." + (slug.isEmpty() ? behaviour.id() : slug).replace('.', '-');
            findings.add(
                    Rule.WRONG_PREFIX,
                    path + "/id",
                    Phrase.of("'{}' must be '{}', a dot and a name of its own", behaviour.id(), value.id()),
                    mustHave.containsKey(behaviour.id())
                            ? Phrase.of("move the behaviour back: it is released under this id")
                            : Phrase.of(
                                    "call it '{}' if the id was never published; otherwise move the behaviour back",
                                    better));
        }
        if (active && behaviour.retired() != null) {
            findings.add(
                    Rule.WRONG_LIST,
                    path + "/retired",
                    Phrase.of("'{}' is retired but is listed among the active behaviours", behaviour.id()),
                    Phrase.of("move it to 'retiredBehaviours' of the same value"));
        } else if (!active && behaviour.retired() == null) {
            findings.add(
                    Rule.WRONG_LIST,
                    path,
                    Phrase.of("'{}' is listed among the retired behaviours but is not retired", behaviour.id()),
                    Phrase.of("give the version and the reason in 'retired', or move it to 'behaviours'"));
        }
    }

    private void checkConstant(String id, String place) {
        String other = constants.putIfAbsent(Ids.constant(id), id);
        if (other != null && !other.equals(id)) {
            findings.add(Finding.of(
                            Rule.SAME_CONSTANT,
                            place,
                            Phrase.of(
                                    "'{}' differs only in dots and hyphens from '{}' {there}, so that programs could not"
                                            + " tell them apart",
                                    id,
                                    other),
                            Phrase.of("give one that was never published another id"))
                    .about(places.getOrDefault(other, "")));
        }
    }

    private void checkStandards() {
        for (int i = 0; i < content.standards().size(); i++) {
            ProfessionalStandard standard = content.standards().get(i);
            String path = "/standards/" + i;
            define(standards, standard.id(), path, null);
            standards.addEnd(standard, path);
            checkOrigin(standard.origin(), path);
            checkAddress(standard.url(), path);
            for (int j = 0; j < standard.statements().size(); j++) {
                String id = standard.statements().get(j).id();
                define(statements, id, path + "/statements/" + j, null);
            }
        }
    }

    private void checkAddress(@Nullable String url, String path) {
        if (url == null) {
            return;
        }
        if (url.length() > LONGEST_ADDRESS) {
            findings.add(
                    Rule.INVALID_ADDRESS,
                    path + "/url",
                    Phrase.of(
                            "'{}' has {} characters; an address may have at most {}",
                            url,
                            url.length(),
                            LONGEST_ADDRESS),
                    Phrase.of("look for a shorter address for the same page"));
        } else if (!ADDRESS.matcher(url).matches()) {
            findings.add(
                    Rule.INVALID_ADDRESS,
                    path + "/url",
                    Phrase.of("'{}' is not the address of a web page", url),
                    Phrase.of("copy it from a browser, beginning with https://"));
        }
    }

    private void checkRoles() {
        for (int i = 0; i < content.roles().size(); i++) {
            Role role = content.roles().get(i);
            define(roles, role.id(), "/roles/" + i, role.retired());
            checkOrigin(role.origin(), "/roles/" + i);
        }
    }

    private void checkReferences() {
        values.checkRetirements(content.version(), findings);
        behaviours.checkRetirements(content.version(), findings);
        roles.checkRetirements(content.version(), findings);
        standards.checkRetirements(content.version(), findings);
        for (int i = 0; i < content.roles().size(); i++) {
            standards.checkReferences(content.roles().get(i).standards(), "/roles/" + i + "/standards", findings);
        }
        Set<Link> links = new HashSet<>(2 * content.alignments().size());
        Set<String> explained = new HashSet<>();
        for (int i = 0; i < content.alignments().size(); i++) {
            Alignment alignment = content.alignments().get(i);
            explained.add(alignment.statement());
            checkAlignment(alignment, i, links.add(Link.of(alignment)));
        }
        for (int i = 0; i < content.unaligned().size(); i++) {
            Unaligned unaligned = content.unaligned().get(i);
            checkUnaligned(unaligned, "/unaligned/" + i, explained.add(unaligned.statement()));
        }
        behaviours.tellEnded("link", "links", findings);
        standards.tellEnded("role", "roles", findings);
        checkRewordings();
    }

    private void checkAlignment(Alignment alignment, int index, boolean first) {
        if (statements.isActive(alignment.statement())
                && behaviours.isActive(alignment.behaviour())
                && first
                && alignment.origin() == null) {
            return;
        }
        String path = "/alignments/" + index;
        statements.checkReference(alignment.statement(), path + "/statement", findings);
        behaviours.checkReference(alignment.behaviour(), path + "/behaviour", findings);
        checkOrigin(alignment.origin(), path);
        if (!first) {
            findings.add(
                    Rule.REPEATED_REFERENCE,
                    path,
                    Phrase.of("'{}' is already aligned with '{}'", alignment.statement(), alignment.behaviour()),
                    Phrase.of("keep one of the two alignments"));
        }
    }

    private void checkUnaligned(Unaligned unaligned, String path, boolean first) {
        statements.checkReference(unaligned.statement(), path + "/statement", findings);
        checkOrigin(unaligned.origin(), path);
        if (!first) {
            findings.add(
                    Rule.REPEATED_REFERENCE,
                    path + "/statement",
                    Phrase.of("the statement '{}' is already aligned, or said to be unaligned", unaligned.statement()),
                    Phrase.of("keep one of the two"));
        }
    }

    private void checkRewordings() {
        ReleaseNotes notes = content.releaseNotes();
        if (notes == null) {
            return;
        }
        for (int i = 0; i < notes.rewordings().size(); i++) {
            String item = notes.rewordings().get(i).item();
            if (!Rewording.PARTS.contains(item) && !values.has(item) && !values.isToldToBeLost(item)) {
                checkReworded(item, "/releaseNotes/rewordings/" + i + "/item");
            }
        }
    }

    /** Checks that it is a behaviour. It may be retired: misprints are corrected there, too. */
    private void checkReworded(String item, String path) {
        String advice = "name 'title', 'introduction', a value or a behaviour";
        for (IdRegister register : List.of(standards, statements, roles)) {
            if (register.has(item)) {
                findings.add(
                        Rule.UNKNOWN_REFERENCE,
                        path,
                        Phrase.of("a rewording cannot name the {} '{}'", register.name(), item),
                        Phrase.of(advice + "; other changes need no note"));
                return;
            }
        }
        behaviours.checkExists(item, path, findings, Phrase.of(advice));
    }

    private void checkOrigin(@Nullable String origin, String path) {
        if (origin != null) {
            Ids.check(origin, path + "/origin", Ids::isId, findings);
        }
    }

    private void define(IdRegister register, String id, String path, @Nullable Retirement retired) {
        String place = path + "/id";
        Ids.check(id, place, register.form(), findings);
        String first = places.putIfAbsent(id, place);
        if (first != null) {
            findings.add(Finding.of(
                            Rule.DUPLICATE_ID,
                            place,
                            Phrase.of("'{}' is already defined {there}", id),
                            Phrase.of("give the {} an id of its own", register.name()))
                    .about(first));
            return;
        }
        register.add(id, path, retired);
    }
}
