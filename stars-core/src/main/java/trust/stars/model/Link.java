// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.model;

/**
 * What an alignment joins, whatever it says about it. Ordered, so that many of one hash code are still told apart in no time.
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
