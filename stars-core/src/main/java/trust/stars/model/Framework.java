// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import trust.stars.compiled.Sections;
import trust.stars.validation.InvalidFrameworkException;

/**
 * A version of a values framework that is known to be sound: ids are unique, references resolve, retirements end.
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
 * <p>Immutable and safe for use by several threads. Two frameworks are equal if their contents are.
 *
 * @since 1.0.0
 */
public final class Framework {
    private final Sections<FrameworkContent> sections;
    private final List<Value> activeValues;
    private final List<Behaviour> activeBehaviours;
    // HashMap, not Map.copyOf: lookups by similar ids are several times faster
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private volatile @Nullable FrameworkContent head;
    private volatile @Nullable FrameworkContent content;
    private volatile @Nullable SearchIndex searchIndex;
    private volatile @Nullable RoleIndex roleIndex;
    private volatile @Nullable StandardIndex standardIndex;
    private volatile @Nullable Mappings mappings;
    private volatile @Nullable Coverage coverage;

    /** What was given as a whole. */
    private record Given(FrameworkContent whole) implements Sections<FrameworkContent> {
        @Override
        public FrameworkContent head() {
            return whole;
        }

        @Override
        public FrameworkContent roles() {
            return whole;
        }

        @Override
        public FrameworkContent standard(String id) {
            return whole;
        }
    }

    private Framework(List<Value> all, Sections<FrameworkContent> sections) {
        this.sections = sections;
        List<Value> valueList = new ArrayList<>();
        List<Behaviour> behaviourList = new ArrayList<>();
        for (Value value : all) {
            values.put(value.id(), value);
            if (value.retired() == null) {
                valueList.add(value);
            }
            for (Behaviour behaviour : value.behaviours()) {
                behaviours.put(behaviour.id(), behaviour);
                behaviourList.add(behaviour);
            }
            for (Behaviour behaviour : value.retiredBehaviours()) {
                behaviours.put(behaviour.id(), behaviour);
            }
        }
        activeValues = Collections.unmodifiableList(valueList);
        activeBehaviours = Collections.unmodifiableList(behaviourList);
    }

    /**
     * The framework that a document's content describes.
     *
     * <p>Checks the structure. The wording of texts is checked where documents are read, by
     * {@code trust.stars.json.FrameworkReader}, or by a Jakarta validator.
     *
     * @param content what is written in the document
     * @return the framework
     * @throws InvalidFrameworkException if the content is not sound, with every problem
     */
    public static Framework of(FrameworkContent content) {
        Structure.require(requireNonNull(content, "content"));
        Framework framework = new Framework(content.values(), new Given(content));
        framework.content = content;
        return framework;
    }

    /**
     * A framework that was compiled into code, which only {@code stars-content} can offer.
     *
     * @param values its values in print order, retired ones included
     * @param sections everything, known to be sound
     * @return the framework; what is not asked for is not built
     */
    @SuppressWarnings("exports") // nobody else is meant to have one
    public static Framework compiled(List<Value> values, Sections<FrameworkContent> sections) {
        return new Framework(values, sections);
    }

    /**
     * The id of the framework.
     *
     * @return the same in all versions
     */
    public String id() {
        return head().id();
    }

    /**
     * What the framework is called.
     *
     * @return its title
     */
    public String title() {
        return head().title();
    }

    /**
     * What the initials of the values spell.
     *
     * @return the acronym, or the empty string if the framework declares none
     */
    public String acronym() {
        String acronym = head().acronym();
        return acronym == null ? "" : acronym;
    }

    /**
     * The version of the content.
     *
     * @return for example {@code 1.0.0}
     */
    public FrameworkVersion version() {
        return head().version();
    }

    /**
     * The paragraphs that open the framework.
     *
     * @return in order; perhaps none
     */
    public List<String> introduction() {
        return head().introduction();
    }

    /**
     * The active values.
     *
     * @return in print order
     */
    public List<Value> values() {
        return activeValues;
    }

    /**
     * The value with an id, active or retired.
     *
     * @param id such as {@code teamwork}
     * @return the value
     * @throws UnknownIdException if there is none, with the ids that are like it
     */
    public Value value(String id) {
        return get(values, id, "value");
    }

    /**
     * The value with an id, active or retired, if there is one.
     *
     * @param id such as {@code teamwork}
     * @return the value
     */
    public Optional<Value> findValue(String id) {
        return find(values, id);
    }

    /**
     * The active behaviours of all values. They all apply to every role.
     *
     * @return in print order
     */
    public List<Behaviour> behaviours() {
        return activeBehaviours;
    }

    /**
     * The behaviour with an id, active or retired.
     *
     * @param id such as {@code teamwork.collaborate}
     * @return the behaviour
     * @throws UnknownIdException if there is none, with the ids that are like it
     */
    public Behaviour behaviour(String id) {
        return get(behaviours, id, "behaviour");
    }

    /**
     * The behaviour with an id, active or retired, if there is one.
     *
     * @param id such as {@code teamwork.collaborate}
     * @return the behaviour
     */
    public Optional<Behaviour> findBehaviour(String id) {
        return find(behaviours, id);
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
     * successors, through as many retirements as there were; none if nothing took its place.
     *
     * @param behaviourId an id that this or an earlier version had
     * @return each once, in the order in which the successors are named
     * @throws UnknownIdException if there is no such behaviour, with the ids that are like it
     */
    public List<Behaviour> resolve(String behaviourId) {
        Behaviour behaviour = behaviour(behaviourId);
        return behaviour.retired() == null ? List.of(behaviour) : Succession.from(behaviour, behaviours);
    }

    /**
     * The active behaviours that a few words find. Every word asked must begin a word of the behaviour's text, or of the
     * name or statement of its value; upper and lower case and accents do not matter.
     *
     * @param text words in any order; punctuation separates words, but for apostrophes, which are passed over
     * @return first those whose own text has every word, then the others, each in print order; none if no word is asked
     */
    public List<Behaviour> search(String text) {
        requireNonNull(text, "text");
        SearchIndex index = searchIndex;
        if (index == null) {
            index = new SearchIndex(activeValues);
            searchIndex = index;
        }
        return index.search(text);
    }

    /**
     * The active roles.
     *
     * @return in the order of the document
     */
    public List<Role> roles() {
        return roleIndex().active();
    }

    /**
     * The role with an id, active or retired.
     *
     * @param id such as {@code teaching-assistant}
     * @return the role
     * @throws UnknownIdException if there is none, with the ids that are like it
     */
    public Role role(String id) {
        return get(roleIndex().roles(), id, "role");
    }

    /**
     * The role with an id, active or retired, if there is one.
     *
     * @param id such as {@code teaching-assistant}
     * @return the role
     */
    public Optional<Role> findRole(String id) {
        return find(roleIndex().roles(), id);
    }

    /**
     * The active roles that people call by a job title. Every word asked must begin a word of the role's name or of one of
     * its other titles; upper and lower case and accents do not matter.
     *
     * @param jobTitle such as {@code LSA}
     * @return first those with exactly this title, then the others, each in the order of the document; none if no word is
     *     asked
     */
    public List<Role> rolesCalled(String jobTitle) {
        requireNonNull(jobTitle, "jobTitle");
        return roleIndex().titles().called(jobTitle);
    }

    /**
     * The professional standards, in force or withdrawn.
     *
     * @return in the order of the document
     */
    public List<ProfessionalStandard> standards() {
        return standardIndex().all();
    }

    /**
     * The standard with an id.
     *
     * @param id such as {@code teachers-standards}
     * @return the standard
     * @throws UnknownIdException if there is none, with the ids that are like it
     */
    public ProfessionalStandard standard(String id) {
        return get(standardIndex().standards(), id, "standard");
    }

    /**
     * The standard with an id, if there is one.
     *
     * @param id such as {@code teachers-standards}
     * @return the standard
     */
    public Optional<ProfessionalStandard> findStandard(String id) {
        return find(standardIndex().standards(), id);
    }

    /**
     * The statement of a standard with an id.
     *
     * @param id such as {@code teachers-standards.ts1}
     * @return the statement
     * @throws UnknownIdException if there is none, with the ids that are like it
     */
    public Statement statement(String id) {
        return get(standardIndex().statements(), id, "statement");
    }

    /**
     * The statement of a standard with an id, if there is one.
     *
     * @param id such as {@code teachers-standards.ts1}
     * @return the statement
     */
    public Optional<Statement> findStatement(String id) {
        return find(standardIndex().statements(), id);
    }

    /**
     * How the standards of all active roles map to behaviours. That a role has no mapping to a behaviour does not mean
     * that the behaviour does not apply: every active behaviour applies to every role.
     *
     * @return in the order of roles, their standards, statements and alignments
     */
    public List<RoleMapping> mappings() {
        return indexedMappings().all();
    }

    /**
     * How the standards of a role map to behaviours.
     *
     * @param role a role of this framework
     * @return in the order of its standards, their statements and alignments; none for a retired role
     * @throws UnknownIdException if this framework has no such role
     */
    public List<RoleMapping> mappings(Role role) {
        List<RoleMapping> found = roleIndex().mappings(role.id());
        if (found == null) {
            role(role.id()); // it is retired, or it is refused
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
     * @throws UnknownIdException if this framework has not got one of the roles
     */
    public List<RoleMapping> mappings(Collection<Role> roles) {
        return roleIndex().mappings(roles);
    }

    /**
     * The statements of which roles link to a behaviour.
     *
     * @param behaviour a behaviour of this framework
     * @return in the order of {@link #mappings()}
     * @throws UnknownIdException if this framework has no such behaviour
     */
    public List<RoleMapping> mappings(Behaviour behaviour) {
        return indexedMappings().of(behaviour(behaviour.id()));
    }

    /**
     * The links from a statement to behaviours, each with its rationale, whether a role has the statement's standard or
     * not.
     *
     * @param statement a statement of this framework
     * @return in the order of the document; none if it is not aligned
     * @throws UnknownIdException if this framework has no such statement
     */
    public List<Alignment> alignments(Statement statement) {
        return standardIndex().of(statement(statement.id()));
    }

    /**
     * What the mappings reach and what they do not.
     *
     * @return information about this framework, never about a person; computed once
     */
    public Coverage coverage() {
        Coverage found = coverage;
        if (found == null) {
            content(); // the standards of all roles are needed
            found = new Coverage(this);
            coverage = found;
        }
        return found;
    }

    /**
     * This framework with local layers over it: roles, standards and alignments of a Trust's or a school's own. Its words
     * are the same. Layers are put on in the order of their ids, whatever the order in which they are given.
     *
     * @param layers layers for this framework and version
     * @return a framework in which every item of a layer names it as its {@code origin}; equal to this one if nothing is
     *     added
     * @throws InvalidFrameworkException if a layer is for another framework or version, is not sound over this one, or
     *     says something else about an item than another layer does; it lists everything about the first such layer
     */
    public Framework with(Collection<LocalLayer> layers) {
        return Layering.over(this, layers);
    }

    /**
     * Everything that the document says.
     *
     * @return the content that this framework was made of
     */
    public FrameworkContent content() {
        FrameworkContent whole = content;
        if (whole == null) {
            whole = sections.whole();
            content = whole;
        }
        return whole;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Framework that && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /**
     * Which framework this is.
     *
     * @return title and version
     */
    @Override
    public String toString() {
        return title() + " " + version();
    }

    private FrameworkContent head() {
        FrameworkContent part = head;
        if (part == null) {
            part = sections.head();
            head = part;
        }
        return part;
    }

    private RoleIndex roleIndex() {
        RoleIndex index = roleIndex;
        if (index == null) {
            index = new RoleIndex(this, sections.roles().roles());
            roleIndex = index;
        }
        return index;
    }

    /** The index of all standards. */
    private StandardIndex standardIndex() {
        StandardIndex index = standardIndex;
        if (index == null) {
            index = new StandardIndex(content());
            standardIndex = index;
        }
        return index;
    }

    /** An index that has the standard with an id: the one of all standards if they are built, otherwise one of its own. */
    StandardIndex indexOf(String standard) {
        return content == null ? new StandardIndex(sections.standard(standard)) : standardIndex();
    }

    private Mappings indexedMappings() {
        Mappings index = mappings;
        if (index == null) {
            content(); // the standards of all roles are needed
            index = new Mappings(this);
            mappings = index;
        }
        return index;
    }

    private <T> T get(Map<String, T> items, String id, String kind) {
        T item = items.get(requireNonNull(id, "id"));
        if (item == null) {
            throw UnknownIdException.of(this, kind, id, items.keySet());
        }
        return item;
    }

    private static <T> Optional<T> find(Map<String, T> items, String id) {
        return Optional.ofNullable(items.get(requireNonNull(id, "id")));
    }
}
