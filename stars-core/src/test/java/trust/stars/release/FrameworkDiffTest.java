// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import trust.stars.fixtures.InAnyLocale;
import trust.stars.fixtures.Sketch;
import trust.stars.model.Alignment;
import trust.stars.model.Authority;
import trust.stars.model.Behaviour;
import trust.stars.model.FrameworkVersion;
import trust.stars.model.Item;
import trust.stars.model.ItemKind;
import trust.stars.model.ReleaseNotes;
import trust.stars.model.Retirement;
import trust.stars.model.Rewording;
import trust.stars.model.Source;
import trust.stars.model.Statement;
import trust.stars.model.Unaligned;
import trust.stars.model.Value;

/** What exactly a change says; which step each sort is worth is in {@link StepsTest}. */
class FrameworkDiffTest {
    private final Sketch before = Sketch.example();
    private final Sketch after = Sketch.example();

    @Test
    void addedSaysWhereAnItemIs() {
        Behaviour behaviour = new Behaviour("success.new", "I try.", null, Authority.PROPOSED, null);
        Behaviour retired = Sketch.with(
                Sketch.with(behaviour, "id", "success.late"), "retired", new Retirement(v2(), List.of(), "Late."));
        Statement statement = new Statement("elsewhere.s9", "9", "New", null, List.of(), null);
        after.insert("success", "behaviours", 1, behaviour)
                .insert("success", "retiredBehaviours", 0, retired)
                .insert("old-code", "statements", 2, statement);

        assertThat(changes())
                .containsExactly(
                        new Change.Added(behaviour("success.new"), behaviour, "success", 1),
                        new Change.Added(behaviour("success.late"), retired, "success", 0),
                        new Change.Added(statement("elsewhere.s9"), statement, "old-code", 2));
    }

    @Test
    void whatANewValueHoldsIsReportedAsChangesOfItsOwn() {
        Behaviour behaviour = new Behaviour("wonder.ask", "I ask why.", null, Authority.PROPOSED, null);
        Value value =
                new Value("wonder", "Wonder", "We wonder.", List.of(behaviour), List.of(), Authority.PROPOSED, null);
        after.insert("our-framework", "values", 3, value).set("our-framework", "acronym", "TSW");

        assertThat(changes())
                .containsExactly(
                        new Change.FieldChanged(
                                new ChangedItem(ItemKind.FRAMEWORK, "our-framework"),
                                "acronym",
                                List.of("TS"),
                                List.of("TSW"),
                                VersionStep.MINOR),
                        new Change.Added(new ChangedItem(ItemKind.VALUE, "wonder"), value, null, 3),
                        new Change.Added(behaviour("wonder.ask"), behaviour, "wonder", 0));
    }

    @Test
    void whatAVanishedValueHeldIsReportedInItsOldOrder() {
        Record value = before.get("teamwork");
        Record link = before.content().alignments().get(0);
        List<Record> held = Stream.of("share", "listen", "cafe", "first", "second", "both", "gone")
                .map(slug -> before.get("teamwork." + slug))
                .toList();
        after.edit("our-framework", "alignments", items -> items.remove(0))
                .set("our-framework", "acronym", null)
                .set("service", "retiredBehaviours", List.of())
                .remove("teamwork");
        before.set("our-framework", "acronym", null).set("service", "retiredBehaviours", List.of());

        assertThat(changes(Change.Vanished.class))
                .extracting(gone -> (Record) gone.before())
                .startsWith(value)
                .containsSequence(held)
                .endsWith(link)
                .hasSize(9);
    }

    @Test
    void saysWhetherTheWordsAreTheSame() {
        after.set("teachers", "edition", "Third edition").set("teacher", "name", "Class teacher");
        after.set("success.aim", "authority", Authority.APPROVED).set("our-framework", "publisher", "Our Group");
        assertThat(diff().changes()).hasSize(4);
        assertThat(diff().keepsWords()).isTrue();

        after.set("our-framework", "title", "Another");
        assertThat(diff().keepsWords()).isFalse();
        after.set("our-framework", "title", before.framework().title()).set("success.aim", "text", "Aim higher.");
        assertThat(diff().keepsWords()).isFalse();
        after.set(
                "success.aim",
                "text",
                before.framework().behaviour("success.aim").text());
        assertThat(diff().keepsWords()).isTrue();
    }

    @Test
    void aNewOrAMovedBehaviourIsAChangeOfWords() {
        after.move("success", "behaviours", 0, 1);
        assertThat(diff().keepsWords()).isFalse();
    }

    @Test
    void retiredSaysWhyAndWhetherSomethingTookItsPlace() {
        Item old = (Item) after.get("success.well");
        after.retire("success.well", "teamwork.both");
        Behaviour now = (Behaviour) after.get("success.well");

        assertThat(changes())
                .containsExactly(new Change.Retired(
                        behaviour("success.well"), old, now, requireNonNull(now.retired()), 0, true));
    }

    @Test
    void restoredSaysWhereAnItemIs() {
        Item old = (Item) after.get("teamwork.gone");
        after.restore("teamwork.gone");

        assertThat(changes())
                .containsExactly(
                        new Change.Restored(behaviour("teamwork.gone"), old, (Item) after.get("teamwork.gone"), 0));
    }

    @Test
    void laterLossOfTheLastSuccessorIsAMajorChangeOfTheRetirement() {
        Retirement was = requireNonNull(((Behaviour) before.get("teamwork.first")).retired());
        Retirement shorter = new Retirement(v2(), List.of("teamwork.gone"), "Thought again.");
        after.set("teamwork.first", "retired", shorter);
        assertThat(changes())
                .containsExactly(new Change.FieldChanged(
                        behaviour("teamwork.first"), "retired", texts(was), texts(shorter), VersionStep.MAJOR));

        Retirement other = new Retirement(v2(), List.of("success.aim"), "Thought again.");
        after.set("teamwork.first", "retired", other);
        assertThat(changes())
                .containsExactly(new Change.FieldChanged(
                        behaviour("teamwork.first"), "retired", texts(was), texts(other), VersionStep.MINOR));
    }

    @Test
    void retiredItemThatNeverHadASuccessorLosesNone() {
        Retirement was = requireNonNull(((Behaviour) before.get("teamwork.gone")).retired());
        Retirement now = new Retirement(v2(), List.of(), "In clearer words.");
        after.set("teamwork.gone", "retired", now);

        assertThat(changes())
                .containsExactly(new Change.FieldChanged(
                        behaviour("teamwork.gone"), "retired", texts(was), texts(now), VersionStep.MINOR));
    }

    @Test
    void rewordedCarriesWhatTheNewerVersionDeclares() {
        Rewording declared = new Rewording("success.aim", Rewording.Kind.CORRECTION, "A misprint.", null);
        after.set("success.aim", "text", "I aim high for all pupils.")
                .set("success.well", "text", "I look after people.")
                .set("teamwork.gone", "text", "Retired words may change, too.")
                .set("our-framework", "releaseNotes", new ReleaseNotes(null, null, List.of(declared)));
        before.set(
                "our-framework",
                "releaseNotes",
                new ReleaseNotes(
                        null,
                        null,
                        List.of(new Rewording(
                                "success.well", Rewording.Kind.CORRECTION, "Of an earlier version.", null))));

        assertThat(changes())
                .containsExactly(
                        new Change.Reworded(
                                behaviour("teamwork.gone"),
                                "text",
                                "What teamwork.gone said.",
                                "Retired words may change, too.",
                                null),
                        new Change.Reworded(
                                behaviour("success.aim"),
                                "text",
                                "I aim high for pupils.",
                                "I aim high for all pupils.",
                                declared),
                        new Change.Reworded(
                                behaviour("success.well"),
                                "text",
                                "I look after the wellbeing of people.",
                                "I look after people.",
                                null));
    }

    @Test
    void rewordedSaysWhetherHalfOfTheWordsAreKept() {
        after.set("success.aim", "text", "I aim to listen.").set("success.well", "text", "I look away.");

        assertThat(changes(Change.Reworded.class))
                .extracting(Change.Reworded::keepsHalfOfItsWords)
                .containsExactly(false, false);

        after.set("success.aim", "text", "I aim for pupils.");
        assertThat(changes(Change.Reworded.class))
                .extracting(Change.Reworded::keepsHalfOfItsWords)
                .containsExactly(true, false);
    }

    @Test
    void onlyTheLastDeclarationIsKnownBetweenVersionsThatAreFurtherApart() {
        Sketch between = Sketch.example().set("success.aim", "text", "I aim higher for pupils.");
        Rewording misprint = new Rewording("success.aim", Rewording.Kind.CORRECTION, "A misprint.", null);
        after.set("success.aim", "text", "I aim higher for pupils!")
                .set("our-framework", "releaseNotes", new ReleaseNotes(null, null, List.of(misprint)));

        assertThat(FrameworkDiff.between(before.framework(), between.framework())
                        .step())
                .isEqualTo(VersionStep.MINOR);
        assertThat(FrameworkDiff.between(before.framework(), after.framework()).step())
                .isEqualTo(VersionStep.PATCH);
    }

    @Test
    void noMoreMovesAreReportedThanTheOrderNeeds() {
        after.move("teamwork", "behaviours", 0, 2);
        assertThat(changes()).containsExactly(new Change.Moved(behaviour("teamwork.share"), 0, 2));

        Sketch other = Sketch.example().move("teamwork", "behaviours", 2, 0);
        assertThat(FrameworkDiff.between(before.framework(), other.framework()).changes())
                .containsExactly(new Change.Moved(behaviour("teamwork.cafe"), 2, 0));
    }

    @Test
    void whatIsElsewhereOnlyBecauseOthersCameOrWentHasNotMoved() {
        Behaviour first = new Behaviour("teamwork.new", "I begin.", null, Authority.PROPOSED, null);
        after.insert("teamwork", "behaviours", 0, first).retire("teamwork.listen", "teamwork.new");

        assertThat(changes(Change.Moved.class)).isEmpty();
        assertThat(changes()).hasSize(2);
    }

    @Test
    void retiredBehavioursMoveAmongThemselves() {
        after.move("teamwork", "retiredBehaviours", 3, 1);

        assertThat(changes()).containsExactly(new Change.Moved(behaviour("teamwork.gone"), 3, 1));
    }

    @Test
    void valuesStandardsAndRolesMove() {
        after.move("our-framework", "values", 2, 0)
                .move("our-framework", "standards", 1, 0)
                .move("our-framework", "roles", 0, 2);

        assertThat(changes())
                .containsExactly(
                        new Change.Moved(new ChangedItem(ItemKind.VALUE, "service"), 2, 0),
                        new Change.Moved(new ChangedItem(ItemKind.STANDARD, "old-code"), 1, 0),
                        new Change.Moved(new ChangedItem(ItemKind.ROLE, "teacher"), 0, 2));
    }

    @Test
    void statementMovesToAnotherStandard() {
        Record moved = after.get("teachers.s1");
        after.remove("teachers.s1").insert("old-code", "statements", 1, moved);

        assertThat(changes())
                .containsExactly(
                        new Change.Moved(statement("teachers.s1"), 0, 1),
                        new Change.FieldChanged(
                                statement("teachers.s1"),
                                "standard",
                                List.of("teachers"),
                                List.of("old-code"),
                                VersionStep.MINOR));
    }

    @Test
    void statementSurvivesTheStandardThatHeldIt() {
        Record saved = after.get("old-code.c1");
        Item standard = (Item) after.get("old-code");
        Item lost = (Item) after.get("old-code.c2");
        after.remove("old-code").insert("teachers", "statements", 0, saved);

        assertThat(changes())
                .containsExactly(
                        new Change.Vanished(new ChangedItem(ItemKind.STANDARD, "old-code"), standard),
                        new Change.Moved(statement("old-code.c1"), 0, 0),
                        new Change.FieldChanged(
                                statement("old-code.c1"),
                                "standard",
                                List.of("old-code"),
                                List.of("teachers"),
                                VersionStep.MINOR),
                        new Change.Vanished(statement("old-code.c2"), lost));
    }

    @Test
    void alignmentsAreComparedByStatementAndBehaviour() {
        List<Alignment> old = before.content().alignments();
        Alignment changed = Sketch.with(old.get(0), "relation", Alignment.Relation.EQUIVALENT);
        Alignment added = Sketch.with(old.get(1), "behaviour", "success.well");
        after.set("our-framework", "alignments", List.of(added, old.get(2), changed));

        assertThat(changes())
                .containsExactly(
                        new Change.Added(alignment("teachers.s1 success.well"), added, null, 0),
                        new Change.FieldChanged(
                                alignment("teachers.s1 teamwork.share"),
                                "relation",
                                List.of("PARTIAL"),
                                List.of("EQUIVALENT"),
                                VersionStep.MINOR),
                        new Change.Vanished(alignment("teachers.s1 success.aim"), old.get(1)));
    }

    @Test
    void unalignedStatementsAreItemsOfTheirOwn() {
        Unaligned old = before.content().unaligned().get(0);
        Unaligned changed = new Unaligned("teachers.s2", "It is about buildings.", null);
        Unaligned added = new Unaligned("old-code.c2", "It is out of date.", null);

        after.set("our-framework", "unaligned", List.of(added));
        assertThat(changes())
                .containsExactly(
                        new Change.Added(unaligned("old-code.c2"), added, null, 0),
                        new Change.Vanished(unaligned("teachers.s2"), old));

        after.set("our-framework", "unaligned", List.of(changed));
        assertThat(changes())
                .containsExactly(
                        new Change.FieldChanged(
                                unaligned("teachers.s2"),
                                "reason",
                                List.of("It is about the law."),
                                List.of("It is about buildings."),
                                VersionStep.MINOR),
                        new Change.FieldChanged(
                                unaligned("teachers.s2"),
                                "origin",
                                List.of("our-layer"),
                                List.of(),
                                VersionStep.MINOR));
    }

    @InAnyLocale
    @Test
    void whatHasAnIdIsLostAndWhatHasNoneIsRemoved() {
        after.set("our-framework", "alignments", List.of())
                .set("our-framework", "unaligned", List.of())
                .set("our-framework", "acronym", null)
                .remove("success.well")
                .remove("service")
                .remove("old-code")
                .remove("cook");

        assertThat(changes(Change.Vanished.class))
                .extracting(change -> change.kind().word() + " " + change.item() + " " + change.step())
                .containsExactly(
                        "lost value service major",
                        "lost behaviour success.well major",
                        "lost behaviour service.serve major",
                        "lost standard old-code major",
                        "lost statement old-code.c1 major",
                        "lost statement old-code.c2 major",
                        "lost role cook major",
                        "removed alignment teachers.s1 teamwork.share minor",
                        "removed alignment teachers.s1 success.aim minor",
                        "removed alignment old-code.c1 success.aim minor",
                        "removed unaligned teachers.s2 minor");
    }

    @Test
    void titleIntroductionNameAndStatementAreWordsLikeThoseOfABehaviour() {
        Rewording title = new Rewording("title", Rewording.Kind.CLARIFICATION, "Says whose it is.", null);
        Rewording value = new Rewording("success", Rewording.Kind.CORRECTION, "A misprint.", null);
        after.set("our-framework", "title", "The Framework")
                .set("our-framework", "introduction", List.of("Welcome.", "This is ours."))
                .set("success", "name", "Striving")
                .set("success", "statement", "We strive.")
                .set("our-framework", "acronym", null)
                .set("our-framework", "releaseNotes", new ReleaseNotes(null, null, List.of(title, value)));
        before.set("our-framework", "acronym", null);
        ChangedItem framework = new ChangedItem(ItemKind.FRAMEWORK, "our-framework");
        ChangedItem success = new ChangedItem(ItemKind.VALUE, "success");

        assertThat(changes())
                .containsExactly(
                        new Change.Reworded(framework, "title", "Our Framework", "The Framework", title),
                        new Change.Reworded(
                                framework,
                                "introduction",
                                "Welcome to our framework.",
                                "Welcome.\nThis is ours.",
                                null),
                        new Change.Reworded(success, "name", "Success", "Striving", value),
                        new Change.Reworded(success, "statement", "Success matters.", "We strive.", value))
                .extracting(Change::step)
                .containsExactly(VersionStep.MINOR, VersionStep.MINOR, VersionStep.MAJOR, VersionStep.MINOR);
    }

    @InAnyLocale
    @Test
    void changesComeInTheOrderOfTheNewerDocumentWhateverTheOrderOfTheEdits() {
        List<Consumer<Sketch>> edits = List.of(
                sketch -> sketch.remove("cook"),
                sketch -> sketch.set("teacher", "name", "Another"),
                sketch -> sketch.set("teachers.s1", "label", "Another"),
                sketch -> sketch.set("old-code", "title", "Another"),
                sketch -> sketch.set("success.aim", "text", "I aim at all."),
                sketch -> sketch.set("success.aim", "label", "Aim"),
                sketch -> sketch.set("teamwork.gone", "label", "Gone"),
                sketch -> sketch.remove("teamwork.listen"),
                sketch -> sketch.set("service", "statement", "Another."),
                sketch -> sketch.set("our-framework", "publisher", "Another"),
                sketch -> sketch.set("our-framework", "title", "Another"));
        Sketch backwards = Sketch.example();
        edits.forEach(edit -> edit.accept(after));
        for (int i = edits.size() - 1; i >= 0; i--) {
            edits.get(i).accept(backwards);
        }

        assertThat(changes())
                .extracting(change -> change.getClass().getSimpleName() + " " + change.item())
                .containsExactly(
                        "Reworded framework our-framework",
                        "FieldChanged framework our-framework",
                        "Reworded value service",
                        "Vanished behaviour teamwork.listen",
                        "FieldChanged behaviour teamwork.gone",
                        "Reworded behaviour success.aim",
                        "FieldChanged behaviour success.aim",
                        "FieldChanged standard old-code",
                        "FieldChanged statement teachers.s1",
                        "FieldChanged role teacher",
                        "Vanished role cook");
        assertThat(FrameworkDiff.between(before.framework(), backwards.framework())
                        .changes())
                .isEqualTo(changes());
    }

    @Test
    void changesOfOneSortAreGivenInOrder() {
        after.set("success.well", "label", "Well")
                .set("success.aim", "label", "Aim")
                .remove("cook");
        FrameworkDiff diff = FrameworkDiff.between(before.framework(), after.framework());

        assertThat(diff.changes(Change.FieldChanged.class))
                .extracting(change -> change.item().id())
                .containsExactly("success.aim", "success.well");
        assertThat(diff.changes(Change.Moved.class)).isEmpty();
        assertThat(diff.changes(Change.class)).isEqualTo(diff.changes());
        assertThatThrownBy(() -> diff.changes(Change.FieldChanged.class).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aChangedPartHasItsTextsInTheOrderOfTheDocument() {
        after.set("teacher", "aliases", List.of("Tutor", "Coach"))
                .set("teacher", "crosswalk", Map.of("soc: 2020", "2314 | 2315", "isco", "2330"))
                .set("teacher", "additional", true)
                .set("our-framework", "source", new Source("The hall", List.of("anad", "teh")));

        assertThat(changes(Change.FieldChanged.class))
                .extracting(Change.FieldChanged::field, Change.FieldChanged::after)
                .containsExactly(
                        tuple("source", List.of("The hall", "anad", "teh")),
                        tuple("aliases", List.of("Tutor", "Coach")),
                        tuple("crosswalk", List.of("isco", "2330", "soc: 2020", "2314 | 2315")),
                        tuple("additional", List.of("true")));
    }

    private static List<String> texts(Retirement retirement) {
        List<String> texts = new ArrayList<>(List.of(retirement.in().toString()));
        texts.addAll(retirement.replacedBy());
        texts.add(retirement.reason());
        return texts;
    }

    private FrameworkDiff diff() {
        return FrameworkDiff.between(before.framework(), after.framework());
    }

    private List<Change> changes() {
        return changes(Change.class);
    }

    private <T extends Change> List<T> changes(Class<T> type) {
        return diff().changes(type);
    }

    private static ChangedItem behaviour(String id) {
        return new ChangedItem(ItemKind.BEHAVIOUR, id);
    }

    private static ChangedItem alignment(String id) {
        return new ChangedItem(ItemKind.ALIGNMENT, id);
    }

    private static ChangedItem unaligned(String id) {
        return new ChangedItem(ItemKind.UNALIGNED, id);
    }

    private static ChangedItem statement(String id) {
        return new ChangedItem(ItemKind.STATEMENT, id);
    }

    private static FrameworkVersion v2() {
        return FrameworkVersion.of(2, 0, 0);
    }
}
