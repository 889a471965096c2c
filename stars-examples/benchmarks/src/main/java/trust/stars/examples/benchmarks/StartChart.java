// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.examples.benchmarks;

import java.util.List;
import java.util.Locale;

/** Start times as a bar chart. */
final class StartChart {
    private static final int ROW = 28;
    private static final int LEFT = 330;
    private static final int WIDTH = 380;

    private StartChart() {}

    static String of(List<ColdStart.Result> starts) {
        double longest =
                starts.stream().mapToDouble(ColdStart.Result::ratio).max().orElse(1);
        int height = 50 + starts.size() * ROW;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 %d\" role=\"img\""
                        + " aria-labelledby=\"t d\" font-family=\"system-ui, sans-serif\" font-size=\"14\">\n"
                        + "<title id=\"t\">How long processes take to start</title>\n"
                        + "<desc id=\"d\">Bars: the time of a whole process, divided by that of one that prints a word."
                        + " The table has the numbers.</desc>\n"
                        + "<rect width=\"800\" height=\"%d\" fill=\"#fff\"/>\n"
                        + "<text x=\"10\" y=\"24\" font-weight=\"600\">Whole process ÷ one that prints a word</text>\n",
                height,
                height));
        for (int i = 0; i < starts.size(); i++) {
            ColdStart.Result start = starts.get(i);
            double width = start.ratio() / longest * WIDTH;
            int y = 40 + i * ROW;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%.2f</text>\n",
                    LEFT - 10,
                    y + 14,
                    start.name(),
                    LEFT,
                    y,
                    width,
                    start.isOurs() ? "#1a1a1a" : "#9a9a9a",
                    LEFT + width + 8,
                    y + 14,
                    start.ratio()));
        }
        return svg.append("</svg>\n").toString();
    }
}
