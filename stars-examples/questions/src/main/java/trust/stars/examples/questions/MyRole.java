// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.questions;

import trust.stars.content.Stars;
import trust.stars.model.Framework;
import trust.stars.model.Role;
import trust.stars.model.RoleMapping;
import trust.stars.model.Statement;

/** How do my professional standards map to STARS? Looks up roles by job title and prints the mappings of each. */
final class MyRole {
    private MyRole() {}

    public static void main(String[] args) {
        Framework stars = Stars.current();
        String title = args.length == 0 ? "LSA" : String.join(" ", args);
        for (Role role : stars.rolesCalled(title)) {
            System.out.println(title + " – " + role.name() + " (" + role.family() + ")");
            if (role.note() != null) {
                System.out.println("  " + role.note());
            }
            System.out.println("  All " + stars.behaviours().size() + " behaviours apply, as they do to everybody."
                    + " They link to what the profession asks as follows:");
            for (RoleMapping mapping : stars.mappings(role)) {
                Statement statement = mapping.statement();
                System.out.println("  " + statement.code() + " " + statement.label()
                        + (statement.verified() ? "" : " (unverified)"));
                System.out.println("      " + mapping.behaviour().text());
                System.out.println("      " + mapping.alignment().relation() + ", "
                        + mapping.alignment().authority() + ": "
                        + mapping.alignment().rationale());
            }
        }
    }
}
