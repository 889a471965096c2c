// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

/**
 * The pair that an alignment joins, whatever it says about them. Ordered, so that hash maps stay fast even if many
 * links share a hash code.
 */
record Link(String statement, String behaviour) implements Comparable<Link> {
    static Link of(Alignment alignment) {
        return new Link(alignment.statement(), alignment.behaviour());
    }

    @Override
    public int compareTo(Link other) {
        int order = statement.compareTo(other.statement);
        return order == 0 ? behaviour.compareTo(other.behaviour) : order;
    }
}
