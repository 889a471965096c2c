// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, with one sheet unless more are added: as small as a program may make it. */
public final class RawWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook whose one sheet has these rows. */
    public static RawWorkbook of(String rows) {
        return new RawWorkbook()
                .part(
                        "_rels/.rels",
                        relationships("<Relationship Id=\"a\" Type=\"" + TYPES
                                + "officeDocument\" Target=\"xl/workbook.xml\"/>"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPES
                                + "\"><workbookPr/><sheets><sheet name=\"One\" sheetId=\"1\""
                                + " r:id=\"s1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships("<Relationship Id=\"s1\" Type=\"" + TYPES
                                + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"" + TYPES
                                + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\""
                                + TYPES + "styles\" Target=\"styles.xml\"/>"))
                .shared("<si><t>shared</t></si>")
                .styles("<cellXfs><xf/></cellXfs>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A workbook of these parts. */
    public static RawWorkbook of(Map<String, String> parts) {
        RawWorkbook workbook = new RawWorkbook();
        workbook.parts.putAll(parts);
        return workbook;
    }

    public RawWorkbook shared(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    public RawWorkbook styles(String content) {
        return part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    /** Adds comments to the sheet, and conversations if there are some. */
    public RawWorkbook comments(String comments, String conversations) {
        String thread = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
        return part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        relationships("<Relationship Id=\"c\" Type=\"" + TYPES
                                + "comments\" Target=\"../comments1.xml\"/><Relationship Id=\"d\" Type=\"" + thread
                                + "\" Target=\"../threadedComments/threadedComment1.xml\"/>"))
                .part(
                        "xl/comments1.xml",
                        "<comments xmlns=\"" + MAIN + "\"><commentList>" + comments + "</commentList></comments>")
                .part(
                        "xl/threadedComments/threadedComment1.xml",
                        "<ThreadedComments"
                                + " xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                                + conversations + "</ThreadedComments>");
    }

    /** Adds a part with words about a sheet of a whole workbook. */
    public RawWorkbook note(String sheet, String type, String name, String content) {
        String list = parts.getOrDefault("xl/workbook.xml", "");
        int number = list.substring(0, list.indexOf("name=\"" + sheet + "\"")).split("<sheet ", -1).length - 1;
        return part(
                        "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                        relationships(
                                "<Relationship Id=\"n\" Type=\"" + TYPES + type + "\" Target=\"../" + name + "\"/>"))
                .part("xl/" + name, content);
    }

    RawWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Changes words in a part, or in all of them whose names begin so. */
    public RawWorkbook replace(String name, String words, String others) {
        parts.replaceAll((part, content) -> part.startsWith(name) ? content.replace(words, others) : content);
        return this;
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    /** The text of each part by its name. */
    public Map<String, String> parts() {
        return Collections.unmodifiableMap(parts);
    }

    public byte[] bytes() throws IOException {
        return bytes(UTF_8);
    }

    byte[] bytes(Charset encoding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(encoding));
            }
        }
        return out.toByteArray();
    }

    /** What a workbook shows, line by line. */
    public static String shown(byte[] workbook) {
        StringBuilder shown = new StringBuilder();
        Workbook opened = Workbook.open(workbook);
        for (Workbook.Sheet sheet : opened.sheets()) {
            shown.append(sheet.isHidden() ? "hidden " : "").append(sheet.name()).append('\n');
            opened.read(sheet, new SheetVisitor() {
                @Override
                public boolean row(int number, Map<Integer, Cell> cells) {
                    cells.forEach((column, cell) -> shown.append(new Reference(number, column))
                            .append(" ")
                            .append(cell.kind())
                            .append(" ")
                            .append(cell.text())
                            .append(cell.struck().isEmpty() ? "" : " struck " + cell.struck())
                            .append('\n'));
                    return true;
                }

                @Override
                public void comment(Reference cell, String words) {
                    shown.append(cell).append(" comment ").append(words).append('\n');
                }

                @Override
                public void drawing(Reference cell, String words) {
                    shown.append(cell).append(" drawing ").append(words).append('\n');
                }

                @Override
                public void misplaced(Reference nearest, String message) {
                    shown.append(nearest).append(" ").append(message).append('\n');
                }
            });
        }
        return shown.toString();
    }
}
