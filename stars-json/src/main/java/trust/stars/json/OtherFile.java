// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people open by mistake instead of a document, recognised by how it begins. */
final class OtherFile {
    private static final int HEAD = 512;

    /** The pattern matches bytes as characters with the same numbers. */
    private record Kind(String words, Pattern beginning) {
        static Kind of(String words, String beginning) {
            return new Kind(words, Pattern.compile(beginning, Pattern.DOTALL));
        }
    }

    private static final List<Kind> KINDS = List.of(
            // zip, perhaps empty or split
            Kind.of("a zip archive, or an office document", "PK(\\x03\\x04|\\x05\\x06|\\x07\\x08)"),
            // what office programs wrote from 1997 on, before that, and for exchange
            Kind.of("an office document", "\\xD0\\xCF\\x11\\xE0|\\xDB\\xA5-\\x00|1\\xBE\\x00\\x00|\\{\\\\rtf"),
            // PNG, JPEG, GIF, TIFF, BMP, WebP, and what phones take
            Kind.of(
                    "a picture",
                    "\\x89PNG|\\xFF\\xD8\\xFF|GIF8|II\\*\\x00|MM\\x00\\*|BM.{4}\\x00{4}|RIFF.{4}WEBP|.{4}ftyp(hei|hev|mif|avi)"),
            // MP4, AVI, WAV
            Kind.of("a video or a sound recording", ".{4}ftyp|RIFF.{4}(AVI |WAVE)"),
            Kind.of("a PDF", "%PDF"),
            // gzip, bzip2, xz, 7z, RAR
            Kind.of(
                    "an archive, or a compressed file",
                    "\\x1F\\x8B|BZh[1-9]|\\xFD7zXZ\\x00|7z\\xBC\\xAF\\x27\\x1C|Rar!\\x1A\\x07"),
            Kind.of("a shortcut, which only points to the real file", "L\\x00{3}\\x01\\x14\\x02\\x00"),
            // AppleDouble, whose name begins with ._
            Kind.of("a companion file that a Mac made", "\\x00\\x05\\x16\\x07"),
            // Git LFS, also under its older name, and git-annex
            Kind.of(
                    "a note that only points to the real file",
                    "version https://|(\\.\\./)*(\\.git/annex|/annex)/objects/"));

    private OtherFile() {}

    /** What the file is, in an editor's words, or an empty text if it may be a document. */
    static String describe(byte[] bytes, int start) {
        String head = head(bytes, start);
        for (Kind kind : KINDS) {
            if (kind.beginning().matcher(head).lookingAt()) {
                return kind.words();
            }
        }
        int text = start;
        while (text < bytes.length && " \n\r\t".indexOf(bytes[text]) >= 0) {
            text++;
        }
        return page(head(bytes, text).toLowerCase(Locale.ROOT));
    }

    private static String page(String head) {
        if (head.startsWith("<svg")) {
            return "a picture";
        }
        if (head.startsWith("<?xml") && !head.contains("html")) {
            return head.contains("<svg") ? "a picture" : "an XML file";
        }
        // two of these begin a merge conflict mark
        return head.startsWith("<") && !head.startsWith("<<") ? "a web page" : "";
    }

    private static String head(byte[] bytes, int start) {
        return new String(bytes, start, Math.min(bytes.length - start, HEAD), ISO_8859_1);
    }
}
