// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the formats of cells do to what the cells hold: whether a number is a day, and whether a line is drawn through. */
final class Styles {
    /** More than any program keeps. */
    private static final int MOST = 100_000;

    private static final int GENERAL = 0;
    private static final int TEXT = 49;

    /** The formats of days that every program knows, so that files do not define them. */
    private static final Set<Integer> DAYS = IntStream.of(
                    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    private record Style(int format, int font) {}

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    void read(Xml xml) {
        String within = "";
        while (xml.next()) {
            if (xml.starts("fonts") || xml.starts("cellXfs")) {
                within = xml.starts("fonts") ? "fonts" : "cellXfs";
            } else if (xml.ends("fonts") || xml.ends("cellXfs")) {
                within = "";
            } else if (xml.starts("numFmt") && codes.size() < MOST) {
                codes.put(xml.number("numFmtId", GENERAL), xml.required("formatCode"));
            } else if (within.equals("fonts") && xml.starts("font")) {
                add(struckFonts, isStruck(xml));
            } else if (within.equals("cellXfs") && xml.starts("xf")) {
                add(styles, new Style(xml.number("numFmtId", GENERAL), xml.number("fontId", 0)));
            }
        }
    }

    private static <T> void add(List<T> list, T element) {
        if (list.size() == MOST) {
            throw new UnreadableWorkbookException(
                    "the workbook has more than " + MOST + " formats of cells", UnreadableWorkbookException.RIGHT_FILE);
        }
        list.add(element);
    }

    private static boolean isStruck(Xml xml) {
        boolean isStruck = false;
        while (!xml.ends("font") && xml.next()) {
            if (xml.starts("strike")) {
                isStruck = xml.isSet("val", true);
            }
        }
        return isStruck;
    }

    /** Whether a line is drawn through the words of such a cell. */
    boolean isStruck(int style) {
        int font = style < styles.size() ? styles.get(style).font : 0;
        return font < struckFonts.size() && struckFonts.get(font);
    }

    /** Whether such a cell shows a number as it is. */
    boolean isGeneral(int style) {
        int format = style < styles.size() ? styles.get(style).format : GENERAL;
        String code = codes.getOrDefault(format, format == GENERAL || format == TEXT ? "@" : "");
        return code.equals("@") || code.equalsIgnoreCase("General");
    }

    /** Whether such a cell shows a number as a day. */
    boolean isDay(int style) {
        int format = style < styles.size() ? styles.get(style).format : GENERAL;
        String code = codes.get(format);
        if (code == null) {
            return DAYS.contains(format);
        }
        // colours, languages and quoted words are not about the number
        String letters =
                code.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|General", "").toLowerCase(Locale.ROOT);
        return letters.contains("d") || letters.contains("yy");
    }
}
