// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trust.stars.model.Behaviour;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Retirement;
import trust.stars.model.Value;

/** A framework as Markdown, for people to read: what applies first, what is retired in a section of its own. */
public final class MarkdownText {
    private final StringBuilder out = new StringBuilder();

    private MarkdownText() {}

    /** The whole text; it ends with one line feed. */
    public static String of(Framework framework) {
        MarkdownText text = new MarkdownText();
        text.addHead(framework.content());
        for (Value value : framework.values()) {
            text.addValue(value);
        }
        text.addRetired(framework.content().values());
        return text.out.toString().stripTrailing() + "\n";
    }

    private void addHead(FrameworkContent content) {
        addParagraph("# " + plain(content.title()));
        List<String> facts = new ArrayList<>(List.of("Version " + content.version()));
        facts.add(content.releasedOn() == null ? "a draft, not released" : "released on " + content.releasedOn());
        if (content.effectiveFrom() != null) {
            facts.add("in force from " + content.effectiveFrom());
        }
        facts.add("published by " + plain(content.publisher()));
        addParagraph("*" + String.join(", ", facts) + "*");
        ReleaseNotes notes = content.releaseNotes();
        if (notes != null && notes.summary() != null) {
            addParagraph("About this version: " + plain(notes.summary()));
        }
        if (notes != null && notes.approval() != null) {
            addParagraph("Approval: " + plain(notes.approval()));
        }
        content.introduction().forEach(paragraph -> addParagraph(plain(paragraph)));
    }

    private void addValue(Value value) {
        addParagraph("## " + plain(value.name()));
        addParagraph(plain(value.statement()));
        addList(value.behaviours().stream().map(MarkdownText::active).toList());
    }

    private static String active(Behaviour behaviour) {
        String label = behaviour.label() == null ? "" : "**" + plain(behaviour.label()) + ":** ";
        return label + plain(behaviour.text()) + " (`" + behaviour.id() + "`)";
    }

    private void addRetired(List<Value> values) {
        List<String> items = new ArrayList<>();
        for (Value value : values) {
            if (value.retired() != null) {
                items.add(ended(value.name() + ": " + value.statement(), value.id(), value.retired()));
            }
            for (Behaviour behaviour : value.retiredBehaviours()) {
                items.add(ended(behaviour.text(), behaviour.id(), behaviour.retired()));
            }
        }
        if (!items.isEmpty()) {
            addParagraph("## No longer in use");
            addList(items);
        }
    }

    private static String ended(String text, String id, @Nullable Retirement retired) {
        String item = plain(text) + " (`" + id + "`)";
        if (retired == null) {
            return item;
        }
        String successors = retired.replacedBy().isEmpty()
                ? ""
                : ", replaced by `" + String.join("` and `", retired.replacedBy()) + "`";
        return item + " – retired in " + retired.in() + successors + ": " + plain(retired.reason());
    }

    private void addParagraph(String text) {
        out.append(text).append("\n\n");
    }

    private void addList(List<String> items) {
        items.forEach(item -> out.append("- ").append(item).append('\n'));
        out.append(items.isEmpty() ? "" : "\n");
    }

    /** The text, escaped so that it is shown as it is, whatever its characters mean in Markdown. */
    private static String plain(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<~]", "\\\\$0")
                .replaceFirst("^[-+=#>]", "\\\\$0")
                .replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
    }
}
