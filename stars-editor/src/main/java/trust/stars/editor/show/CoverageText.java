// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import trust.stars.editor.show.CoverageTable.Cell;
import trust.stars.editor.show.CoverageTable.Column;
import trust.stars.editor.show.CoverageTable.Group;
import trust.stars.editor.show.CoverageTable.Row;
import trust.stars.model.Framework;

/** Which behaviours the standards of each role are linked to, for a terminal. */
public final class CoverageText {
    private static final int WIDTH = 100;
    private static final int NARROWEST_NAME = 20;

    /**
     * The signs in the cells of the table.
     *
     * @param linked for a link
     * @param notLinked for none
     */
    public record Signs(String linked, String notLinked) {
        /** Signs that are easy to tell apart. */
        public static final Signs DOTS = new Signs("●", "·");

        private static final Signs LETTERS = new Signs("x", ".");

        /** The signs that can be shown in a character set. */
        public static Signs in(Charset charset) {
            boolean shown = charset.canEncode()
                    && charset.newEncoder().canEncode(DOTS.linked)
                    && charset.newEncoder().canEncode(DOTS.notLinked);
            return shown ? DOTS : LETTERS;
        }
    }

    private final CoverageTable table;
    private final Signs signs;
    private final List<String> lines = new ArrayList<>();

    private CoverageText(CoverageTable table, Signs signs) {
        this.table = table;
        this.signs = signs;
    }

    /** The table with a key to its columns, and what it does not show. */
    public static String of(Framework framework, Signs signs) {
        CoverageText text = new CoverageText(CoverageTable.of(framework), signs);
        text.addParagraph(CoverageTable.title(framework));
        text.addParagraph(CoverageTable.NOTICE);
        if (text.table.rows().isEmpty()) {
            text.addParagraph(CoverageTable.NO_ROLES);
        } else {
            text.addTable();
            text.addParagraph(signs.linked + " linked   " + signs.notLinked + " not linked");
        }
        text.addKey();
        CoverageFacts.of(framework).sentences().forEach(text::addParagraph);
        return String.join("\n", text.lines.subList(0, text.lines.size() - 1));
    }

    private void addTable() {
        List<String> names = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (Group group : table.groups()) {
            List<String> groupHeads = group.columns().stream().map(Column::head).toList();
            names.add(group.name());
            heads.add(String.join(" ", groupHeads));
        }
        int room = WIDTH - 2 * names.size();
        for (int i = 0; i < names.size(); i++) {
            room -= Math.max(names.get(i).length(), heads.get(i).length());
        }
        int longest =
                table.rows().stream().mapToInt(row -> row.name().length()).max().orElse(0);
        int width = Math.min(longest, Math.max(room, NARROWEST_NAME));
        addLine("", width, names, names, heads);
        addLine("", width, heads, names, heads);
        for (Row row : table.rows()) {
            List<String> name = Lines.wrap(row.name(), width);
            addLine(name.get(0), width, cells(row), names, heads);
            name.stream().skip(1).forEach(lines::add);
        }
        lines.add("");
    }

    /** Adds a line of the table: a name, then a part for each group, as wide as the heads above it. */
    private void addLine(String name, int width, List<String> parts, List<String> names, List<String> heads) {
        StringBuilder line = new StringBuilder(padded(name, width));
        for (int i = 0; i < parts.size(); i++) {
            int part = Math.max(names.get(i).length(), heads.get(i).length());
            line.append("  ").append(padded(parts.get(i), part));
        }
        lines.add(line.toString().stripTrailing());
    }

    private List<String> cells(Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            StringBuilder part = new StringBuilder();
            List<Column> columns = table.groups().get(i).columns();
            for (int j = 0; j < columns.size(); j++) {
                Cell cell = row.cells().get(i).get(j);
                String sign = cell.linked() ? signs.linked : signs.notLinked;
                part.append(padded(sign, columns.get(j).head().length() + 1));
            }
            parts.add(part.toString().stripTrailing());
        }
        return parts;
    }

    private void addKey() {
        for (Group group : table.groups()) {
            lines.add(group.name());
            for (Column column : group.columns()) {
                String head = "  " + padded(column.head(), 4);
                lines.add(head + column.behaviour().id());
                Lines.wrap(column.behaviour().text(), WIDTH - head.length())
                        .forEach(line -> lines.add(" ".repeat(head.length()) + line));
            }
            lines.add("");
        }
    }

    private void addParagraph(String text) {
        lines.addAll(Lines.wrap(text, WIDTH));
        lines.add("");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
