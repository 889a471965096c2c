// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a sheet that are not in its cells: comments, conversations, text boxes and other shapes. */
final class Notes {
    /** Of the notes of a sheet, so many are told: nobody reads more. */
    private static final int MOST = 1000;

    private static final Set<String> ANCHORS = Set.of("twoCellAnchor", "oneCellAnchor", "absoluteAnchor");

    private final Parts parts;
    private final SheetVisitor visitor;
    private int told;

    Notes(Parts parts, SheetVisitor visitor) {
        this.parts = parts;
        this.visitor = visitor;
    }

    void read(List<Relationship> related) {
        Set<Reference> discussed = new HashSet<>();
        // the copy of a conversation among the comments begins with words about the program, so it comes second
        for (String type : List.of("threadedComment", "comments")) {
            for (Relationship relationship : related) {
                if (relationship.type().equals(type)) {
                    parts.readRequired(relationship.target(), xml -> readComments(xml, discussed));
                }
            }
        }
        for (Relationship relationship : related) {
            if (relationship.type().equals("drawing")) {
                parts.read(relationship.target(), this::readDrawing);
            }
        }
    }

    private void readComments(Xml xml, Set<Reference> discussed) {
        while (told < MOST && xml.next()) {
            boolean isEntry = xml.starts("threadedComment");
            if (isEntry || xml.starts("comment")) {
                Reference cell = Reference.parse(xml.required("ref")).orElseThrow(Xml::broken);
                String words = words(xml, isEntry);
                if (isEntry) {
                    discussed.add(cell);
                }
                if (isEntry || !discussed.contains(cell)) {
                    told++;
                    visitor.comment(cell, words);
                }
            }
        }
    }

    private static String words(Xml xml, boolean isEntry) {
        while (xml.next() && !xml.ends("comment") && !xml.ends("threadedComment")) {
            if (xml.starts("text")) {
                return isEntry ? xml.text() : Words.in(xml, "text").text();
            }
        }
        return "";
    }

    private void readDrawing(Xml xml) {
        StringBuilder words = new StringBuilder();
        Reference cell = new Reference(1, 0);
        int column = 0;
        boolean isPlaced = false;
        while (told < MOST && xml.next()) {
            if (ANCHORS.stream().anyMatch(xml::startsDrawn)) {
                tell(cell, words);
                cell = new Reference(1, 0);
                isPlaced = false;
            } else if (xml.startsDrawn("col") && !isPlaced) {
                column = Xml.number(xml.text().strip());
            } else if (xml.startsDrawn("row") && !isPlaced) {
                isPlaced = true; // what follows is where it ends
                cell = new Reference(Xml.number(xml.text().strip()) + 1, column);
            } else if (xml.startsDrawn("p") && !words.isEmpty()) {
                words.append(' ');
            } else if (xml.startsDrawn("t")) {
                String text = xml.text();
                Words.append(words, text.toCharArray(), 0, text.length());
            }
        }
        tell(cell, words);
    }

    private void tell(Reference cell, StringBuilder words) {
        if (!words.toString().isBlank()) {
            told++;
            visitor.drawing(cell, words.toString());
        }
        words.setLength(0);
    }
}
