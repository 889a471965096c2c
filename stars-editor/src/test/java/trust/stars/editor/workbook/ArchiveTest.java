// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import trust.stars.fixtures.SeededProperty;

class ArchiveTest {
    private static final String DAMAGED = "the file is damaged: ";

    /** One bit of a file is not as it was: what is read is what was written, or nothing. */
    @SeededProperty
    void noFlippedBitChangesWhatIsRead(
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place,
            @ForAll boolean isStored,
            @ForAll boolean isNearTheEnd)
            throws IOException {
        byte[] workbook = isStored ? stored(commented()) : commented();
        String shown = RawWorkbook.shown(workbook);
        int bits = workbook.length * 8;
        int bit = isNearTheEnd ? bits - 1 - (int) (place * 8192) : (int) (place * bits);
        workbook[bit / 8] ^= (byte) (1 << bit % 8);

        assertThat(shownOrRefused(workbook)).isIn(shown, "refused");
    }

    /** Every bit of everything but the packed words themselves: the names, sizes, places and checksums of all parts. */
    @Test
    void noFlippedBitOfASmallArchiveChangesWhatIsRead() throws IOException {
        byte[] workbook = RawWorkbook.of("<row><c t=\"s\"><v>0</v></c></row>").bytes();
        String shown = RawWorkbook.shown(workbook);
        int same = 0;
        for (int bit = 0; bit < workbook.length * 8; bit++) {
            workbook[bit / 8] ^= (byte) (1 << bit % 8);
            String now = shownOrRefused(workbook);
            assertThat(now).as("bit " + bit).isIn(shown, "refused");
            same += now.equals(shown) ? 1 : 0;
            workbook[bit / 8] ^= (byte) (1 << bit % 8);
        }
        // days and rights of the parts, and which version of the format it takes: nobody reads them
        assertThat(same).isLessThan(workbook.length * 8 / 4);
    }

    private static byte[] commented() throws IOException {
        return RawWorkbook.of("<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>words</v></c></row>".repeat(20))
                .comments("<comment ref=\"A1\"><text><t>Ask Ann</t></text></comment>", "")
                .bytes();
    }

    private static String shownOrRefused(byte[] workbook) {
        try {
            return RawWorkbook.shown(workbook);
        } catch (UnreadableWorkbookException e) {
            return "refused";
        }
    }

    @Test
    void findsAByteThatIsNotAsItWas() throws IOException {
        byte[] workbook = stored(
                RawWorkbook.of("<row><c t=\"str\"><v>Respect</v></c></row>").bytes());
        int at = new String(workbook, StandardCharsets.ISO_8859_1).indexOf("Respect");
        workbook[at] = 'N';

        assertThatThrownBy(() -> Archive.open(workbook))
                .hasMessage(DAMAGED + "its part 'xl/worksheets/sheet1.xml' is not as it was saved");
    }

    @ParameterizedTest
    @CsvSource({
        "10, method",
        "14, checksum",
        "18, packed size",
        "22, size",
        "26, length of the name",
        "30, name",
    })
    void findsPartsThatAreNotWhatTheListSays(int field, String what) throws IOException {
        byte[] workbook = stored(RawWorkbook.of("").bytes());
        workbook[field == 10 ? 8 : field] ^= 1;

        assertThatThrownBy(() -> Archive.open(workbook)).as(what).hasMessageStartingWith(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../x", "xl/../../x", "C:/x", "c:x", "xl/\u0001", "..\\x"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        byte[] workbook = RawWorkbook.of("").part(name, "").bytes();

        assertThatThrownBy(() -> Archive.open(workbook))
                .hasMessage(DAMAGED + "the name of one of its parts is not allowed");
    }

    @Test
    void refusesPartsOfOneName() throws IOException {
        byte[] workbook = RawWorkbook.of("").part("XL/Workbook.xml", "<other/>").bytes();

        assertThatThrownBy(() -> Archive.open(workbook))
                .hasMessage(DAMAGED + "its part 'XL/Workbook.xml' is there twice");
    }

    @Test
    void refusesPasswords() throws IOException {
        byte[] workbook = RawWorkbook.of("").bytes();
        int list = listOf(workbook);
        workbook[list + 8] |= 1;

        assertThatThrownBy(() -> Archive.open(workbook)).hasMessage("the workbook has a password");
    }

    @Test
    void refusesOtherWaysToPack() throws IOException {
        byte[] workbook = RawWorkbook.of("").bytes();
        workbook[listOf(workbook) + 10] = 9;

        assertThatThrownBy(() -> Archive.open(workbook))
                .hasMessage(DAMAGED + "its part '_rels/.rels' is packed in an unknown way");
    }

    @Test
    void refusesWhatWasCutOffOrAdded() throws IOException {
        byte[] workbook = RawWorkbook.of("").bytes();

        for (byte[] other :
                new byte[][] {Arrays.copyOf(workbook, workbook.length - 1), Arrays.copyOf(workbook, workbook.length + 1)
                }) {
            assertThatThrownBy(() -> Archive.open(other)).hasMessage(DAMAGED + "its end is missing, or is not its end");
        }
        byte[] before = new byte[workbook.length + 7];
        System.arraycopy(workbook, 0, before, 7, workbook.length);
        assertThatThrownBy(() -> Archive.open(before)).hasMessageStartingWith(DAMAGED);
    }

    @Test
    void refusesAListLongerOrShorterThanItSays() throws IOException {
        byte[] workbook = RawWorkbook.of("").bytes();
        int end = workbook.length - 22;
        for (int change : new int[] {-1, 1}) {
            byte[] other = workbook.clone();
            other[end + 10] += (byte) change;
            assertThatThrownBy(() -> Archive.open(other))
                    .hasMessageStartingWith(DAMAGED + "the list of its parts is not");
        }
    }

    @Test
    void refusesMorePartsThanAWorkbookHas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("x" + i));
            }
        }

        assertThatThrownBy(() -> Archive.open(out.toByteArray()))
                .hasMessage("the workbook consists of more than 10000 parts");
    }

    /** The largest of programs write sizes of 64 bits, whether they need them or not. */
    @Test
    void readsSizesOf64Bits() throws IOException {
        byte[] content = "<a/>".getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer zip = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034B50)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt((int) crc.getValue())
                .putInt(-1)
                .putInt(-1)
                .putShort((short) 1)
                .putShort((short) 20)
                .put((byte) 'a');
        zip.putShort((short) 1).putShort((short) 16).putLong(4).putLong(4).put(content);
        int list = zip.position();
        zip.putInt(0x02014B50)
                .putShort((short) 45)
                .putShort((short) 45)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt((int) crc.getValue())
                .putInt(-1)
                .putInt(-1)
                .putShort((short) 1)
                .putShort((short) 28)
                .putShort((short) 0);
        zip.putShort((short) 0).putShort((short) 0).putInt(0).putInt(-1).put((byte) 'a');
        zip.putShort((short) 1).putShort((short) 24).putLong(4).putLong(4).putLong(0);
        int large = zip.position();
        zip.putInt(0x06064B50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(1)
                .putLong(1);
        zip.putLong(large - list).putLong(list);
        zip.putInt(0x07064B50).putInt(0).putLong(large).putInt(1);
        zip.putInt(0x06054B50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1)
                .putShort((short) 0);

        try (var part = Archive.open(Arrays.copyOf(zip.array(), zip.position())).take("a")) {
            assertThat(part).hasContent("<a/>");
        }
    }

    /** Where the list of parts begins. */
    private static int listOf(byte[] workbook) {
        return ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN).getInt(workbook.length - 6);
    }

    /** The same parts, not packed, with sizes before them. */
    private static byte[] stored(byte[] workbook) throws IOException {
        Archive archive = Archive.open(workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (String name : archive.names()) {
                try (var part = archive.take(name)) {
                    byte[] content = part == null ? new byte[0] : part.readAllBytes();
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    ZipEntry entry = new ZipEntry(name);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                    zip.putNextEntry(entry);
                    zip.write(content);
                }
            }
        }
        return out.toByteArray();
    }
}
