// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import trust.stars.editor.sheet.ImportPlan.Choice;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Framework;

/** Two people edit neighbours in a list: each stays where it was, whoever imports first. */
class MergedListsTest {
    @Test
    void textsThatWereReplacedKeepTheirPlaces() throws IOException {
        assertThat(merged("One. Two. Three. Four.", "One. Two. Ann. Four.", "One. Ben. Three. Four."))
                .isEqualTo("One. Ben. Ann. Four.");
        assertThat(merged("One. Two. Three. Four.", "One. Ben. Three. Four.", "One. Two. Ann. Four."))
                .isEqualTo("One. Ben. Ann. Four.");
        assertThat(merged("One. Two.", "One. Ben.", "Ann. Two.")).isEqualTo("Ann. Ben.");
    }

    @Test
    void aTextThatWasInsertedBeforeOneStaysBeforeIt() throws IOException {
        assertThat(merged("One. Two. Three.", "One. Ben. Three.", "One. Ann. Two. Three."))
                .isEqualTo("One. Ann. Ben. Three.");
        assertThat(merged("One. Two. Three.", "One. Ann. Two. Three.", "One. Ben. Three."))
                .isEqualTo("One. Ann. Ben. Three.");
    }

    @Test
    void thePlanSaysWhatWasReplaced() throws IOException {
        ImportPlan.Ready plan = plan(
                introduced("One. Two."),
                introduced("One. Ben."),
                Sheets.of(introduced("Ann. Two."), introduced("One. Two.")));

        assertThat(plan.lines())
                .containsExactly(
                        "Framework",
                        "    Introduction, the first, was:     One.",
                        "    Introduction, the first, becomes: Ann.");
    }

    @Test
    void rowsThatWereReplacedKeepTheirPlaces() throws IOException {
        Framework exported = linked("teamwork.listen", "teamwork.help");
        Framework ann = linked("success.strive", "teamwork.help");
        Framework ben = linked("teamwork.listen", "success.strive");

        for (boolean isAnnFirst : List.of(true, false)) {
            ImportPlan.Ready plan = plan(exported, isAnnFirst ? ann : ben, Sheets.of(isAnnFirst ? ben : ann, exported));

            assertThat(plan.framework().content().alignments())
                    .extracting(link -> link.statement() + " " + link.behaviour())
                    .containsExactly("code.one success.strive", "code.two success.strive");
        }
    }

    private static String merged(String exported, String draft, String edited) throws IOException {
        ImportPlan.Ready plan =
                plan(introduced(exported), introduced(draft), Sheets.of(introduced(edited), introduced(exported)));
        return String.join(" ", plan.framework().introduction());
    }

    private static ImportPlan.Ready plan(Framework exported, Framework draft, Sheets edited) throws IOException {
        assertThat(exported).isNotEqualTo(draft);
        return (ImportPlan.Ready) ImportPlan.of(edited.bytes(), "edited.xlsx", draft, Choice.ASK);
    }

    private static Framework introduced(String paragraphs) throws IOException {
        return Sketch.of(Sheets.framework().content())
                .set("small", "introduction", List.of(paragraphs.split(" ", -1)))
                .framework();
    }

    /** Two links, from the first and the second statement to these behaviours. */
    private static Framework linked(String first, String second) throws IOException {
        Sketch sketch = Sketch.of(Sheets.framework().content());
        sketch.edit(
                "code",
                "statements",
                statements ->
                        statements.add(Sketch.with(Sketch.with(statements.get(0), "id", "code.two"), "code", "2")));
        return sketch.edit("small", "alignments", links -> {
                    Alignment link = (Alignment) links.remove(0);
                    links.add(Sketch.with(link, "behaviour", first));
                    links.add(Sketch.with(Sketch.with(link, "statement", "code.two"), "behaviour", second));
                })
                .framework();
    }
}
