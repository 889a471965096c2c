// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading with little memory, in an odd locale, in a host with its own settings, or at first use by many threads. */
class FrameworkReaderProcessTest {
    private static final List<String> ODD = List.of(
            "-Xmx32m",
            "-Xss256k",
            "-Dfile.encoding=ISO-8859-1",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati");

    @TempDir
    private Path folder;

    @Test
    void checksTheSameInASmallProcessWithAnOddLocale() throws Exception {
        String mistakes = Case.base()
                .replace("\"We aim high.\"", "\"We aim hİgh TODO\"")
                .replace("\"TS\"", "\"ST\"")
                .replace("\"id\": \"tutor\"", "\"id\": \"TITLE\"")
                .replace("\"kind\": \"ETHICAL_CODE\"", "\"kınd\": \"ETHICAL_CODE\"");
        Path file = file("mistakes.json", mistakes);
        assertThat(run(ODD, "check", file))
                .isEqualTo(FrameworkReader.check(file).toString())
                .contains("UNKNOWN_PROPERTY /standards/1/kınd");
    }

    @Test
    void reportsAHundredThousandListsInASmallProcess() throws Exception {
        Path file = file("deep.json", "{\"values\": " + "[".repeat(100_000));
        assertThat(run(ODD, "check", file))
                .isEqualTo(file + ":1:13: error WRONG_TYPE /values/0 – a list was found where an object in { } belongs"
                        + " – write an object in { }\n" + file + ":1:43: error TOO_DEEP /values" + "/0".repeat(31)
                        + " – the document is nested more than 32 levels deep"
                        + " – look for brackets that were never closed, or repeated by mistake");
    }

    @Test
    void reportsThreeMillionElementsWithinThreeTimesTheirSize() throws Exception {
        Path file = file("many.json", "{\"values\": [" + "1,".repeat(3_000_000) + "1]}");
        String report = run(List.of("-Xmx" + (64 + 3 * 6) + "m", "-Xss256k"), "check", file);
        assertThat(report.lines().toList())
                .hasSize(501)
                .startsWith(file + ":1:13: error WRONG_TYPE /values/0 – the number '1' was found where an object in { }"
                        + " belongs – write an object in { }")
                .endsWith("… and 1999507 more problems");
    }

    @Test
    void reportsATextOfTwentyMegabytesWithinThreeTimesItsSize() throws Exception {
        Path file = file("long.json", "{\"title\": \"" + "é".repeat(10_000_000) + "\"}");
        assertThat(run(List.of("-Xmx" + (64 + 3 * 20) + "m", "-Xss256k"), "check", file))
                .isEqualTo(file + ":1:11: error TEXT_TOO_LONG /title – a text is too long to be read"
                        + " – look for a quote that was never closed, or content that was pasted by mistake");
    }

    @Test
    void reportsAMistakeAfterFiftyMegabytesWithinThreeTimesTheirSize() throws Exception {
        byte[] document = ("{\"title\":\"☃\"," + " ".repeat(50_000_000)).getBytes(UTF_8);
        byte[] badByte = document.clone();
        badByte[document.length - 9] = (byte) 0xE9;
        byte[] badWord = document.clone();
        badWord[document.length - 9] = 'x';
        List<String> options = List.of("-Xmx" + (64 + 3 * 50) + "m", "-Xss256k");
        Path file = folder.resolve("long.json");

        Files.write(file, badByte);
        assertThat(run(options, "check", file))
                .isEqualTo(file + ":1:50000005: error NOT_UTF8 – the character here is not saved as UTF-8 (byte E9)"
                        + " – save the file as UTF-8: most editors offer this under \"save as\"");

        Files.write(file, badWord);
        assertThat(run(options, "check", file))
                .endsWith(file + ":1:50000005: error SYNTAX – 'x' does not belong here"
                        + " – the name of a property belongs here, in double quotes");

        Files.write(file, document);
        assertThat(run(options, "check", file))
                .endsWith(file + ":1:14: error SYNTAX – the document ends before it is complete"
                        + " – add the closing bracket, brace or quote, or copy the file again if it was cut short");
    }

    @Test
    void keepsItsLimitsWhateverTheHostSets() throws Exception {
        Path deep = file("deep.json", "[".repeat(5_000));
        Path text = file("text.json", "{\"title\": \"" + "a".repeat(100_001) + "\"}");
        Path number = file("number.json", "{\"formatVersion\": " + "1".repeat(101) + "}");
        assertThat(run(List.of(), "loosen", deep, text, number))
                .contains("error TOO_DEEP", "error TEXT_TOO_LONG /title", "error TEXT_TOO_LONG /formatVersion");
    }

    @Test
    void keepsItsRulesWhateverTheHostTellsItsOwnValidator() throws Exception {
        Path settings = Files.createDirectories(folder.resolve("host/META-INF"));
        Files.writeString(settings.resolve("validation.xml"), """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
                  <constraint-mapping>META-INF/constraints.xml</constraint-mapping>
                </validation-config>
                """);
        Files.writeString(settings.resolve("constraints.xml"), """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
                  <bean class="trust.stars.model.Behaviour" ignore-annotations="true"/>
                </constraint-mappings>
                """);
        Path file = file("spacing.json", Case.base().replace("Puts the interest", "Puts  the interest"));
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + settings.getParent();

        assertThat(ReaderProcess.run(classPath, List.of(), "check", file))
                .isEqualTo(FrameworkReader.check(file).toString())
                .contains("error SPACING /values/0/behaviours/0/text");
    }

    @Test
    void isReadByManyThreadsAtFirstUse() throws Exception {
        assertThat(run(List.of(), "threads", file("base.json", Case.base()))).isEqualTo("64");
    }

    private Path file(String name, String document) throws IOException {
        return Files.writeString(folder.resolve(name), document);
    }

    private static String run(List<String> options, String what, Path... files)
            throws IOException, InterruptedException {
        return ReaderProcess.run(System.getProperty("java.class.path"), options, what, files);
    }
}
