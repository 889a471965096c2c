// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A part that another part refers to.
 *
 * @param id what the other part calls it
 * @param type the last word of its type, such as {@code worksheet}: what stands before differs between editions
 * @param target its name in the archive
 */
record Relationship(String id, String type, String target) {
    /** What a part refers to within the archive; nothing if it has no such list. */
    static List<Relationship> of(Parts parts, String part) {
        int folder = part.lastIndexOf('/') + 1;
        List<Relationship> found = new ArrayList<>();
        parts.read(part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels", xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.required("Type");
                    String target = resolve(part, xml.required("Target"));
                    found.add(new Relationship(xml.required("Id"), type.substring(type.lastIndexOf('/') + 1), target));
                }
            }
        });
        return found;
    }

    private static String resolve(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).normalize().getPath().substring(1);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw Xml.broken();
        }
    }
}
