// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.questions;

import java.util.List;
import trust.stars.content.Stars;
import trust.stars.model.FrameworkVersion;
import trust.stars.release.Meaning;
import trust.stars.release.Meanings;
import trust.stars.release.StoredId;

/** What do ids that I stored last year mean today? */
final class StoredIds {
    private StoredIds() {}

    public static void main(String[] args) {
        FrameworkVersion then = FrameworkVersion.parse("1.0.0");
        List<StoredId> stored = List.of(
                new StoredId("respect.embrace-difference", then),
                new StoredId("service.wider-community", then),
                new StoredId("achievement.high-standards-repeated", then),
                new StoredId("teamwork.colaborate", then));
        Meanings meanings = Stars.history().meanings(stored, Stars.current());
        for (Meaning meaning : meanings.list()) {
            System.out.println(meaning.stored().id() + ": " + inWords(meaning));
        }
        System.out.println(meanings.summary());
    }

    private static String inWords(Meaning meaning) {
        return switch (meaning.kind()) {
            case UNCHANGED -> "as it was";
            case REWORDED -> "now says \"" + meaning.now().get(0).words() + "\"";
            case REPLACED -> "replaced by " + String.join(" and ", meaning.ids());
            case RETIRED -> "no longer applies: " + meaning.reason();
            case WITHDRAWN -> "only a release that was withdrawn had it";
            case UNKNOWN -> meaning.reason();
        };
    }
}
