// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import trust.stars.release.ChangedItem;

/** What an item and its parts are called in a sentence. */
public final class ItemText {
    private ItemText() {}

    /** The item as the object of a sentence, such as {@code behaviour teamwork.collaborate}. */
    static String of(ChangedItem item) {
        return switch (item.kind()) {
            case VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> item.toString();
            case FRAMEWORK, ALIGNMENT, UNALIGNED -> withArticle(item);
        };
    }

    /** The same with an article, such as {@code the behaviour teamwork.collaborate}. */
    public static String withArticle(ChangedItem item) {
        return switch (item.kind()) {
            case FRAMEWORK -> "the framework";
            case VALUE, BEHAVIOUR, STANDARD, STATEMENT, ROLE -> "the " + item;
            case ALIGNMENT -> {
                LinkEnds ends = LinkEnds.of(item);
                yield "the link from " + ends.statement() + " to " + ends.behaviour();
            }
            case UNALIGNED -> "the reason why no behaviour answers statement " + item.id();
        };
    }

    /** The name of a property of the document as words, such as {@code day of checking} for {@code checkedOn}. */
    static String part(String property) {
        return switch (property) {
            case "additional" -> "mark 'additional'";
            case "assignedCodes" -> "mark 'codes assigned by us'";
            case "checkedOn" -> "day of checking";
            case "retired" -> "retirement";
            case "supersededBy" -> "successor";
            case "titleQualifiers" -> "qualifiers in job titles";
            case "titleSubjects" -> "subjects in job titles";
            case "url" -> "address";
            default -> property;
        };
    }
}
