// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import java.util.Objects;

/**
 * The characters of sound UTF-8, decoded only on request, so a large document is not held twice. Asking for one near
 * the last one is fast.
 */
final class Utf8Text implements CharSequence {
    private final byte[] bytes;
    private final int start;
    private final int length;

    /** The index of the character asked for last, or of its first half; then the offset of its first byte. */
    private int index;

    private int offset;

    Utf8Text(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.offset = start;
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isFirst(bytes[i]) ? units(bytes[i]) : 0;
        }
        this.length = count;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int at) {
        Objects.checkIndex(at, length);
        if (at < index / 2) {
            index = 0;
            offset = start;
        }
        while (at < index) {
            do {
                offset--;
            } while (!isFirst(bytes[offset]));
            index -= units(bytes[offset]);
        }
        while (at >= index + units(bytes[offset])) {
            index += units(bytes[offset]);
            do {
                offset++;
            } while (!isFirst(bytes[offset]));
        }
        return bytes[offset] >= 0 ? (char) bytes[offset] : wide(at - index);
    }

    private char wide(int half) {
        int first = bytes[offset];
        if (units(bytes[offset]) == 2) {
            int codePoint = (first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3);
            return half == 0 ? Character.highSurrogate(codePoint) : Character.lowSurrogate(codePoint);
        }
        return (char)
                ((first & 0xE0) == 0xC0
                        ? (first & 0x1F) << 6 | more(1)
                        : (first & 0x0F) << 12 | more(1) << 6 | more(2));
    }

    private int more(int bytesOn) {
        return bytes[offset + bytesOn] & 0x3F;
    }

    private static boolean isFirst(byte b) {
        return (b & 0xC0) != 0x80;
    }

    /** The number of UTF-16 units that this byte begins. */
    private static int units(byte first) {
        return (first & 0xF0) == 0xF0 ? 2 : 1;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            out.append(charAt(i));
        }
        return out;
    }

    @Override
    public String toString() {
        return subSequence(0, length).toString();
    }
}
