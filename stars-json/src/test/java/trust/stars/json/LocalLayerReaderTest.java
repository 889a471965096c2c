// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import trust.stars.model.Framework;
import trust.stars.model.LocalLayer;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Report;

/** Documents of local layers: every kind of mistake, and its report, word for word. */
@Tag("locale")
class LocalLayerReaderTest {
    private static final Framework FRAMEWORK = framework();

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return Case.all("layer.cases", "layer.json").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reportsWordForWord(Case given) throws IOException {
        Path file = Files.write(folder.resolve("layer.json"), given.document());
        Report report = LocalLayerReader.check(file, FRAMEWORK);

        assertThat(report.toString().lines().toList())
                .containsExactlyElementsOf(
                        given.report().stream().map(line -> file + ":" + line).toList());
        if (report.hasErrors()) {
            assertThatThrownBy(() -> LocalLayerReader.read(file, FRAMEWORK))
                    .isInstanceOfSatisfying(
                            InvalidFrameworkException.class,
                            e -> assertThat(e.report()).isEqualTo(report));
        } else {
            LocalLayer layer = LocalLayerReader.read(file, FRAMEWORK);
            assertThat(FRAMEWORK.with(List.of(layer)).behaviours()).isEqualTo(FRAMEWORK.behaviours());
        }
    }

    @Test
    void reportsAnInvalidIdOnceHoweverManyItemsThereAre() throws IOException {
        StringBuilder roles = new StringBuilder("\"id\": \"North School\", \"roles\": [");
        for (int i = 0; i < 600; i++) {
            roles.append(i == 0 ? "" : ", ")
                    .append(String.format(Locale.ROOT, "{\"id\": \"r-%d\", \"name\": \"R\", \"family\": \"F\"}", i));
        }
        String empty = "{\"formatVersion\": 1, \"id\": \"north\", \"title\": \"North School\","
                + " \"framework\": \"example\", \"version\": \"1.1.0\", \"publisher\": \"North School\"}";
        Path file =
                Files.writeString(folder.resolve("layer.json"), empty.replace("\"id\": \"north\"", roles.append(']')));

        assertThat(LocalLayerReader.check(file, FRAMEWORK))
                .hasToString(file + ":1:28: error INVALID_ID /id – 'North School' is not an id – write 'north-school'");
    }

    @Test
    void writesWhatItReads() throws IOException {
        String document = Case.resource("layer.json");
        LocalLayer layer = LocalLayerReader.read(stream(document), "layer.json", FRAMEWORK);

        assertThat(FrameworkWriter.write(layer)).isEqualTo(document);
    }

    @Test
    void refusesEveryTruncation() throws IOException {
        String document = Case.resource("layer.json");
        for (int end = document.lastIndexOf('}'); end >= 0; end--) {
            String cut = document.substring(0, end);
            assertThatThrownBy(() -> LocalLayerReader.read(stream(cut), "layer.json", FRAMEWORK))
                    .as("cut after %d", end)
                    .isInstanceOf(InvalidFrameworkException.class);
        }
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        Path missing = folder.resolve("none.json");
        assertThatThrownBy(() -> LocalLayerReader.read(missing, FRAMEWORK))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("cannot read " + missing + ": there is no such file");
        assertThatThrownBy(() -> LocalLayerReader.check(folder, FRAMEWORK))
                .hasMessage("cannot read " + folder + ": it is a directory");
    }

    /** The framework of the cases, without anything that comes from a layer. */
    private static Framework framework() {
        try {
            return FrameworkReader.read(stream(Case.base().replaceAll(",\\s*\"origin\": \"local\"", "")), "base.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String document) {
        return new ByteArrayInputStream(document.getBytes(UTF_8));
    }
}
