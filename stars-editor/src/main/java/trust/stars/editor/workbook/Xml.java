// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, read from its beginning to its end: elements of the format by their local names, whatever their
 * prefixes and whichever edition of the standard names their space; everything else is passed over.
 */
final class Xml implements AutoCloseable {
    private static final int DEEPEST = 100;

    private static final Set<String> SPACES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments");

    private static final Set<String> DRAWN = Set.of(
            "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
            "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://purl.oclc.org/ooxml/drawingml/main");

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.reader = factory.createXMLStreamReader(decoded(in));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw broken();
        }
    }

    /** The characters of a part: workbooks are in UTF-8 or in UTF-16. The parser would print what it cannot decode. */
    private static Reader decoded(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in);
        buffered.mark(3);
        byte[] start = buffered.readNBytes(3);
        buffered.reset();
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16;
        } else if (startsWith(start, 0, '<')) {
            charset = StandardCharsets.UTF_16BE;
        } else if (startsWith(start, '<', 0)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            buffered.skipNBytes(start.length);
        }
        return new InputStreamReader(buffered, charset.newDecoder());
    }

    /** Whether a file or part begins with these bytes. */
    static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Goes on to the next start or end of an element or the next piece of text, if there is one. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw broken();
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    // nothing that is defined in the file itself, and could be anything
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw broken();
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            // whatever the parser says about a broken file is of no use to an editor
            throw e instanceof UnreadableWorkbookException unreadable ? unreadable : broken();
        }
    }

    /** Whether an element of this name begins here. */
    boolean starts(String name) {
        return reader.isStartElement() && is(name, SPACES);
    }

    /** Whether an element of this name ends here. */
    boolean ends(String name) {
        return reader.isEndElement() && is(name, SPACES);
    }

    /** Whether an element of this name, which is part of a drawing, begins here. */
    boolean startsDrawn(String name) {
        return reader.isStartElement() && is(name, DRAWN);
    }

    private boolean is(String name, Set<String> spaces) {
        String space = reader.getNamespaceURI();
        return space != null && spaces.contains(space) && name.equals(reader.getLocalName());
    }

    /** An attribute of the element that begins here, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that must be there. */
    String required(String name) {
        String value = attribute(name);
        if (value == null) {
            throw broken();
        }
        return value;
    }

    /** A number from 0 in an attribute, or another one if the attribute is not there. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : number(value);
    }

    static int number(String digits) {
        if (!digits.matches("[0-9]{1,9}")) {
            throw broken();
        }
        return Integer.parseInt(digits);
    }

    /** Whether an attribute says yes. */
    boolean isSet(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Goes to the end of the element that begins here. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // nothing in it matters
        }
    }

    /** The text in the element that begins here, to whose end it goes; cut where it is longer than any cell may be. */
    String text() {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (reader.hasText()) {
                Words.append(text, reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    static UnreadableWorkbookException broken() {
        return UnreadableWorkbookException.damaged("a part of it cannot be understood");
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw broken();
        }
    }
}
