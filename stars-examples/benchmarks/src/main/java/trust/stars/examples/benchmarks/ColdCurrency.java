// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.util.Currency;

/** A process that does one thing: looks up a currency in the JDK. */
final class ColdCurrency {
    private ColdCurrency() {}

    public static void main(String[] args) {
        System.out.println(Currency.getInstance("GBP").getDefaultFractionDigits());
    }
}
