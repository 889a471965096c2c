// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import org.joda.money.CurrencyUnit;

/** A process that does one thing: looks up a currency in Joda-Money. */
final class ColdMoney {
    private ColdMoney() {}

    public static void main(String[] args) {
        System.out.println(CurrencyUnit.of("GBP").getDecimalPlaces());
    }
}
