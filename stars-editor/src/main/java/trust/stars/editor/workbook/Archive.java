// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import trust.stars.text.Quote;

/**
 * The parts of a ZIP archive, each of them exactly as it was put there: before the first one is read, the names, sizes and
 * checksums of all were verified, and the list at the end of the file agrees with what stands before each part.
 */
final class Archive {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_MEGABYTES = 64;

    private static final int PART = 0x04034B50;
    private static final int LISTED = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_64 = 0x06064B50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long ALL_ONES = 0xFFFFFFFFL;

    private static final int IS_ENCRYPTED = 1;
    private static final int HAS_SIZES_BEHIND = 1 << 3;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Where the bytes of a part are, and what they must come to. */
    private record Part(String name, int method, long crc, int start, int packed, int size) {}

    private final byte[] bytes;
    private final ByteBuffer in;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private long unpacked;
    private long packed;

    private Archive(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The archive in a file.
     *
     * @throws UnreadableWorkbookException if it is damaged, encrypted, or more than a workbook would be
     */
    static Archive open(byte[] bytes) {
        Archive archive = new Archive(bytes);
        try {
            archive.list();
        } catch (IndexOutOfBoundsException e) {
            throw UnreadableWorkbookException.damaged("a part of it is missing");
        }
        byte[] piece = new byte[64 * 1024];
        archive.parts.values().forEach(part -> archive.verify(part, piece));
        return archive;
    }

    /**
     * The bytes of a part. Each can be taken once, so that no crafted file has one part read a thousand times.
     *
     * @return null if there is no such part, or it was taken
     */
    @Nullable
    InputStream take(String name) {
        Part part = parts.remove(key(name));
        if (part == null) {
            return null;
        }
        InputStream stored = new ByteArrayInputStream(bytes, part.start, part.packed);
        if (part.method == STORED) {
            return stored;
        }
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(stored, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** The names of its parts that were not taken, in their order. */
    List<String> names() {
        return parts.values().stream().map(Part::name).toList();
    }

    /** Names of parts are compared without upper and lower case. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Reads the list of parts at the end of the file. */
    private void list() {
        int end = end();
        long count = word(end + 10);
        long size = in.getInt(end + 12) & ALL_ONES;
        long start = in.getInt(end + 16) & ALL_ONES;
        long until = end;
        if (count == 0xFFFF || size == ALL_ONES || start == ALL_ONES) {
            int large = offset(in.getLong(end - 20 + 8));
            if (in.getInt(large) != END_64) {
                throw UnreadableWorkbookException.damaged("the list of its parts is missing");
            }
            count = in.getLong(large + 32);
            start = in.getLong(large + 48);
            until = large;
        }
        if (count > MOST_PARTS) {
            throw new UnreadableWorkbookException(
                    "the workbook consists of more than " + MOST_PARTS + " parts",
                    UnreadableWorkbookException.RIGHT_FILE);
        }
        int at = offset(start);
        for (int i = 0; i < count; i++) {
            at = entry(at);
        }
        // what other programs would take for a further part, or skip
        if (at > until || (at + 4 <= until && in.getInt(at) == LISTED)) {
            throw UnreadableWorkbookException.damaged("the list of its parts is not as long as it says");
        }
    }

    private int end() {
        for (int at = bytes.length - END_SIZE; at >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); at--) {
            if (in.getInt(at) == END && at + END_SIZE + word(at + 20) == bytes.length) {
                return at;
            }
        }
        throw UnreadableWorkbookException.damaged("its end is missing, or is not its end");
    }

    /** Reads one line of the list, and returns where the next one begins. */
    private int entry(int at) {
        if (in.getInt(at) != LISTED) {
            throw UnreadableWorkbookException.damaged("the list of its parts is not one");
        }
        int flags = word(at + 8);
        int method = word(at + 10);
        long crc = in.getInt(at + 16) & ALL_ONES;
        long[] sizes = {in.getInt(at + 24) & ALL_ONES, in.getInt(at + 20) & ALL_ONES, in.getInt(at + 42) & ALL_ONES};
        int nameLength = word(at + 28);
        int extra = at + 46 + nameLength;
        int next = extra + word(at + 30) + word(at + 32);
        large(extra, extra + word(at + 30), sizes);
        byte[] rawName = Arrays.copyOfRange(bytes, at + 46, extra);
        if (next > bytes.length) {
            throw UnreadableWorkbookException.damaged("the list of its parts is cut off");
        }
        String name = name(rawName);
        if ((flags & IS_ENCRYPTED) != 0) {
            throw new UnreadableWorkbookException("the workbook has a password", "save it without one");
        }
        if (method != STORED && method != DEFLATED) {
            throw UnreadableWorkbookException.damaged("its part " + Quote.of(name) + " is packed in an unknown way");
        }
        unpacked += Math.min(sizes[0], Integer.MAX_VALUE);
        if (unpacked > MOST_MEGABYTES * 1024L * 1024L) {
            throw new UnreadableWorkbookException(
                    "the workbook is larger than " + MOST_MEGABYTES + " MB when it is unpacked",
                    UnreadableWorkbookException.RIGHT_FILE);
        }
        packed += Math.min(sizes[1], Integer.MAX_VALUE);
        int start = start(offset(sizes[2]), rawName, method, new long[] {crc, sizes[1], sizes[0]}, name);
        if (packed > bytes.length || start + sizes[1] > bytes.length || (method == STORED && sizes[0] != sizes[1])) {
            throw damaged(name);
        }
        Part part = new Part(name, method, crc, start, (int) sizes[1], (int) sizes[0]);
        if (!name.endsWith("/") && parts.put(key(name), part) != null) {
            throw UnreadableWorkbookException.damaged("its part " + Quote.of(name) + " is there twice");
        }
        return next;
    }

    /** Reads what does not fit into 32 bits: those of the two sizes and the place that are all ones, in this order. */
    private void large(int from, int to, long[] sizes) {
        for (int at = from; at + 4 <= to; at += 4 + word(at + 2)) {
            if (word(at) == 1) {
                int field = at + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == ALL_ONES) {
                        sizes[i] = in.getLong(field);
                        field += Long.BYTES;
                    }
                }
            }
        }
    }

    private static String name(byte[] raw) {
        String name = new String(raw, StandardCharsets.UTF_8).replace('\\', '/');
        boolean leadsOut = name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../");
        if (name.isEmpty() || leadsOut || !Quote.isPlain(name)) {
            throw UnreadableWorkbookException.damaged("the name of one of its parts is not allowed");
        }
        return name;
    }

    /** Checks what stands before the bytes of a part, and returns where they begin. */
    private int start(int at, byte[] rawName, int method, long[] listed, String name) {
        int nameLength = word(at + 26);
        int start = at + 30 + nameLength + word(at + 28);
        boolean isBehind = (word(at + 6) & HAS_SIZES_BEHIND) != 0;
        boolean agrees = in.getInt(at) == PART
                && word(at + 8) == method
                && Arrays.equals(rawName, Arrays.copyOfRange(bytes, at + 30, at + 30 + nameLength));
        for (int i = 0; i < listed.length; i++) {
            long here = in.getInt(at + 14 + 4 * i) & ALL_ONES;
            agrees &= here == listed[i] || (isBehind && here == 0) || (i > 0 && here == ALL_ONES);
        }
        if (!agrees) {
            throw damaged(name);
        }
        return start;
    }

    private void verify(Part part, byte[] piece) {
        CRC32 crc = new CRC32();
        long size = 0;
        if (part.method == STORED) {
            crc.update(bytes, part.start, part.packed);
            size = part.packed;
        } else {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(bytes, part.start, part.packed);
                for (int read = inflater.inflate(piece);
                        read > 0 && size <= part.size;
                        read = inflater.inflate(piece)) {
                    crc.update(piece, 0, read);
                    size += read;
                }
                if (!inflater.finished() || inflater.getRemaining() > 0) {
                    throw damaged(part.name);
                }
            } catch (DataFormatException e) {
                throw damaged(part.name);
            } finally {
                inflater.end();
            }
        }
        if (size != part.size || crc.getValue() != part.crc) {
            throw damaged(part.name);
        }
    }

    private static UnreadableWorkbookException damaged(String part) {
        return UnreadableWorkbookException.damaged("its part " + Quote.of(part) + " is not as it was saved");
    }

    private int word(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private int offset(long offset) {
        if (offset < 0 || offset > bytes.length) {
            throw UnreadableWorkbookException.damaged("a part of it is missing");
        }
        return (int) offset;
    }
}
