// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Suggestions;

/**
 * The parts of a framework, each made when it is first needed, so a lookup of a value does not wait for the standards
 * of all professions. What they hold is known to be sound.
 *
 * <p>This class is public only for the code that a build generates from released documents: {@code stars-maven-plugin}
 * writes it, and its tests compare it with the documents. Nothing else may extend it, and no promise of compatibility
 * covers it.
 *
 * @hidden
 */
@SuppressWarnings("exports") // that it finds indexes is for this package alone
public abstract class FrameworkParts implements Function<String, StandardIndex> {
    private final List<Value> all;
    private final List<Value> activeValues;
    private final List<Behaviour> activeBehaviours;
    // HashMap, not Map.copyOf: lookups by similar ids are several times faster
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private volatile @Nullable FrameworkContent head;
    private volatile @Nullable FrameworkContent content;
    private volatile @Nullable SearchIndex search;
    private volatile @Nullable RoleIndex roles;
    private volatile @Nullable StandardIndex standards;
    private volatile @Nullable Mappings mappings;
    private volatile @Nullable Coverage coverage;

    /**
     * The parts of a framework.
     *
     * @param all its values in print order, retired ones included
     */
    protected FrameworkParts(List<Value> all) {
        this.all = all;
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
     * What the framework is called, its version and its introduction.
     *
     * @return the head alone; may be made anew by each call
     */
    protected abstract FrameworkContent makeHead();

    /**
     * The head with the roles.
     *
     * @return may be made anew by each call
     */
    protected abstract FrameworkContent makeRoles();

    /**
     * The head with one standard and the alignments of its statements.
     *
     * @param id the id of the standard
     * @return may be made anew by each call; without a standard if none has this id
     */
    protected abstract FrameworkContent makeStandard(String id);

    /**
     * Everything.
     *
     * @return may be made anew by each call
     */
    protected abstract FrameworkContent makeWhole();

    final List<Value> activeValues() {
        return activeValues;
    }

    final List<Behaviour> activeBehaviours() {
        return activeBehaviours;
    }

    /** The behaviours of all values in print order, for each value first the active ones, then the retired ones. */
    final List<Behaviour> allBehaviours() {
        List<Behaviour> list = new ArrayList<>();
        for (Value value : all) {
            list.addAll(value.behaviours());
            list.addAll(value.retiredBehaviours());
        }
        return Collections.unmodifiableList(list);
    }

    final Map<String, Value> values() {
        return values;
    }

    final Map<String, Behaviour> behaviours() {
        return behaviours;
    }

    final FrameworkContent head() {
        FrameworkContent part = head;
        if (part == null) {
            part = content; // if everything is there, it need not be made
            if (part == null) {
                part = makeHead();
            }
            head = part;
        }
        return part;
    }

    final FrameworkContent content() {
        FrameworkContent whole = content;
        if (whole == null) {
            whole = makeWhole();
            content = whole;
        }
        return whole;
    }

    final SearchIndex search() {
        SearchIndex index = search;
        if (index == null) {
            index = new SearchIndex(activeValues);
            search = index;
        }
        return index;
    }

    final RoleIndex roles() {
        RoleIndex index = roles;
        if (index == null) {
            index = new RoleIndex(makeRoles().roles(), behaviours, this);
            roles = index;
        }
        return index;
    }

    /** The index of all standards. */
    final StandardIndex standards() {
        StandardIndex index = standards;
        if (index == null) {
            index = new StandardIndex(content());
            standards = index;
        }
        return index;
    }

    /**
     * An index that has the standard with this id: that of all standards if the whole content is there, otherwise its
     * own.
     */
    @Override
    public final StandardIndex apply(String standard) {
        return content == null ? new StandardIndex(makeStandard(standard)) : standards();
    }

    /** The mappings of all active roles. */
    final Mappings mappings() {
        Mappings index = mappings;
        if (index == null) {
            content(); // the standards of all roles are needed
            index = new Mappings(roles());
            mappings = index;
        }
        return index;
    }

    final Coverage coverage() {
        Coverage found = coverage;
        if (found == null) {
            content();
            found = new Coverage(
                    toString(),
                    activeBehaviours,
                    behaviours,
                    roles(),
                    mappings().all(),
                    standards());
            coverage = found;
        }
        return found;
    }

    /** The exception to throw when nothing of a kind has the id that was asked for. */
    final RuntimeException unknown(String kind, String id, Collection<String> known, Suggestions suggestions) {
        Item other = item(id);
        String otherKind = other == null ? "" : other.itemKind().toString();
        return UnknownIdException.of(toString(), kind, id, known, otherKind, suggestions);
    }

    /** The item that has the id, of whatever kind; null if nothing has it. */
    final @Nullable Item item(String id) {
        Item item = values.get(id);
        if (item == null) {
            item = behaviours.get(id);
        }
        if (item == null) {
            item = roles().roles().get(id);
        }
        if (item == null) {
            item = standards().standards().get(id);
        }
        return item == null ? standards().statements().get(id) : item;
    }

    /**
     * Which framework this is.
     *
     * @return title and version, and the ids of the layers, if there are any
     */
    @Override
    public String toString() {
        return head().title() + " " + head().version();
    }
}
