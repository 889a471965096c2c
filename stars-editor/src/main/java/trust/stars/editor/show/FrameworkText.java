// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.Retirement;
import trust.stars.model.Value;
import trust.stars.release.Release;
import trust.stars.release.Wording;

/** A framework, a value, a behaviour or the releases, written out for people. */
public final class FrameworkText {
    private final List<String> lines = new ArrayList<>();

    private FrameworkText() {}

    /** The whole framework: introduction, values and behaviours in print order. */
    public static String framework(Framework framework) {
        FrameworkText text = new FrameworkText();
        text.addLine(framework.title() + " " + framework.version() + ", " + status(framework));
        framework.introduction().forEach(paragraph -> text.addLine("\n" + paragraph));
        for (Value value : framework.values()) {
            text.addLine("");
            text.addValue(value, false);
        }
        if (!framework.roles().isEmpty() || !framework.standards().isEmpty()) {
            text.addLine("\n" + count(framework.roles().size(), "role") + ", "
                    + count(framework.standards().size(), "standard") + ", "
                    + count(framework.content().alignments().size(), "alignment"));
        }
        return text.toString();
    }

    /** A value with its statement and all its behaviours. */
    public static String value(Value value) {
        FrameworkText text = new FrameworkText();
        text.addValue(value, true);
        return text.toString();
    }

    /**
     * A behaviour with everything that is known about it.
     *
     * @param wordings its wordings in the releases; none if it was in no release
     */
    public static String behaviour(Framework framework, Behaviour behaviour, List<Wording> wordings) {
        FrameworkText text = new FrameworkText();
        Value value = framework.valueFor(behaviour);
        text.addLine(behaviour.id());
        text.addLine("  " + behaviour.text());
        text.addLine("");
        if (behaviour.label() != null) {
            text.addLine("Label:      " + behaviour.label());
        }
        text.addLine("Value:      " + value.name() + " (" + value.id() + ")");
        text.addLine("Authority:  " + authority(behaviour.authority()));
        text.addLine("State:      " + state(behaviour.retired()));
        if (behaviour.retired() != null) {
            List<Behaviour> today = framework.resolve(behaviour.id());
            text.addLine("Today:      " + (today.isEmpty() ? "nothing took its place" : "stands for"));
            today.forEach(successor -> text.addLine("            " + successor.id() + ": " + successor.text()));
        }
        text.addLine("Wordings:   " + (wordings.isEmpty() ? "in no release yet" : "by release"));
        for (Wording wording : wordings) {
            text.addLine("            " + wording.since() + ": " + wording.text() + " ("
                    + lower(wording.authority().name()) + ")");
        }
        if (!wordings.isEmpty() && !wordings.get(wordings.size() - 1).text().equals(behaviour.text())) {
            text.addLine("            " + framework.version() + ", " + status(framework) + ": " + behaviour.text()
                    + " (" + lower(behaviour.authority().name()) + ")");
        }
        return text.toString();
    }

    /** The releases, a line for each. */
    public static String releases(List<Release> releases) {
        FrameworkText text = new FrameworkText();
        for (Release release : releases) {
            text.addLine(release.version() + "  released " + release.releasedOn() + ", in force"
                    + (release.effectiveFrom() == null
                            ? "; its first day was not recorded"
                            : " from " + release.effectiveFrom())
                    + (release.withdrawal() == null
                            ? ""
                            : ", withdrawn " + release.withdrawal().on() + ": "
                                    + release.withdrawal().reason()));
        }
        return releases.isEmpty() ? "no release yet" : text.toString();
    }

    /** Whether a framework is a draft, or when it was released. */
    public static String status(Framework framework) {
        return framework.content().releasedOn() == null
                ? "draft – not released"
                : "released on " + framework.content().releasedOn();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private void addValue(Value value, boolean all) {
        addLine(value.name() + " (" + value.id() + ")");
        addLine("  " + value.statement());
        value.behaviours().forEach(behaviour -> addLine("  - " + behaviour.text() + "\n      " + behaviour.id()));
        if (all) {
            addLine("");
            addLine("Authority:  " + authority(value.authority()));
            addLine("State:      " + state(value.retired()));
            value.retiredBehaviours()
                    .forEach(behaviour -> addLine("Retired:    " + behaviour.id() + ": " + behaviour.text()
                            + "\n            " + state(behaviour.retired())));
        }
    }

    private static String authority(Authority authority) {
        return switch (authority) {
            case PUBLISHED -> "published – in the publisher's own words";
            case PROPOSED -> "proposed – not approved yet";
            case APPROVED -> "approved by the publisher";
        };
    }

    private static String state(@Nullable Retirement retired) {
        return retired == null ? "active" : ChangeText.value(retired);
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void addLine(String line) {
        lines.add(line);
    }
}
