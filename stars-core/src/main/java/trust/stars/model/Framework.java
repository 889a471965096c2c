// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Components;
import trust.stars.text.Suggestions;
import trust.stars.validation.InvalidFrameworkException;

/**
 * A version of a values framework that is known to be sound: ids are unique, references resolve, chains of retirements
 * end.
 *
 * <p>Lists of {@link #values()}, {@link #behaviours()} and {@link #roles()} hold what is active, in print order. Lookups
 * by id find retired items, too, because an id that was stored once must keep its meaning; {@link #resolve(String)} says
 * what such an id stands for today.
 *
 * <pre>{@code
 * Framework framework = FrameworkReader.read(Path.of("our-framework.json"));
 * framework.value("teamwork").statement();
 * framework.resolve("achievement.high-standards-repeated");
 * framework.search("growth mindset");
 * }</pre>
 *
 * <p>A Jackson mapper, of Jackson 2 or 3, reads and writes a framework as its document, as {@link FrameworkContent} says,
 * layers included. What it reads is sound, or refused. The wording of texts is not checked.
 *
 * <p>Immutable and safe for use by several threads. Two frameworks are equal if their contents are.
 *
 * @since 1.0.0
 */
public final class Framework implements Serializable {
    /**
     * The length of the longest id of any item, in characters, all of them ASCII: how wide a column for stored ids must
     * be. An id has parts of at most 64 characters, with dots between them.
     */
    public static final int LONGEST_ID = 2 * Ids.LONGEST_PART + 1;

    private static final long serialVersionUID = 1L;

    private final transient FrameworkParts parts;

    /** The parts of a framework that was given as a whole. */
    private static final class Given extends FrameworkParts {
        private final FrameworkContent whole;
        private volatile @Nullable String name;

        private Given(FrameworkContent whole) {
            super(whole.values());
            this.whole = whole;
            content(); // nothing is left to be made
        }

        /** Returns the supertype, so that its callers can be loaded without this class. */
        static FrameworkParts of(FrameworkContent whole) {
            return new Given(whole);
        }

        @Override
        protected FrameworkContent makeHead() {
            return whole;
        }

        @Override
        protected FrameworkContent makeRoles() {
            return whole;
        }

        @Override
        protected FrameworkContent makeStandard(String id) {
            return whole;
        }

        @Override
        protected FrameworkContent makeWhole() {
            return whole;
        }

        @Override
        public String toString() {
            String found = name;
            if (found == null) {
                String layers = String.join(", ", Layering.origins(whole));
                found = super.toString() + (layers.isEmpty() ? "" : " with " + layers);
                name = found;
            }
            return found;
        }
    }

    /**
     * What is written in place of a framework: its content. It is checked again when it is read, so no stream of bytes
     * can bring in an unsound framework.
     *
     * @param content everything that its document says
     */
    private record Written(FrameworkContent content) implements Serializable {
        @SuppressWarnings("DoNotCallSuggester") // it is called so that Framework itself throws nothing
        static void refuse() throws InvalidObjectException {
            throw new InvalidObjectException("a framework is serialised as its content, not as itself");
        }

        private Object readResolve() throws InvalidObjectException {
            try {
                Components.requireDeclaredTypes(requireNonNull(content, "content"));
                return Framework.of(content);
            } catch (InvalidFrameworkException | NullPointerException | ClassCastException e) {
                InvalidObjectException refusal = new InvalidObjectException(String.valueOf(e.getMessage()));
                refusal.initCause(e);
                throw refusal;
            }
        }
    }

    private Framework(FrameworkParts parts) {
        this.parts = parts;
    }

    /**
     * The framework that a document's content describes.
     *
     * <p>Checks the structure. The wording of texts is checked when documents are read, by
     * {@code trust.stars.json.FrameworkReader}, or by a Jakarta validator.
     *
     * @param content what the document says
     * @return the framework
     * @throws InvalidFrameworkException if the content is not sound; it lists every problem
     */
    public static Framework of(FrameworkContent content) {
        SoundnessRules.require(requireNonNull(content, "content"));
        return new Framework(Given.of(content));
    }

    /**
     * The framework whose document Jackson has read.
     *
     * @param document its properties
     * @return the framework
     * @throws InvalidFrameworkException if it is not a document, or not sound
     * @throws IllegalArgumentException if it is in another format
     * @hidden
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Framework fromJson(Map<String, @Nullable Object> document) {
        return of(FrameworkContent.fromJson(document));
    }

    /** A framework made from content that is known to be sound. */
    static Framework ofSound(FrameworkContent content) {
        return new Framework(Given.of(content));
    }

    /**
     * A framework that a build compiled into code: a door for that code alone.
     *
     * @param parts its parts, known to be sound
     * @return the framework; each part is made only when it is asked for
     * @hidden
     */
    public static Framework compiled(FrameworkParts parts) {
        return new Framework(parts);
    }

    /**
     * The id of the framework.
     *
     * @return the same in all versions
     */
    public String id() {
        return parts.head().id();
    }

    /**
     * What the framework is called.
     *
     * @return its title
     */
    public String title() {
        return parts.head().title();
    }

    /**
     * What the initials of the values spell.
     *
     * @return the acronym, or the empty string if the framework declares none
     */
    public String acronym() {
        String acronym = parts.head().acronym();
        return acronym == null ? "" : acronym;
    }

    /**
     * The version of the content.
     *
     * @return for example {@code 1.0.0}
     */
    public FrameworkVersion version() {
        return parts.head().version();
    }

    /**
     * The paragraphs that open the framework.
     *
     * @return in order; may be empty
     */
    public List<String> introduction() {
        return parts.head().introduction();
    }

    /**
     * The active values.
     *
     * @return in print order
     */
    public List<Value> values() {
        return parts.activeValues();
    }

    /**
     * The value with the given id, active or retired.
     *
     * @param id such as {@code teamwork}
     * @return the value
     * @throws UnknownIdException if there is none; it names similar ids
     */
    public Value value(String id) {
        return get(parts.values(), id, "value");
    }

    /**
     * The value with the given id, active or retired, if there is one.
     *
     * @param id such as {@code teamwork}
     * @return the value
     */
    public Optional<Value> findValue(String id) {
        return find(parts.values(), id);
    }

    /**
     * The active behaviours of all values. They all apply to every role.
     *
     * @return in print order
     */
    public List<Behaviour> behaviours() {
        return parts.activeBehaviours();
    }

    /**
     * The behaviour with the given id, active or retired.
     *
     * @param id such as {@code teamwork.collaborate}
     * @return the behaviour
     * @throws UnknownIdException if there is none; it names similar ids
     */
    public Behaviour behaviour(String id) {
        return get(parts.behaviours(), id, "behaviour");
    }

    /**
     * The behaviour with the given id, active or retired, if there is one.
     *
     * @param id such as {@code teamwork.collaborate}
     * @return the behaviour
     */
    public Optional<Behaviour> findBehaviour(String id) {
        return find(parts.behaviours(), id);
    }

    /**
     * The behaviours of all values, retired ones included.
     *
     * @return value by value in print order, each value's active behaviours before its retired ones
     */
    public List<Behaviour> allBehaviours() {
        return parts.allBehaviours();
    }

    /**
     * The value that a behaviour belongs to.
     *
     * @param behaviour a behaviour of this framework
     * @return its value
     * @throws UnknownIdException if this framework has no such value
     */
    public Value valueFor(Behaviour behaviour) {
        return value(behaviour.valueId());
    }

    /**
     * The active behaviours that a stored id stands for: the behaviour itself if it is active; if it is retired, its
     * active successors, through any number of retirements; none if nothing took its place.
     *
     * @param behaviourId an id that this or an earlier version had
     * @return each once, in the order in which the successors are named
     * @throws UnknownIdException if there is no such behaviour; it names similar ids
     */
    public List<Behaviour> resolve(String behaviourId) {
        Behaviour behaviour = behaviour(behaviourId);
        return behaviour.retired() == null ? List.of(behaviour) : Succession.from(behaviour, parts.behaviours());
    }

    /**
     * The active behaviours that match some words. Each must be the beginning of a word in the behaviour's text, or in
     * the name or statement of its value; upper and lower case and accents do not matter.
     *
     * @param text words in any order; punctuation separates words, except apostrophes, which are ignored
     * @return first those whose own text has every word, then the others, each in print order; none if the text has no
     *     word
     */
    public List<Behaviour> search(String text) {
        requireNonNull(text, "text");
        return parts.search().search(text);
    }

    /**
     * The active roles.
     *
     * @return in the order of the document
     */
    public List<Role> roles() {
        return parts.roles().active();
    }

    /**
     * The role with the given id, active or retired.
     *
     * @param id such as {@code teaching-assistant}
     * @return the role
     * @throws UnknownIdException if there is none; it names similar ids
     */
    public Role role(String id) {
        return get(parts.roles().roles(), id, "role");
    }

    /**
     * The role with the given id, active or retired, if there is one.
     *
     * @param id such as {@code teaching-assistant}
     * @return the role
     */
    public Optional<Role> findRole(String id) {
        return find(parts.roles().roles(), id);
    }

    /**
     * The active roles that somebody with this job title has. Case, accents, spaces and hyphens do not matter. The first
     * of these that finds a role decides:
     *
     * <ol>
     *   <li>a role's name or other title, exactly;
     *   <li>the longest of these titles whose words are in the job title, in their order, if the job title has nothing
     *       else but numbers and the document's {@linkplain FrameworkContent#titleQualifiers() qualifiers} and
     *       {@linkplain FrameworkContent#titleSubjects() subjects}. One subject stands for another: where "Head of
     *       department" is a title, so is "Head of science". A plural is as good as a singular, and "L2" is "L" with a
     *       number;
     *   <li>for a search box, a title that begins like this and goes on within the last word, of which four letters must
     *       be there: "teach", "deputy head".
     * </ol>
     *
     * <p>A short form is a word like any other: "COO" does not find a coordinator.
     *
     * @param jobTitle such as {@code LSA} or {@code Teaching Assistant (Level 2)}
     * @return in the order of the document; more than one if none of them fits better; none if none fits, and for more
     *     than 100 words unless they are a title exactly
     */
    public List<Role> rolesCalled(String jobTitle) {
        requireNonNull(jobTitle, "jobTitle");
        return parts.roles().titles().called(jobTitle);
    }

    /**
     * The professional standards, in force or withdrawn.
     *
     * @return in the order of the document
     */
    public List<ProfessionalStandard> standards() {
        return parts.standards().all();
    }

    /**
     * The standard with the given id.
     *
     * @param id such as {@code teachers-standards}
     * @return the standard
     * @throws UnknownIdException if there is none; it names similar ids
     */
    public ProfessionalStandard standard(String id) {
        return get(parts.standards().standards(), id, "standard");
    }

    /**
     * The standard with the given id, if there is one.
     *
     * @param id such as {@code teachers-standards}
     * @return the standard
     */
    public Optional<ProfessionalStandard> findStandard(String id) {
        return find(parts.standards().standards(), id);
    }

    /**
     * The statement with the given id.
     *
     * @param id such as {@code teachers-standards.ts1}
     * @return the statement
     * @throws UnknownIdException if there is none; it names similar ids
     */
    public Statement statement(String id) {
        return get(parts.standards().statements(), id, "statement");
    }

    /**
     * The statement with the given id, if there is one.
     *
     * @param id such as {@code teachers-standards.ts1}
     * @return the statement
     */
    public Optional<Statement> findStatement(String id) {
        return find(parts.standards().statements(), id);
    }

    /**
     * The standard that a statement belongs to.
     *
     * @param statement a statement of this framework
     * @return its standard, in force or withdrawn
     * @throws UnknownIdException if this framework has no such statement
     */
    public ProfessionalStandard standardFor(Statement statement) {
        return get(parts.standards().holders(), statement.id(), "statement");
    }

    /**
     * The item with the given id, of whatever kind, active or retired.
     *
     * @param id such as {@code teamwork} or {@code teaching-assistant}
     * @return the item
     * @throws UnknownIdException if there is none; it names similar ids
     */
    public Item item(String id) {
        Item item = parts.item(requireNonNull(id, "id"));
        if (item == null) {
            throw unknownItem(id, new Suggestions());
        }
        return item;
    }

    /**
     * The item with the given id, of whatever kind, active or retired, if there is one.
     *
     * @param id such as {@code teamwork} or {@code teaching-assistant}
     * @return the item
     */
    public Optional<Item> findItem(String id) {
        return Optional.ofNullable(parts.item(requireNonNull(id, "id")));
    }

    /**
     * The active items that a stored id stands for, of whatever kind: what {@link #resolve(String)} says of behaviours, for
     * all. The successor of a withdrawn standard is the one that superseded it; a statement of such a standard has none.
     *
     * @param id an id that this or an earlier version had
     * @return each once, in the order in which the successors are named
     * @throws UnknownIdException if nothing has it; it names similar ids
     */
    public List<Item> resolveItem(String id) {
        List<Item> items = new ArrayList<>();
        for (String end : Succession.ends(item(id).id(), parts::successors)) {
            items.add(item(end));
        }
        return Collections.unmodifiableList(items);
    }

    /**
     * How the standards of all active roles map to behaviours. A behaviour to which a role has no mapping still applies
     * to it: every active behaviour applies to every role.
     *
     * @return in the order of roles, their standards, statements and alignments
     */
    public List<RoleMapping> mappings() {
        return parts.mappings().all();
    }

    /**
     * How the standards of a role map to behaviours.
     *
     * @param role a role of this framework
     * @return in the order of its standards, their statements and alignments; none for a retired role
     * @throws UnknownIdException if this framework has no such role
     */
    public List<RoleMapping> mappings(Role role) {
        List<RoleMapping> found = parts.roles().mappings(role.id());
        if (found == null) {
            role(role.id()); // passes if it is retired, throws if it is unknown
            return List.of();
        }
        return found;
    }

    /**
     * How the standards of all the roles that one person holds map to behaviours. A link that several of the roles share,
     * because they share a standard, is given once, for the first of them.
     *
     * @param roles roles of this framework
     * @return role by role, each in the order of its standards, their statements and alignments
     * @throws UnknownIdException if this framework lacks one of the roles
     */
    public List<RoleMapping> mappings(Collection<Role> roles) {
        List<RoleMapping> list = new ArrayList<>();
        Set<Link> given = new HashSet<>();
        for (Role role : roles) {
            for (RoleMapping mapping : mappings(role)) {
                if (given.add(Link.of(mapping.alignment()))) {
                    list.add(mapping);
                }
            }
        }
        return Collections.unmodifiableList(list);
    }

    /**
     * Which roles' statements link to a behaviour.
     *
     * @param behaviour a behaviour of this framework
     * @return in the order of {@link #mappings()}
     * @throws UnknownIdException if this framework has no such behaviour
     */
    public List<RoleMapping> mappings(Behaviour behaviour) {
        return parts.mappings().of(behaviour(behaviour.id()));
    }

    /**
     * The links from a statement to behaviours, each with its rationale, whether or not a role has the statement's
     * standard.
     *
     * @param statement a statement of this framework
     * @return in the order of the document; none if it is not aligned
     * @throws UnknownIdException if this framework has no such statement
     */
    public List<Alignment> alignments(Statement statement) {
        return parts.standards().of(statement(statement.id()));
    }

    /**
     * What the mappings reach and what they do not.
     *
     * @return information about this framework, never about a person; computed once
     */
    public Coverage coverage() {
        return parts.coverage();
    }

    /**
     * This framework with local layers over it: a Trust's or a school's own roles, standards and alignments. The
     * framework's own words stay the same. Layers are applied in the order of their ids, whatever order they are given
     * in.
     *
     * @param layers layers for this framework, written for this version or an earlier one of which it still has everything
     *     that they refer to; {@code FrameworkHistory.with} tells before the day what will not fit
     * @return a framework in which every item of a layer names it as its {@code origin}; equal to this one if nothing is
     *     added
     * @throws InvalidFrameworkException if a layer is for another framework or a later version, is not sound over this one, or
     *     contradicts another layer about an item; it lists every problem of the first such layer
     */
    public Framework with(Collection<LocalLayer> layers) {
        return Layering.over(this, layers);
    }

    /**
     * Everything that the document says.
     *
     * @return the content that this framework was made from
     */
    public FrameworkContent content() {
        return parts.content();
    }

    /**
     * What Jackson writes.
     *
     * @return the properties of the document
     * @hidden
     */
    @JsonValue
    public Map<String, Object> json() {
        return content().json();
    }

    /**
     * Whether another object is a framework with equal content.
     *
     * @param other anything, or null
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Framework that && content().equals(that.content());
    }

    /**
     * The hash code of the content.
     *
     * @return equal for equal frameworks
     */
    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /**
     * Which framework this is.
     *
     * @return title and version, then the ids of any layers over it, such as {@code Our Framework 1.2.0 with our-school}
     */
    @Override
    public String toString() {
        return parts.toString();
    }

    /**
     * What is written in place of a framework.
     *
     * @return its content, to be checked when it is read
     */
    private Object writeReplace() {
        return new Written(content());
    }

    /**
     * Refuses a stream that claims to hold a framework itself: only its content is ever written.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @SuppressWarnings("unused") // called when such a stream is read
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        Written.refuse(); // thrown there, because what a method throws is loaded with its class, at every start
    }

    private <T> T get(Map<String, T> items, String id, String kind) {
        T item = items.get(requireNonNull(id, "id"));
        if (item == null) {
            throw parts.unknown(kind, id, items.keySet(), new Suggestions());
        }
        return item;
    }

    /** The exception that {@link #item} throws for an unknown id; one search for similar ids serves many of them. */
    RuntimeException unknownItem(String id, Suggestions suggestions) {
        return parts.unknown("item", id, parts.ids(), suggestions);
    }

    private static <T> Optional<T> find(Map<String, T> items, String id) {
        return Optional.ofNullable(items.get(requireNonNull(id, "id")));
    }
}
