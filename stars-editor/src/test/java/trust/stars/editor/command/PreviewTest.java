// SPDX-FileCopyrightText: 2026 The STARS framework maintainers
// SPDX-License-Identifier: Apache-2.0
package trust.stars.editor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trust.stars.editor.show.Preview;
import trust.stars.json.FrameworkReader;
import trust.stars.model.Framework;
import trust.stars.model.FrameworkContent;

/** The page as those who decide about a release read it, with eyes or ears. */
@Tag("locale")
class PreviewTest {
    @TempDir
    private Path folder;

    private Desk desk = new Desk(Path.of(""));

    @BeforeEach
    void setUp() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void saysWhatItIs() throws IOException {
        Page page = page();

        assertThat(page.all("/html/@lang")).containsExactly("en-GB");
        assertThat(page.all("//title")).containsExactly("Our Academy’s Values 1.1.0 (draft – not released)");
        assertThat(page.all("//header//text()[normalize-space()]"))
                .containsExactly(
                        "draft – not released",
                        "Our Academy’s Values",
                        "Version 1.1.0",
                        "·",
                        "Our Academy",
                        "Compared with 1.0.0, released on 2026-11-24.",
                        "What changed:",
                        "Introduction reworded",
                        "A misprint, a repetition and a new behaviour.",
                        "Approval:",
                        "Governors, 2 December 2026");
    }

    @Test
    void listsEveryChangeWithALinkToItsPlace() throws IOException {
        Page page = page();

        assertThat(page.all("//nav/p[1]"))
                .containsExactly(
                        "9 changes: 3 reworded, 1 moved, 2 added, 1 retired, 1 link added, 1 explanation removed.");
        assertThat(page.all("//nav/ol/li"))
                .containsExactly(
                        "Introduction reworded Introduction",
                        "Statement reworded – clarification Value: Kindness",
                        "Moved from place 4 to 1 Kindness: Say thank you, and say what for",
                        "Reworded – correction Kindness: Make everybody who comes through the door feel welcome",
                        "Added Kindness: Give people time, even if 3 < 5 minutes are left",
                        "Retired Kindness: Greet everybody by name",
                        "Added Role: Cook",
                        "Link added TS7 Manage behaviour – Listen before you answer",
                        "Reason for no link removed Statement: TS7 Manage behaviour");
        List<String> ids = page.all("//@id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.all("//@href"))
                .hasSizeGreaterThan(9)
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    @Test
    void listsManyNewRolesInOneLine() throws IOException {
        StringBuilder roles = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            roles.append("{ \"id\": \"cook-")
                    .append(i)
                    .append("\", \"name\": \"Cook\", \"family\": \"Catering\" },\n    ");
        }
        desk.edit("{\n      \"id\": \"cook\"", roles + "{\n      \"id\": \"cook\"");

        Page page = page();

        assertThat(page.all("//nav//li[contains(., 'ole')]")).containsExactly("Added 6 roles");
        assertThat(page.all("//nav//li[contains(., '6 roles')]//@href")).containsExactly("#roles");
        assertThat(page.all("//section[h2[@id='roles']]/ul/li")).hasSize(7);
    }

    @Test
    void listsManyChangesOfLinksInOneLineForEachSort() throws IOException {
        StringBuilder links = new StringBuilder();
        for (String behaviour : List.of("thank", "welcome", "time")) {
            for (String statement : List.of("ts1", "ts7")) {
                links.append("{ \"statement\": \"teachers-standards.")
                        .append(statement)
                        .append("\", \"behaviour\": \"kindness.")
                        .append(behaviour)
                        .append(
                                "\", \"relation\": \"RELATED\", \"rationale\": \"It is.\", \"authority\": \"PROPOSED\" },");
            }
        }
        desk.edit("\"alignments\": [", "\"alignments\": [" + links);

        Page page = page();

        assertThat(page.all("//nav//li[contains(., 'ink')]"))
                .containsExactly(
                        "Link added 7 links between statements and behaviours",
                        "Reason for no link removed Statement: TS7 Manage behaviour");
        assertThat(page.all("//nav//li[contains(., '7 links')]//@href")).containsExactly("#standards");
    }

    @Test
    void marksWhatChangedAboutALinkAtTheLink() throws IOException {
        desk.edit("\"relation\": \"RELATED\"", "\"relation\": \"PARTIAL\"");
        desk.edit("need to be spoken of", "have to be spoken of");

        Page page = page();

        assertThat(page.all("//nav//li[starts-with(., 'Link changed')]"))
                .containsExactly(
                        "Link changed: relation TS1 High expectations – Speak up when something is wrong",
                        "Link changed: rationale TS1 High expectations – Speak up when something is wrong");
        assertThat(page.all("//nav//li[starts-with(., 'Link changed')]//@href"))
                .containsOnly("#statement-teachers-standards.ts1");
        assertThat(page.all("//ul[@class='links']/li[1]"))
                .containsExactly(
                        "asks for part of it Speak up when something is wrong What changed: Link changed: relation, Link"
                                + " changed: rationale Why: High expectations [removed: need] [added: have] to be spoken"
                                + " of. Relation: [removed: related] [added: partial]",
                        "asks for part of it Listen before you answer What changed: Link added Why: Good relationships"
                                + " begin with listening.");
    }

    @Test
    void marksWhyNoBehaviourAnswersAStatementAndTheNoteOnARole() throws IOException {
        desk.edit(
                "\"releaseNotes\"",
                "\"unaligned\": [{ \"statement\": \"teachers-standards.ts7\", \"reason\": \"It is about pupils.\" }],"
                        + " \"releaseNotes\"");
        desk.edit("kindness.listen\",\n      \"relation\"", "kindness.listen\", \"relation\"");
        desk.edit(
                "\"statement\": \"teachers-standards.ts7\",\n      \"behaviour\": \"kindness.listen\"",
                "\"statement\": \"teachers-standards.ts1\", \"behaviour\": \"kindness.listen\"");
        desk.edit("\"family\": \"Teaching\",", "\"family\": \"Teaching\", \"note\": \"In class.\",");

        Page page = page();

        assertThat(page.all("//li[@id='statement-teachers-standards.ts7']"))
                .containsExactly("TS7 Manage behaviour What changed: Reason for no link changed No behaviour answers"
                        + " this: It is about pupils[removed: ’ conduct, not staff’s].");
        assertThat(page.all("//li[@id='role-teacher']"))
                .containsExactly("Teacher Teaching What changed: Changed: note Note: [added: In class.] Standards:"
                        + " Teachers’ Standards");
    }

    @Test
    void marksEachChangeInItsPlaceInWords() throws IOException {
        Page page = page();

        assertThat(page.all("//section[@class='introduction']/p"))
                .containsExactly("What we stand for & why.", "[added: It applies to all staff.]");
        assertThat(page.all("//section[h2[@id='value-kindness']]/p | //section[h2[@id='value-kindness']]/dl/*"))
                .containsExactly(
                        "We look after each other [added: and ourselves].",
                        "What changed: Statement reworded – clarification",
                        "Why: Staff asked for it.");
        assertThat(page.all("//section[h2[@id='value-kindness']]/ul/li"))
                .containsExactly(
                        "Say thank you, and say what for What changed: Moved from place 4 to 1",
                        "Listen before you answer",
                        "Make everybody who comes [removed: though] [added: through] the door feel welcome What changed:"
                                + " Reworded – correction Why: “though” for “through”.",
                        "Give people time, even if 3 < 5 minutes are left What changed: Added",
                        "Greet everybody by name What changed: Retired Why: Feeling welcome says it already. Replaced by:"
                                + " Make everybody who comes through the door feel welcome");
        assertThat(page.all("//section[h2[@id='value-courage']]/ul/li"))
                .containsExactly("Speak up when something is wrong");
        assertThat(page.all("//section[h2[@id='roles']]/ul/li"))
                .containsExactly(
                        "Teacher Teaching Standards: Teachers’ Standards", "Cook Catering What changed: Added");
        assertThat(page.all("//ul[@class='links']/li"))
                .containsExactly(
                        "touches it Speak up when something is wrong Why: High expectations need to be spoken of.",
                        "asks for part of it Listen before you answer What changed: Link added Why: Good relationships"
                                + " begin with listening.");
    }

    @Test
    void hasOneMainHeadingAndSkipsNoLevel() throws IOException {
        Page page = page();
        int before = 0;
        List<String> outline = new ArrayList<>();
        Matcher heading = Pattern.compile("<(h[1-6])[ >]").matcher(html());
        while (heading.find()) {
            int level = heading.group(1).charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            outline.add(heading.group(1));
            before = level;
        }

        assertThat(outline).startsWith("h1").containsOnlyOnce("h1");
        assertThat(page.all("//h2"))
                .containsExactly(
                        "What changes",
                        "Introduction",
                        "Kindness",
                        "Courage",
                        "Roles",
                        "Roles and behaviours",
                        "Professional standards");
        assertThat(page.all("//body/header | //body/nav | //body/main | //body/footer"))
                .hasSize(4);
        assertThat(new HashSet<>(page.all("//@id"))).containsAll(page.all("//@aria-labelledby"));
    }

    @Test
    void needsNoNetworkAndNoScript() throws IOException {
        String html = html();

        assertThat(html)
                .doesNotContain(
                        "http:", "https:", "url(", "@import", "<script", "<link", "<img", " onclick", "javascript:");
        assertThat(Page.of(html).all("//@src | //@href[not(starts-with(., '#'))]"))
                .isEmpty();
        assertThat(Page.of(html).all("//meta[@http-equiv='Content-Security-Policy']/@content"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void escapesEverythingFromTheDocument() throws IOException {
        desk.edit("Our Academy’s Values", "A & B > C's \\\"Values\\\"");
        desk.edit("“though” for “through”.", "< and > & ' \\\" ]]>");

        Page page = page();

        assertThat(page.all("//h1")).containsExactly("[removed: Our Academy’s Values] [added: A & B > C's \"Values\"]");
        assertThat(page.all("//title")).containsExactly("A & B > C's \"Values\" 1.1.0 (draft – not released)");
        assertThat(page.all("//li[@id='behaviour-kindness.welcome']/dl")).containsExactly("Why: < and > & ' \" ]]>");
    }

    @Test
    void showsLostIdsFirst() throws IOException {
        desk.edit("courage.speak-up", "courage.say-so");

        assertThat(page().all("//main/section[1]//text()[normalize-space()]"))
                .containsExactly(
                        "Lost: this cannot be released",
                        "These ids were released, and other systems have stored them. They are gone from the draft.",
                        "behaviour courage.speak-up",
                        "[removed:",
                        "Speak up when something is wrong",
                        "]");
    }

    @Test
    void leadsNowhereWrongWhenEverythingIsTakenBack() throws IOException {
        Framework before = FrameworkReader.read(folder.resolve("releases/1.0.0.json"));
        Framework draft = FrameworkReader.read(desk.draft());

        Page page = Page.of(Preview.page(before, Optional.of(draft)));

        assertThat(page.all("//@id")).doesNotHaveDuplicates();
        assertThat(page.all("//@href"))
                .allSatisfy(href -> assertThat(page.all("//@id")).contains(href.substring(1)));
        assertThat(page.all("//header/p[@class='status']")).containsExactly("released on 2026-11-24");
        assertThat(page.all("//section[@class='lost']//code")).containsExactly("behaviour kindness.time", "role cook");
        assertThat(page.all("//ul[@class='links']/li[@class='changed']"))
                .containsExactly(
                        "asks for part of it [removed: Listen before you answer] What changed: Link removed Why:"
                                + " Good relationships begin with listening.");
    }

    @Test
    void showsInATableWhatTheStandardsOfEachRoleAreLinkedTo() throws IOException {
        Page page = page();

        assertThat(page.all("//section[h2[@id='coverage']]/p"))
                .singleElement()
                .asString()
                .startsWith("Every behaviour applies to every role.");
        assertThat(page.all("//table/caption"))
                .containsExactly("Behaviours that the standards of each role are linked to");
        assertThat(page.all("//table//th[@scope='colgroup']")).containsExactly("Kindness", "Courage");
        assertThat(page.all("//table//th[@scope='col']"))
                .containsExactly("thank", "listen", "welcome", "time", "speak-up");
        assertThat(page.all("//table//th[@scope='row']")).containsExactly("Teacher", "Cook");
        assertThat(page.all("//table//td/span[@class='vh']"))
                .containsExactly(
                        "not linked",
                        "linked",
                        "not linked",
                        "not linked",
                        "linked",
                        "not linked",
                        "not linked",
                        "not linked",
                        "not linked",
                        "not linked");
        assertThat(page.all("//table//td/span[not(@class)][not(@aria-hidden='true')]"))
                .isEmpty();
    }

    @Test
    void showsARetiredValueWithWhatItHeld() throws IOException {
        desk.edit("""
                      "behaviours": [
                        {
                          "id": "courage.speak-up",
                          "text": "Speak up when something is wrong",
                          "authority": "PUBLISHED"
                        }
                      ],
                """, """
                      "retired": { "in": "1.1.0", "replacedBy": ["kindness"], "reason": "It takes no courage any more." },
                      "retiredBehaviours": [
                        {
                          "id": "courage.speak-up",
                          "text": "Speak up when something is wrong",
                          "authority": "PUBLISHED",
                          "retired": { "in": "1.1.0", "reason": "It goes without saying." }
                        }
                      ],
                """);
        desk.edit("\"behaviour\": \"courage.speak-up\"", "\"behaviour\": \"kindness.time\"");

        Page page = page();

        assertThat(page.all("//section[h2[@id='value-courage']]//text()[normalize-space()]"))
                .containsExactly(
                        "Courage",
                        "We say what needs to be said.",
                        "What changed:",
                        "Retired",
                        "Why:",
                        "It takes no courage any more.",
                        "Replaced by:",
                        "Kindness",
                        "No longer part of this value",
                        "Speak up when something is wrong",
                        "What changed:",
                        "Retired",
                        "Why:",
                        "It goes without saying.",
                        "Replaced by:",
                        "nothing");
    }

    @Test
    void leavesOutSectionsWithoutContent() throws IOException {
        Run.stars("new", "plain", "--in", folder);
        String html = Preview.page(
                Framework.of(without(FrameworkReader.read(folder.resolve("plain/draft.json")))), Optional.empty());

        assertThat(Page.of(html).all("//h2")).containsExactly("Introduction", "Kindness", "Curiosity");
    }

    @Test
    void hasEnoughContrast() throws IOException {
        Matcher style = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(html());
        Map<String, String> colours = new HashMap<>();
        while (style.find()) {
            colours.put(style.group(1), style.group(2));
        }

        for (String text : List.of("ink", "soft", "accent", "add", "gone", "move", "word")) {
            for (String ground : List.of("paper", "wash", "add-wash", "gone-wash", "move-wash", "word-wash")) {
                assertThat(contrast(colours.getOrDefault(text, ""), colours.getOrDefault(ground, "")))
                        .as(text + " on " + ground)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static FrameworkContent without(Framework framework) {
        return framework.content().toBuilder()
                .standards(List.of())
                .roles(List.of())
                .alignments(List.of())
                .unaligned(List.of())
                .build();
    }

    /** As WCAG defines it. */
    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private Page page() throws IOException {
        return Page.of(html());
    }

    private String html() throws IOException {
        Framework before = FrameworkReader.read(folder.resolve("releases/1.0.0.json"));
        Framework draft = FrameworkReader.read(desk.draft());
        return Preview.page(draft, Optional.of(before));
    }
}
