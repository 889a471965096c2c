// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import trust.stars.check.Findings;
import trust.stars.editor.workspace.ReleasePlan.Changes;
import trust.stars.json.CheckedDocument;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;
import trust.stars.model.ItemKind;
import trust.stars.text.Phrase;
import trust.stars.validation.InvalidFrameworkException;
import trust.stars.validation.Problem;
import trust.stars.validation.Report;
import trust.stars.validation.Rule;

/** Everything that is wrong with a draft: with the document, and with what would be released. */
public final class DraftCheck implements CheckedDocument.History {
    /** Looks at a draft that is sound, when all else was looked at. */
    interface Last {
        void look(Framework draft, ReleaseRules rules, @Nullable Changes changes, Findings findings) throws IOException;
    }

    private final byte[] document;
    private final Last last;
    private final Findings damage = new Findings();
    private final @Nullable Released released;

    private DraftCheck(Workspace workspace, byte[] document, Last last) throws IOException {
        this.document = document;
        this.last = last;
        this.released = released(workspace);
        checkChangelog(workspace);
    }

    /**
     * Says everything that is wrong with the draft of a workspace, and what an editor should look at.
     *
     * @param draft the file of the draft, as its editor calls it
     * @param workspace its folder
     * @param today the day on which it would be released
     * @param further finds more problems, such as of spelling
     * @return all errors and warnings with their lines; a draft in which nothing has changed is fine
     * @throws IOException if a file cannot be read
     */
    public static Report check(
            Path draft, Workspace workspace, LocalDate today, Function<FrameworkContent, List<Problem>> further)
            throws IOException {
        byte[] document = workspace.readDraftBytes();
        if (workspace.pending().isPresent()) { // the releases are about to be completed
            return FrameworkReader.check(new ByteArrayInputStream(document), draft.toString(), further);
        }
        DraftCheck check = new DraftCheck(workspace, document, (framework, rules, changes, findings) -> {
            LocalDate day = framework.content().effectiveFrom();
            if (day != null || changes == null || !changes.diff().changes().isEmpty()) {
                rules.with(today, day == null ? today : day);
            }
        });
        return CheckedDocument.report(document, draft.toString(), check, further);
    }

    /** Does the same for a release, and looks for what else is asked of it. */
    static Report report(Workspace workspace, byte[] document, Last last) throws IOException {
        DraftCheck check = new DraftCheck(workspace, document, last);
        return CheckedDocument.report(document, workspace.draft().toString(), check, content -> List.of());
    }

    /** The releases, or null if they are not as they were: what else would be found would be wrong, too. */
    private @Nullable Released released(Workspace workspace) throws IOException {
        for (String disagreement : workspace.releases().disagreements()) {
            add(Rule.RELEASES_DAMAGED, disagreement, "restore the folder of releases from version control");
        }
        if (damage.hasErrors()) {
            return null;
        }
        try {
            return new Released(workspace.releases());
        } catch (InvalidFrameworkException e) {
            damage.add(
                    Rule.RELEASES_DAMAGED,
                    "",
                    Phrase.of(
                            "the frozen document {} cannot be used: {}",
                            Path.of(e.report().name()).getFileName(),
                            e.report().problems().get(0).toString()),
                    Phrase.of("report this to those who look after the program"));
            return null;
        }
    }

    /** The change log, which a release continues, must be a text. */
    private void checkChangelog(Workspace workspace) {
        try {
            workspace.place(workspace.changelogName()).text();
        } catch (IOException e) {
            add(Rule.CHANGE_LOG, String.valueOf(e.getMessage()), "a release adds to it: put it right");
        }
    }

    private void add(Rule rule, String said, String otherwise) {
        int dash = said.indexOf(" – ");
        damage.add(
                rule,
                "",
                Phrase.of("{}", dash < 0 ? said : said.substring(0, dash)),
                Phrase.of("{}", dash < 0 ? otherwise : said.substring(dash + 3)));
    }

    @Override
    public Map<String, ItemKind> mustHave(FrameworkContent draft) {
        return released == null ? Map.of() : released.kinds(draft.version());
    }

    @Override
    public void look(FrameworkContent content, @Nullable Framework draft, Findings findings) throws IOException {
        boolean isSound = draft != null && !findings.hasErrors(); // what was found before is about the document
        findings.addAll(damage);
        if (released == null) {
            return;
        }
        ReleaseRules rules = new ReleaseRules(content, released, findings);
        Changes changes = rules.check(draft);
        if (released.index().releases().isEmpty()) {
            ExampleWords.find(document, findings);
        }
        if (draft != null && isSound) {
            last.look(draft, rules, changes, findings);
        }
    }
}
