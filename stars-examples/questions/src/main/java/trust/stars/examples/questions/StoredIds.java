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
        if (meaning instanceof Meaning.Reworded reworded) {
            return "now says \"" + reworded.after().text() + "\"";
        } else if (meaning instanceof Meaning.Replaced replaced) {
            return "replaced by " + replaced.successors().get(0).id();
        } else if (meaning instanceof Meaning.Retired retired) {
            return "no longer applies: " + retired.retirement().reason();
        } else if (meaning instanceof Meaning.Unknown unknown) {
            return unknown.reason();
        }
        return "as it was";
    }
}
