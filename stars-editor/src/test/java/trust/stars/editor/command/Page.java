// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of HTML that is also well-formed XML, to be queried with XPath. */
record Page(Document document) {
    /** Reads a page; anything that is not well-formed fails. */
    static Page read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    /** Reads a page; anything that is not well-formed fails. */
    static Page of(String html) throws IOException {
        try {
            return new Page(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html))));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the page is not well-formed: " + e.getMessage(), e);
        }
    }

    /** The texts of all places that a path finds, with single spaces. */
    List<String> all(String path) {
        try {
            NodeList nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent().replaceAll("\\s+", " ").strip());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
