// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.show;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import trust.stars.editor.show.CoverageTable.Cell;
import trust.stars.editor.show.CoverageTable.Column;
import trust.stars.editor.show.CoverageTable.Group;
import trust.stars.editor.show.CoverageTable.Row;
import trust.stars.model.Framework;

/**
 * Which behaviours the standards of each role are linked to, as a picture in SVG for a sheet of A4: nothing in it depends on
 * colour, and its description says every fact in words. A framework that needs more room has a larger picture.
 */
public final class CoveragePicture {
    // lengths are quarters of a millimetre
    private static final int WIDTH = 1188;
    private static final int HEIGHT = 840;
    private static final int MARGIN = 40;
    private static final int LINE = 17;
    private static final int COLUMN = 38;
    private static final int GAP = 14;
    private static final int BAND = 26;
    private static final double LETTER = 6.2;
    private static final int LETTERS_IN_LINE = 190;

    /** What the template is filled with. */
    record Sheet(
            String language,
            String title,
            List<String> facts,
            int width,
            int height,
            int left,
            int right,
            int top,
            int bandTop,
            List<Label> notice,
            List<Label> names,
            List<Label> slugs,
            List<Label> values,
            List<Integer> rows,
            List<Line> rules,
            List<Dot> linked,
            List<Dot> notLinked,
            List<Label> footer,
            int legend,
            int legendText) {}

    /** Words that begin, or are centred, at a point. */
    record Label(int x, int y, String text) {}

    /** A line beside a group: upright along the cells, then leaning with the heads. */
    record Line(int x, int bottom, int top, int leanX, int leanY) {}

    /** The centre of a cell. */
    record Dot(int x, int y) {}

    private final CoverageTable table;
    private final int left;
    private final int lean;
    private final int rise;
    private final int top;
    private final int row;
    private final List<Label> notice = new ArrayList<>();
    private final List<Label> footer = new ArrayList<>();

    private CoveragePicture(CoverageTable table, CoverageFacts facts) {
        this.table = table;
        this.left =
                MARGIN + GAP / 2 + length(table.rows().stream().map(Row::name).toList()) + GAP;
        int slug = length(table.groups().stream()
                .flatMap(group -> group.columns().stream())
                .map(Column::slug)
                .toList());
        // heads lean by 60 degrees
        this.lean = slug / 2;
        this.rise = (int) Math.round(slug * 0.87) + 12;
        int y = MARGIN + 16;
        for (String line : Lines.wrap(
                table.rows().isEmpty() ? CoverageTable.NO_ROLES + " " + CoverageTable.NOTICE : CoverageTable.NOTICE,
                LETTERS_IN_LINE)) {
            y += LINE;
            notice.add(new Label(MARGIN, y + 6, line));
        }
        this.top = y + GAP + rise + BAND;
        List<String> below = new ArrayList<>();
        facts.sentences().forEach(sentence -> below.addAll(Lines.wrap(sentence, LETTERS_IN_LINE)));
        int room = HEIGHT - MARGIN - top - LINE * (below.size() + 2);
        this.row = Math.max(19, Math.min(26, room / Math.max(1, table.rows().size())));
        y = bottom() + LINE;
        for (String line : below) {
            y += LINE;
            footer.add(new Label(MARGIN, y + LINE, line));
        }
    }

    /** The picture. */
    public static String of(Framework framework) throws IOException {
        CoverageTable table = CoverageTable.of(framework);
        CoverageFacts facts = CoverageFacts.of(framework);
        List<String> description = new ArrayList<>();
        description.add(CoverageTable.NOTICE);
        table.rows().forEach(row -> description.add(row.sentence()));
        if (table.rows().isEmpty()) {
            description.add(CoverageTable.NO_ROLES);
        }
        description.addAll(facts.sentences());
        Sheet sheet = new CoveragePicture(table, facts)
                .sheet(framework.content().language(), CoverageTable.title(framework), description);
        InputStream in = CoveragePicture.class.getResourceAsStream("coverage.svg");
        try (Reader template = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).compile(template).execute(sheet);
        }
    }

    private Sheet sheet(String language, String title, List<String> description) {
        List<Label> names = new ArrayList<>();
        List<Label> slugs = new ArrayList<>();
        List<Label> values = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<Line> rules = new ArrayList<>();
        List<Dot> linked = new ArrayList<>();
        List<Dot> notLinked = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            names.add(new Label(left - GAP, middle(i) + 4, table.rows().get(i).name()));
            rows.add(top + (i + 1) * row);
        }
        int x = left;
        for (int g = 0; g < table.groups().size(); g++) {
            Group group = table.groups().get(g);
            // the name of the value must have room above its columns
            int column = Math.max(COLUMN, length(List.of(group.name())) * 5 / 4 / group.size());
            rules.add(rule(x));
            values.add(new Label(x + GAP / 2 + group.size() * column / 2, top - 8, group.name()));
            for (int c = 0; c < group.size(); c++) {
                int centre = x + GAP / 2 + c * column + column / 2;
                slugs.add(new Label(
                        centre + 3, top - BAND - 4, group.columns().get(c).slug()));
                for (int i = 0; i < table.rows().size(); i++) {
                    Cell cell = table.rows().get(i).cells().get(g).get(c);
                    (cell.linked() ? linked : notLinked).add(new Dot(centre, middle(i)));
                }
            }
            x += GAP + group.size() * column;
        }
        rules.add(rule(x));
        int end = footer.get(footer.size() - 1).y() + GAP;
        return new Sheet(
                language,
                title,
                description,
                Math.max(WIDTH, x + lean + MARGIN),
                Math.max(HEIGHT, end),
                left,
                x,
                top,
                top - BAND,
                notice,
                names,
                slugs,
                values,
                rows,
                rules,
                linked,
                notLinked,
                footer,
                bottom() + LINE + 2,
                bottom() + LINE + 6);
    }

    private Line rule(int x) {
        return new Line(x, bottom(), top - BAND, lean, -rise);
    }

    private int middle(int index) {
        return top + index * row + row / 2;
    }

    private int bottom() {
        return top + table.rows().size() * row;
    }

    private static int length(List<String> texts) {
        return (int) Math.round(
                LETTER * texts.stream().mapToInt(String::length).max().orElse(0));
    }
}
